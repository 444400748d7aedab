/** Ends that stand away from their verb: before the subject, with a verb before it, or with what moves. */
import type { Mention } from '../../model/document';
import type { Clause } from '../clauses/Clause';
import { isComma, leftOf, type NounSpan, rightOf } from '../clauses/chunks';
import type { Parse } from '../clauses/Parse';
import { readClause } from '../clauses/readClause';
import type { Ends } from '../ends/Ends';
import { readPlaces } from '../ends/readPlaces';
import type { LexiconIndex } from '../lexicon/indexLexicon';
import { acquiredAt, foundAt } from '../movers/acquired';
import type { MoverReading } from '../movers/readMover';

const COMES = /^(?:come|arrive|originate|flow|enter|ship|import|smuggle|bring)$/;

/** "From Syria, fighters moved into Lebanon", "After a month in Syria, he crossed into Iraq": an end before the subject. */
export function beforeSubject(
  parse: Parse,
  clause: Clause,
  trigger: number,
  ends: Ends,
  index: LexiconIndex,
  arrivesIn: boolean,
): void {
  if (!clause.subject || clause.subject.from >= trigger || ends.origins.length > 0) return;
  const [first] = clause.governors;
  const says = first?.kind === 'verb' && first.link === 'finite' ? readClause(parse, first.chunk, index).subject : null;
  const opening = openingOf(parse, clause.subject) ?? (says ? openingOf(parse, says) : null);
  if (!opening) return;
  // "In Goma, hundreds of soldiers arrived"
  const arrives =
    arrivesIn && ends.destinations.length === 0 && /^(?:in|at)$/.test(parse.chunks[opening.from]?.word ?? '');
  const there = arrives ? readPlaces(parse, opening.from + 1, index) : null;
  if (there && there.next <= opening.to) {
    ends.destinations.push(...there.mentions);
    return;
  }
  const after = /^(?:after|following)$/.test(parse.chunks[opening.from]?.word ?? '');
  for (let k = opening.from; k < opening.to; k++) {
    const chunk = parse.chunks[k];
    if (chunk?.vg) return;
    if (chunk?.kind !== 'prep' || parse.chunks[k + 1]?.kind !== 'np') continue;
    const first = k === opening.from && index.ends.get(chunk.word) === 'origin';
    if (!first && !(after && k > opening.from && /^(?:in|inside)$/.test(chunk.word))) continue;
    ends.origins.push(...(readPlaces(parse, k + 1, index)?.mentions ?? []));
    return;
  }
}

/** Chunks between the start of the sentence or clause and the comma before the subject. */
function openingOf(parse: Parse, subject: NounSpan): NounSpan | null {
  const comma = leftOf(parse, subject.from);
  // "From Vietnam we crossed into Cambodia"
  if (comma === 1 && parse.chunks[0]?.kind === 'prep') return { from: 0, to: 2 };
  if (!isComma(parse.chunks[comma])) return null;
  let from = comma;
  while (from > 0 && !isComma(parse.chunks[from - 1]) && !parse.chunks[from - 1]?.vg) from--;
  // "Even after troops were driven from Somalia, ...": that way is another's.
  return parse.chunks[from - 1]?.vg?.passive ? null : { from, to: comma };
}

/** "bought the weapons in Libya and then transported them to Syria" */
export function acquiredIn(parse: Parse, i: number, clause: Clause, ends: Ends, index: LexiconIndex): void {
  const [first] = clause.governors;
  if (ends.origins.length > 0 || first?.link !== 'coord') return;
  const places = acquiredAt(parse, first.chunk, i, index);
  ends.origins.push(...(places?.mentions ?? []));
  ends.originsOpen ||= places?.open ?? false;
}

/** "the heroin sold in Russia comes from Iran": where it is sold, it comes to. */
export function foundIn(
  parse: Parse,
  i: number,
  span: NounSpan,
  movers: readonly MoverReading[],
  ends: Ends,
  index: LexiconIndex,
) {
  if (ends.origins.length === 0 || ends.destinations.length > 0 || !COMES.test(parse.chunks[i]?.vg?.lemma ?? ''))
    return;
  // "the fighters in Iraq come from Tunisia"
  const stand = /^(?:come|originate)$/.test(parse.chunks[i]?.vg?.lemma ?? '') && !movers.some(({ single }) => single);
  const here = stand ? placesInside(parse, span, i, index) : [];
  if (here.length > 0) ends.destinations.push(...here);
  else if (movers.some((mover) => /^(?:weapons|drugs|goods)$/.test(mover.class)))
    ends.destinations.push(...(foundAt(parse, span, i, index)?.mentions ?? []));
}

/** "men detained in Thailand are deported", "drivers held hostage in Iraq arrive back": where a participle says they were. */
export function heldBefore(parse: Parse, i: number, span: NounSpan, ends: Ends, index: LexiconIndex): void {
  if (ends.origins.length > 0 || ends.destinations.length === 0) return;
  const verb = span.to;
  const vg = parse.chunks[verb]?.vg;
  if (verb >= i || vg?.form !== 'en' || !HELD.test(vg.lemma)) return;
  const at = rightOf(parse, verb);
  if (!/^(?:in|at|inside)$/.test(parse.chunks[at]?.word ?? '') || parse.chunks[at + 1]?.kind !== 'np' || at >= i)
    return;
  const places = readPlaces(parse, at + 1, index, { afterVerb: true });
  // "jailed in Turkey after joining a militia has fled": there is more between.
  if (places && places.next === i) ends.origins.push(...places.mentions);
}

const HELD = /^(?:detain|hold|jail|imprison|intern|strand|trap|base|station|take|keep|capture|house)$/;

const LEAVES = /^(?:withdraw|pull out|pull back|depart|leave|go home|return home|be withdrawn)$/;

/** "the troops in Niger withdraw": where they stand, they leave. */
export function leavesWhere(
  parse: Parse,
  i: number,
  verb: string,
  span: NounSpan,
  ends: Ends,
  index: LexiconIndex,
): void {
  if (ends.origins.length + ends.destinations.length > 0 || ends.nowhere || !LEAVES.test(verb)) return;
  ends.origins.push(...placesInside(parse, span, i, index));
}

/** "the fighters in Iraq": where a subject stands. */
function placesInside(parse: Parse, span: NounSpan, trigger: number, index: LexiconIndex): Mention[] {
  const in_ = parse.chunks.findIndex(
    ({ word, kind }, k) => k > span.from && k < trigger && kind === 'prep' && word === 'in',
  );
  if (in_ < 0 || parse.chunks[in_ + 1]?.kind !== 'np') return [];
  const between = parse.chunks.slice(span.from, in_);
  if (between.some(({ vg, kind }) => vg || kind === 'rel')) return [];
  const places = readPlaces(parse, in_ + 1, index);
  return places && places.next === trigger ? places.mentions : [];
}
