/**
 * A movement's verb group and what governs it in, its status out: asserted, possible, planned or denied, with the words
 * that say so. The strongest cue on the way up wins; a negation of a cue turns it.
 */
import type { ClaimStatus, Span } from '../model/document';
import { chunkTokens, headToken } from './chunks';
import { type Clause, type Governor, readClause } from './clause';
import { CALLS, callsFalse, FALSE_WORD } from './denial';
import type { LexiconIndex } from './indexLexicon';
import type { Chunk, Parse, VerbGroup } from './Parse';
import { isSaying, isTrailing } from './sayingVerb';

export interface StatusReading {
  status: ClaimStatus;
  cue: Span | null;
  /** Chunk of a verb that denies the claim: its subject denies. */
  denier?: number;
}

const NEUTRAL_NOUNS =
  /^(?:completion|end|start|beginning|result|extent|scale|news|number|rate|process|case|continuation|aftermath|wake)$/;
/** "banned exports of wheat": what is stopped so does not go. */
const STOPS = /^(?:ban|cancel|prohibit|forbid|block|prevent|thwart|foil|avert|call off)$/;
const DENIES = /^(?:rubbish|dispute|contradict|deny|refute|reject|dismiss|rebut|disprove)$/;
const asserted: StatusReading = { status: 'asserted', cue: null };

/** Whom they take for it will do it. */
const RECRUITS = /^(?:recruit|hire|train|select|enlist|pick|choose|assemble|gather|ready)$/;
/** Who knows or forgets a thing grants it. */
const FACTIVE = /^(?:know|realise|realize|notice|forget|remember|learn|regret|discover)$/;

