/**
 * Places named with the mover: "fighters from Syria entered" gives an origin, "US troops in Syria could be redeployed" gives
 * where they leave from. A single person's "from" is a home, and no end.
 */
import type { Mention, Place } from '../../model/document';
import { isComma, type NounSpan } from '../clauses/chunks';
import type { Parse } from '../clauses/Parse';
import type { Ends } from '../ends/Ends';
import { readPlaces } from '../ends/readPlaces';
import type { NounSense, VerbSense } from '../lexicon/ClaimLexicon';
import type { LexiconIndex } from '../lexicon/indexLexicon';
import { heldAt } from './acquired';
import type { MoverReading } from './readMover';

export function moverPlaces(
  parse: Parse,
  span: NounSpan,
  trigger: number,
  movers: readonly MoverReading[],
  sense: VerbSense | NounSense,
  ends: Ends,
  index: LexiconIndex,
  placeById: ReadonlyMap<string, Place>,
): void {
  // One person's "from" is a home; what is carried has none, be it one or many.
  if (movers.every((mover) => mover.single && !/^(?:weapons|drugs|goods)$/.test(mover.class))) return;
  const to = Math.max(trigger, span.to);
  const grown = movers.every((mover) => mover.class === 'drugs' || mover.class === 'goods');
  let modified = false;
  for (let k = span.from; k < to; k++) {
    const chunk = parse.chunks[k];
    // "soldiers who fought in Mali returned": a way back begins where they were.
    const back = 'verb' in sense && sense.way === 'back';
    if ((chunk?.kind === 'rel' && !back) || (isComma(chunk) && parse.chunks[k + 1]?.kind !== 'np')) break;
    if (chunk?.vg) {
      modified = true;
      // "rifles looted from depots in Libya": where they were kept, they come from.
      const held =
        chunk.vg.form === 'en' && k < trigger && ends.origins.length === 0 ? heldAt(parse, k, grown, index) : null;
      if (held) ends.origins.push(...held.mentions);
    }
    if (chunk?.kind !== 'prep') continue;
    let object = k + 1;
    while (parse.chunks[object]?.kind === 'prep') object++;
    const places = parse.chunks[object]?.kind === 'np' ? readPlaces(parse, object, index) : null;
    if (!places) continue;
    if (index.ends.get(chunk.word) === 'origin' && !modified && back && ends.origins.length > 0) {
      // "jihadists from Tunisia returned from Syria": home again.
      if (ends.destinations.length === 0) ends.destinations.push(...places.mentions);
    } else if (index.ends.get(chunk.word) === 'origin' && !modified) {
      ends.origins.push(...places.mentions);
      ends.originsOpen ||= places.open;
    } else if (/^(?:in|inside|within|across)$/.test(chunk.word) && sense.home && ends.origins.length === 0)
      ends.origins.push(...places.mentions);
    k = places.next - 1;
  }
  headlinePlaces(parse, span, movers, ends, placeById);
}

/** The country's own name, though an adjective may be what it does there. */
const isNoun = (mention: Mention, placeById: ReadonlyMap<string, Place>) =>
  mention.sense !== 'embedded' && placeById.get(mention.place ?? '')?.name === mention.surface;

/** A headline's "Iraq, Syria militants". */
function headlinePlaces(
  parse: Parse,
  span: NounSpan,
  movers: readonly MoverReading[],
  ends: Ends,
  placeById: ReadonlyMap<string, Place>,
): void {
  if (parse.sentence.role !== 'headline' || ends.origins.length > 0) return;
  if (!movers.some((mover) => mover.class === 'militants' || mover.class === 'refugees')) return;
  for (let k = span.from; k < span.to; k++) {
    const chunk = parse.chunks[k];
    if (chunk?.kind !== 'np') continue;
    for (const { mention } of parse.tokens.slice(chunk.from, chunk.to))
      if (mention?.kind === 'country' && isNoun(mention, placeById)) ends.origins.push(mention);
  }
}
