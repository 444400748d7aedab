/**
 * A parsed sentence in, what it claims of places besides movements out: exercises, incidents, meetings, facilities,
 * presence. A noun needs its place beside it, a verb as its object or after a preposition. Refuses events without a place,
 * and topics ("talks on Afghanistan") for places.
 */
import type { Mention, Span } from '../model/document';
import type { EventSense } from './ClaimLexicon';
import { type Clause, headToken, isComma, nounClause, readClause, rightOf } from './clause';
import type { LexiconIndex } from './indexLexicon';
import type { MoverContext } from './moverClass';
import type { Chunk, Parse } from './Parse';
import { type MoverReading, readMovers } from './readMover';
import { readPlaces } from './readPlaces';
import { readStatus, type StatusReading } from './readStatus';

export interface EventReading {
  relation: EventSense['relation'];
  rule: string;
  status: StatusReading;
  places: Mention[];
  mover?: MoverReading;
  verb: Span;
  trigger: number;
  clause: Clause;
}

const WHERE =
  /^(?:in|at|on|near|inside|across|along|around|close to|next to|within|outside|throughout|against|over|of)$/;
/** A place further from its noun than this belongs to something else. */
const FARTHEST = 9;

export function readEvents(parse: Parse, index: LexiconIndex, context: MoverContext): EventReading[] {
  const found: EventReading[] = [];
  for (const [i, chunk] of parse.chunks.entries()) {
    const event = chunk.vg
      ? verbEvent(parse, i, index, context)
      : chunk.kind === 'np'
        ? nounEvent(parse, i, index, context)
        : null;
    if (event && event.places.length > 0) found.push(event);
    const base = chunk.kind === 'np' ? baseMention(parse, i, index) : null;
    if (base) found.push(base);
  }
  return once(found);
}

