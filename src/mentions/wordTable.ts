/**
 * A spelling in, what tokenizing needs to know of it out: its small-letter form, its shape, and the possessive ending that
 * is no part of it. A text says the same few words again and again: each spelling is read once and then found by its
 * hash, without a new string, and equal words are the same string, so that later look-ups are quick. Refuses to remember
 * long words, and forgets everything when it is full: its memory has a bound.
 */
import { TokenShape } from '../model/recognition';
import { CharacterKind, kindOf } from './characterKind';

export interface WordForm {
  /** Small letters, without the possessive ending; the start of an endless word. */
  lower: string;
  /** Bits of `TokenShape` that the spelling alone tells. */
  shape: number;
  /** Code units of the possessive ending (`'s`, `'`), 0 where it has none. */
  ending: number;
}

/** Only the first letters of a longer word are read. */
const LONGEST_READ = 60;
/** Longer words are seldom said twice. */
const LONGEST_KEPT = 24;
const SLOTS = 1 << 16;
/** Beyond this the table gets slow; a text of more different words begins anew. */
const MOST_KEPT = SLOTS / 2;
/** Endings that a word may carry after an apostrophe. */
const POSSESSIVE = /['’]s?$/i;

let spellings: (string | undefined)[] = new Array(SLOTS);
let forms: WordForm[] = new Array(SLOTS);
let kept = 0;

/** Form of the word between two offsets of `text`. */
export function wordForm(text: string, start: number, end: number): WordForm {
  if (end - start > LONGEST_KEPT) return readForm(text.slice(start, end));
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  for (let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
    const spelling = spellings[slot];
    if (spelling === undefined) return keep(slot, text.slice(start, end));
    if (isSpelled(text, start, end, spelling)) return forms[slot] as WordForm;
  }
}

function isSpelled(text: string, start: number, end: number, spelling: string): boolean {
  if (spelling.length !== end - start) return false;
  for (let i = 0; i < spelling.length; i++) if (text.charCodeAt(start + i) !== spelling.charCodeAt(i)) return false;
  return true;
}

function keep(slot: number, spelling: string): WordForm {
  const form = readForm(spelling);
  if (kept >= MOST_KEPT) {
    spellings = new Array(SLOTS);
    forms = new Array(SLOTS);
    kept = 0;
  }
  // A slice may hold on to the whole text that it was cut from: joined from its letters it is a string of its own.
  spellings[slot] = Array.from({ length: spelling.length }, (_, i) => spelling[i]).join('');
  forms[slot] = form;
  kept++;
  return form;
}

function readForm(word: string): WordForm {
  const owned = word.length > 2 ? POSSESSIVE.exec(word.slice(-2)) : null;
  const ending = owned ? owned[0].length : 0;
  const bare = word.slice(0, Math.min(word.length - ending, LONGEST_READ));
  return { lower: bare.toLowerCase(), shape: shapeOf(bare) | (owned ? TokenShape.possessive : 0), ending };
}

/** Only the first letters of a word tell its shape. */
function shapeOf(word: string): number {
  const kind = kindOf(word.charCodeAt(0));
  let shape = 0;
  if (kind === CharacterKind.upper || kind === CharacterKind.uncased) shape |= TokenShape.capital;
  if (kind === CharacterKind.uncased) shape |= TokenShape.uncased;
  if (kind === CharacterKind.digit) shape |= TokenShape.digit;
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < word.length && i < 40; i++) {
    const unit = word.charCodeAt(i);
    if (unit === 46) shape |= TokenShape.dotted;
    const letter = kindOf(unit);
    if (letter === CharacterKind.upper) upper++;
    else if (letter === CharacterKind.lower) lower++;
  }
  if (upper > 1 && lower === 0) shape |= TokenShape.capitals;
  if (upper > 1 && lower > 0 && (shape & TokenShape.dotted) === 0) shape |= TokenShape.mixed;
  return shape;
}
