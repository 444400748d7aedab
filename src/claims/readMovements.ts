/**
 * A parsed sentence in, the movements it states out: each verb and noun of movement is read with its frame (who moves,
 * what is left, what is entered), its ends and its status. Refuses movements without a mover or without a place, inside
 * one country, of money or talk, and travel of officials for talks.
 */
import type { ClaimStatus, Mention, MoverClass, Place, Span } from '../model/document';
import type { FrameRole, NounSense, VerbSense } from './ClaimLexicon';
import { type Clause, headToken, isComma, leftOf, type NounSpan, nounClause, readClause, rightOf } from './clause';
import type { LexiconIndex } from './indexLexicon';
import type { Chunk, Parse } from './Parse';
import { type Ends, noEnds, readEnds } from './readEnds';
import { type MoverContext, type MoverReading, readMovers } from './readMover';
import { readPlaces } from './readPlaces';
import { readStatus, type StatusReading } from './readStatus';

export interface Movement {
  rule: string;
  status: ClaimStatus;
  cue: Span | null;
  /** Chunk of the verb that denies it. */
  denier?: number;
  mover: MoverReading;
  origins: Mention[];
  destinations: Mention[];
  through: Mention[];
  originsOpen: boolean;
  destinationsOpen: boolean;
  verb: Span;
  /** Chunk of the movement word, and what stands above it: for finding who says so. */
  trigger: number;
  clause: Clause;
}

export interface MovementContext extends MoverContext {
  placeById: ReadonlyMap<string, Place>;
}

interface Draft {
  rule: string;
  sense: VerbSense | NounSense;
  movers: MoverReading[];
  ends: Ends;
  status: StatusReading;
  trigger: number;
  clause: Clause;
  verb: Span;
}

export function readMovements(parse: Parse, index: LexiconIndex, context: MovementContext): Movement[] {
  const found: Movement[] = [];
  for (let i = 0; i < parse.chunks.length; i++) {
    const chunk = parse.chunks[i] as Chunk;
    const draft = chunk.vg
      ? readVerb(parse, i, index, context)
      : chunk.kind === 'np'
        ? readNoun(parse, i, index, context)
        : null;
    if (draft) found.push(...finish(parse, draft, index, context));
  }
  return joinJourneys(found);
}

/* ---- verbs ---- */

interface SenseChoice {
  senses: VerbSense[];
  /** Index of the chunk after verb and particle. */
  next: number;
}

/** "pull out", "take refuge", "find their way": the senses of the longest name the verb has here. */
function sensesAt(parse: Parse, i: number, index: LexiconIndex): SenseChoice | null {
  const lemma = parse.chunks[i]?.vg?.lemma ?? '';
  const next = parse.chunks[i + 1];
  if (next) {
    const first = parse.tokens[next.from]?.lower ?? '';
    const particle = first.split(' ')[0] ?? '';
    const withParticle = index.verbSenses.get(`${lemma} ${particle}`);
    if (withParticle && next.kind !== 'np')
      return {
        senses: withParticle,
        next:
          next.kind === 'prep' && particle !== 'in' && first !== particle
            ? i + 1
            : next.kind === 'prep' && index.ends.has(first)
              ? i + 1
              : i + 2,
      };
    const noun = next.kind === 'np' ? index.verbSenses.get(`${lemma} ${next.word}`) : undefined;
    if (noun) return { senses: noun, next: i + 2 };
    // "bring the troops home", "pulled its forces out": the particle after the object.
    if (next.kind === 'np') {
      const after = parse.tokens[parse.chunks[i + 2]?.from ?? -1]?.lower.split(' ')[0] ?? '';
      const apart = /^(?:out|back|home)$/.test(after)
        ? index.verbSenses.get(`${lemma} ${after}`)?.filter((sense) => sense.transitive)
        : undefined;
      if (apart && apart.length > 0) return { senses: apart, next: i + 1 };
    }
  }
  const senses = index.verbSenses.get(lemma);
  return senses ? { senses, next: i + 1 } : null;
}

