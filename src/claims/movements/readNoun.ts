/**
 * A noun of movement in ("influx", "withdrawal", "smuggling"), a draft of its movement out. Who moves stands after "of",
 * before the noun, or is what the noun always moves. Null where that is nobody.
 */
import type { MoverClass, Span } from '../../model/document';
import type { Clause } from '../clauses/Clause';
import { headToken, type NounSpan, rightOf } from '../clauses/chunks';
import { objectSpan } from '../clauses/objectSpan';
import type { Chunk, Parse } from '../clauses/Parse';
import { nounClause } from '../clauses/readClause';
import { readEnds } from '../ends/readEnds';
import type { NounSense } from '../lexicon/ClaimLexicon';
import type { LexiconIndex } from '../lexicon/indexLexicon';
import { moverPlaces } from '../movers/moverPlaces';
import { type MoverReading, readMovers } from '../movers/readMover';
import { makerAsSender, nounReceiver, nounSender, relativeFrom } from '../movers/senders';
import type { StatusReading } from '../status/groupStatus';
import { readStatus } from '../status/readStatus';
import { facedMove } from './facedMove';
import type { Draft, MovementContext } from './Movement';

export function readNoun(parse: Parse, i: number, index: LexiconIndex, context: MovementContext): Draft | null {
  const head = headToken(parse, i);
  const sense = head && !head.mention && head.tag !== 'NAME' ? index.nounSenses.get(head.lower) : undefined;
  if (!sense || !head) return null;
  const clause = nounClause(parse, i, index);
  const { movers, span, next, faced } = nounMover(parse, i, sense, clause, index, context);
  if (movers.length === 0) return null;
  const ends = readEnds(parse, next, index, { in: sense.in, anyPurpose: sense.frame === 'sending' });
  if (span) moverPlaces(parse, span, span.to, movers, sense, ends, index, context.placeById);
  // "French troop deployments" alone leave nowhere.
  const stays =
    movers.every((mover) => mover.class === 'troops') && ends.destinations.length + ends.purpose.length === 0;
  if (ends.origins.length === 0 && !stays) ends.origins.push(...nounSender(parse, i, sense, clause, index));
  if (ends.destinations.length === 0) ends.destinations.push(...nounReceiver(parse, sense, clause, index));
  if (sense.noun === 'exodus' && ends.origins.length === 0)
    ends.origins.push(
      ...movers
        .flatMap((mover) => mover.demonyms)
        .filter((mention) => mention.place)
        .slice(0, 1),
    );
  makerAsSender(sense, movers, ends);
  relativeFrom(parse, i, ends);
  const read = afterwards(parse, ends.stop, readStatus(parse, i, clause, index), index);
  const status: StatusReading = faced && read.status === 'asserted' ? { ...read, status: 'possible' } : read;
  return {
    rule: `noun:${sense.noun}/${sense.frame}`,
    sense,
    movers,
    ends,
    status,
    trigger: i,
    clause,
    verb: { start: head.start, end: head.end },
  };
}

