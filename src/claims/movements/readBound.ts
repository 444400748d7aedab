/**
 * What is said to be on its way without a verb of movement: "rifles bound for Yemen", "pills intended for Jordan",
 * "Ghana-bound rice". A draft of the movement out, or null where what is bound for a place is nothing that moves.
 */
import { headToken, isMoverNoun, leftOf, type NounSpan, rightOf } from '../clauses/chunks';
import { objectSpan } from '../clauses/objectSpan';
import type { Parse } from '../clauses/Parse';
import { nounClause, readClause } from '../clauses/readClause';
import { subjectSpan } from '../clauses/subjects';
import type { Ends } from '../ends/Ends';
import { readEnds } from '../ends/readEnds';
import { readPlaces } from '../ends/readPlaces';
import type { VerbSense } from '../lexicon/ClaimLexicon';
import type { LexiconIndex } from '../lexicon/indexLexicon';
import { moverPlaces } from '../movers/moverPlaces';
import { readMovers } from '../movers/readMover';
import { readStatus } from '../status/readStatus';
import { loadOf } from './carriedBy';
import type { Draft, MovementContext } from './Movement';

const BOUND = /^(?:bound for|destined (?:for|to)|intended for|meant for)$/;
/** What somebody means to go there is a plan. */
const INTENDED = /^(?:intended|meant) for$/;
const SENSE: VerbSense = { verb: 'be bound', frame: 'go', transitive: false, subject: 'mover', object: null };

export function readBound(parse: Parse, i: number, index: LexiconIndex, context: MovementContext): Draft | null {
  const chunk = parse.chunks[i];
  const np = leftOf(parse, i);
  if (chunk?.kind === 'prep' && BOUND.test(chunk.word) && parse.chunks[np]?.kind === 'np') {
    const ends = readEnds(parse, i, index, { afterVerb: true });
    return boundDraft(parse, { at: np, word: i }, subjectSpan(parse, np, index), ends, index, context);
  }
  if (chunk?.kind !== 'np') return null;
  return (
    readPrefixed(parse, i, index, context) ??
    readDestination(parse, i, index, context) ??
    readRefusal(parse, i, index, context)
  );
}

/** A headline's "No British troops to Darfur": what will not go, without a verb. */
function readRefusal(parse: Parse, i: number, index: LexiconIndex, context: MovementContext): Draft | null {
  const chunk = parse.chunks[i];
  const no = parse.tokens[chunk?.from ?? 0];
  if (no?.lower !== 'no' || parse.chunks[i + 1]?.word !== 'to' || parse.chunks.some(({ vg }) => vg)) return null;
  const ends = readEnds(parse, i + 1, index, {});
  const draft = boundDraft(parse, { at: i, word: i + 1 }, { from: i, to: i + 1 }, ends, index, context);
  return draft && { ...draft, rule: 'no one to/go', status: { status: 'denied', cue: no } };
}

const COPULA = /^(?:be|become|remain|stay)$/;

/** "Libya is the new destination for jihadists", "the destination for most of the arms is Gaza". */
function readDestination(parse: Parse, i: number, index: LexiconIndex, context: MovementContext): Draft | null {
  if (!/^destinations?$/.test(headToken(parse, i)?.lower ?? '')) return null;
  if (parse.chunks[i + 1]?.word !== 'for' || parse.chunks[i + 2]?.kind !== 'np') return null;
  const span = objectSpan(parse, i + 2, index);
  const before = leftOf(parse, i);
  const isCopula = (k: number) => COPULA.test(parse.chunks[k]?.vg?.lemma ?? '') && !parse.chunks[k]?.vg?.negated;
  const ends = readEnds(parse, span.to, index, {});
  const after = rightOf(parse, ends.stop - 1);
  const at = isCopula(before)
    ? (readClause(parse, before, index).subject?.from ?? -1)
    : isCopula(after)
      ? after + 1
      : -1;
  const places = parse.chunks[at]?.kind === 'np' ? readPlaces(parse, at, index) : null;
  if (!places) return null;
  ends.destinations = [...places.mentions];
  const draft = boundDraft(parse, { at: i + 2, word: i }, span, ends, index, context);
  if (!draft || draft.movers.some((mover) => mover.class === 'people')) return null;
  // "could become a destination for"
  const verb = isCopula(before) ? before : after;
  const status = readStatus(parse, verb, readClause(parse, verb, index), index);
  return { ...draft, status };
}

/** "a route for cocaine from Brazil to Spain": what moves, with both ends after it and no verb of movement. */
export function readPair(parse: Parse, i: number, index: LexiconIndex, context: MovementContext): Draft | null {
  const chunk = parse.chunks[i];
  const from = parse.chunks[i + 1];
  if (chunk?.kind !== 'np' || from?.word !== 'from' || !isMoverNoun(parse, i, index)) return null;
  const ends = readEnds(parse, i + 1, index, {});
  if (ends.origins.length === 0) return null;
  const draft = boundDraft(parse, { at: i, word: i }, { from: i, to: i + 1 }, ends, index, context);
  return draft && { ...draft, rule: 'from and to/go' };
}

/** "Ghana-bound rice from Vietnam" */
function readPrefixed(parse: Parse, i: number, index: LexiconIndex, context: MovementContext): Draft | null {
  const chunk = parse.chunks[i];
  if (!chunk) return null;
  for (let k = chunk.from; k < chunk.to - 2; k++) {
    const mention = parse.tokens[k]?.mention;
    if (!mention?.place || parse.tokens[k + 1]?.lower !== '-bound') continue;
    const ends = readEnds(parse, i + 1, index, {});
    ends.destinations.unshift(mention);
    return boundDraft(parse, { at: i, word: i }, { from: i, to: i + 1 }, ends, index, context);
  }
  return null;
}

function boundDraft(
  parse: Parse,
  { at, word }: { at: number; word: number },
  span: NounSpan,
  ends: Ends,
  index: LexiconIndex,
  context: MovementContext,
): Draft | null {
  if (ends.destinations.length === 0 || !headToken(parse, at)) return null;
  const load = loadOf(parse, span, index);
  const movers = readMovers(parse, load ?? span, index, context, { things: true }).filter(({ known }) => known);
  if (movers.length === 0) return null;
  moverPlaces(parse, span, word, movers, SENSE, ends, index, context.placeById);
  const chunk = parse.chunks[word];
  const verb = { start: parse.tokens[chunk?.from ?? 0]?.start ?? 0, end: parse.tokens[(chunk?.to ?? 1) - 1]?.end ?? 0 };
  const clause = nounClause(parse, span.from, index);
  const read = readStatus(parse, span.from, clause, index);
  const planned = INTENDED.test(chunk?.word ?? '') && read.status === 'asserted';
  return {
    rule: 'bound for/go',
    sense: SENSE,
    movers,
    ends,
    status: planned ? { status: 'planned', cue: verb } : read,
    trigger: span.from,
    clause,
    verb,
    modifier: true,
  };
}
