/**
 * States that send or receive: the subject of "sends", the "by" of a passive, the name before "shipments". A country, its
 * capital said of its government, or its government; never an army or a group.
 */
import type { Mention } from '../../model/document';
import type { Clause } from '../clauses/Clause';
import { headToken, isComma, leftOf, type NounSpan } from '../clauses/chunks';
import type { Chunk, Parse } from '../clauses/Parse';
import { readClause } from '../clauses/readClause';
import type { Ends } from '../ends/Ends';
import { readPlaces } from '../ends/readPlaces';
import type { NounSense, VerbSense } from '../lexicon/ClaimLexicon';
import type { LexiconIndex } from '../lexicon/indexLexicon';
import type { MoverReading } from './readMover';

const STATE_KINDS = /^(?:country|city|group|admin)$/;
/** Bodies that are the state when they send. */
const GOVERNS =
  /^(?:government|administration|authorities|regime|kingdom|parliament|cabinet|junta|leadership|rulers|ministry)$/;
/** "Germany's decision to take": whose it is acts. */
const DECIDES = /^(?:decision|plan|pledge|promise|offer|agreement|intention|proposal|move|vow|readiness|willingness)$/;
const NO_CLAUSE: Clause = { subject: null, governors: [] };
/** "X announced the shipment": verbs whose subject sends what the noun says. */
const SENDS_NOUN =
  /^(?:announce|plan|order|approve|begin|start|continue|halt|stop|suspend|resume|increase|organi[sz]e|make|prepare|step|complete|authori[sz]e|promise|pledge|agree|send|arrange|offer|double|deny|restart|relaunch|expand|accelerate|intensify|carry|conduct|launch|ratify|endorse|propose|consider|speed|arrange|finish|oversee)$/;

/** Mentions inside a chunk, with their place known. */
export const placesIn = (parse: Parse, chunk: Chunk): Mention[] =>
  parse.tokens
    .slice(chunk.from, chunk.to)
    .flatMap(({ mention }) => (mention?.place && mention.sense !== 'embedded' ? [mention] : []));

/** The states that a subject names; "it" is the state that speaks. */
export function readStates(parse: Parse, span: NounSpan, index: LexiconIndex, clause: Clause): Mention[] {
  const found: Mention[] = [];
  for (let k = span.from; k < span.to; k++) {
    const chunk = parse.chunks[k] as Chunk;
    if (chunk.kind === 'prep') break;
    const head = chunk.kind === 'np' ? headToken(parse, k) : undefined;
    if (!head) continue;
    const { mention } = head;
    const owner = parse.tokens
      .slice(chunk.from, chunk.to)
      .find((token, n, all) => token.mention && all[n + 1]?.tag === 'OWNER');
    if (mention?.place && mention.sense !== 'demonym' && mention.sense !== 'embedded') {
      if (STATE_KINDS.test(mention.kind)) found.push(mention);
    } else if (GOVERNS.test(head.lower)) found.push(...placesIn(parse, chunk).slice(-1));
    else if (
      owner?.mention?.place &&
      (/^\p{Lu}/u.test(head.text) || DECIDES.test(head.lower)) &&
      !index.titles.has(head.lower) &&
      !index.bodies.has(head.lower)
    )
      found.push(owner.mention);
    else if (/^(?:it|they|we)$/.test(head.lower)) found.push(...speakingState(parse, clause, index));
  }
  return found;
}

/** The state that says what the clause tells: what "it" stands for there. */
export function speakingState(parse: Parse, clause: Clause, index: LexiconIndex): Mention[] {
  for (const governor of clause.governors) {
    if (governor.kind !== 'verb') continue;
    const { subject } = readClause(parse, governor.chunk, index);
    const head = subject ? headToken(parse, subject.from) : undefined;
    const mention = head?.mention;
    if (mention?.place && mention.sense !== 'demonym') return [mention];
    // "China's foreign ministry denied that it ..."
    const chunk = subject && head && GOVERNS.test(head.lower) ? parse.chunks[subject.from] : undefined;
    if (chunk) return placesIn(parse, chunk).slice(0, 1);
  }
  return [];
}

