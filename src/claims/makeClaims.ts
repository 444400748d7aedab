/**
 * Movements and relations of a sentence in, claims out: with speaker, dates, quotation and the spans of their parts.
 */
import type { Claim, ClaimPart, Mention, PartRole, Sentence, Span, Speaker } from '../model/document';
import { makeQuotation } from '../model/makeQuotation';
import type { Reader } from './articleReader';
import type { Clause } from './clauses/Clause';
import type { Parse } from './clauses/Parse';
import { readDate } from './dates/readDates';
import { endId, type Movement } from './movements/Movement';
import type { MoverReading } from './movers/readMover';
import type { ForeignMovement } from './readForeign';
import type { RelationReading } from './relations/RelationReading';
import { attribution, readSpeaker } from './speakers/readSpeaker';
import { placeSpeaker, type SpeakerReading } from './speakers/speakerName';
import type { StatusReading } from './status/groupStatus';

const COUNTS =
  /\d|\b(?:hundreds?|thousands?|millions?|dozens?|scores|tens|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty))\b/i;

export function movementClaim(reader: Reader, k: number, parse: Parse, movement: Movement): Claim {
  const { mover, destinations } = movement;
  const status = {
    status: movement.status,
    cue: movement.cue,
    ...(movement.denier === undefined ? {} : { denier: movement.denier }),
  };
  const parts = [
    part('mover', mover.span),
    part('verb', movement.verb),
    ...placeParts('origin', movement.origins),
    ...placeParts('destination', destinations),
    ...placeParts('through', movement.through),
  ];
  const quantity = quantityOf(reader, mover);
  return finish(reader, k, parse, { ...movement, status }, parts, {
    relation: 'movement',
    mover: moverOf(reader, mover),
    origins: movement.origins.map(endId),
    destinations: destinations.map(endId),
    originsOpen: movement.originsOpen,
    destinationsOpen: movement.destinationsOpen || destinations.length === 0,
    ...(movement.through.length > 0 ? { through: movement.through.map(endId) } : {}),
    ...(quantity ? { quantity } : {}),
  });
}

export function relationClaim(reader: Reader, k: number, parse: Parse, relation: RelationReading): Claim {
  const { mover, places } = relation;
  const quantity = relation.quantity ?? (mover ? quantityOf(reader, mover) : undefined);
  const parts = [
    part('verb', relation.verb),
    ...places.map((place) => ({ ...part('place', place), place: place.id })),
    ...(mover ? [part('mover', mover.span)] : []),
  ];
  return finish(reader, k, parse, relation, parts, {
    relation: relation.relation,
    places: [...new Set(places.map(({ id }) => id))],
    ...(mover ? { mover: moverOf(reader, mover) } : {}),
    ...(quantity ? { quantity } : {}),
  });
}

/** A movement read by the patterns of another language. */
export function foreignClaim(reader: Reader, sentence: Sentence, movement: ForeignMovement): Claim {
  const { mover, origins, destinations, through, cue } = movement;
  const speaker = foreignSpeaker(reader, movement);
  const spans = [
    part('mover', mover.span),
    part('verb', movement.verb),
    ...placeParts('origin', origins),
    ...placeParts('destination', destinations),
    ...placeParts('through', through),
    ...(cue ? [part('status', cue)] : []),
    ...(speaker && movement.speaker ? [part('speaker', movement.speaker.span)] : []),
  ];
  return {
    id: '',
    relation: 'movement',
    status: movement.status,
    mover: {
      class: mover.class,
      group: mover.group,
      surface: reader.input.text.slice(mover.span.start, mover.span.end),
    },
    origins: [...new Set(origins.map(endId))],
    destinations: [...new Set(destinations.map(endId))],
    originsOpen: movement.originsOpen,
    destinationsOpen: movement.destinationsOpen || destinations.length === 0,
    ...(through.length > 0 ? { through: through.map(endId) } : {}),
    speaker,
    ...(speaker && reader.input.date ? { saidOn: reader.input.date } : {}),
    evidence: [makeQuotation(reader.input.text, sentence.start, sentence.end, sentence.id)],
    parts: inside(spans, sentence),
    rule: movement.rule,
  };
}

function foreignSpeaker(reader: Reader, { speaker }: ForeignMovement): Speaker | null {
  if (speaker?.mention) return placeSpeaker(speaker.mention.standsFor ?? speaker.mention.place ?? '', reader);
  const surname = speaker?.name?.split(' ').at(-1);
  const known = surname ? (reader.index.surnames.get(surname.toLowerCase()) ?? []) : [];
  if (known.length === 1 && known[0])
    return { name: known[0].name, ...(known[0].country ? { country: known[0].country } : {}) };
  return speaker?.name ? { name: speaker.name } : null;
}

