/**
 * What is said to be on its way without a verb of movement: "rifles bound for Yemen", "pills intended for Jordan",
 * "Ghana-bound rice". A draft of the movement out, or null where what is bound for a place is nothing that moves.
 */
import type { VerbSense } from './ClaimLexicon';
import { headToken, isMoverNoun, leftOf, type NounSpan } from './chunks';
import { nounClause } from './clause';
import type { LexiconIndex } from './indexLexicon';
import type { Draft, MovementContext } from './Movement';
import { moverPlaces } from './moverPlaces';
import type { Parse } from './Parse';
import { type Ends, readEnds } from './readEnds';
import { readMovers } from './readMover';
import { readStatus } from './readStatus';
import { subjectSpan } from './subjects';

const BOUND = /^(?:bound for|destined for|intended for|meant for)$/;
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
  return chunk?.kind === 'np' ? readPrefixed(parse, i, index, context) : null;
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
  const movers = readMovers(parse, span, index, context, { things: true }).filter(({ known }) => known);
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
