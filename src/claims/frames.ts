/**
 * A verb of movement with its senses in, the sense that fits its form and object out, with who moves, who sends and which
 * end the object names. Null where no sense fits: "left a message" moves nobody.
 */
import type { Mention } from '../model/document';
import type { FrameRole, VerbSense } from './ClaimLexicon';
import { headToken, isComma, leftOf, type NounSpan } from './chunks';
import type { Clause } from './clause';
import type { LexiconIndex } from './indexLexicon';
import type { Chunk, Parse } from './Parse';
import { type Ends, noEnds, readEnds } from './readEnds';
import { readPlaces } from './readPlaces';
import { placesIn } from './senders';
import { subjectSpan } from './subjects';

export interface SenseChoice {
  senses: VerbSense[];
  /** Index of the chunk after verb and particle. */
  next: number;
}

export interface FrameReading {
  sense: VerbSense;
  mover: NounSpan | null;
  sender: NounSpan | null;
  receiver: NounSpan | null;
  passive: boolean;
  by?: FrameRole;
  /** Ends that the object names. */
  ends: Ends;
  /** Where further ends are read from. */
  start: number;
}

const ON_THE_WAY = /^(?:on (?:its|their|his|her|the) way to|en route (?:to|from)|bound for)$/;
/** Verbs that move no arms of their own: "missiles flew at the regime" is an attack. */
const FLEES = /^(?:flee|escape)$/;

/** "pull out", "take refuge", "find their way": the senses of the longest name that the verb has here. */
export function sensesAt(parse: Parse, i: number, index: LexiconIndex): SenseChoice | null {
  const lemma = parse.chunks[i]?.vg?.lemma ?? '';
  // "is on its way to Estonia"
  if (lemma === 'be' && ON_THE_WAY.test(parse.chunks[i + 1]?.word ?? '')) return plainSenses(parse, i, 'go', index);
  return withParticle(parse, i, lemma, index) ?? plainSenses(parse, i, lemma, index);
}

/** "carried out", "took over": with another particle a common verb is another verb. */
const OTHER_PARTICLE =
  /^(?:out|on|over|up|off|about|down|along|apart|aside|care|part|place|advantage|note|action|steps|control|effect)$/;

function plainSenses(parse: Parse, i: number, lemma: string, index: LexiconIndex): SenseChoice | null {
  const senses = index.verbSenses.get(lemma);
  const next = parse.chunks[i + 1];
  if (senses?.every((sense) => sense.weak) && OTHER_PARTICLE.test(next?.word ?? '') && next?.kind !== 'prep')
    return null;
  return senses ? { senses, next: i + 1 } : null;
}

function withParticle(parse: Parse, i: number, lemma: string, index: LexiconIndex): SenseChoice | null {
  const next = parse.chunks[i + 1];
  if (!next) return null;
  const words = parse.tokens[next.from]?.lower ?? '';
  if (next.kind === 'np') {
    const noun = index.verbSenses.get(`${lemma} ${next.word}`);
    if (noun) return { senses: noun, next: i + 2 };
    // "bring the troops home", "pulled its forces out": the particle stands after the object.
    const after = parse.tokens[parse.chunks[i + 2]?.from ?? -1]?.lower.split(' ')[0] ?? '';
    const apart = /^(?:out|back|home)$/.test(after) ? index.verbSenses.get(`${lemma} ${after}`) : undefined;
    const senses = apart?.filter((sense) => sense.transitive) ?? [];
    return senses.length > 0 ? { senses, next: i + 1 } : null;
  }
  const [particle = ''] = words.split(' ');
  const senses = index.verbSenses.get(`${lemma} ${particle}`);
  if (!senses) return null;
  // A particle that is also a preposition of the place ("out of Syria", "back to Libya") is read with the place.
  return { senses, next: index.ends.has(words) ? i + 1 : i + 2 };
}

export function chooseFrame(
  parse: Parse,
  i: number,
  choice: SenseChoice,
  object: number,
  index: LexiconIndex,
  clause: Clause,
): FrameReading | null {
  const vg = parse.chunks[i]?.vg;
  if (!vg) return null;
  const { senses, next } = choice;
  const moved = senses.find((sense) => sense.object === 'mover');
  const intransitive = senses.find((sense) => !sense.transitive);
  if (vg.passive) return moved ? asPassive(moved, clause, next) : null;
  if (object >= 0) return withObject(parse, senses, object, index, clause);
  const relative = moved ? relativeObject(parse, clause) : null;
  if (moved && relative) return { ...reading(moved, next), ...rolesOf(moved, clause.subject, relative) };
  if (vg.form === 'en' && moved && !intransitive)
    return { ...asPassive(moved, clause, next), mover: reduced(parse, i, index) ?? clause.subject };
  const own = intransitive ?? (vg.form === 'en' ? undefined : senses.find((sense) => sense.object === 'origin'));
  return own ? { ...reading(own, next), mover: clause.subject } : null;
}

const reading = (sense: VerbSense, start: number, ends = noEnds(start)): FrameReading => ({
  sense,
  mover: null,
  sender: null,
  receiver: null,
  passive: false,
  ends,
  start,
});

