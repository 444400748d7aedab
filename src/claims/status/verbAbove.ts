/** Status by the verb above a movement: "plans to", "denied that", "ruled out", "failed to". */
import type { Span } from '../../model/document';
import type { Governor } from '../clauses/Clause';
import { headToken } from '../clauses/chunks';
import type { Chunk, Parse, VerbGroup } from '../clauses/Parse';
import { readClause } from '../clauses/readClause';
import type { LexiconIndex } from '../lexicon/indexLexicon';
import { CALLS, callsFalse } from './denial';
import { isNegated, type StatusReading, spanOf, verbGroupStatus } from './groupStatus';

/** "banned exports of wheat": what is stopped so does not go. */
export const STOPS = /^(?:ban|cancel|prohibit|forbid|block|prevent|thwart|foil|avert|call off)$/;

const DENIES = /^(?:rubbish|dispute|contradict|deny|refute|reject|dismiss|rebut|disprove)$/;

/** Whom they take for it will do it. */
const RECRUITS = /^(?:recruit|hire|train|select|enlist|pick|choose|assemble|gather|ready)$/;

/** "Nobody expects them to go" */
function nobodyDoes(parse: Parse, verb: number, index: LexiconIndex): boolean {
  const { subject } = readClause(parse, verb, index);
  return /^(?:nobody|none|no-one|neither|nothing)$/.test(parse.chunks[subject?.from ?? -1]?.word ?? '');
}

export function byVerb(
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
