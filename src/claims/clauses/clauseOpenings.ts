/**
 * Where a clause opens, and what stands between it and the verb of saying above it: asides, objects, attributions. Chunk
 * indexes in and out.
 */
import type { LexiconIndex } from '../lexicon/indexLexicon';
import { chunkAt, headToken, isComma, leftOf } from './chunks';
import type { Chunk, Parse } from './Parse';

/** "told reporters in Paris that": the verb of saying before what stands between. */
export function toldThat(parse: Parse, np: number, index: LexiconIndex): number {
  const head = headToken(parse, np)?.lower ?? '';
  if (index.status.noun.has(head) || index.speechNouns.has(head)) return -1;
  for (let k = np; k >= 0 && k > np - 7; k--) {
    const chunk = chunkAt(parse, k);
    if (chunk?.vg) return index.speechVerbs.has(chunk.vg.lemma) ? k : -1;
    if (chunk?.kind !== 'np' && chunk?.kind !== 'prep' && chunk?.kind !== 'adv' && chunk?.kind !== 'date') return -1;
  }
  return -1;
}

/** "said that after Ramadan he would go": where the clause begins, before what opens it. */
export function pastOpening(parse: Parse, from: number): number {
  for (let k = from - 1; k > 0 && k > from - 10; k--) {
    const { kind, word } = chunkAt(parse, k) as Chunk;
    const opens = kind === 'prep' || (kind === 'sub' && /^(?:after|before|until|since|once)$/.test(word));
    if (opens && chunkAt(parse, k - 1)?.word === 'that' && chunkAt(parse, k - 1)?.kind === 'sub') return k;
    if (!opens && !/^(?:np|adj|adv|date)$/.test(kind) && !isComma(chunkAt(parse, k))) return from;
  }
  return from;
}

/** "There is a danger, the report warns, of ...": before the aside whose last comma is at `k`. */
export function pastAside(parse: Parse, k: number, index: LexiconIndex): number {
  if (!isComma(chunkAt(parse, k))) return k;
  let says = false;
  for (let j = k - 1; j > 0 && j > k - 10; j--) {
    const { vg } = chunkAt(parse, j) as Chunk;
    if (vg) says = index.speechVerbs.has(vg.lemma);
    const opens = chunkAt(parse, j + 1)?.vg?.form;
    if (isComma(chunkAt(parse, j))) return says || opens === 'ing' || opens === 'en' ? leftOf(parse, j) : k;
  }
  return k;
}

/** "..., leaked contract suggests": a verb of saying after a comma and its subject. */
export function isAttribution(parse: Parse, n: number, index: LexiconIndex): boolean {
  const subject = leftOf(parse, n);
  return (
    index.speechVerbs.has(chunkAt(parse, n)?.vg?.lemma ?? '') &&
    chunkAt(parse, subject)?.kind === 'np' &&
    isComma(chunkAt(parse, leftOf(parse, subject)))
  );
}