function readVerb(parse: Parse, i: number, index: LexiconIndex, context: MovementContext): Draft | null {
  const chunk = parse.chunks[i] as Chunk;
  const vg = chunk.vg;
  if (!vg) return null;
  const choice = sensesAt(parse, i, index);
  if (!choice) return null;
  const at = rightOf(parse, choice.next - 1);
  const object =
    parse.chunks[at]?.kind === 'np' && !/^(?:there|here|home)$/.test(parse.chunks[at]?.word ?? '') ? at : -1;
  const clause = readClause(parse, i, index);
  const reading = chooseFrame(parse, i, choice, object, index, clause);
  if (!reading) return null;
  const { sense, roles, ends: objectEnds, start } = reading;
  const ends = mergeEnds(
    objectEnds,
    readEnds(parse, start, index, { in: sense.in, for: sense.for, border: sense.border }),
  );
  applyRole(parse, roles.sender, 'sender', ends, index, clause);
  applyRole(parse, roles.receiver, 'receiver', ends, index, clause);
  if (roles.by && roles.by !== 'carrier') applyBy(parse, i, ends, index);
  const moverSpan = roles.mover;
  if (!moverSpan) return null;
  const movers = readMovers(parse, moverSpan, index, context, sense.mover);
  moverPlaces(parse, moverSpan, movers, sense, ends, index);
  makerAsSender(sense, movers, ends);
  fronted(parse, clause, i, ends, index);
  const status = readStatus(parse, i, clause, index);
  const verb: Span = { start: parse.tokens[chunk.from]?.start ?? 0, end: parse.tokens[chunk.to - 1]?.end ?? 0 };
  const rule = `verb:${sense.verb}/${sense.frame}${roles.passive ? '/passive' : ''}`;
  return { rule, sense, movers, ends, status: withSubjectNegation(status, movers), trigger: i, clause, verb };
}

interface Roles {
  mover: NounSpan | null;
  sender: NounSpan | null;
  receiver: NounSpan | null;
  passive: boolean;
  by?: FrameRole;
}

interface FrameReading {
  sense: VerbSense;
  roles: Roles;
  ends: Ends;
  start: number;
}

const noRoles = (passive = false): Roles => ({ mover: null, sender: null, receiver: null, passive });

function chooseFrame(
  parse: Parse,
  i: number,
  { senses, next }: SenseChoice,
  object: number,
  index: LexiconIndex,
  clause: Clause,
): FrameReading | null {
  const vg = parse.chunks[i]?.vg;
  if (!vg) return null;
  const moved = senses.find((sense) => sense.object === 'mover');
  const intransitive = senses.find((sense) => !sense.transitive);
  if (vg.passive && moved) return passive(moved, clause, next);
  if (vg.passive) return null;
  if (object >= 0) return withObject(parse, i, senses, object, index, clause);
  const relative = moved ? relativeObject(parse, i, clause, index) : null;
  if (moved && relative)
    return {
      sense: moved,
      roles: { ...rolesOf(moved, clause.subject, relative), passive: false },
      ends: noEnds(next),
      start: next,
    };
  if (vg.form === 'en' && moved && !intransitive) return passive(moved, clause, next);
  if (intransitive)
    return { sense: intransitive, roles: { ...noRoles(), mover: clause.subject }, ends: noEnds(next), start: next };
  const leaving = senses.find((sense) => sense.object === 'origin');
  if (leaving && vg.form !== 'en')
    return { sense: leaving, roles: { ...noRoles(), mover: clause.subject }, ends: noEnds(next), start: next };
  return null;
}

function passive(sense: VerbSense, clause: Clause, start: number): FrameReading {
  return { sense, roles: { ...noRoles(true), mover: clause.subject, by: sense.subject }, ends: noEnds(start), start };
}

function rolesOf(sense: VerbSense, subject: NounSpan | null, object: NounSpan): Roles {
  const roles = noRoles();
  roles.mover = object;
  if (sense.subject === 'sender') roles.sender = subject;
  if (sense.subject === 'receiver') roles.receiver = subject;
  return roles;
}

/** "weapons that Russia sent": what is sent stands before the relative pronoun. */
function relativeObject(parse: Parse, _i: number, clause: Clause, _index: LexiconIndex): NounSpan | null {
  if (!clause.subject) return null;
  const before = leftOf(parse, clause.subject.from);
  if (parse.chunks[before]?.kind !== 'rel') return null;
  let host = leftOf(parse, before);
  if (isComma(parse.chunks[host])) host = leftOf(parse, host);
  return parse.chunks[host]?.kind === 'np' ? { from: host, to: host + 1 } : null;
}

