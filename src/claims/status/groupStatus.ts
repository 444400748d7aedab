/** Status by the movement's own words: modal, negation and adverb of a verb group, determiner and adjective of a noun. */
import type { ClaimStatus, Span } from '../../model/document';
import type { Governor } from '../clauses/Clause';
import { chunkTokens } from '../clauses/chunks';
import type { Chunk, Parse, VerbGroup } from '../clauses/Parse';
import type { LexiconIndex } from '../lexicon/indexLexicon';
import { isSaying, isTrailing } from '../speakers/sayingVerb';

export interface StatusReading {
  status: ClaimStatus;
  cue: Span | null;
  /** Chunk of a verb that denies the claim: its subject denies. */
  denier?: number;
}

const asserted: StatusReading = { status: 'asserted', cue: null };

export const spanOf = (parse: Parse, chunk: Chunk): Span => ({
  start: parse.tokens[chunk.from]?.start ?? 0,
  end: parse.tokens[chunk.to - 1]?.end ?? 0,
});

export function verbGroupStatus(
  parse: Parse,
  chunk: Chunk,
  governors: readonly Governor[],
  index: LexiconIndex,
  trigger = -1,
): StatusReading {
  const vg = chunk.vg as VerbGroup;
  const cue = spanOf(parse, { ...chunk, to: vg.head });
  const modal = vg.modal ? index.status.modal.get(vg.modal) : undefined;
  if (isNegated(parse, chunk)) {
    if (modal === 'possible' && /^(?:may|might|should|must|ought)$/.test(vg.modal ?? ''))
      return { status: 'possible', cue };
    return { status: 'denied', cue };
  }
  if (modal === 'planned') return { status: 'planned', cue };
  if (modal === 'possible') return { status: 'possible', cue };
  if (modal === 'reported') {
    const said = governors.some(
      ({ kind, chunk: at, link }) =>
        kind === 'verb' && link === 'finite' && index.speechVerbs.has(parse.chunks[at]?.vg?.lemma ?? ''),
    );
    // "Canberra would take 12,000 refugees, the minister announced."
    const added =
      trigger >= 0 && governors.length === 0 && parse.chunks.some((_, k) => k > trigger && saysIt(parse, k, index));
    return { status: said || added ? 'planned' : 'possible', cue };
  }
  const words = chunkTokens(parse, chunk);
  const doubt = words.find(
    (token) =>
      index.status.adjective.get(token.lower) === undefined &&
      /^(?:possibly|perhaps|maybe|potentially|probably)$/.test(token.lower),
  );
  return doubt ? { status: 'possible', cue: doubt } : asserted;
}

const saysIt = (parse: Parse, k: number, index: LexiconIndex) =>
  isSaying(parse, k, index) && parse.chunks[k]?.vg?.form !== 'inf' && isTrailing(parse, k);

/** "not only" denies nothing. */
export function isNegated(parse: Parse, chunk: Chunk): boolean {
  if (!chunk.vg?.negated) return false;
  const words = chunkTokens(parse, chunk).map((token) => token.lower);
  const at = words.findIndex((word) => /^(?:not|n't|never)$/.test(word));
  return !/^(?:only|just|merely|simply)$/.test(words[at + 1] ?? parse.tokens[chunk.to]?.lower ?? '');
}

/** "an imminent deployment", "possible penetrations", "no withdrawal" */
export function nounStatus(parse: Parse, i: number, index: LexiconIndex): StatusReading {
  const chunk = parse.chunks[i] as Chunk;
  for (const token of chunkTokens(parse, chunk)) {
    if (/^(?:no|neither)$/.test(token.lower)) return { status: 'denied', cue: token };
    const status = index.status.adjective.get(token.lower);
    if (status === 'planned' || status === 'possible') return { status, cue: token };
    if (/^(?:proposed|threatened|alleged-ly)$/.test(token.lower)) return { status: 'possible', cue: token };
  }
  return asserted;
}
