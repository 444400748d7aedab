/**
 * Hash of a folded name, grown one code unit at a time, so that text is looked up as it is read. Two independent
 * 32-bit hashes: with half a million names, two that collide by chance are not to be expected.
 */

export interface OpenHash {
  a: number;
  b: number;
  /** Whether the last letter belonged to a word (so that the next space matters). */
  open: boolean;
}

/** Hash of nothing. */
export function startHash(): OpenHash {
  return { a: 0x811c9dc5 | 0, b: 0x2f0b4c47, open: false };
}

/** Adds one folded code unit. */
export function extendHash(hash: { a: number; b: number }, unit: number): void {
  hash.a = Math.imul(hash.a ^ unit, 0x01000193);
  hash.b = Math.imul((hash.b ^ (unit * 0x9e37)) | 0, 0x85ebca6b);
  hash.b = (hash.b << 13) | (hash.b >>> 19);
}
