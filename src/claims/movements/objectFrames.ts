/**
 * A verb with an object: the sense that fits what the object is (a border, a place, who receives, who moves), with the
 * roles that follow. Null where none fits: "left a message" moves nobody.
 */
import type { Mention } from '../../model/document';
import type { Clause } from '../clauses/Clause';
import { headToken, isMoverNoun } from '../clauses/chunks';
import { objectSpan } from '../clauses/objectSpan';
import type { Chunk, Parse } from '../clauses/Parse';
import { noEnds } from '../ends/Ends';
import { readEnds } from '../ends/readEnds';
import { readPlaces } from '../ends/readPlaces';
import type { VerbSense } from '../lexicon/ClaimLexicon';
import type { LexiconIndex } from '../lexicon/indexLexicon';
import { placesIn, speakingState } from '../movers/senders';
import { type FrameReading, frameReading, rolesOf } from './FrameReading';

/** "Arming rebels" moves no rebels. */
const EQUIPS = /^(?:arm|equip|furnish)$/;
/** Verbs that move no arms of their own: "missiles flew at the regime" is an attack. */
const FLEES = /^(?:flee|escape)$/;

export function withObject(
  parse: Parse,
  senses: VerbSense[],
  object: number,
  index: LexiconIndex,
  clause: Clause,
): FrameReading | null {
  const head = headToken(parse, object);
  if (head?.mention?.kind === 'border' || head?.mention?.kind === 'water' || index.borderWords.has(head?.lower ?? ''))
    return crossed(parse, senses, object, index, clause);
  const given = givenTo(parse, senses, object, index, clause);
  if (given) return given;
  const places = readPlaces(parse, object, index);
  if (places) return placeObject(parse, senses, object, index, clause, places);
  const sense = index.placeNouns.has(head?.lower ?? '')
    ? senses.find((entry) => entry.object === 'origin' || entry.object === 'destination')
    : undefined;
  // "left their home country": a place, though none that is named.
  if (sense) return { ...frameReading(sense, object + 1), mover: clause.subject };
  const equipped = suppliedWith(parse, senses, object, index, clause);
  if (equipped) return equipped;
  const fits = senses.filter(
    (entry) => entry.object === 'mover' && !EQUIPS.test(entry.verb) && takes(parse, entry, object),
  );
  const moved =
    fits.find((entry) => entry.needs === 'ownPeople') ??
    senses.find((entry) => takesIn(parse, entry, object, index, clause)) ??
    fits[0];
  if (moved) {
    const span = objectSpan(parse, object, index);
    return { ...frameReading(moved, span.to), ...rolesOf(moved, clause.subject, span) };
  }
  return fleeing(parse, senses, object, index, clause) ?? reached(parse, senses, object, index, clause);
}

/** "crossed the Lebanese border into Syria" */
function crossed(
  parse: Parse,
  senses: VerbSense[],
  object: number,
  index: LexiconIndex,
  clause: Clause,
): FrameReading | null {
  const sense = senses.find((entry) => entry.object === 'border') ?? senses.find((entry) => entry.border);
  if (!sense) return null;
  const ends = noEnds(object + 1);
  const mention = headToken(parse, object)?.mention;
  ends.borders.push(...(mention?.place ? [mention] : placesIn(parse, parse.chunks[object] as Chunk)));
  const after = parse.chunks[object + 1];
  const places = readPlaces(parse, object, index);
  const beyond = after?.kind === 'prep' && /^(?:of|between|with)$/.test(after.word) ? object + 3 : object + 1;
  return { ...frameReading(sense, places?.next ?? beyond, ends), mover: clause.subject };
}

/** "entered Libya", "left Norway", "sent Syria weapons" */
function placeObject(
  parse: Parse,
  senses: VerbSense[],
  _object: number,
  index: LexiconIndex,
  clause: Clause,
  places: { mentions: Mention[]; open: boolean; next: number },
): FrameReading | null {
  const sense = senses.find((entry) => entry.object === 'origin' || entry.object === 'destination');
  const ends = noEnds(places.next);
  if (sense) {
    const side = sense.object === 'origin' ? 'origins' : 'destinations';
    ends[side].push(...places.mentions);
    ends[`${side}Open`] = places.open;
    return { ...frameReading(sense, places.next, ends), mover: clause.subject };
  }
  const sending = senses.find((entry) => entry.subject === 'sender');
  const second = parse.chunks[places.next];
  const given =
    second?.kind === 'prep' && second.word === 'with' && sending?.with
      ? places.next + 1
      : second?.kind === 'np'
        ? places.next
        : -1;
  if (!sending || given < 0 || parse.chunks[given]?.kind !== 'np') return null;
  ends.destinations.push(...places.mentions);
  const span = objectSpan(parse, given, index);
  return { ...frameReading(sending, span.to, ends), ...rolesOf(sending, clause.subject, span) };
}

