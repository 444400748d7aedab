/**
 * How surely an event is claimed: the status of the verbs and nouns over it, as far as they speak of the event itself.
 * "Plans to hold drills" does; "will discuss the attack" presupposes the attack.
 */

import type { Clause, Governor } from '../clauses/Clause';
import { chunkTokens, headToken, leftOf, rightOf } from '../clauses/chunks';
import type { Parse } from '../clauses/Parse';
import { readClause } from '../clauses/readClause';
import type { StatusReading } from '../status/groupStatus';
import { readStatus } from '../status/readStatus';
import type { NounEntry } from './indexRelations';
import type { Scene } from './RelationReading';

/** Prepositions by which a verb or noun governs what follows: "warned of", "threat to", not "after". */
const GOVERNS = /^(?:of|about|for|over|to|on|against|in|at|out|up|off)$/;
/** They grant that what they are about is there. */
const WORRY = /^(?:concern|concerns|worry|worries|alarm|anxiety|unease|anger)$/;
const PREVENTS = 'prevented';

/** "set up camps": unlike "is set to", it plans nothing, and is as sure as its own mood. */
function makerOf({ parse }: Scene, { governors: [first] }: Clause): number | null {
  const vg = first?.kind === 'verb' && first.link !== 'inf' ? parse.chunks[first.chunk]?.vg : undefined;
  return first && vg?.lemma === 'set' && !vg.passive ? first.chunk : null;
}

/** "closed its base", "ended its presence": it is no more, once that is done. */
function endedBy({ parse, relations }: Scene, { governors: [first] }: Clause, frame: NounEntry): StatusReading | null {
  const vg = first?.kind === 'verb' && first.link === 'object' ? parse.chunks[first.chunk]?.vg : undefined;
  if (!first || !vg || !frame.presupposed || !relations.sets.ends.has(vg.lemma)) return null;
  const done =
    (vg.form === 'finite' || vg.form === 'en' || vg.form === 'ing') && !vg.modal && !vg.negated && !vg.passive;
  return done ? { status: 'denied', cue: spanOf(parse, first.chunk) } : null;
}

/** Clause of a noun with only those governors that make its mood; the whole clause stays for finding the speaker. */
export function eventStatus(scene: Scene, i: number, clause: Clause, frame: NounEntry): StatusReading {
  const { parse, index } = scene;
  const maker = makerOf(scene, clause);
  if (maker !== null) return readStatus(parse, maker, readClause(parse, maker, index), index);
  const governors = moodOf(scene, clause, frame);
  const reading = readStatus(parse, i, { ...clause, governors }, index);
  const [first] = governors;
  const vg = first?.kind === 'verb' ? parse.chunks[first.chunk]?.vg : undefined;
  if (vg && first?.link === 'object' && index.status.verb.get(vg.lemma) === PREVENTS && !vg.negated) {
    const cue = spanOf(parse, first.chunk);
    if (reading.status === 'asserted')
      return { status: vg.form === 'inf' || vg.modal || frame.relation === 'presence' ? 'possible' : 'denied', cue };
  }
  const ended = endedBy(scene, clause, frame);
  if (ended && reading.status === 'asserted') return ended;
  return reading.status === 'asserted' ? purposeStatus(scene, purposeOf(scene, i, governors), reading) : reading;
}