function withObject(
  parse: Parse,
  i: number,
  senses: VerbSense[],
  object: number,
  index: LexiconIndex,
  clause: Clause,
): FrameReading | null {
  const chunk = parse.chunks[object] as Chunk;
  const head = headToken(parse, object);
  const places = readPlaces(parse, object, index);
  const border = head?.mention?.kind === 'border' || index.borderWords.has(head?.lower ?? '');
  if (border) {
    const sense = senses.find((entry) => entry.object === 'border') ?? senses.find((entry) => entry.border);
    if (!sense) return null;
    const ends = noEnds(object + 1);
    if (head?.mention) ends.borders.push(head.mention);
    else ends.borders.push(...owners(parse, chunk));
    return {
      sense,
      roles: { ...noRoles(), mover: clause.subject },
      ends,
      start: afterPhrase(parse, object, places?.next),
    };
  }
  if (places) {
    const sense = senses.find((entry) => entry.object === 'origin' || entry.object === 'destination');
    if (sense) {
      const ends = noEnds(places.next);
      const side = sense.object === 'origin' ? 'origins' : 'destinations';
      ends[side].push(...places.mentions);
      ends[sense.object === 'origin' ? 'originsOpen' : 'destinationsOpen'] = places.open;
      return { sense, roles: { ...noRoles(), mover: clause.subject }, ends, start: places.next };
    }
    const sending = senses.find((entry) => entry.subject === 'sender');
    const second = parse.chunks[places.next];
    if (sending && second?.kind === 'np') {
      const ends = noEnds(places.next + 1);
      ends.destinations.push(...places.mentions);
      return {
        sense: sending,
        roles: rolesOf(sending, clause.subject, objectSpan(parse, places.next, index)),
        ends,
        start: objectSpan(parse, places.next, index).to,
      };
    }
    return null;
  }
  const moved = senses.find((entry) => entry.object === 'mover' && fits(parse, entry, object));
  if (moved) {
    const span = objectSpan(parse, object, index);
    return { sense: moved, roles: rolesOf(moved, clause.subject, span), ends: noEnds(span.to), start: span.to };
  }
  const fleeing = senses.find((entry) => /^(?:flee|escape|leave)$/.test(entry.verb) && entry.transitive);
  if (fleeing && i >= 0) {
    const ends = noEnds(object + 1);
    const span = objectSpan(parse, object, index);
    // "fleeing the war in Syria": where what they flee is, is where they come from.
    const after = parse.chunks[span.to];
    if (fleeing.verb !== 'leave' && after?.kind === 'prep' && /^(?:in|across|around)$/.test(after.word)) {
      const from = parse.chunks[span.to + 1]?.kind === 'np' ? readPlaces(parse, span.to + 1, index) : null;
      if (from) {
        ends.origins.push(...from.mentions);
        return { sense: fleeing, roles: { ...noRoles(), mover: clause.subject }, ends, start: from.next };
      }
    }
    if (fleeing.verb !== 'leave')
      return { sense: fleeing, roles: { ...noRoles(), mover: clause.subject }, ends, start: span.to };
  }
  return null;
}

/** "Germany repatriates its citizens", but "Thailand repatriated Uighurs to China". */
function fits(parse: Parse, sense: VerbSense, object: number): boolean {
  if (sense.needs === 'ownPeople')
    return /^(?:its|their|his|our)$/.test(parse.tokens[parse.chunks[object]?.from ?? 0]?.lower ?? '');
  return true;
}

function owners(parse: Parse, chunk: Chunk): Mention[] {
  return parse.tokens.slice(chunk.from, chunk.to).flatMap((token) => (token.mention?.place ? [token.mention] : []));
}

/** An object with its list and its "of" phrases: "drugs, weapons and ammunition", "a number of fighters". */
function objectSpan(parse: Parse, i: number, index: LexiconIndex): NounSpan {
  let to = i + 1;
  for (let steps = 0; steps < 20; steps++) {
    const chunk = parse.chunks[to];
    if (chunk?.kind === 'prep' && chunk.word === 'of' && parse.chunks[to + 1]?.kind === 'np') to += 2;
    else if (chunk && (chunk.kind === 'conj' || isComma(chunk))) {
      let k = to + 1;
      if (parse.chunks[k]?.kind === 'conj') k++;
      const next = parse.chunks[k];
      const after = parse.chunks[k + 1];
      if (
        next?.kind !== 'np' ||
        (after?.vg && after.vg.form !== 'inf' && !(after.vg.form === 'en')) ||
        !listable(parse, k, index)
      )
        break;
      to = k + 1;
    } else break;
  }
  return { from: i, to };
}

