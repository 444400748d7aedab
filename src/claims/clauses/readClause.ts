/**
 * Subject and governors of a verb: who does it, and the verbs, nouns and clauses above it ("plans to", "the threat of",
 * "said that"). Works on chunks; says nothing where the sentence does not.
 */
import type { LexiconIndex } from '../lexicon/indexLexicon';
import type { Clause, Governor } from './Clause';
import { chunkAt, isComma, leftOf } from './chunks';
import { pastAside } from './clauseOpenings';
import type { Parse } from './Parse';
import { readFinite } from './readFinite';
import { readGerund } from './readGerund';
import { readInfinitive } from './readInfinitive';

const DEEPEST = 7;

/** Subject and governors of the verb group at chunk `i`. */
export function readClause(parse: Parse, i: number, index: LexiconIndex, depth = 0): Clause {
  const vg = chunkAt(parse, i)?.vg;
  if (!vg || depth > DEEPEST) return { subject: null, governors: [] };
  if (vg.form === 'inf') return readInfinitive(parse, i, index, depth);
  if (vg.form === 'ing') return readGerund(parse, i, index, depth);
  return readFinite(parse, i, index, depth);
}

export function follow(parse: Parse, governor: Governor, index: LexiconIndex, depth: number): Clause {
  const above =
    governor.kind === 'verb'
      ? readClause(parse, governor.chunk, index, depth + 1)
      : nounClause(parse, governor.chunk, index, depth + 1);
  return { ...above, governors: [governor, ...above.governors] };
}

/** What stands above a noun: "the threat of X" under "warned of the threat". */
export function nounClause(parse: Parse, i: number, index: LexiconIndex, depth = 0): Clause {
  if (depth > DEEPEST) return { subject: null, governors: [] };
  let k = leftOf(parse, i);
  // A list of nouns shares what stands above its first.
  for (let steps = 0; steps < 6 && (chunkAt(parse, k)?.kind === 'conj' || isComma(chunkAt(parse, k))); steps++) {
    const previous = leftOf(parse, k);
    if (chunkAt(parse, previous)?.kind !== 'np' && !isComma(chunkAt(parse, previous))) break;
    k = chunkAt(parse, previous)?.kind === 'np' ? leftOf(parse, previous) : previous;
  }
  // "called groundless a report", "described as fiction a report"
  if (chunkAt(parse, k)?.kind === 'adj' && chunkAt(parse, leftOf(parse, k))?.vg) k = leftOf(parse, k);
  else if (chunkAt(parse, k)?.kind === 'np' || chunkAt(parse, k)?.kind === 'adj') {
    const as = leftOf(parse, k);
    if (chunkAt(parse, as)?.word === 'as' && chunkAt(parse, leftOf(parse, as))?.vg) k = leftOf(parse, as);
  }
  const before = chunkAt(parse, k);
  if (before?.vg) return follow(parse, { kind: 'verb', chunk: k, link: 'object' }, index, depth);
  if (before?.kind === 'prep') {
    const host = pastAside(parse, leftOf(parse, k), index);
    const above = chunkAt(parse, host);
    if (above?.vg) return follow(parse, { kind: 'verb', chunk: host, link: 'of' }, index, depth);
    if (above?.kind === 'np') return follow(parse, { kind: 'noun', chunk: host, link: 'of' }, index, depth);
    if (above?.kind === 'adj') return { subject: null, governors: [{ kind: 'adjective', chunk: host, link: 'of' }] };
  }
  return { subject: null, governors: [] };
}