const asPassive = (sense: VerbSense, clause: Clause, start: number): FrameReading => ({
  ...reading(sense, start),
  mover: clause.subject,
  passive: true,
  by: sense.subject,
});

/** "arms sent by Russia": the noun phrase before a bare participle. */
function reduced(parse: Parse, i: number, index: LexiconIndex): NounSpan | null {
  const k = leftOf(parse, i);
  return parse.chunks[k]?.kind === 'np' ? subjectSpan(parse, k, index) : null;
}

const rolesOf = (sense: VerbSense, subject: NounSpan | null, mover: NounSpan) => ({
  mover,
  sender: sense.subject === 'sender' ? subject : null,
  receiver: sense.subject === 'receiver' ? subject : null,
});

/** "weapons that Russia sent": what is sent stands before the relative pronoun. */
function relativeObject(parse: Parse, clause: Clause): NounSpan | null {
  const before = clause.subject ? leftOf(parse, clause.subject.from) : -1;
  if (parse.chunks[before]?.kind !== 'rel') return null;
  let host = leftOf(parse, before);
  if (isComma(parse.chunks[host])) host = leftOf(parse, host);
  return parse.chunks[host]?.kind === 'np' ? { from: host, to: host + 1 } : null;
}

function withObject(
  parse: Parse,
  senses: VerbSense[],
  object: number,
  index: LexiconIndex,
  clause: Clause,
): FrameReading | null {
  const head = headToken(parse, object);
  if (head?.mention?.kind === 'border' || head?.mention?.kind === 'water' || index.borderWords.has(head?.lower ?? ''))
    return crossed(parse, senses, object, index, clause);
  const places = readPlaces(parse, object, index);
  if (places) return placeObject(parse, senses, object, index, clause, places);
  const equipped = suppliedWith(parse, senses, object, index, clause);
  if (equipped) return equipped;
  const fits = senses.filter((entry) => entry.object === 'mover' && takes(parse, entry, object));
  const moved =
    fits.find((entry) => entry.needs === 'ownPeople') ??
    fits.find((entry) => takesIn(parse, entry, object, index)) ??
    fits[0];
  if (moved) {
    const span = objectSpan(parse, object, index);
    return { ...reading(moved, span.to), ...rolesOf(moved, clause.subject, span) };
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
  return { ...reading(sense, places?.next ?? beyond, ends), mover: clause.subject };
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
    return { ...reading(sense, places.next, ends), mover: clause.subject };
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
  return { ...reading(sending, span.to, ends), ...rolesOf(sending, clause.subject, span) };
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
  return { ...reading(sense, span.to, ends), ...rolesOf(sense, clause.subject, span) };
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
  return { ...reading(sense, from?.next ?? span.to, ends), mover: clause.subject };
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
  if (!sense || !/^(?:in|inside)$/.test(parse.chunks[span.to]?.word ?? '') || parse.chunks[span.to + 1]?.kind !== 'np')
    return null;
  const places = readPlaces(parse, span.to + 1, index, { afterVerb: true });
  if (!places) return null;
  const ends = noEnds(places.next);
  ends.destinations.push(...places.mentions);
  return { ...reading(sense, places.next, ends), mover: clause.subject };
}

/** "Canada will resettle refugees", but "resettle refugees in Canada". */
function takesIn(parse: Parse, sense: VerbSense, object: number, index: LexiconIndex): boolean {
  return (
    sense.needs === 'noDestination' &&
    readEnds(parse, objectSpan(parse, object, index).to, index, { in: true }).destinations.length === 0
  );
}

/** "Germany repatriates its citizens", but "Thailand repatriated Uighurs to China". */
function takes(parse: Parse, sense: VerbSense, object: number): boolean {
  const first = parse.tokens[parse.chunks[object]?.from ?? 0]?.lower ?? '';
  return sense.needs !== 'ownPeople' || /^(?:its|their|his|our)$/.test(first);
}

/** An object with its list and its "of" phrases: "drugs, weapons and ammunition", "a number of fighters". */
export function objectSpan(parse: Parse, i: number, index: LexiconIndex): NounSpan {
  let to = i + 1;
  for (let steps = 0; steps < 20; steps++) {
    const chunk = parse.chunks[to];
    if (chunk?.kind === 'prep' && chunk.word === 'of' && parse.chunks[to + 1]?.kind === 'np') {
      to += 2;
      continue;
    }
    if (chunk?.kind !== 'conj' && !isComma(chunk)) break;
    const k = parse.chunks[to + 1]?.kind === 'conj' ? to + 2 : to + 1;
    const after = parse.chunks[k + 1]?.vg;
    if (parse.chunks[k]?.kind !== 'np' || (after && after.form === 'finite') || !isListable(parse, k, index)) break;
    to = k + 1;
  }
  return { from: i, to };
}

function isListable(parse: Parse, k: number, index: LexiconIndex): boolean {
  const head = headToken(parse, k);
  if (!head) return false;
  return (
    index.moverHeads.has(head.lower) ||
    head.group !== undefined ||
    index.containers.has(head.lower) ||
    head.mention?.sense === 'demonym' ||
    head.tag === 'NAME' ||
    index.things.has(head.lower) ||
    index.persons.has(head.lower)
  );
}