/** What drives people out of where it happens: "the war in Syria sent refugees into Turkey". */
const DRIVES =
  /^(?:wars?|fighting|conflicts?|violence|offensives?|bombardments?|bombings?|shelling|attacks?|crisis|famine|drought|unrest|persecution|repression|clashes|coup|invasion|earthquake|floods?|poverty|crackdown)$/;

/** Where the subject drives people from. */
export function applyDriver(
  parse: Parse,
  span: NounSpan | null,
  movers: readonly MoverReading[],
  ends: Ends,
  index: LexiconIndex,
): void {
  const head = span ? headToken(parse, span.from) : undefined;
  if (!span || !head || ends.origins.length > 0 || !DRIVES.test(head.lower)) return;
  if (!movers.some((mover) => mover.class === 'refugees' || mover.class === 'people')) return;
  const where = parse.chunks[span.from + 1];
  if (where?.kind !== 'prep' || !/^(?:in|near|around|across)$/.test(where.word)) return;
  ends.origins.push(...(readPlaces(parse, span.from + 2, index)?.mentions ?? []));
}

/** The subject as sender or receiver, where the sentence gives that end no other way. */
export function applyState(
  parse: Parse,
  span: NounSpan | null,
  side: 'origins' | 'destinations',
  ends: Ends,
  index: LexiconIndex,
  clause: Clause,
): void {
  if (span && ends[side].length === 0) ends[side].push(...readStates(parse, span, index, clause));
}

/** "sent by Russia" */
export function applyAgent(parse: Parse, i: number, ends: Ends, index: LexiconIndex): void {
  for (let k = i + 1; k < Math.min(parse.chunks.length, i + 10); k++) {
    const chunk = parse.chunks[k];
    if (chunk?.vg || chunk?.kind === 'sub' || chunk?.kind === 'rel') return;
    if (chunk?.kind !== 'prep' || chunk.word !== 'by' || parse.chunks[k + 1]?.kind !== 'np') continue;
    if (ends.origins.length === 0)
      ends.origins.push(...readStates(parse, { from: k + 1, to: k + 2 }, index, NO_CLAUSE));
    return;
  }
}

/** "Iranian shipments of arms", "the US announced the deployment": the state that sends. */
export function nounSender(parse: Parse, i: number, sense: NounSense, clause: Clause, index: LexiconIndex): Mention[] {
  if (!sense.sender) return [];
  const named = placesIn(parse, parse.chunks[i] as Chunk);
  if (named.length > 0) return named.slice(0, 1);
  const [above] = clause.governors;
  if (above?.kind !== 'verb' || above.link !== 'object' || !clause.subject) return [];
  const lemma = parse.chunks[above.chunk]?.vg?.lemma ?? '';
  return SENDS_NOUN.test(lemma) ? readStates(parse, clause.subject, index, clause) : [];
}

/** "Myanmar agreed to accept the return of refugees", "Greece braces for an influx": the state that receives. */
export function nounReceiver(parse: Parse, sense: NounSense, clause: Clause, index: LexiconIndex): Mention[] {
  const [above] = clause.governors;
  if (above?.kind !== 'verb' || !clause.subject || !COMES_IN.test(sense.noun)) return [];
  const vg = parse.chunks[above.chunk]?.vg;
  const receives =
    above.link === 'object' ? RECEIVES.test(vg?.lemma ?? '') : above.link === 'of' && vg?.lemma === 'brace';
  return receives && !vg?.passive ? readStates(parse, clause.subject, index, clause) : [];
}

/** Nouns that are said from where the movers come in. */
const COMES_IN = /^(?:return|repatriation|arrival|influx|inflow|resettlement|wave|surge|entry|flood)$/;
const RECEIVES = /^(?:accept|welcome|receive|allow|facilitate|host|permit|face|see|record|register|expect|fear)$/;

