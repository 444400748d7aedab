/**
 * What a host's message asks for. Comes in: the data of a message, of any shape, and the names that the host gave.
 * Goes out: true where it asks for the height (or says that the frame's width has changed, which comes to the same); false for everything else. Nothing
 * in a message is ever carried out.
 */
import type { HostNames } from './heightMessages';

/** What `embed.js` sends. */
export const HEIGHT_REQUEST = 'claimed-flows:height?';

export function asksForHeight(data: unknown, { id, secret }: HostNames): boolean {
  if (data === HEIGHT_REQUEST) return true;
  if (typeof data === 'string') return id !== null && data.startsWith(`pymxPYMx${id}xPYMxwidthxPYMx`);
  if (typeof data !== 'object' || data === null) return false;
  const { message, secret: given } = data as Record<string, unknown>;
  return secret !== null && message === 'ready' && given === secret;
}