function listable(parse: Parse, k: number, index: LexiconIndex): boolean {
  const head = headToken(parse, k);
  return Boolean(
    head &&
      (index.moverHeads.has(head.lower) ||
        head.group ||
        index.containers.has(head.lower) ||
        head.mention?.sense === 'demonym' ||
        head.tag === 'NAME'),
  );
}

function afterPhrase(parse: Parse, object: number, next: number | undefined): number {
  if (next) return next;
  const chunk = parse.chunks[object + 1];
  return chunk?.kind === 'prep' && /^(?:of|between|with)$/.test(chunk.word) ? object + 3 : object + 1;
}

function mergeEnds(a: Ends, b: Ends): Ends {
  return {
    origins: [...a.origins, ...b.origins],
    destinations: [...a.destinations, ...b.destinations],
    through: [...a.through, ...b.through],
    borders: [...a.borders, ...b.borders],
    originsOpen: a.originsOpen || b.originsOpen,
    destinationsOpen: a.destinationsOpen || b.destinationsOpen,
    at: [...a.at, ...b.at],
    purpose: [...a.purpose, ...b.purpose],
    stop: b.stop,
    home: a.home || b.home,
    gaps: [...a.gaps, ...b.gaps],
  };
}

/** A state that sends is the origin, one that receives the destination; "it" is the state that speaks. */
function applyRole(
  parse: Parse,
  span: NounSpan | null,
  role: 'sender' | 'receiver',
  ends: Ends,
  index: LexiconIndex,
  clause: Clause,
): void {
  if (!span) return;
  const side = role === 'sender' ? 'origins' : 'destinations';
  if (ends[side].length > 0) return;
  ends[side].push(...states(parse, span, index, clause));
}

function states(parse: Parse, span: NounSpan, index: LexiconIndex, clause: Clause): Mention[] {
  const found: Mention[] = [];
  for (let k = span.from; k < span.to; k++) {
    const chunk = parse.chunks[k] as Chunk;
    if (chunk.kind === 'prep') break;
    if (chunk.kind !== 'np') continue;
    const head = headToken(parse, k);
    if (!head) continue;
    if (
      head.mention?.place &&
      head.mention.sense !== 'demonym' &&
      head.mention.sense !== 'embedded' &&
      /^(?:country|city|group)$/.test(head.mention.kind)
    )
      found.push(head.mention);
    else if (/^(?:government|administration|authorities|regime)$/.test(head.lower))
      found.push(...owners(parse, chunk).slice(-1));
    else if (/^(?:it|they|we)$/.test(head.lower)) found.push(...speakingState(parse, clause, index));
  }
  return found;
}

function speakingState(parse: Parse, clause: Clause, index: LexiconIndex): Mention[] {
  for (const governor of clause.governors) {
    if (governor.kind !== 'verb') continue;
    const { subject } = readClause(parse, governor.chunk, index);
    const head = subject ? headToken(parse, subject.from) : undefined;
    if (head?.mention?.place && head.mention.sense !== 'demonym') return [head.mention];
  }
  return [];
}

/** "sent by Russia" */
function applyBy(parse: Parse, i: number, ends: Ends, index: LexiconIndex): void {
  for (let k = i + 1; k < Math.min(parse.chunks.length, i + 10); k++) {
    const chunk = parse.chunks[k];
    if (chunk?.vg || chunk?.kind === 'sub' || chunk?.kind === 'rel') return;
    if (chunk?.kind === 'prep' && chunk.word === 'by' && parse.chunks[k + 1]?.kind === 'np') {
      const sent = states(parse, { from: k + 1, to: k + 2 }, index, { subject: null, governors: [] });
      if (ends.origins.length === 0) ends.origins.push(...sent);
      return;
    }
  }
}

