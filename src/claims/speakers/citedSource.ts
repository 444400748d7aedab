/**
 * Whom a report cites: "CNN reported, citing Western officials", "the agency quoted the ministry as saying". The noun phrase
 * of the source out, as a chunk, or null where the sentence cites nobody.
 */
import type { Parse } from '../clauses/Parse';

const CITES = /^(?:cite|quote)$/;

export function citedSource(parse: Parse): number | null {
  for (const [k, chunk] of parse.chunks.entries()) {
    if (!chunk.vg || chunk.vg.passive || !CITES.test(chunk.vg.lemma)) continue;
    const said = parse.chunks[k + 1]?.kind === 'np' ? k + 1 : -1;
    if (said >= 0 && !parse.tokens[chunk.from]?.quoted) return said;
  }
  return null;
}