interface Stated {
  status: StatusReading;
  trigger: number;
  clause: Clause;
  rule: string;
}

const part = (role: PartRole, { start, end }: Span): ClaimPart => ({ role, start, end });

const placeParts = (role: PartRole, mentions: readonly Mention[]): ClaimPart[] =>
  mentions.map((mention) => ({ ...part(role, mention), place: endId(mention) }));

const moverOf = ({ input }: Reader, { class: moverClass, group, span }: MoverReading) => ({
  class: moverClass,
  group,
  surface: input.text.slice(span.start, span.end),
});

/** The mover in its words, where they count. */
function quantityOf({ input }: Reader, { span }: MoverReading): string | undefined {
  const words = input.text.slice(span.start, span.end);
  return COUNTS.test(words) ? words : undefined;
}

/** What every claim has: who says it, when, where, and the quotation. */
function finish(
  reader: Reader,
  k: number,
  parse: Parse,
  stated: Stated,
  parts: ClaimPart[],
  rest: Pick<Claim, 'relation'> & Partial<Claim>,
): Claim {
  const { status, trigger, clause } = stated;
  const context = reader.speakerContext(k);
  const heard = readSpeaker(parse, trigger, clause, reader.index, context);
  // "refugees who want to leave": who moves tells of themselves by what they want, and is no source.
  const wants =
    stated.rule.includes('/') &&
    heard.span !== undefined &&
    clause.subject !== null &&
    covers(parse, clause, heard.span);
  const said =
    wants && !heard.speaker?.role && /s$/.test(heard.speaker?.name ?? '') ? { speaker: null, via: heard.via } : heard;
  const denies = status.denier === undefined ? null : attribution(parse, status.denier, reader.index, context);
  const saidOn = said.saidOn ?? (said.speaker && !said.undated ? reader.input.date : null);
  const when = eventDate(parse, stated, said, reader.input.date);
  const spans = [
    ...parts,
    ...(status.cue ? [part('status', status.cue)] : []),
    ...(said.span ? [part('speaker', said.span)] : []),
    ...(when ? [part('date', when.span)] : []),
  ];
  return {
    id: '',
    status: status.status,
    ...rest,
    // Where nobody is named who says so, who denies it speaks.
    speaker: said.speaker ?? denies?.speaker ?? null,
    ...(denies?.speaker ? { deniedBy: denies.speaker } : {}),
    ...(said.via.length > 0 ? { via: said.via } : {}),
    ...(said.saidAt ? { saidAt: said.saidAt } : {}),
    ...(saidOn ? { saidOn } : {}),
    ...(when ? { when: when.date } : {}),
    evidence: [makeQuotation(reader.input.text, parse.sentence.start, parse.sentence.end, parse.sentence.id)],
    parts: inside(spans, parse.sentence),
    rule: stated.rule,
  };
}

/** Whether a span is that of the clause's subject. */
function covers(parse: Parse, { subject }: Clause, span: Span): boolean {
  const first = parse.chunks[subject?.from ?? -1];
  const last = parse.chunks[(subject?.to ?? 0) - 1];
  if (!first || !last) return false;
  return span.start >= (parse.tokens[first.from]?.start ?? 0) && span.end <= (parse.tokens[last.to - 1]?.end ?? -1);
}

const inside = (parts: readonly ClaimPart[], { start, end }: Sentence): ClaimPart[] =>
  parts
    .filter((each) => each.start >= start && each.end <= end && each.start < each.end)
    .sort((a, b) => a.start - b.start || a.end - b.end);

/** The date words nearest the claim's verb that are not those of the saying. */
function eventDate(
  parse: Parse,
  { trigger, status }: Stated,
  said: SpeakerReading,
  date: string | null,
): { date: string; span: Span } | null {
  const future = status.status === 'planned' || status.status === 'possible';
  const dates = parse.chunks
    .map((chunk, i) => ({ chunk, i }))
    .filter(({ chunk, i }) => chunk.kind === 'date' && i !== said.dateChunk && Math.abs(i - trigger) < 24)
    .sort((a, b) => Math.abs(a.i - trigger) - Math.abs(b.i - trigger));
  for (const { chunk } of dates) {
    const token = parse.tokens[chunk.from];
    const read = token ? readDate(token.lower, date, future ? 'future' : 'past') : null;
    if (token && read) return { date: read, span: { start: token.start, end: token.end } };
  }
  return null;
}