/** "fighters from Syria entered": an origin. "US troops in Syria could be redeployed": where they stand, they leave. */
function moverPlaces(
  parse: Parse,
  span: NounSpan,
  movers: MoverReading[],
  sense: VerbSense | NounSense,
  ends: Ends,
  index: LexiconIndex,
): void {
  if (movers.every((mover) => mover.single)) return;
  for (let k = span.from; k < span.to; k++) {
    const chunk = parse.chunks[k];
    if (chunk?.kind === 'rel' || (isComma(chunk) && parse.chunks[k + 1]?.kind !== 'np')) return;
    if (chunk?.kind !== 'prep') continue;
    let object = k + 1;
    while (parse.chunks[object]?.kind === 'prep') object++;
    const places = parse.chunks[object]?.kind === 'np' ? readPlaces(parse, object, index) : null;
    if (!places) continue;
    if (index.ends.get(chunk.word) === 'origin') {
      ends.origins.push(...places.mentions);
      ends.originsOpen ||= places.open;
    } else if (/^(?:in|inside|within|across)$/.test(chunk.word) && sense.home && ends.origins.length === 0)
      ends.origins.push(...places.mentions);
    k = places.next - 1;
  }
  headlinePlaces(parse, span, movers, ends);
}

/** A headline's "Iraq, Syria militants". */
function headlinePlaces(parse: Parse, span: NounSpan, movers: MoverReading[], ends: Ends): void {
  if (
    parse.sentence.role !== 'headline' ||
    ends.origins.length > 0 ||
    !movers.some((mover) => mover.class === 'militants' || mover.class === 'refugees')
  )
    return;
  for (let k = span.from; k < span.to; k++) {
    const chunk = parse.chunks[k];
    if (chunk?.kind !== 'np') continue;
    for (const token of parse.tokens.slice(chunk.from, chunk.to))
      if (token.mention?.kind === 'country' && token.mention.sense !== 'demonym' && token.mention.sense !== 'embedded')
        ends.origins.push(token.mention);
  }
}

/** "Russian weapons supplied to the Tajik army": the maker sends. */
function makerAsSender(sense: VerbSense | NounSense, movers: MoverReading[], ends: Ends): void {
  if (sense.frame !== 'send' && sense.frame !== 'sending') return;
  const [mover] = movers;
  if (mover?.class !== 'weapons' || ends.origins.length > 0 || ends.destinations.length === 0) return;
  ends.origins.push(...mover.demonyms.filter((mention) => mention.place).slice(0, 1));
}

/** "From Syria, fighters moved into Lebanon": an end before the subject. */
function fronted(parse: Parse, clause: Clause, trigger: number, ends: Ends, index: LexiconIndex): void {
  if (!clause.subject || clause.subject.from >= trigger) return;
  for (let k = clause.subject.from - 1; k >= 0; k--) {
    const chunk = parse.chunks[k];
    if (chunk?.vg || chunk?.kind === 'sub' || chunk?.kind === 'rel' || (chunk?.kind === 'punct' && !isComma(chunk)))
      return;
    if (chunk?.kind !== 'prep') continue;
    const role = index.ends.get(chunk.word);
    const places = role === 'origin' && parse.chunks[k + 1]?.kind === 'np' ? readPlaces(parse, k + 1, index) : null;
    const opens = k === 0 || isComma(parse.chunks[k - 1]) || parse.chunks[k - 1]?.kind === 'conj';
    if (places && opens && ends.origins.length === 0) ends.origins.push(...places.mentions);
    return;
  }
}

const withSubjectNegation = (status: StatusReading, movers: MoverReading[]): StatusReading =>
  movers.some((mover) => mover.negative)
    ? { ...status, status: status.status === 'denied' ? 'asserted' : 'denied' }
    : status;

/* ---- nouns ---- */

