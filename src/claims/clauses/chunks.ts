/**
 * Finding one's way among the chunks of a sentence: what stands to the left and right, the head of a noun phrase, whether
 * it is a place or what moves.
 */
import type { LexiconIndex } from '../lexicon/indexLexicon';
import type { Token } from '../words/Token';
import type { Chunk, Parse } from './Parse';

/** Chunk indexes, half-open. */
export interface NounSpan {
  from: number;
  to: number;
}

export const chunkAt = (parse: Parse, i: number): Chunk | undefined => parse.chunks[i];

/** Index of the chunk before `i`, past adverbs and dates; -1 at the beginning. */
export function leftOf(parse: Parse, i: number): number {
  let k = i - 1;
  while (k >= 0 && (parse.chunks[k]?.kind === 'adv' || parse.chunks[k]?.kind === 'date')) k--;
  return k;
}

export function rightOf(parse: Parse, i: number): number {
  let k = i + 1;
  while (k < parse.chunks.length && (parse.chunks[k]?.kind === 'adv' || parse.chunks[k]?.kind === 'date')) k++;
  return k;
}

export const isComma = (chunk: Chunk | undefined) => chunk?.kind === 'punct' && chunk.word === ',';

export const chunkTokens = (parse: Parse, chunk: Chunk): Token[] => parse.tokens.slice(chunk.from, chunk.to);

/** The noun phrase's last word, owner's "'s" aside. */
export function headToken(parse: Parse, i: number): Token | undefined {
  const chunk = parse.chunks[i];
  if (!chunk) return undefined;
  for (let k = chunk.to - 1; k >= chunk.from; k--) if (parse.tokens[k]?.tag !== 'OWNER') return parse.tokens[k];
  return undefined;
}

/** A noun phrase that is nothing but a place ("Syria", "the country"). */
export function isPlaceOnly(parse: Parse, i: number): boolean {
  const chunk = chunkAt(parse, i);
  if (chunk?.kind !== 'np') return false;
  const head = headToken(parse, i);
  return head?.tag === 'PLACE' && head.mention?.sense !== 'demonym';
}

export function isMoverNoun(parse: Parse, i: number, index: LexiconIndex): boolean {
  const head = headToken(parse, i);
  if (!head) return false;
  return index.moverHeads.has(head.lower) || head.group !== undefined || head.mention?.sense === 'demonym';
}

/** A finite verb, or a participle that may be one. */
export const isClauseVerb = (parse: Parse, i: number) => {
  const form = parse.chunks[i]?.vg?.form;
  return form === 'finite' || form === 'en';
};
