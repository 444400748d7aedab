/**
 * A verb group of movement in, a draft of its movement out: frame, ends on both sides, movers and status. Null where the
 * verb moves nobody here.
 */

import type { Clause } from '../clauses/Clause';
import { isComma, isMoverNoun, leftOf, type NounSpan, rightOf } from '../clauses/chunks';
import type { Chunk, Parse } from '../clauses/Parse';
import { readClause } from '../clauses/readClause';
import { type Ends, mergeEnds } from '../ends/Ends';
import { readEnds } from '../ends/readEnds';
import type { LexiconIndex } from '../lexicon/indexLexicon';
import { moverPlaces } from '../movers/moverPlaces';
import { type MoverReading, readMovers } from '../movers/readMover';
import {
  applyAgent,
  applyDriver,
  applyState,
  arrivesWhere,
  makerAsSender,
  placesIn,
  relativeFrom,
  whereMoved,
} from '../movers/senders';
import { isNegated, type StatusReading } from '../status/groupStatus';
import { readStatus } from '../status/readStatus';
import { carriedBy, loadOf } from './carriedBy';
import { caughtIn } from './caughtIn';
import { acquiredIn, beforeSubject, foundIn, heldBefore, leavesWhere } from './endsAround';
import { chooseFrame } from './frames';
import { countriesOf, type Draft, type MovementContext } from './Movement';
import { afterwards } from './readNoun';
import { shiftedObject } from './shiftedObject';
import { sensesAt } from './verbSenses';

