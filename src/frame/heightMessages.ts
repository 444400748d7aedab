/**
 * The messages by which a framed page tells its host how high it wants to be. Comes in: a height in CSS pixels and what
 * the frame's address says of the host. Goes out: one message for each protocol in use; a host takes the one that it knows and ignores the rest.
 */

/** Names that a host gave the frame in its address; null where it gave none. */
export interface HostNames {
  /** Pym's `childId`; the name by which other hosts tell several frames apart. */
  id: string | null;
  /** WordPress's, from the hash `#?secret=...`. */
  secret: string | null;
}

const DEFAULT_ID = 'claimed-flows';

export function readHostNames(search: string, hash: string): HostNames {
  const id = new URLSearchParams(search).get('childId');
  const secret = /^#\?(?:.*&)?secret=([a-zA-Z0-9]{1,64})(?:&|$)/.exec(hash)?.[1] ?? null;
  return { id: id !== null && /^[\w.-]{1,100}$/.test(id) ? id : null, secret };
}

/** Each to be posted to the parent; for AMP and its kin, Pym, Datawrapper's listeners and, where it gave a secret, WordPress. */
export function heightMessages(height: number, { id, secret }: HostNames): unknown[] {
  const whole = Math.ceil(height);
  const name = id ?? DEFAULT_ID;
  return [
    { sentinel: 'amp', type: 'embed-size', height: whole },
    `pymxPYMx${name}xPYMxheightxPYMx${whole}`,
    { 'datawrapper-height': { [name]: whole } },
    ...(secret === null ? [] : [{ secret, message: 'height', value: whole }]),
  ];
}
