/** A UTF-16 code unit in, what kind of character it is out: looked up, computed once a unit. Refuses nothing. */

export const CharacterKind = { none: 0, lower: 1, upper: 2, digit: 3, uncased: 4, mark: 5, apostrophe: 6 } as const;

const UNKNOWN = 255;
/** Filled as text brings them. */
const KINDS = new Uint8Array(0x10000).fill(UNKNOWN);

/** A value of `CharacterKind`. */
export function kindOf(unit: number): number {
  const known = KINDS[unit] as number;
  if (known !== UNKNOWN) return known;
  const found = computeKind(unit);
  KINDS[unit] = found;
  return found;
}

function computeKind(unit: number): number {
  const character = String.fromCharCode(unit);
  if (/\p{Lu}|\p{Lt}/u.test(character)) return CharacterKind.upper;
  if (/\p{Ll}/u.test(character)) return CharacterKind.lower;
  if (/\p{L}/u.test(character)) return CharacterKind.uncased;
  if (/\p{N}/u.test(character)) return CharacterKind.digit;
  // A soft hyphen and joiners stand inside words.
  if (/\p{M}/u.test(character) || unit === 0xad || unit === 0x200c || unit === 0x200d) return CharacterKind.mark;
  return unit === 0x27 || unit === 0x2019 || unit === 0x2bc ? CharacterKind.apostrophe : CharacterKind.none;
}