export function readVerb(parse: Parse, i: number, index: LexiconIndex, context: MovementContext): Draft | null {
  const chunk = parse.chunks[i] as Chunk;
  const choice = sensesAt(parse, i, index);
  if (!chunk.vg || !choice) return null;
  const clause = readClause(parse, i, index);
  const beside = objectAt(parse, i, choice.next);
  const shifted = beside < 0 && !chunk.vg.passive && choice.senses.every(({ transitive }) => transitive);
  const late = shifted ? shiftedObject(parse, choice.next, index) : -1;
  const frame = chooseFrame(parse, i, choice, late >= 0 ? late : beside, index, clause);
  if (!frame?.mover) return null;
  const { sense } = frame;
  const ends = mergeEnds(
    late < 0 ? frame.ends : mergeEnds(frame.ends, readEnds(parse, choice.next, index, { in: sense.in })),
    readEnds(parse, frame.start, index, {
      // "who went to Mali and Niger have returned": the second name is no subject of the main verb.
      afterVerb: parse.chunks[leftOf(parse, i)]?.kind !== 'rel',
      anyPurpose: sense.frame === 'send' || sense.frame === 'leave' || sense.frame === 'cross' || sense.verb === 'move',
      in: sense.in && !(sense.verb === 'deploy' && standsThere(parse, chunk)),
      for: sense.for,
      crossing: sense.border || sense.object === 'border',
    }),
  );
  // "were deployed in Chad to fight rebels from Libya": they are there.
  if (sense.verb === 'deploy' && chunk.vg.passive && standsThere(parse, chunk) && ends.destinations.length === 0)
    ends.purpose = [];
  const sentFrom = ends.origins.length;
  applyState(parse, frame.sender, 'origins', ends, index, clause);
  const [hirer] = clause.governors;
  if (
    frame.sender &&
    ends.origins.length === 0 &&
    hirer?.link === 'inf' &&
    HIRES.test(parse.chunks[hirer.chunk]?.vg?.lemma ?? '')
  )
    applyState(parse, readClause(parse, hirer.chunk, index).subject, 'origins', ends, index, clause);
  const senders = ends.origins.slice(sentFrom);
  if (frame.sender && ends.origins.length === 0 && sendsAtHome(parse, frame.sender, ends, context)) return null;
  applyState(parse, frame.receiver, 'destinations', ends, index, clause);
  if (frame.by && frame.by !== 'carrier') applyAgent(parse, i, ends, index);
  const wish = { fallback: sense.mover, things: sense.transitive && sense.object === 'mover' };
  const whole = readMovers(parse, frame.mover, index, context, wish);
  const held = whole.length === 0 ? loadOf(parse, frame.mover, index) : null;
  if (held) {
    frame.mover = held;
    whole.push(...readMovers(parse, held, index, context, { ...wish, things: true }));
  }
  const inner = whole.length === 0 && frame.mover === clause.subject ? innerMover(parse, i, frame.mover, index) : null;
  if (inner) frame.mover = inner;
  const movers = inner ? readMovers(parse, inner, index, context, wish) : whole;
  const load =
    frame.mover === clause.subject && carries(movers, parse, frame.mover) ? carriedBy(parse, i, index) : null;
  const loaded = load ? readMovers(parse, load, index, context, { ...wish, things: true }) : [];
  if (load && loaded.length > 0) {
    frame.mover = load;
    movers.splice(0, movers.length, ...loaded);
  }
  applyDriver(parse, frame.sender, movers, ends, index);
  moverPlaces(parse, frame.mover, i, movers, sense, ends, index, context.placeById);
  // A second verb's goods are not with their maker any more.
  if (clause.governors[0]?.link !== 'coord') makerAsSender(sense, movers, ends);
  beforeSubject(parse, clause, i, ends, index, /^(?:arrive|land|turn up|show up|disembark)$/.test(sense.verb));
  acquiredIn(parse, i, clause, ends, index);
  if (!sense.transitive || sense.object === 'border') caughtIn(parse, i, clause, ends, index);
  foundIn(parse, i, frame.mover, movers, ends, index);
  heldBefore(parse, i, frame.mover, ends, index);
  leavesWhere(parse, i, sense.verb, frame.mover, ends, index);
  if (!sense.transitive || sense.frame === 'bring') arrivesWhere(parse, i, ends);
  const verb = { start: parse.tokens[chunk.from]?.start ?? 0, end: parse.tokens[chunk.to - 1]?.end ?? 0 };
  const own = isNegated(parse, chunk);
  const status = negatedBySubject(readStatus(parse, i, clause, index), movers, negativeSubject(parse, clause), own);
  whereMoved(parse, clause, sense, ends);
  if (ends.origins.length === 0) relativeFrom(parse, clause.subject?.from ?? i, ends);
  const undone = sense.status && status.status === 'asserted' ? { status: sense.status, cue: verb } : status;
  const told = clause.governors.every(
    ({ kind, chunk: at }) => kind === 'verb' && index.speechVerbs.has(verbOf(parse, at)),
  );
  const going = goesOn(parse, i, ends.stop) && told;
  // "deployed troops", "evacuates its nationals": who does it tells no way by itself.
  const arrives = ends.destinations.length + ends.purpose.length + ends.borders.length > 0 || ends.leg !== null;
  // "helps Mali deploy the drones" tells of their use.
  const used = sense.verb === 'deploy' && movers.every((mover) => mover.class === 'weapons');
  if (
    !arrives &&
    (used ||
      WITHIN.test(sense.verb) ||
      ends.stopsShort ||
      ends.local ||
      (FETCHES.test(sense.verb) && !movers.some(({ class: of }) => of === 'refugees')) ||
      movers.every((mover) => mover.class === 'troops'))
  )
    ends.origins = ends.origins.filter((mention) => !senders.includes(mention));
  return {
    rule: `verb:${sense.verb}/${sense.frame}${frame.passive ? '/passive' : ''}`,
    sense,
    movers,
    ends,
    status: going ? afterwards(parse, ends.stop, undone, index) : undone,
    trigger: i,
    clause,
    verb,
    modifier: isModifier(parse, i),
  };
}

/** "is using mercenaries to ship arms": who has others send them sends. */
const HIRES = /^(?:use|hire|pay|employ|task|commission|engage|contract|deploy)$/;

/** "Tigray's forces handed their guns to Ethiopia's army": inside one country. */
function sendsAtHome(parse: Parse, sender: NounSpan, ends: Ends, { placeById }: MovementContext): boolean {
  const chunk = parse.chunks[sender.from];
  const [home] = chunk ? placesIn(parse, chunk).filter(({ kind }) => kind === 'admin') : [];
  const own = home ? countriesOf(home, placeById) : [];
  const there = ends.destinations.flatMap((mention) => countriesOf(mention, placeById));
  return own.length === 1 && there.length > 0 && there.every((code) => code === own[0]);
}

const verbOf = (parse: Parse, k: number): string => parse.chunks[k]?.vg?.lemma ?? '';

/** Who does these acts for people that are elsewhere. */
const FETCHES = /^(?:evacuate|repatriate|airlift|pull out|push back|turn back|recall)$/;

/** Who does these says nothing of a border while no place to go to is named. */
const WITHIN = /^(?:move|shift|relocate|redeploy|transport|ferry|drive|bus|haul|truck|escort|rotate|divert|funnel)$/;

