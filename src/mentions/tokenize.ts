/**
 * Sentences in, their words out, in one pass over the text: runs of letters, digits and marks; apostrophes inside a word
 * belong to it, a possessive ending does not; "U.S." is one word with its stops. Refuses nothing; an endless word is one
 * word. Only sentences that speak for the article are read.
 */
import type { Sentence } from '../model/document';
import { TokenShape, type Tokens } from '../model/recognition';

const NONE = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const UNCASED = 4;
const MARK = 5;
const APOSTROPHE = 6;

/** What kind of character each code unit is: filled as text brings it. */
const CLASSES = new Uint8Array(0x10000).fill(255);
/** Endings that a word may carry after an apostrophe. */
const POSSESSIVE = /['’]s?$/i;

function classOf(unit: number): number {
  const known = CLASSES[unit] as number;
  if (known !== 255) return known;
  const character = String.fromCharCode(unit);
  let found = NONE;
  if (/\p{Lu}|\p{Lt}/u.test(character)) found = UPPER;
  else if (/\p{Ll}/u.test(character)) found = LOWER;
  else if (/\p{L}/u.test(character)) found = UNCASED;
  else if (/\p{N}/u.test(character)) found = DIGIT;
  else if (/\p{M}/u.test(character) || unit === 0xad || unit === 0x200c || unit === 0x200d) found = MARK;
  else if (unit === 0x27 || unit === 0x2019 || unit === 0x2bc) found = APOSTROPHE;
  CLASSES[unit] = found;
  return found;
}

/** Words of the sentences that `speaks` lets through. */
export function tokenize(
  text: string,
  sentences: readonly Sentence[],
  speaks: (sentence: Sentence) => boolean,
): Tokens {
  const list = {
    start: [] as number[],
    end: [] as number[],
    shape: [] as number[],
    sentence: [] as number[],
    lower: [] as string[],
  };
  sentences.forEach((sentence, index) => {
    if (speaks(sentence)) readSentence(text, sentence, index, list);
  });
  return {
    text,
    count: list.start.length,
    start: Int32Array.from(list.start),
    end: Int32Array.from(list.end),
    shape: Uint16Array.from(list.shape),
    sentence: Int32Array.from(list.sentence),
    lower: list.lower,
    sentences,
  };
}

type Lists = { start: number[]; end: number[]; shape: number[]; sentence: number[]; lower: string[] };

function readSentence(text: string, sentence: Sentence, index: number, list: Lists): void {
  let first: number = TokenShape.first;
  for (let at = sentence.start; at < sentence.end; ) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === NONE || kind === MARK || kind === APOSTROPHE) {
      at++;
      continue;
    }
    const end =
      kind === UPPER
        ? (dottedEnd(text, at, sentence.end) ?? wordEnd(text, at, sentence.end))
        : wordEnd(text, at, sentence.end);
    push(text, at, end, sentence, list, first | quotedBefore(text, at), index);
    first = 0;
    at = end;
  }
}

/** `U.S.`, `W.Va.`, `S.C.`: at least two letters with stops; the end after the last stop. */
function dottedEnd(text: string, start: number, limit: number): number | null {
  let at = start;
  let parts = 0;
  while (at < limit && classOf(text.charCodeAt(at)) === UPPER) {
    let letters = at + 1;
    while (letters < limit && letters - at < 3 && classOf(text.charCodeAt(letters)) === LOWER) letters++;
    if (text.charCodeAt(letters) !== 46 || (letters - at > 1 && parts === 0)) break;
    at = letters + 1;
    parts++;
  }
  if (parts < 2) return null;
  const next = at < limit ? classOf(text.charCodeAt(at)) : NONE;
  return next === LOWER ? null : at;
}

function wordEnd(text: string, start: number, limit: number): number {
  let at = start + 1;
  for (; at < limit; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === NONE) break;
    if (kind !== APOSTROPHE) continue;
    const next = at + 1 < limit ? classOf(text.charCodeAt(at + 1)) : NONE;
    if (next !== LOWER && next !== UPPER) break;
    // "l'Afghanistan", "dell'Iraq": the article is a word of its own; "O'Fallon" is one.
    if (next === UPPER && at - start <= 5 && classOf(text.charCodeAt(start)) === LOWER) break;
  }
  return at;
}

function push(
  text: string,
  start: number,
  wordEndAt: number,
  sentence: Sentence,
  list: Lists,
  flags: number,
  index: number,
): void {
  let end = wordEndAt;
  let shape = flags;
  const word = text.slice(start, end);
  const owned = word.length > 2 ? POSSESSIVE.exec(word.slice(-2)) : null;
  if (owned) {
    end = start + word.length - owned[0].length;
    shape |= TokenShape.possessive;
  } else if (classOf(text.charCodeAt(end)) === APOSTROPHE && word.endsWith('s') && end < sentence.end)
    shape |= TokenShape.possessive;
  const bare = text.slice(start, end);
  shape |= shapeOf(bare);
  if (text.charCodeAt(end) === 46) shape |= TokenShape.stop;
  list.start.push(start);
  list.end.push(end);
  list.shape.push(shape);
  list.sentence.push(index);
  list.lower.push(bare.length > 60 ? bare.slice(0, 60).toLowerCase() : bare.toLowerCase());
}

/** Only the first letters of a word tell its shape; an endless word is not read again. */
function shapeOf(word: string): number {
  const kind = classOf(word.charCodeAt(0));
  let shape = 0;
  if (kind === UPPER || kind === UNCASED) shape |= TokenShape.capital;
  if (kind === UNCASED) shape |= TokenShape.uncased;
  if (kind === DIGIT) shape |= TokenShape.digit;
  let upper = 0;
  let lower = 0;
  for (let i = 0; i < word.length && i < 40; i++) {
    const unit = word.charCodeAt(i);
    if (unit === 46) shape |= TokenShape.dotted;
    const letter = classOf(unit);
    if (letter === UPPER) upper++;
    else if (letter === LOWER) lower++;
  }
  if (upper > 1 && lower === 0) shape |= TokenShape.capitals;
  if (upper > 1 && lower > 0 && (shape & TokenShape.dotted) === 0) shape |= TokenShape.mixed;
  return shape;
}

function quotedBefore(text: string, at: number): number {
  return '"“‘«([\''.includes(text.charAt(at - 1)) && at > 0 ? TokenShape.quoted : 0;
}