/** "denies that Turkey sent it fighters": a pronoun that receives is the state that speaks. */
function givenTo(
  parse: Parse,
  senses: VerbSense[],
  object: number,
  index: LexiconIndex,
  clause: Clause,
): FrameReading | null {
  const sending = senses.find((entry) => entry.subject === 'sender' && entry.object === 'mover');
  const pronoun = headToken(parse, object);
  if (!sending || pronoun?.tag !== 'PRON' || !/^(?:it|them|us|him|her)$/.test(pronoun.lower)) return null;
  if (parse.chunks[object + 1]?.kind !== 'np' || !isMoverNoun(parse, object + 1, index)) return null;
  const span = objectSpan(parse, object + 1, index);
  const ends = noEnds(span.to);
  ends.destinations.push(...speakingState(parse, clause, index));
  return { ...frameReading(sending, span.to, ends), ...rolesOf(sending, clause.subject, span) };
}

/** "provide its ally with weapons": what follows "with" is sent, to the object. */
function suppliedWith(
  parse: Parse,
  senses: VerbSense[],
  object: number,
  index: LexiconIndex,
  clause: Clause,
): FrameReading | null {
  const sense = senses.find((entry) => entry.with);
  if (!sense) return null;
  let k = objectSpan(parse, object, index).to;
  if (parse.chunks[k]?.kind === 'prep' && /^(?:in|of)$/.test(parse.chunks[k]?.word ?? '')) k += 2;
  if (parse.chunks[k]?.word !== 'with' || parse.chunks[k + 1]?.kind !== 'np') return null;
  const span = objectSpan(parse, k + 1, index);
  const ends = noEnds(span.to);
  const receiver = readPlaces(parse, object, index, { receiver: true });
  if (receiver) ends.destinations.push(...receiver.mentions);
  return { ...frameReading(sense, span.to, ends), ...rolesOf(sense, clause.subject, span) };
}

/** "fleeing the war in Syria": where what they flee is, is where they come from. */
function fleeing(
  parse: Parse,
  senses: VerbSense[],
  object: number,
  index: LexiconIndex,
  clause: Clause,
): FrameReading | null {
  const sense = senses.find((entry) => FLEES.test(entry.verb) && entry.transitive);
  if (!sense) return null;
  const span = objectSpan(parse, object, index);
  const ends = noEnds(span.to);
  const after = parse.chunks[span.to];
  const from =
    after?.kind === 'prep' && /^(?:in|across|around)$/.test(after.word) && parse.chunks[span.to + 1]?.kind === 'np'
      ? readPlaces(parse, span.to + 1, index)
      : null;
  if (from) ends.origins.push(...from.mentions);
  return { ...frameReading(sense, from?.next ?? span.to, ends), mover: clause.subject };
}

/** "reached fighters in Libya": who is reached stands there. */
function reached(
  parse: Parse,
  senses: VerbSense[],
  object: number,
  index: LexiconIndex,
  clause: Clause,
): FrameReading | null {
  const sense = senses.find((entry) => entry.verb === 'reach' && entry.transitive);
  const span = objectSpan(parse, object, index);
  if (!sense || !isMoverNoun(parse, object, index)) return null;
  if (!/^(?:in|inside)$/.test(parse.chunks[span.to]?.word ?? '') || parse.chunks[span.to + 1]?.kind !== 'np')
    return null;
  const places = readPlaces(parse, span.to + 1, index, { afterVerb: true });
  if (!places) return null;
  const ends = noEnds(places.next);
  ends.destinations.push(...places.mentions);
  return { ...frameReading(sense, places.next, ends), mover: clause.subject };
}

/** "Canada will resettle refugees", but "resettle refugees in Canada". */
function takesIn(parse: Parse, sense: VerbSense, object: number, index: LexiconIndex, clause: Clause): boolean {
  if (!/^(?:noDestination|onlyOwn|onlyOrigin)$/.test(sense.needs ?? '')) return false;
  if (sense.needs === 'onlyOwn' && isForeign(parse, object, index, clause)) return false;
  const { origins, destinations } = readEnds(parse, objectSpan(parse, object, index).to, index, { in: true });
  return destinations.length === 0 && (sense.needs !== 'onlyOrigin' || origins.length > 0);
}

/** "Iran repatriated refugees", "Pakistan repatriates Afghans": who is no citizen is sent away. */
function isForeign(parse: Parse, object: number, index: LexiconIndex, { subject }: Clause): boolean {
  const chunk = parse.chunks[object];
  const people = parse.tokens
    .slice(chunk?.from, chunk?.to)
    .find(({ mention }) => mention?.sense === 'demonym')?.mention;
  const state = subject ? headToken(parse, subject.from)?.mention : undefined;
  if (people && state) return people.place !== (state.standsFor ?? state.place);
  return index.moverHeads.get(headToken(parse, object)?.lower ?? '') === 'refugees';
}

/** "Germany repatriates its citizens", but "Thailand repatriated Uighurs to China". */
function takes(parse: Parse, sense: VerbSense, object: number): boolean {
  if (sense.needs === 'onlyOwn' || sense.needs === 'onlyOrigin') return false;
  const first = parse.tokens[parse.chunks[object]?.from ?? 0]?.lower ?? '';
  return sense.needs !== 'ownPeople' || /^(?:its|their|his|our)$/.test(first);
}