/** Who moves: "influx of fighters", "troop withdrawal", "their penetration". */
function nounMover(
  parse: Parse,
  i: number,
  sense: NounSense,
  clause: Clause,
  index: LexiconIndex,
  context: MovementContext,
): { movers: MoverReading[]; span: NounSpan | null; next: number; faced?: boolean } {
  let at = i + 1;
  // "deployment to Syria of 250 troops": the place may come first.
  if (
    parse.chunks[at]?.kind === 'prep' &&
    index.ends.has(parse.chunks[at]?.word ?? '') &&
    parse.chunks[at + 2]?.word === 'of'
  )
    at += 2;
  const after = parse.chunks[at];
  if (after?.kind === 'prep' && /^(?:of|by)$/.test(after.word) && parse.chunks[at + 1]?.kind === 'np') {
    const span = objectSpan(parse, at + 1, index);
    const movers = readMovers(parse, span, index, context, { fallback: sense.mover, things: sense.frame !== 'flow' });
    if (movers.length > 0)
      return {
        movers: movers.map((mover) => ({ ...mover, negative: false })),
        span,
        next: at === i + 1 ? span.to : i + 1,
      };
  }
  const faced = facedMove(parse, sense, clause, index);
  const facing = faced ? readMovers(parse, faced, index, context, { fallback: sense.mover }) : [];
  if (facing.length > 0) return { movers: facing, span: null, next: i + 1, faced: true };
  const own = premodifier(parse, parse.chunks[i] as Chunk, index, sense, context);
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
  const make = (moverClass: MoverClass, group: string | null, { start, end }: Span, known = true): MoverReading => ({
    class: moverClass,
    group,
    span: { start, end },
    known,
    single: false,
    counted: false,
    negative: false,
    official: false,
    demonyms,
  });
  for (const token of tokens.toReversed()) {
    if (token.group) return make(token.group.class, token.group.slug, token);
    const found = index.moverHeads.get(token.lower) ?? index.moverHeads.get(`${token.lower}s`);
    if (found && token.tag !== 'ADJ') return make(found, null, token);
    const known = token.tag === 'POSSPRON' ? context.antecedent(token.start) : null;
    if (known && known.class !== 'people') return make(known.class, known.group, token);
  }
  const whole = { start: parse.tokens[chunk.from]?.start ?? 0, end: parse.tokens[chunk.to - 1]?.end ?? 0 };
  return sense.mover && (!sense.weak || (sense.noun === 'incursion' && demonyms.length > 0))
    ? make(sense.mover, null, whole, false)
    : null;
}

/** Head of what something is said to be, "one of several" aside. */
function predicateNoun(parse: Parse, k: number): string {
  if (parse.chunks[k]?.kind !== 'np') return '';
  const of = parse.chunks[k + 1]?.word === 'of' && parse.chunks[k + 2]?.kind === 'np';
  const one = /^(?:one|another|among|part)$/.test(headToken(parse, k)?.lower ?? '');
  return headToken(parse, of && one ? k + 2 : k)?.lower ?? '';
}

const ENDS = /^(?:stop|cease|end|halt|pause|slow|abate|diminish|decline|decrease|fall|drop|subside|ebb|dry)$/;

/** The verb whose subject the noun is: "the transfer has not taken place", "shipments would continue". */
export function afterwards(parse: Parse, stop: number, status: StatusReading, index: LexiconIndex): StatusReading {
  const chunk = parse.chunks[rightOf(parse, stop - 1)];
  if (!chunk?.vg || status.status !== 'asserted') return status;
  const { vg } = chunk;
  const cue = { start: parse.tokens[chunk.from]?.start ?? 0, end: parse.tokens[chunk.to - 1]?.end ?? 0 };
  // "sending troops should not be ruled out"
  if (vg.passive && /^(?:rule|exclude)$/.test(vg.lemma))
    return { status: vg.negated || vg.modal === 'cannot' || vg.modal === 'ca' ? 'possible' : 'denied', cue };
  // "has not stopped" goes on.
  if (vg.negated) return ENDS.test(vg.lemma) ? status : { status: 'denied', cue };
  const modal = vg.modal ? index.status.modal.get(vg.modal) : undefined;
  // "shipments would start, the minister said"
  const reported = modal === 'reported' && parse.chunks.some((each) => index.speechVerbs.has(each.vg?.lemma ?? ''));
  // "bringing them in would be folly"
  if (modal === 'reported' && vg.lemma === 'be') return { status: 'possible', cue };
  if (modal) return { status: modal === 'planned' || reported ? 'planned' : 'possible', cue };
  // "sending troops is one of the ideas", "the deployment is an option"
  const named = vg.lemma === 'be' ? predicateNoun(parse, rightOf(parse, stop - 1) + 1) : '';
  if (/^(?:ideas?|options?|possibilit(?:y|ies)|proposals?|suggestions?|scenarios?|prospects?)$/.test(named))
    return { status: 'possible', cue };
  const kind = vg.passive ? index.status.verb.get(vg.lemma) : undefined;
  if (kind === 'denied' || kind === 'planned') return { status: kind, cue };
  return status;
}