function readNoun(parse: Parse, i: number, index: LexiconIndex, context: MovementContext): Draft | null {
  const head = headToken(parse, i);
  const sense = head && !head.mention && head.tag !== 'NAME' ? index.nounSenses.get(head.lower) : undefined;
  if (!sense || !head) return null;
  const clause = nounClause(parse, i, index);
  const { movers, span, next } = nounMover(parse, i, sense, index, context);
  const ends = readEnds(parse, next, index, { in: sense.in });
  if (span) moverPlaces(parse, span, movers, sense, ends, index);
  if (movers.length === 0) return null;
  if (ends.origins.length === 0) ends.origins.push(...nounSender(parse, i, sense, clause, movers, index));
  if (sense.noun === 'exodus' && ends.origins.length === 0)
    ends.origins.push(
      ...movers
        .flatMap((mover) => mover.demonyms)
        .filter((mention) => mention.place)
        .slice(0, 1),
    );
  makerAsSender(sense, movers, ends);
  relativeFrom(parse, i, ends);
  const status = afterwards(parse, ends.stop, readStatus(parse, i, clause, index), index);
  const verb: Span = { start: head.start, end: head.end };
  return { rule: `noun:${sense.noun}/${sense.frame}`, sense, movers, ends, status, trigger: i, clause, verb };
}

/** Who moves: "influx of fighters", "troop withdrawal", "their penetration". */
function nounMover(
  parse: Parse,
  i: number,
  sense: NounSense,
  index: LexiconIndex,
  context: MovementContext,
): { movers: MoverReading[]; span: NounSpan | null; next: number } {
  const chunk = parse.chunks[i] as Chunk;
  const after = parse.chunks[i + 1];
  if (after?.kind === 'prep' && /^(?:of|by)$/.test(after.word) && parse.chunks[i + 2]?.kind === 'np') {
    const span = objectSpan(parse, i + 2, index);
    const movers = readMovers(parse, span, index, context, sense.mover);
    if (movers.length > 0)
      return { movers: movers.map((mover) => ({ ...mover, negative: false })), span, next: span.to };
  }
  const own = premodifier(parse, chunk, index, sense, context);
  return { movers: own ? [own] : [], span: null, next: i + 1 };
}

function premodifier(
  parse: Parse,
  chunk: Chunk,
  index: LexiconIndex,
  sense: NounSense,
  context: MovementContext,
): MoverReading | null {
  const tokens = parse.tokens.slice(chunk.from, chunk.to - 1);
  const demonyms = tokens.flatMap((token) => (token.mention?.sense === 'demonym' ? [token.mention] : []));
  const make = (moverClass: MoverClass, group: string | null, span: Span, known = true): MoverReading => ({
    class: moverClass,
    group,
    span,
    known,
    single: false,
    negative: false,
    official: false,
    demonyms,
  });
  for (let k = tokens.length - 1; k >= 0; k--) {
    const token = tokens[k];
    if (!token) continue;
    if (token.group) return make(token.group.class, token.group.slug, token);
    const found = index.moverHeads.get(token.lower) ?? index.moverHeads.get(`${token.lower}s`);
    if (found && token.tag !== 'ADJ') return make(found, null, token);
    if (token.tag === 'POSSPRON') {
      const known = context.antecedent(token.start);
      if (known && known.class !== 'people') return make(known.class, known.group, token);
    }
  }
  const whole = { start: parse.tokens[chunk.from]?.start ?? 0, end: parse.tokens[chunk.to - 1]?.end ?? 0 };
  return sense.mover && !sense.weak ? make(sense.mover, null, whole, false) : null;
}

/** "Iranian shipments of arms", "the US announced the deployment": the state that sends. */
function nounSender(
  parse: Parse,
  i: number,
  sense: NounSense,
  clause: Clause,
  movers: MoverReading[],
  index: LexiconIndex,
): Mention[] {
  if (!sense.sender) return [];
  const chunk = parse.chunks[i] as Chunk;
  const named = owners(parse, chunk).filter((mention) => mention.sense !== 'embedded');
  if (named.length > 0) return named.slice(0, 1);
  const [above] = clause.governors;
  if (above?.kind === 'verb' && above.link === 'object' && clause.subject && !movers.every((mover) => mover.negative)) {
    const lemma = parse.chunks[above.chunk]?.vg?.lemma ?? '';
    if (
      /^(?:announce|plan|order|approve|begin|start|continue|halt|stop|suspend|resume|increase|organi[sz]e|make|prepare|step|complete|authori[sz]e|promise|pledge|agree)$/.test(
        lemma,
      )
    )
      return states(parse, clause.subject, index, clause);
  }
  return [];
}

