/**
 * Sentences in, their words out, in one pass over the text: runs of letters, digits and marks; apostrophes inside a word
 * belong to it, a possessive ending does not; "U.S." is one word with its stops. Refuses nothing; an endless word is one
 * word. Only sentences that speak for the article are read.
 */
import type { Sentence } from '../model/document';
import { TokenShape, type Tokens } from '../model/recognition';
import { CharacterKind, kindOf } from './characterKind';
import { wordForm } from './wordTable';

const { none: NONE, lower: LOWER, upper: UPPER, mark: MARK, apostrophe: APOSTROPHE } = CharacterKind;
const LETTER_S = 0x73;
/** What opens a quotation or a bracket. */
const OPENING = new Set(Array.from('"“‘«([\'', (mark) => mark.charCodeAt(0)));

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
    const kind = kindOf(text.charCodeAt(at));
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
  while (at < limit && kindOf(text.charCodeAt(at)) === UPPER) {
    let letters = at + 1;
    while (letters < limit && letters - at < 3 && kindOf(text.charCodeAt(letters)) === LOWER) letters++;
    if (text.charCodeAt(letters) !== 46 || (letters - at > 1 && parts === 0)) break;
    at = letters + 1;
    parts++;
  }
  if (parts < 2) return null;
  const next = at < limit ? kindOf(text.charCodeAt(at)) : NONE;
  return next === LOWER ? null : at;
}

function wordEnd(text: string, start: number, limit: number): number {
  let at = start + 1;
  for (; at < limit; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === NONE) break;
    if (kind !== APOSTROPHE) continue;
    const next = at + 1 < limit ? kindOf(text.charCodeAt(at + 1)) : NONE;
    if (next !== LOWER && next !== UPPER) break;
    // "l'Afghanistan", "dell'Iraq": the article is a word of its own; "O'Fallon" is one.
    if (next === UPPER && at - start <= 5 && kindOf(text.charCodeAt(start)) === LOWER) break;
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
  const { lower, shape: own, ending } = wordForm(text, start, wordEndAt);
  const end = wordEndAt - ending;
  let shape = flags | own;
  const plural = ending === 0 && end < sentence.end && text.charCodeAt(end - 1) === LETTER_S;
  if (plural && kindOf(text.charCodeAt(end)) === APOSTROPHE) shape |= TokenShape.possessive;
  if (text.charCodeAt(end) === 46) shape |= TokenShape.stop;
  list.start.push(start);
  list.end.push(end);
  list.shape.push(shape);
  list.sentence.push(index);
  list.lower.push(lower);
}

function quotedBefore(text: string, at: number): number {
  return at > 0 && OPENING.has(text.charCodeAt(at - 1)) ? TokenShape.quoted : 0;
}