export function readStatus(parse: Parse, trigger: number, clause: Clause, index: LexiconIndex): StatusReading {
  const chunk = parse.chunks[trigger] as Chunk;
  let reading = chunk.vg
    ? verbGroupStatus(parse, chunk, clause.governors, index, trigger)
    : nounStatus(parse, trigger, index);
  if (clause.headlineInfinitive && reading.status === 'asserted')
    reading = { status: 'planned', cue: spanOf(parse, chunk) };
  for (const [k, governor] of clause.governors.entries()) {
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

const spanOf = (parse: Parse, chunk: Chunk): Span => ({
  start: parse.tokens[chunk.from]?.start ?? 0,
  end: parse.tokens[chunk.to - 1]?.end ?? 0,
});

function verbGroupStatus(
  parse: Parse,
  chunk: Chunk,
  governors: readonly Governor[],
  index: LexiconIndex,
  trigger = -1,
): StatusReading {
  const vg = chunk.vg as VerbGroup;
  const cue = spanOf(parse, { ...chunk, to: vg.head });
  const modal = vg.modal ? index.status.modal.get(vg.modal) : undefined;
  if (isNegated(parse, chunk)) {
    if (modal === 'possible' && /^(?:may|might|should|must|ought)$/.test(vg.modal ?? ''))
      return { status: 'possible', cue };
    return { status: 'denied', cue };
  }
  if (modal === 'planned') return { status: 'planned', cue };
  if (modal === 'possible') return { status: 'possible', cue };
  if (modal === 'reported') {
    const said = governors.some(
      ({ kind, chunk: at, link }) =>
        kind === 'verb' && link === 'finite' && index.speechVerbs.has(parse.chunks[at]?.vg?.lemma ?? ''),
    );
    // "Canberra would take 12,000 refugees, the minister announced."
    const added =
      trigger >= 0 && governors.length === 0 && parse.chunks.some((_, k) => k > trigger && saysIt(parse, k, index));
    return { status: said || added ? 'planned' : 'possible', cue };
  }
  const words = chunkTokens(parse, chunk);
  const doubt = words.find(
    (token) =>
      index.status.adjective.get(token.lower) === undefined &&
      /^(?:possibly|perhaps|maybe|potentially|probably)$/.test(token.lower),
  );
  return doubt ? { status: 'possible', cue: doubt } : asserted;
}

const saysIt = (parse: Parse, k: number, index: LexiconIndex) =>
  isSaying(parse, k, index) && parse.chunks[k]?.vg?.form !== 'inf' && isTrailing(parse, k);

/** "not only" denies nothing. */
function isNegated(parse: Parse, chunk: Chunk): boolean {
  if (!chunk.vg?.negated) return false;
  const words = chunkTokens(parse, chunk).map((token) => token.lower);
  const at = words.findIndex((word) => /^(?:not|n't|never)$/.test(word));
  return !/^(?:only|just|merely|simply)$/.test(words[at + 1] ?? parse.tokens[chunk.to]?.lower ?? '');
}

/** "an imminent deployment", "possible penetrations", "no withdrawal" */
function nounStatus(parse: Parse, i: number, index: LexiconIndex): StatusReading {
  const chunk = parse.chunks[i] as Chunk;
  for (const token of chunkTokens(parse, chunk)) {
    if (/^(?:no|neither)$/.test(token.lower)) return { status: 'denied', cue: token };
    const status = index.status.adjective.get(token.lower);
    if (status === 'planned' || status === 'possible') return { status, cue: token };
    if (/^(?:proposed|threatened|alleged-ly)$/.test(token.lower)) return { status: 'possible', cue: token };
  }
  return asserted;
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

/** "Nobody expects them to go" */
function nobodyDoes(parse: Parse, verb: number, index: LexiconIndex): boolean {
  const { subject } = readClause(parse, verb, index);
  return /^(?:nobody|none|no-one|neither|nothing)$/.test(parse.chunks[subject?.from ?? -1]?.word ?? '');
}

function byVerb(
  parse: Parse,
  reading: StatusReading,
  governor: Governor,
  chunk: Chunk,
  cue: Span,
  above: readonly Governor[],
  index: LexiconIndex,
  trigger: 'verb' | 'noun',
): StatusReading {
  const vg = chunk.vg as VerbGroup;
  const negated = isNegated(parse, chunk) || nobodyDoes(parse, governor.chunk, index);
  const particle = parse.tokens[chunk.to]?.lower;
  // "stopped short of sending", "has yet to leave"
  const yet = vg.lemma === 'have' && [particle, parse.tokens[chunk.to - 1]?.lower].includes('yet');
  if ((vg.lemma === 'stop' && particle === 'short' && !negated) || yet) return { status: 'denied', cue };
  const link = governor.link === 'loose' ? 'inf' : governor.link;
  if (link === 'coord') return coordinatedStatus(parse, reading, chunk, above, index);
  if (CALLS.test(vg.lemma) && !negated && callsFalse(parse, governor.chunk))
    return { status: 'denied', cue, denier: governor.chunk };
  // "turned down a request to", "brushed aside calls to"
  if (/^(?:turn|brush|wave|vote|slap)$/.test(vg.lemma) && /^(?:down|aside|away)$/.test(particle ?? ''))
    return negated ? reading : { status: 'denied', cue };
  if ((vg.lemma === 'rule' && particle === 'out') || vg.lemma === 'exclude')
    return negated || /^(?:cannot|ca)$/.test(vg.modal ?? '')
      ? { status: 'possible', cue }
      : { status: 'denied', cue, denier: governor.chunk };
  if (
    vg.form === 'inf' &&
    !negated &&
    link !== 'finite' &&
    /^(?:allow|permit|enable|let)$/.test(vg.lemma) &&
    reading.status === 'asserted'
  )
    return { status: 'possible', cue };
  if (vg.lemma === 'tell' && link === 'inf' && reading.status === 'asserted') return { status: 'possible', cue };
  if (
    trigger === 'noun' &&
    governor.link === 'object' &&
    STOPS.test(vg.lemma) &&
    vg.form !== 'inf' &&
    !negated &&
    reading.status === 'asserted'
  )
    return { status: 'denied', cue };
  // "gave France a month to withdraw", "recruited men to be sent to Niger"
  if (link === 'inf' && vg.lemma === 'give' && reading.status === 'asserted') return { status: 'possible', cue };
  if (link === 'inf' && RECRUITS.test(vg.lemma) && reading.status === 'asserted')
    return { status: negated ? 'denied' : 'planned', cue };
  // "nothing to suggest that ..."
  const object = parse.tokens[parse.chunks[governor.chunk - 1]?.from ?? -1]?.lower ?? '';
  if (link === 'finite' && vg.form === 'inf' && /^(?:nothing|no|little)$/.test(object))
    return { status: 'denied', cue };
  const own = link === 'finite' ? 'asserted' : verbGroupStatus(parse, chunk, above, index).status;
  const kind = index.status.verb.get(vg.lemma);
  if (kind === 'denied') {
    if (negated) return reading;
    // Who fails, refuses or declines denies nothing.
    const denier = DENIES.test(vg.lemma) ? { denier: governor.chunk } : {};
    return reading.status === 'denied' ? reading : { status: 'denied', cue, ...denier };
  }
  if (kind === 'prevented' && link !== 'finite') {
    if (negated) return reading;
    if (vg.form === 'inf' || vg.modal || vg.form === 'ing')
      return link === 'object' ? reading : reading.status === 'denied' ? reading : { status: 'possible', cue };
    return link === 'inf' ? { status: 'denied', cue } : reading;
  }
  if (link === 'finite') {
    if (!kind || kind === 'neutral')
      return negated && /^(?:say|report|confirm|claim|announce|know|see|think|believe)$/.test(vg.lemma) === false
        ? reading
        : reading;
    if (kind === 'possible') {
      if (negated && vg.lemma === 'doubt') return reading;
      if (/^(?:warn|caution|suggest|predict|forecast|speculate)$/.test(vg.lemma))
        return reading.status === 'planned' ? { status: 'possible', cue } : reading;
      return reading.status === 'denied' ? reading : { status: 'possible', cue };
    }
    if (
      kind === 'planned' &&
      reading.status === 'asserted' &&
      /^(?:expect|want|hope|wish|plan|intend|order|agree|decide|vow|pledge|promise)$/.test(vg.lemma)
    ) {
      return /^(?:expect|want|hope|wish|plan|intend)$/.test(vg.lemma) ? { status: 'planned', cue } : reading;
    }
    return reading;
  }
  // "are to be sent back"
  if (vg.lemma === 'be' && link === 'inf' && reading.status === 'asserted') {
    // "is "very likely" to have entered"
    const judged = [1, 2, 3].map((n) => parse.chunks[governor.chunk + n]).find((each) => each?.kind !== 'punct');
    const likely = [judged, parse.chunks[governor.chunk + 2]].find(
      (each) => each?.kind === 'adv' && index.status.adjective.get(each.word) === 'possible',
    );
    if (likely) return { status: 'possible', cue: spanOf(parse, likely) };
    // "Its response was to put them on a plane": done.
    const { subject } = readClause(parse, governor.chunk, index);
    if (
      subject &&
      /^(?:response|reaction|answer|step|solution|move|mistake|result|decision)$/.test(
        headToken(parse, subject.from)?.lower ?? '',
      )
    )
      return reading;
    return { status: negated ? 'denied' : 'planned', cue };
  }
  if (kind === 'planned') {
    if (negated) return { status: 'denied', cue };
    // "wants Germany to deliver" wishes what others do.
    if (/^(?:want|wish|like)$/.test(vg.lemma) && parse.chunks[governor.chunk + 1]?.kind === 'np')
      return reading.status === 'denied' ? reading : { status: 'possible', cue };
    if (own === 'possible') return { status: 'possible', cue };
    return reading.status === 'asserted' ? { status: 'planned', cue } : reading;
  }
  if (kind === 'possible')
    return reading.status === 'denied' ? reading : { status: negated ? 'denied' : 'possible', cue };
  if (negated && reading.status === 'asserted') return { status: 'denied', cue };
  if (own !== 'asserted' && reading.status === 'asserted') return { status: own, cue };
  if (own === 'possible' && reading.status === 'planned') return { status: own, cue };
  return reading;
}

/** "will leave and enter": the second verb shares what stands before the first, unless it has words of its own. */
function coordinatedStatus(
  parse: Parse,
  reading: StatusReading,
  chunk: Chunk,
  above: readonly Governor[],
  index: LexiconIndex,
): StatusReading {
  if (reading.status !== 'asserted') return reading;
  const first = chunk.vg as VerbGroup;
  const inflected = parse.tokens[first.head]?.forms;
  if (!first.modal && !first.negated) return reading;
  return inflected ? verbGroupStatus(parse, chunk, above, index) : reading;
}

/** "if", "unless": what would follow is possible, and so is what the condition itself says. */
function underCondition(parse: Parse, trigger: number, reading: StatusReading, index: LexiconIndex): StatusReading {
  if (reading.status === 'denied' || reading.status === 'possible') return reading;
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
  const token = parse.tokens[parse.chunks[at]?.from ?? 0];
  return { status: 'possible', cue: token ?? null };
}