/** "the airport in Kabul, from where the evacuation was carried out" */
function relativeFrom(parse: Parse, i: number, ends: Ends): void {
  if (ends.origins.length > 0) return;
  const where = leftOf(parse, i);
  if (parse.chunks[where]?.kind !== 'rel' || parse.chunks[where - 1]?.word !== 'from') return;
  let k = leftOf(parse, where - 1);
  if (isComma(parse.chunks[k])) k = leftOf(parse, k);
  for (let steps = 0; steps < 3 && k >= 0; steps++) {
    const mention = headToken(parse, k)?.mention;
    const inner = parse.chunks[k - 1]?.kind === 'prep' && parse.chunks[k - 2]?.kind === 'np' ? k - 2 : -1;
    if (inner >= 0) k = inner;
    else {
      if (mention?.place) ends.origins.push(mention);
      return;
    }
  }
}

/** The verb whose subject the noun is: "the transfer has not taken place", "shipments would continue". */
function afterwards(parse: Parse, stop: number, status: StatusReading, index: LexiconIndex): StatusReading {
  const chunk = parse.chunks[rightOf(parse, stop - 1)];
  if (!chunk?.vg || status.status !== 'asserted') return status;
  const { vg } = chunk;
  const cue = { start: parse.tokens[chunk.from]?.start ?? 0, end: parse.tokens[chunk.to - 1]?.end ?? 0 };
  if (vg.negated) return { status: 'denied', cue };
  const modal = vg.modal ? index.status.modal.get(vg.modal) : undefined;
  if (modal) return { status: modal === 'planned' ? 'planned' : 'possible', cue };
  if (vg.passive && index.status.verb.get(vg.lemma) === 'denied') return { status: 'denied', cue };
  if (vg.passive && index.status.verb.get(vg.lemma) === 'planned') return { status: 'planned', cue };
  return status;
}

/* ---- both ---- */

/** Borders, purposes and ways back become ends; what is no movement between places is dropped. */
function finish(parse: Parse, draft: Draft, index: LexiconIndex, context: MovementContext): Movement[] {
  return [draft, ...gapDrafts(parse, draft, index, context)].flatMap((each) => finishOne(parse, each, context));
}

/** "... and another 5,000 from Libya": the same movement of others from elsewhere. */
function gapDrafts(parse: Parse, draft: Draft, index: LexiconIndex, context: MovementContext): Draft[] {
  return draft.ends.gaps.map((gap) => ({
    ...draft,
    movers: readMovers(parse, { from: gap.chunk, to: gap.chunk + 1 }, index, context, draft.sense.mover),
    ends: { ...draft.ends, origins: gap.origins, originsOpen: gap.open, gaps: [] },
  }));
}

function finishOne(parse: Parse, draft: Draft, context: MovementContext): Movement[] {
  const { ends, sense } = draft;
  crossBorders(ends, context);
  if (ends.destinations.length === 0 && ends.purpose.length > 0) ends.destinations.push(...ends.purpose);
  if (sense.home && ends.origins.length === 0 && ends.at.length > 0 && !sense.in) ends.origins.push(...ends.at);
  const origins = resolved(ends.origins, context);
  const destinations = resolved(ends.destinations, context);
  const inside = new Set(destinations.flatMap((mention) => countriesOf(mention, context)));
  const here = new Set(origins.flatMap((mention) => countriesOf(mention, context)));
  const within =
    origins.length > 0 &&
    destinations.length > 0 &&
    [...here].every((country) => inside.has(country)) &&
    here.size === 1 &&
    inside.size === 1;
  if (within || (origins.length === 0 && destinations.length === 0)) return [];
  const apart = origins.filter((mention) => !sameOne(mention, destinations, context));
  const common = {
    rule: draft.rule,
    status: draft.status.status,
    cue: draft.status.cue,
    ...(draft.status.denier === undefined ? {} : { denier: draft.status.denier }),
    origins: apart,
    destinations,
    through: resolved(ends.through, context),
    originsOpen: ends.originsOpen,
    destinationsOpen: ends.destinationsOpen,
    verb: draft.verb,
    trigger: draft.trigger,
    clause: draft.clause,
  };
  const made = draft.movers.filter((mover) => moves(parse, mover, sense)).map((mover) => ({ ...common, mover }));
  const reversed = parse.tokens.some((token) => token.lower === 'vice versa' && token.start > draft.verb.end);
  if (!reversed || apart.length === 0 || destinations.length === 0) return made;
  return [...made, ...made.map((movement) => ({ ...movement, origins: destinations, destinations: apart }))];
}

