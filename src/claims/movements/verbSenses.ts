/**
 * The senses of movement that a verb has here, by its longest name: "pull out", "take refuge", "find their way", "bring ...
 * home", "is on its way to". Null where it is another verb ("carry out", "take part").
 */
import type { Parse } from '../clauses/Parse';
import type { VerbSense } from '../lexicon/ClaimLexicon';
import type { LexiconIndex } from '../lexicon/indexLexicon';

export interface SenseChoice {
  senses: VerbSense[];
  /** Index of the chunk after verb and particle. */
  next: number;
}

const ON_THE_WAY =
  /^(?:on (?:its|their|his|her|the) way (?:to|from|back to|home from)|en route (?:to|from)|bound for)$/;

/** "pull out", "take refuge", "find their way": the senses of the longest name that the verb has here. */
export function sensesAt(parse: Parse, i: number, index: LexiconIndex): SenseChoice | null {
  const lemma = parse.chunks[i]?.vg?.lemma ?? '';
  // "is on its way to Estonia"
  if (lemma === 'be' && ON_THE_WAY.test(parse.chunks[i + 1]?.word ?? '')) return plainSenses(parse, i, 'go', index);
  return withParticle(parse, i, lemma, index) ?? plainSenses(parse, i, lemma, index);
}

/** "carried out", "took over": with another particle a common verb is another verb. */
const OTHER_PARTICLE =
  /^(?:out|on|over|up|off|about|down|along|apart|aside|care|part|place|advantage|note|action|steps|control|effect)$/;

/** "went on", "came under fire", "moved ahead": idioms that lead to no place. */
const IDIOM = /^(?:on|ahead|under|wrong|missing|unnoticed|unpunished|public|viral|hungry|bankrupt|true|forward)$/;
const IDIOMATIC = /^(?:go|come|move)$/;
const HANDS = /^(?:hand|turn|sign|pass)$/;
const GOES_ON = /^(?:continue|proceed|rush|hurry|hasten|race|move)$/;

function plainSenses(parse: Parse, i: number, lemma: string, index: LexiconIndex): SenseChoice | null {
  const senses = index.verbSenses.get(lemma);
  const next = parse.chunks[i + 1];
  // "continued to target": what they go on with is no way. "pulled over a car"
  if (GOES_ON.test(lemma) && next?.vg?.form === 'inf') return null;
  if (next?.word === 'over' && /^(?:pull|take|hand|turn|look|get|run)$/.test(lemma)) return null;
  if (IDIOMATIC.test(lemma) && IDIOM.test(next?.word ?? '') && next?.kind !== 'prep') return null;
  const beyond = parse.chunks[i + 2];
  // "came over from", "got across to": the particle leads on to an end.
  const leadsOn =
    beyond?.kind === 'prep' && index.ends.has(beyond.word) && senses?.some(({ transitive }) => !transitive);
  if (senses?.every(({ weak }) => weak) && !leadsOn && OTHER_PARTICLE.test(next?.word ?? '') && next?.kind !== 'prep')
    return null;
  return senses ? { senses, next: i + 1 } : null;
}

function withParticle(parse: Parse, i: number, lemma: string, index: LexiconIndex): SenseChoice | null {
  const next = parse.chunks[i + 1];
  if (!next) return null;
  const words = parse.tokens[next.from]?.lower ?? '';
  if (next.kind === 'np') {
    // "handing over heavy weapons": here it counts nothing.
    const over =
      words === 'over' && HANDS.test(lemma) && parse.tokens[next.from + 1]?.tag !== 'NUM'
        ? index.verbSenses.get(`${lemma} over`)?.filter((sense) => sense.transitive)
        : undefined;
    if (over?.length) return { senses: over, next: i + 1 };
    // "took boats to Indonesia"
    const noun =
      index.verbSenses.get(`${lemma} ${next.word}`) ?? index.verbSenses.get(`${lemma} ${next.word.replace(/s$/, '')}`);
    if (noun) return { senses: noun, next: i + 2 };
    // "bring the troops home", "pulled its forces out": the particle stands after the object.
    const after = parse.tokens[parse.chunks[i + 2]?.from ?? -1]?.lower.split(' ')[0] ?? '';
    const apart = /^(?:out|back|home|over)$/.test(after) ? index.verbSenses.get(`${lemma} ${after}`) : undefined;
    const senses = apart?.filter((sense) => sense.transitive) ?? [];
    return senses.length > 0 ? { senses, next: i + 1 } : null;
  }
  const [particle = ''] = words.split(' ');
  const senses = index.verbSenses.get(`${lemma} ${particle}`);
  if (!senses) return null;
  // A particle that is also a preposition of the place ("out of Syria", "back to Libya") is read with the place.
  // "hand over" has no other use for its particle.
  const ofPlace = index.ends.has(words) && !(particle === 'over' && senses.every((sense) => sense.transitive));
  return { senses, next: ofPlace ? i + 1 : i + 2 };
}
