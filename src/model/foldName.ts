/**
 * How two spellings of a name are held equal: letter by letter, without case, accents, apostrophes, stops and the
 * difference between a hyphen and a space. One character gives at most one character, so that text can be folded on the
 * way. Pure and without tables of names: every room that looks names up agrees on it.
 */

/** Letters that decompose into no plain letter. */
const SPECIAL: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 't',
  ı: 'i',
  ß: 's',
  æ: 'a',
  œ: 'o',
  ħ: 'h',
  ŧ: 't',
  ə: 'a',
};
const SPACES = ' \t\n\r\u00a0\u2009\u202f\u3000-‐‑‒–/_';
const MARK = /\p{M}/u;

/** Folding keeps nothing of this character (a stop, an apostrophe, an accent that stands alone). */
export const DROPPED = 0;
/** A character that parts two words. */
export const SPACE = 32;
/** A character that no name holds: a comma, a bracket. */
export const BREAK = 1;

const TABLE = new Uint16Array(0x10000);
const KNOWN = new Uint8Array(0x10000);

/** Folded form of one UTF-16 code unit: a code unit, or `DROPPED`, `SPACE`, `BREAK`. */
export function foldUnit(unit: number): number {
  if (KNOWN[unit]) return TABLE[unit] as number;
  KNOWN[unit] = 1;
  const folded = computeFold(unit);
  TABLE[unit] = folded;
  return folded;
}

function computeFold(unit: number): number {
  if (unit >= 0xd800 && unit < 0xe000) return BREAK;
  const character = String.fromCharCode(unit);
  if (SPACES.includes(character)) return SPACE;
  if ("'’ʼ‘`´.ʻʿʾ".includes(character) || MARK.test(character) || (unit >= 0x200b && unit <= 0x200f)) return DROPPED;
  // A lone Hangul or kana keeps its own form; other letters lose their accents.
  const lower = character.toLowerCase();
  const plain = lower.normalize('NFD');
  const first = SPECIAL[plain[0] as string] ?? (plain[0] as string);
  if (!/[\p{L}\p{N}&]/u.test(first)) return BREAK;
  return /\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(character) ? unit : first.charCodeAt(0);
}

/** Folded form of a whole name; what breaks a name becomes a space. */
export function foldName(name: string): string {
  let folded = '';
  for (let i = 0; i < name.length; i++) {
    const unit = foldUnit(name.charCodeAt(i));
    if (unit === DROPPED) continue;
    if (unit === SPACE || unit === BREAK) {
      if (folded !== '' && !folded.endsWith(' ')) folded += ' ';
    } else folded += String.fromCharCode(unit);
  }
  return folded.trimEnd();
}