function moodOf(scene: Scene, clause: Clause, frame: NounEntry): Governor[] {
  const { parse, index } = scene;
  const [first, ...rest] = clause.governors;
  if (!first) return [];
  const link = parse.chunks[rightOf(parse, first.chunk)];
  const word = first.link !== 'object' && link?.kind === 'prep' ? link.word : '';
  if (first.kind === 'noun') {
    const head = headToken(parse, first.chunk)?.lower ?? '';
    if (head === 'part' || head === 'place') return partIn(scene, first.chunk, frame);
    if (!GOVERNS.test(word) || (frame.presupposed && WORRY.test(head))) return [];
    return index.status.noun.has(head) || /^(?:possibility|lack|absence|end|completion)$/.test(head)
      ? clause.governors
      : rest.length > 0 && word === 'of'
        ? [first, ...rest]
        : [];
  }
  if (first.kind !== 'verb') return [first];
  const vg = parse.chunks[first.chunk]?.vg;
  if (!vg) return [];
  if (first.link === 'object' && scene.relations.sets.topics.has(vg.lemma)) return [];
  if (frame.presupposed && WORRY.test(vg.lemma)) return [];
  const makes =
    frame.performs.has(vg.lemma) || (index.status.verb.has(vg.lemma) && index.status.verb.get(vg.lemma) !== 'neutral');
  if (!makes || (word !== '' && !GOVERNS.test(word))) return [];
  return clause.governors;
}

/** "to take part in drills": what stands above the verb. */
function partIn({ parse, index }: Scene, i: number, frame: NounEntry): Governor[] {
  const verb = leftOf(parse, i);
  const vg = parse.chunks[verb]?.vg;
  if (vg?.lemma !== 'take' || !frame.performs.has('take-part')) return [];
  return [{ kind: 'verb', chunk: verb, link: 'object' }, ...readClause(parse, verb, index).governors];
}

/** Chunk of "to attend" or "for", where the event is what somebody goes somewhere for. */
function purposeOf({ parse }: Scene, i: number, governors: readonly Governor[]): number {
  const [first] = governors;
  const vg = first?.kind === 'verb' ? parse.chunks[first.chunk]?.vg : undefined;
  const prep = leftOf(parse, i);
  const at = first && vg?.form === 'inf' ? first.chunk : parse.chunks[prep]?.word === 'for' ? prep : -1;
  return at > 0 && parse.chunks[leftOf(parse, at)]?.kind === 'np' ? at : -1;
}

/** "sent soldiers to take part in drills": a purpose is as sure as the verb it hangs on, if that is less than sure. */
function purposeStatus({ parse, index }: Scene, purpose: number, reading: StatusReading): StatusReading {
  for (let k = purpose - 1; k >= 0; k--) {
    const above = parse.chunks[k];
    if (above?.kind === 'sub' || above?.kind === 'rel') return reading;
    if (above?.vg?.form === 'finite' || above?.vg?.form === 'en')
      return readStatus(parse, k, readClause(parse, k, index), index);
  }
  return reading;
}

/** The verb that the event is the subject of: "the drills will take place", "the talks did not begin". */
export function withVerb(scene: Scene, reading: StatusReading, verb: number): StatusReading {
  const { parse, index } = scene;
  if (reading.status !== 'asserted') return reading;
  const vg = parse.chunks[verb]?.vg;
  const own = readStatus(parse, verb, { ...readClause(parse, verb, index) }, index);
  if (own.status !== 'asserted') return own;
  const kind = vg?.passive ? index.status.verb.get(vg.lemma) : undefined;
  if (kind === 'planned' || kind === 'denied') return { status: kind, cue: spanOf(parse, verb) };
  if (kind === PREVENTS) return { status: 'denied', cue: spanOf(parse, verb) };
  return reading;
}

/** What is only tried has not come about: "tried to capture", "a bid to retake". */
export function asAttempt({ parse, relations }: Scene, clause: Clause, reading: StatusReading): StatusReading {
  if (reading.status !== 'asserted') return reading;
  const [first] = clause.governors;
  if (!first || (first.link !== 'inf' && first.link !== 'of')) return reading;
  const word = first.kind === 'verb' ? parse.chunks[first.chunk]?.vg?.lemma : headToken(parse, first.chunk)?.lower;
  return relations.sets.attempts.has(word ?? '') ? { status: 'possible', cue: spanOf(parse, first.chunk) } : reading;
}

export function spanOf(parse: Parse, i: number): { start: number; end: number } {
  const chunk = parse.chunks[i];
  const tokens = chunk ? chunkTokens(parse, chunk) : [];
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}