/** What carries others is no person. */
const carries = (movers: readonly MoverReading[], parse: Parse, span: NounSpan): boolean =>
  (movers.length === 0 ||
    movers.every((mover) => mover.class === 'weapons' || mover.class === 'goods' || mover.single)) &&
  !/^(?:he|she|they|we|i|who)$/.test(parse.chunks[span.from]?.word ?? '');

/** "are deployed in Mali" tells where they are; "are being deployed", "to deploy", "will be deployed" where they go. */
function standsThere(parse: Parse, { from, vg }: Chunk): boolean {
  if (!vg || vg.form === 'inf' || vg.form === 'ing' || vg.modal) return false;
  const words = parse.tokens.slice(from, vg.head + 1);
  return !words.some(({ lower, forms, tag }) => lower === 'being' || (tag === 'VERB' && forms?.has('ing')));
}

/** "flights carrying migrants would start": the movement is under way when what the participle describes is. */
const UNDER_WAY =
  /^(?:be|rule|exclude|start|begin|resume|continue|stop|end|depart|leave|sail|arrive|go|take|expect|schedule|plan|cancel|suspend)$/;

const goesOn = (parse: Parse, i: number, stop: number): boolean =>
  parse.chunks[i]?.vg?.form === 'ing' &&
  (parse.chunks[leftOf(parse, i)]?.kind !== 'np' || parse.chunks[rightOf(parse, stop - 1)]?.vg?.lemma !== 'be') &&
  UNDER_WAY.test(parse.chunks[rightOf(parse, stop - 1)]?.vg?.lemma ?? '');

/** The object's chunk, past adverbs; of "repatriate and prosecute their citizens" the shared one; -1 without. */
function objectAt(parse: Parse, i: number, next: number): number {
  let at = rightOf(parse, next - 1);
  const second = parse.chunks[at + 1];
  if (
    at === i + 1 &&
    parse.chunks[at]?.kind === 'conj' &&
    second?.vg &&
    parse.chunks[at + 2]?.kind === 'np' &&
    !parse.chunks[i]?.vg?.passive
  )
    at += 2;
  return parse.chunks[at]?.kind === 'np' &&
    !/^(?:there|here|home|north|south|east|west)$/.test(parse.chunks[at]?.word ?? '')
    ? at
    : -1;
}

/** "Neither France nor Britain has sent" */
function negativeSubject(parse: Parse, { subject }: Clause): boolean {
  const first = subject ? parse.chunks[subject.from] : undefined;
  if (subject && parse.chunks.slice(subject.from - 1, subject.to).some(({ word }) => word === 'nor')) return true;
  return /^(?:neither|nobody|none|no)$/.test(parse.tokens[first?.from ?? -1]?.lower ?? '');
}

/** "No troops have entered", "none has yet been allowed to leave"; what its own verb denies, "no one" turns round. */
const negatedBySubject = (
  status: StatusReading,
  movers: readonly MoverReading[],
  subject: boolean,
  own: boolean,
): StatusReading =>
  subject || movers.some((mover) => mover.negative) ? { ...status, status: own ? 'asserted' : 'denied' } : status;

/** "a route for migrants headed to Spain", "rumours of fighters being sent": the noun next to the participle moves. */
function innerMover(parse: Parse, i: number, span: NounSpan, index: LexiconIndex): NounSpan | null {
  const chunk = parse.chunks[i] as Chunk;
  const participle = /^(?:en|ing)$/.test(chunk.vg?.form ?? '');
  const being = parse.tokens.slice(chunk.from, chunk.to).find(({ tag }) => tag === 'AUX')?.lower === 'being';
  if (!participle && !being) return null;
  for (let k = span.to - 1; k > span.from; k--)
    if (parse.chunks[k]?.kind === 'np' && isMoverNoun(parse, k, index)) return { from: k, to: span.to };
  return null;
}

/** "fighters driven out of Mali", "refugees who fled Syria": said of the mover of another verb. */
function isModifier(parse: Parse, i: number): boolean {
  const form = parse.chunks[i]?.vg?.form;
  const left = leftOf(parse, i);
  const kind = parse.chunks[isComma(parse.chunks[left]) ? leftOf(parse, left) : left]?.kind;
  return kind === 'rel' || ((form === 'en' || form === 'ing') && kind === 'np');
}
