/**
 * A movement's verb group and what governs it in, its status out: asserted, possible, planned or denied, with the words
 * that say so. The strongest cue on the way up wins; a negation of a cue turns it.
 */
import type { Span } from '../../model/document';
import type { Clause, Governor } from '../clauses/Clause';
import { chunkTokens, headToken } from '../clauses/chunks';
import type { Chunk, Parse } from '../clauses/Parse';
import type { LexiconIndex } from '../lexicon/indexLexicon';
import { FALSE_WORD } from './denial';
import { isNegated, nounStatus, type StatusReading, spanOf, verbGroupStatus } from './groupStatus';
import { byVerb, STOPS } from './verbAbove';

const NEUTRAL_NOUNS =
  /^(?:completion|end|start|beginning|result|extent|scale|news|number|rate|process|case|continuation|aftermath|wake)$/;

/** Who knows or forgets a thing grants it. */
const FACTIVE = /^(?:know|realise|realize|notice|forget|remember|learn|regret|discover)$/;

export function readStatus(parse: Parse, trigger: number, clause: Clause, index: LexiconIndex): StatusReading {
  const chunk = parse.chunks[trigger] as Chunk;
  let reading = chunk.vg
    ? verbGroupStatus(parse, chunk, clause.governors, index, trigger)
    : nounStatus(parse, trigger, index);
  if (clause.headlineInfinitive && reading.status === 'asserted')
    reading = { status: 'planned', cue: spanOf(parse, chunk) };
  // "will hear of migrants having been pushed back": done.
  const [first] = clause.governors;
  const done = first?.link === 'of' && chunk.vg?.form === 'ing' && parse.tokens[chunk.from]?.lower === 'having';
  for (const [k, governor] of done ? [] : clause.governors.entries()) {
    if (governor.kind === 'noun' && NEUTRAL_NOUNS.test(headToken(parse, governor.chunk)?.lower ?? '')) break;
    if (governor.link === 'finite' && FACTIVE.test(parse.chunks[governor.chunk]?.vg?.lemma ?? '')) break;
    if (governor.link === 'loose' && !governsLoosely(parse, governor, index)) break;
    if (governor.link === 'object' && grants(parse, governor, index)) break;
    reading = combine(parse, reading, governor, clause.governors.slice(k + 1), index, chunk.vg ? 'verb' : 'noun');
  }
  return underCondition(parse, trigger, reading, index);
}

/** "fear militants entering"; "stop Iran smuggling" grants that it does. */
function governsLoosely(parse: Parse, governor: Governor, index: LexiconIndex): boolean {
  const kind = index.status.verb.get(parse.chunks[governor.chunk]?.vg?.lemma ?? '');
  return kind === 'possible' || kind === 'denied';
}

/** "wants to stem the flow": whoever wants so grants that it flows. */
function grants(parse: Parse, { chunk }: Governor, index: LexiconIndex): boolean {
  const vg = parse.chunks[chunk]?.vg;
  return vg?.form === 'inf' && !STOPS.test(vg.lemma) && index.status.verb.get(vg.lemma) === 'prevented';
}

function combine(
  parse: Parse,
  reading: StatusReading,
  governor: Governor,
  above: readonly Governor[],
  index: LexiconIndex,
  trigger: 'verb' | 'noun',
): StatusReading {
  const chunk = parse.chunks[governor.chunk] as Chunk;
  const cue = spanOf(parse, chunk);
  if (governor.kind === 'adjective') return byAdjective(parse, reading, governor.chunk, cue, index);
  if (governor.kind === 'noun') return byNoun(parse, reading, governor, cue, index);
  return byVerb(parse, reading, governor, chunk, cue, above, index, trigger);
}

function byAdjective(parse: Parse, reading: StatusReading, at: number, cue: Span, index: LexiconIndex): StatusReading {
  const word = parse.chunks[at]?.word ?? '';
  const negated = parse.chunks.slice(Math.max(0, at - 2), at).some((chunk) => chunk.vg && isNegated(parse, chunk));
  const status = index.status.adjective.get(word);
  if (FALSE_WORD.test(word) || (negated && word === 'true')) return { status: 'denied', cue };
  if (negated && status === 'planned') return { status: 'denied', cue };
  if (status === 'planned' && reading.status === 'asserted') return { status: 'planned', cue };
  if (status === 'possible' && reading.status !== 'denied') return { status: 'possible', cue };
  return reading;
}

function byNoun(
  parse: Parse,
  reading: StatusReading,
  governor: Governor,
  cue: Span,
  index: LexiconIndex,
): StatusReading {
  const chunk = parse.chunks[governor.chunk] as Chunk;
  const head = headToken(parse, governor.chunk)?.lower ?? '';
  const words = chunkTokens(parse, chunk).map(({ lower }) => lower);
  if (words.some((word) => FALSE_WORD.test(word))) return { status: 'denied', cue };
  const negated = words.some((word) => /^(?:no|nothing|little|none)$/.test(word));
  const status = index.status.noun.get(head);
  if (
    negated &&
    (status || /^(?:evidence|proof|indications?|signs?|information|question|reports?|truth|nothing)$/.test(head))
  )
    return { status: 'denied', cue };
  if (status === 'denied') return { status: 'denied', cue };
  if (status === 'planned') return reading.status === 'asserted' ? { status: 'planned', cue } : reading;
  if (status === 'possible' && reading.status !== 'denied') {
    // "the claim that X has entered" keeps what its own verb says; "fear that X has entered" does not.
    return { status: 'possible', cue };
  }
  return reading;
}

/** "if", "unless": what would follow is possible, and so is what the condition itself says. */
function underCondition(parse: Parse, trigger: number, reading: StatusReading, index: LexiconIndex): StatusReading {
  if (reading.status === 'possible') return reading;
  const last = parse.tokens.findLast(({ text }) => !/^["'”’)]+$/.test(text));
  if (last?.text === '?') return { status: 'possible', cue: last };
  const conditionals = new Set(index.lexicon.status.conditionals);
  const inverted = /^should$/.test(parse.tokens[0]?.lower ?? '') && parse.tokens[0]?.tag === 'MODAL';
  const should = parse.chunks.findIndex(
    (chunk, k) =>
      k < trigger && chunk.vg?.modal === 'should' && chunk.to - chunk.from === 1 && parse.chunks[k + 1]?.kind === 'np',
  );
  const at =
    should >= 0
      ? should
      : inverted
        ? 0
        : parse.chunks.findIndex((chunk) => chunk.kind === 'sub' && conditionals.has(chunk.word));
  if (at < 0) return reading;
  const inside = at < trigger && !parse.chunks.slice(at, trigger).some((chunk) => chunk.kind === 'punct');
  if (!inside && reading.status !== 'planned') return reading;
  // "if Japan does not withdraw its troops": asked for, not denied.
  if (reading.status === 'denied' && !(parse.chunks[at]?.word === 'if' && parse.chunks[trigger]?.vg?.negated))
    return reading;
  const token = parse.tokens[parse.chunks[at]?.from ?? 0];
  return { status: 'possible', cue: token ?? null };
}