/** One claim a relation, status and place; a base named in a phrase stands before the country it lies in. */
function once(events: EventReading[]): EventReading[] {
  const seen = new Set<string>();
  return events.filter((event) => {
    const places = event.places.map((mention) => mention.place).sort();
    const key = `${event.relation}|${event.status.status}|${event.relation === 'facility' ? '' : places}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const spanOf = (parse: Parse, chunk: Chunk): Span => ({
  start: parse.tokens[chunk.from]?.start ?? 0,
  end: parse.tokens[chunk.to - 1]?.end ?? 0,
});

/** "its 201st base", "the Russian military base": a base that is a place of its own. */
function baseMention(parse: Parse, i: number, index: LexiconIndex): EventReading | null {
  const chunk = parse.chunks[i] as Chunk;
  const mention = parse.tokens
    .slice(chunk.from, chunk.to)
    .find((token) => token.mention?.kind === 'base' && token.mention.place)?.mention;
  if (!mention) return null;
  const clause = nounClause(parse, i, index);
  return {
    relation: 'facility',
    rule: 'place:base',
    // What has a place of its own stands there, whatever is planned for it.
    status: { status: 'asserted', cue: null },
    places: [mention],
    verb: spanOf(parse, chunk),
    trigger: i,
    clause,
  };
}

function nounEvent(parse: Parse, i: number, index: LexiconIndex, context: MoverContext): EventReading | null {
  const head = headToken(parse, i);
  const sense = head && !head.mention && head.tag !== 'NAME' ? index.eventNouns.get(head.lower) : undefined;
  if (!sense || !head || !hasNeed(parse, i, sense)) return null;
  const clause = nounClause(parse, i, index);
  const places =
    placesAfter(parse, i, sense, index) ??
    (sense.relation === 'meeting' || sense.relation === 'exercise' || sense.relation === 'facility'
      ? placesOfClause(parse, i, sense, index)
      : null);
  if (!places) return null;
  const mover = sense.relation === 'presence' ? presenceOf(parse, i, index, context) : undefined;
  if (sense.relation === 'presence' && !mover) return null;
  return {
    relation: sense.relation,
    rule: `noun:${head.lower}/${sense.relation}`,
    status: readStatus(parse, i, clause, index),
    places,
    ...(mover ? { mover } : {}),
    verb: { start: head.start, end: head.end },
    trigger: i,
    clause,
  };
}

/** A common noun needs one of its words in the phrase, or as the verb over it. */
function hasNeed(parse: Parse, i: number, sense: EventSense): boolean {
  if (sense.needs.length === 0) return true;
  const chunk = parse.chunks[i] as Chunk;
  const near = parse.tokens.slice(chunk.from, chunk.to).map(({ lower }) => lower);
  for (let k = i - 1; k >= 0 && k > i - 4; k--) near.push(parse.chunks[k]?.vg?.lemma ?? '');
  return near.some((word) => sense.needs.includes(word));
}

/** "attack on Kabul", "drills next week near the border", "presence of X in Y" */
function placesAfter(parse: Parse, i: number, sense: EventSense, index: LexiconIndex): Mention[] | null {
  for (let k = i + 1; k < Math.min(parse.chunks.length, i + FARTHEST); k++) {
    const chunk = parse.chunks[k];
    if (
      !chunk ||
      chunk.vg ||
      chunk.kind === 'rel' ||
      chunk.kind === 'sub' ||
      (chunk.kind === 'punct' && !isComma(chunk))
    )
      return null;
    if (isComma(chunk) && parse.chunks[k + 1]?.kind === 'rel') {
      k = pastRelative(parse, k + 1);
      continue;
    }
    if (isComma(chunk) && parse.chunks[k + 1]?.kind !== 'prep') return null;
    if (chunk.kind !== 'prep' || !WHERE.test(chunk.word) || sense.topics.includes(chunk.word)) continue;
    const places = parse.chunks[k + 1]?.kind === 'np' ? readPlaces(parse, k + 1, index) : null;
    if (chunk.word === 'of' && !places) continue;
    if (places && places.mentions.length > 0) return places.mentions;
  }
  return null;
}

/** Index of the comma or the joint that ends a relative clause. */
function pastRelative(parse: Parse, i: number): number {
  let k = i;
  while (parse.chunks[k + 1] && !isComma(parse.chunks[k + 1]) && k < i + 12) k++;
  return parse.chunks[k + 2]?.kind === 'conj' ? k + 2 : k + 1;
}

/** "is in Dushanbe to attend a meeting", "hosted X in Paris", "invited them to Moscow for talks": a place of the clause. */
function placesOfClause(parse: Parse, i: number, sense: EventSense, index: LexiconIndex): Mention[] | null {
  for (let k = i - 1; k > 0 && k > i - FARTHEST; k--) {
    const chunk = parse.chunks[k];
    if (chunk?.kind === 'sub' || (chunk?.kind === 'punct' && !isComma(chunk))) return null;
    if (chunk?.kind === 'rel') return chunk.word === 'where' ? before(parse, k, index) : null;
    if (chunk?.kind !== 'prep' || sense.topics.includes(chunk.word)) continue;
    const there = chunk.word === 'in' || chunk.word === 'at' || (chunk.word === 'to' && sense.relation === 'meeting');
    const places = there && parse.chunks[k + 1]?.kind === 'np' ? readPlaces(parse, k + 1, index) : null;
    if (places && places.mentions.length > 0) return places.mentions;
  }
  return null;
}

/** "Dushanbe, where he met his counterpart" */
function whereClause(parse: Parse, i: number, index: LexiconIndex): Mention[] | null {
  for (let k = i - 1; k > 0 && k > i - 4; k--)
    if (parse.chunks[k]?.kind === 'rel') return parse.chunks[k]?.word === 'where' ? before(parse, k, index) : null;
  return null;
}

/** "Central Asia, where it houses bases" */
function before(parse: Parse, where: number, index: LexiconIndex): Mention[] | null {
  const k = isComma(parse.chunks[where - 1]) ? where - 2 : where - 1;
  const places = parse.chunks[k]?.kind === 'np' ? readPlaces(parse, k, index) : null;
  return places && places.mentions.length > 0 ? places.mentions.slice(0, 1) : null;
}

/** Whose presence: "of foreign forces", "the IS presence", "the Daesh group's presence". */
function presenceOf(parse: Parse, i: number, index: LexiconIndex, context: MoverContext): MoverReading | undefined {
  const chunk = parse.chunks[i] as Chunk;
  const wish = {};
  if (parse.chunks[i + 1]?.word === 'of' && parse.chunks[i + 2]?.kind === 'np')
    return readMovers(parse, { from: i + 2, to: i + 3 }, index, context, wish).find(isForce) ?? allied(parse, i + 2);
  for (const token of parse.tokens.slice(chunk.from, chunk.to).toReversed()) {
    const known = token.tag === 'POSSPRON' ? context.antecedent(token.start) : null;
    const found = known
      ? known.class
      : token.group
        ? token.group.class
        : token.tag === 'NOUN' || token.lower === 'military'
          ? index.moverHeads.get(token.lower)
          : undefined;
    if (!found) continue;
    const reading = {
      class: found,
      group: token.group?.slug ?? null,
      span: { start: token.start, end: token.end },
      known: true,
      single: false,
      negative: false,
      official: false,
      counted: false,
      demonyms: [],
    };
    return isForce(reading) ? reading : undefined;
  }
  return undefined;
}

/** A bloc that is somewhere is there with its troops. */
function allied(parse: Parse, i: number): MoverReading | undefined {
  const head = headToken(parse, i);
  if (head?.mention?.kind !== 'bloc') return undefined;
  const span = { start: head.start, end: head.end };
  return {
    class: 'troops',
    group: null,
    span,
    known: true,
    single: false,
    negative: false,
    official: false,
    counted: false,
    demonyms: [],
  };
}

const isForce = (mover: MoverReading) => mover.class === 'militants' || mover.class === 'troops';

function verbEvent(parse: Parse, i: number, index: LexiconIndex, context: MoverContext): EventReading | null {
  const chunk = parse.chunks[i] as Chunk;
  const vg = chunk.vg;
  if (!vg) return null;
  const known = index.eventVerbs.get(vg.lemma);
  const phrase = phraseSense(parse, i, index);
  if (!known && !phrase) return null;
  const sense = phrase?.sense ?? (known as { sense: EventSense }).sense;
  const place = phrase?.place ?? (known as { place: 'object' | 'subject' | 'at' }).place;
  const clause = readClause(parse, i, index);
  const places = verbPlaces(parse, i, phrase?.next ?? i + 1, place, clause, index);
  if (!places || places.length === 0) return null;
  const movers =
    sense.relation === 'presence' && clause.subject
      ? readMovers(parse, clause.subject, index, context, {}).filter(isForce)
      : [];
  if (
    sense.relation === 'presence' &&
    (movers.length === 0 || !(vg.passive || vg.form === 'en' || vg.lemma === 'operate'))
  )
    return null;
  return {
    relation: sense.relation,
    rule: `verb:${vg.lemma}/${sense.relation}`,
    status: readStatus(parse, i, clause, index),
    places,
    ...(movers[0] ? { mover: movers[0] } : {}),
    verb: spanOf(parse, chunk),
    trigger: i,
    clause,
  };
}

/** "took control over", "came under the control of" */
function phraseSense(
  parse: Parse,
  i: number,
  index: LexiconIndex,
): { sense: EventSense; place: 'object' | 'subject'; next: number } | null {
  const lemma = parse.chunks[i]?.vg?.lemma ?? '';
  for (const sense of index.lexicon.events)
    for (const phrase of sense.phrases) {
      const [verb, ...rest] = phrase.split(' ');
      if (verb !== lemma) continue;
      const k = rightOf(parse, i);
      const first = parse.chunks[k];
      if (rest.join(' ') === 'under control' && first?.word === 'under' && parse.chunks[k + 1]?.word === 'control')
        return { sense, place: 'subject', next: k + 2 };
      if (rest[0] === first?.word && first?.kind === 'np' && /^(?:of|over)$/.test(parse.chunks[k + 1]?.word ?? ''))
        return { sense, place: 'object', next: k + 2 };
      if (rest[0] === first?.word && first?.kind !== 'np') return { sense, place: 'object', next: k + 1 };
    }
  return null;
}

function verbPlaces(
  parse: Parse,
  i: number,
  next: number,
  place: 'object' | 'subject' | 'at',
  clause: Clause,
  index: LexiconIndex,
): Mention[] | null {
  const vg = parse.chunks[i]?.vg;
  if (place === 'subject' || (place === 'object' && vg?.passive)) {
    if (!clause.subject) return null;
    const own =
      headToken(parse, clause.subject.from)?.mention?.sense === 'metonym'
        ? null
        : readPlaces(parse, clause.subject.from, index);
    if (own && own.mentions.length > 0) return own.mentions.slice(0, 1);
    if (place === 'subject' && vg?.lemma !== 'come') return placesAfterVerb(parse, next, index);
    return null;
  }
  if (place === 'at') return placesAfterVerb(parse, next, index) ?? whereClause(parse, i, index);
  const at = parse.chunks[next]?.kind === 'np' ? next : rightOf(parse, next - 1);
  if (parse.chunks[at]?.kind !== 'np') return null;
  const places = readPlaces(parse, at, index, { afterVerb: true });
  if (places && places.mentions.length > 0) return places.mentions;
  // "90 per cent of the country's borders", "almost the entire territory of the country"
  return parse.chunks[at + 1]?.word === 'of' && parse.chunks[at + 2]?.kind === 'np'
    ? (readPlaces(parse, at + 2, index, { afterVerb: true })?.mentions ?? null)
    : null;
}

function placesAfterVerb(parse: Parse, next: number, index: LexiconIndex): Mention[] | null {
  for (let k = next; k < Math.min(parse.chunks.length, next + FARTHEST); k++) {
    const chunk = parse.chunks[k];
    if (
      !chunk ||
      chunk.kind === 'sub' ||
      chunk.kind === 'rel' ||
      chunk.kind === 'punct' ||
      (chunk.vg && chunk.vg.form !== 'inf' && chunk.vg.form !== 'ing')
    )
      return null;
    if (chunk.vg) {
      const object = rightOf(parse, k);
      const places = parse.chunks[object]?.kind === 'np' ? readPlaces(parse, object, index, { afterVerb: true }) : null;
      if (places && places.mentions.length > 0) return places.mentions;
      continue;
    }
    if (chunk.kind !== 'prep' || !/^(?:in|at|on|near|along|inside|across|around|close to)$/.test(chunk.word)) continue;
    const places = parse.chunks[k + 1]?.kind === 'np' ? readPlaces(parse, k + 1, index, { afterVerb: true }) : null;
    if (places && places.mentions.length > 0) return places.mentions;
  }
  return null;
}