function moves(parse: Parse, mover: MoverReading, sense: VerbSense | NounSense): boolean {
  if (mover.official)
    return /^(?:flee|escape|withdraw|deport|extradite|expel)$/.test('verb' in sense ? sense.verb : '');
  if (sense.movers && !sense.movers.includes(mover.class)) return false;
  if (sense.weak && !mover.known) return false;
  // A person's travel for talks is no movement.
  const talks = parse.tokens.some((token) =>
    /^(?:talks|summit|conference|visit|visits|negotiations|tour)$/.test(token.lower),
  );
  return !(talks && mover.class === 'people' && (mover.single || !mover.known));
}

/** "fled Libya and returned to Mali", "drugs that end up in A come from B": one journey of the same mover, told in two verbs. */
function joinJourneys(movements: Movement[]): Movement[] {
  const joined: Movement[] = [];
  for (const movement of movements) {
    const leg = joined.findIndex((known) => isOneJourney(known, movement));
    const known = joined[leg];
    if (!known) joined.push(movement);
    else {
      const [out, back] = known.origins.length > 0 ? [known, movement] : [movement, known];
      joined[leg] = {
        ...known,
        origins: out.origins,
        originsOpen: out.originsOpen,
        destinations: back.destinations,
        destinationsOpen: back.destinationsOpen,
        through: [...known.through, ...movement.through],
      };
    }
  }
  return joined;
}

function isOneJourney(a: Movement, b: Movement): boolean {
  const same = a.mover.span.start === b.mover.span.start && a.mover.class === b.mover.class && a.status === b.status;
  if (!same || a.trigger === b.trigger) return false;
  const halves = (out: Movement, back: Movement) =>
    out.origins.length > 0 &&
    out.destinations.length === 0 &&
    back.origins.length === 0 &&
    back.destinations.length > 0;
  return halves(a, b) || halves(b, a);
}

const countriesOf = (mention: Mention, context: MovementContext): string[] =>
  context.placeById.get(endId(mention))?.countries ?? [];

/** A capital said of its government counts as its country. */
export const endId = (mention: Mention): string =>
  mention.sense === 'metonym' && mention.standsFor ? mention.standsFor : (mention.place ?? '');

function sameOne(mention: Mention, others: Mention[], context: MovementContext): boolean {
  const [country, ...more] = countriesOf(mention, context);
  return (
    more.length === 0 &&
    country !== undefined &&
    others.length === 1 &&
    countriesOf(others[0] as Mention, context).join() === country
  );
}

function resolved(mentions: Mention[], context: MovementContext): Mention[] {
  const seen = new Set<string>();
  return mentions.filter((mention) => {
    const id = endId(mention);
    if (!id || seen.has(id) || !context.placeById.has(id)) return false;
    seen.add(id);
    return true;
  });
}

/** What is crossed: into its country, or out of it where the way leads elsewhere. */
function crossBorders(ends: Ends, context: MovementContext): void {
  for (const border of ends.borders) {
    const id = endId(border);
    const group = /^border:(group:.+)$/.exec(id)?.[1];
    const sides = (
      group ? [group] : (context.placeById.get(id)?.countries ?? []).map((code) => `country:${code}`)
    ).filter((side) => context.placeById.has(side));
    const codes = (mentions: Mention[]) => new Set(mentions.flatMap((mention) => countriesOf(mention, context)));
    const to = codes(ends.destinations);
    const from = codes(ends.origins);
    const stand = (side: string): Mention => ({ ...border, place: side, standsFor: undefined, sense: 'literal' });
    if (sides.length === 1) {
      const [side] = sides as [string];
      const code = side.replace('country:', '');
      if (ends.destinations.length > 0 && !to.has(code) && ends.origins.length === 0) ends.origins.push(stand(side));
      else if (ends.destinations.length === 0 && !from.has(code)) ends.destinations.push(stand(side));
    } else if (sides.length === 2) {
      const other = (known: Set<string>) => sides.filter((side) => !known.has(side.replace('country:', '')));
      if (ends.origins.length === 0 && other(to).length === 1) ends.origins.push(...other(to).map(stand));
      else if (ends.destinations.length === 0 && other(from).length === 1)
        ends.destinations.push(...other(from).map(stand));
    }
  }
}