/** "Russian weapons supplied to the Tajik army": the maker sends, where nobody else does. */
export function makerAsSender(sense: VerbSense | NounSense, movers: readonly MoverReading[], ends: Ends): void {
  if (!/^(?:send|sending|receive)$/.test(sense.frame)) return;
  const [mover] = movers;
  if (mover?.class !== 'weapons' || ends.origins.length > 0 || ends.destinations.length === 0) return;
  ends.origins.push(...mover.demonyms.filter((mention) => mention.place).slice(0, 1));
}

/** "Germany tightens controls as 12,000 arrive from Hungary", "Syria is a magnet, with men arriving from Libya". */
export function arrivesWhere(parse: Parse, i: number, ends: Ends): void {
  if (ends.destinations.length > 0 || ends.origins.length === 0) return;
  let linked = false;
  for (let k = i - 1; k >= 0; k--) {
    const chunk = parse.chunks[k];
    if (chunk?.kind === 'sub' && chunk.word !== 'that') linked = true;
    if (chunk?.kind === 'prep' && chunk.word === 'with' && parse.chunks[i]?.vg?.form === 'ing') linked = true;
    if (chunk?.kind === 'rel' || (chunk?.kind === 'punct' && !isComma(chunk))) return;
    const opens = k === 0 || parse.chunks[k - 1]?.kind === 'punct';
    if (!linked || !opens || chunk?.kind !== 'np') continue;
    const mention = headToken(parse, k)?.mention;
    const named = mention?.place && /^(?:literal|metonym)$/.test(mention.sense) && STATE_KINDS.test(mention.kind);
    if (named && parse.chunks[k + 1]?.vg) ends.destinations.push(mention);
    return;
  }
}

/** Places before the "where" at chunk `rel`. */
function placeBefore(parse: Parse, rel: number): Mention | undefined {
  let k = leftOf(parse, rel);
  if (isComma(parse.chunks[k])) k = leftOf(parse, k);
  const mention = parse.chunks[k]?.kind === 'np' ? headToken(parse, k)?.mention : undefined;
  return mention?.place && /^(?:country|city|admin|part|airport)$/.test(mention.kind) ? mention : undefined;
}

/** "to Libya, where they were deployed", "to Thailand, where it is shipped on to Japan": there they arrive, or set out. */
export function whereMoved(parse: Parse, { subject }: Clause, sense: VerbSense, ends: Ends): void {
  const rel = subject ? leftOf(parse, subject.from) : -1;
  if (parse.chunks[rel]?.word !== 'where' || parse.chunks[leftOf(parse, rel)]?.kind === 'prep') return;
  if (sense.in === true && ends.destinations.length === 0) {
    const mention = placeBefore(parse, rel);
    if (mention) ends.destinations.push(mention);
  } else if (
    sense.transitive &&
    ends.origins.length === 0 &&
    ends.destinations.length + Number(ends.destinationsOpen) > 0
  ) {
    const mention = placeBefore(parse, rel);
    if (mention) ends.origins.push(mention);
  }
}

/** "the airport in Kabul, from where the evacuation was carried out" */
export function relativeFrom(parse: Parse, i: number, ends: Ends): void {
  const where = leftOf(parse, i);
  if (ends.origins.length > 0 || parse.chunks[where]?.kind !== 'rel' || parse.chunks[where - 1]?.word !== 'from')
    return;
  let k = leftOf(parse, where - 1);
  if (isComma(parse.chunks[k])) k = leftOf(parse, k);
  while (parse.chunks[k - 1]?.kind === 'prep' && parse.chunks[k - 2]?.kind === 'np') k -= 2;
  const mention = headToken(parse, k)?.mention;
  if (!mention?.place) return;
  ends.origins.push(mention);
  // "to Jordan, the UAE and Turkey, from where": all of them
  let joined = false;
  for (k -= 1; k > 0; k--) {
    const chunk = parse.chunks[k];
    const listed = headToken(parse, k)?.mention;
    if (chunk?.kind === 'conj' || isComma(chunk)) joined = true;
    else if (chunk?.kind === 'np' && joined && listed?.kind === mention.kind && listed.place) {
      ends.origins.unshift(listed);
      joined = false;
    } else return;
  }
}
