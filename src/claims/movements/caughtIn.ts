/**
 * Where movers whose way has no end yet were caught: "arrested in Spain after arriving from Turkey", "two men who had slipped
 * over the border were picked up in Serbia". Adds that place as the destination; refuses captures of others.
 */

import type { Clause } from '../clauses/Clause';
import { isComma, leftOf } from '../clauses/chunks';
import type { Parse } from '../clauses/Parse';
import { readClause } from '../clauses/readClause';
import type { Ends } from '../ends/Ends';
import { readPlaces } from '../ends/readPlaces';
import type { LexiconIndex } from '../lexicon/indexLexicon';

const CAUGHT =
  /^(?:arrest|detain|capture|catch|apprehend|intercept|stop|seize|find|pick|hold|kill|shoot|jail|rescue|round|discover)$/;
/** Chunks after the verb among which its place is looked for. */
const NEAR = 6;

export function caughtIn(parse: Parse, i: number, clause: Clause, ends: Ends, index: LexiconIndex): void {
  if (ends.destinations.length > 0 || ends.origins.length + ends.borders.length === 0 || ends.nowhere) return;
  for (const [k, chunk] of parse.chunks.entries()) {
    if (k === i || !chunk.vg || !CAUGHT.test(chunk.vg.lemma)) continue;
    if (!chunk.vg.passive && chunk.vg.form !== 'en') continue;
    if (!isSame(parse, k, i, clause, index)) continue;
    const place = placeOf(parse, k, index);
    if (place) ends.destinations.push(...place);
    return;
  }
}

/** Whether who is caught is who moves: the subject of both, or the main clause of "after entering". */
function isSame(parse: Parse, caught: number, i: number, { subject }: Clause, index: LexiconIndex): boolean {
  const before = leftOf(parse, i);
  const after = parse.chunks[before]?.word === 'after' && caught < i;
  if (after) return !parse.chunks.slice(caught + 1, before).some(({ vg }) => vg?.form === 'finite');
  return subject !== null && readClause(parse, caught, index).subject?.from === subject.from;
}

function placeOf(parse: Parse, verb: number, index: LexiconIndex) {
  for (let k = verb + 1; k < Math.min(parse.chunks.length, verb + NEAR); k++) {
    const chunk = parse.chunks[k];
    if (chunk?.vg || chunk?.kind === 'sub' || isComma(chunk)) return null;
    if (!/^(?:in|at|near|inside)$/.test(chunk?.word ?? '') || parse.chunks[k + 1]?.kind !== 'np') continue;
    const places = readPlaces(parse, k + 1, index);
    if (places) return places.mentions;
  }
  return null;
}
