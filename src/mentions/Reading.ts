/**
 * What every phrase reader is handed: the words, the names among them, the gazetteer and the memory of the text so far;
 * and small questions about neighbouring words that all of them ask.
 */
import type { Gazetteer } from '../model/gazetteer';
import { type PlacePhrase, type ResolvedName, TokenShape, type Tokens } from '../model/recognition';
import type { Discourse } from './discourse';

export interface Reading {
  tokens: Tokens;
  names: readonly ResolvedName[];
  gazetteer: Gazetteer;
  /** Name that a word belongs to. */
  nameAt(word: number): ResolvedName | undefined;
  discourse: Discourse;
  phrases: PlacePhrase[];
}

/** Reads the phrase around its trigger word. */
export type PhraseReader = (reading: Reading, word: number) => PlacePhrase | PlacePhrase[] | null;

/** Readers look no further along a sentence than this: longer ones are lists, or no sentences. */
export const MOST_WORDS = 80;

/** Lower-case word at `word` when it belongs to the sentence of `beside`, else ''. */
export function wordAt({ tokens }: Reading, word: number, beside: number): string {
  const inside = word >= 0 && word < tokens.count && tokens.sentence[word] === tokens.sentence[beside];
  return inside ? (tokens.lower[word] as string) : '';
}

/** Text between a word and the next. */
export function gapAfter({ tokens }: Reading, word: number): string {
  return tokens.text.slice(tokens.end[word], tokens.start[word + 1]);
}

/** Whether only white space parts a word from the next. */
export function runsOn(reading: Reading, word: number): boolean {
  return wordAt(reading, word + 1, word) !== '' && /^\s+$/.test(gapAfter(reading, word));
}

export function isPossessive({ tokens }: Reading, word: number): boolean {
  return ((tokens.shape[word] as number) & TokenShape.possessive) !== 0;
}

export function isCapital({ tokens }: Reading, word: number): boolean {
  return ((tokens.shape[word] as number) & TokenShape.capital) !== 0;
}

/** Country of the name at a word, when that name is a country or a demonym; else null. */
export function countryAt(
  { nameAt, gazetteer, tokens }: Reading,
  word: number,
  beside: number,
): { code: string; name: ResolvedName } | null {
  const name =
    word >= 0 && word < tokens.count && tokens.sentence[word] === tokens.sentence[beside] ? nameAt(word) : undefined;
  if (!name || name.row < 0 || gazetteer.rank(name.row) !== 'country') return null;
  return { code: gazetteer.country(name.row), name };
}

/** A phrase from word `first` to word `last`. */
export function phrase(
  { tokens }: Reading,
  first: number,
  last: number,
  rest: Omit<PlacePhrase, 'first' | 'last' | 'start' | 'end' | 'swallows' | 'score'> & {
    swallows?: boolean;
    score?: number;
  },
): PlacePhrase {
  return {
    first,
    last,
    start: tokens.start[first] as number,
    end: tokens.end[last] as number,
    swallows: false,
    score: rest.sense === 'anaphor' ? 0.8 : 0.9,
    ...rest,
  };
}
