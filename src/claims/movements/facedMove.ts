/**
 * Who is to be moved where the sentence says it of them alone: "refugees face deportation to Syria", "prisoners avoided a
 * transfer to Rwanda". The span of the subject out, or null where the noun is no such act or its verb faces nothing.
 */

import type { Clause } from '../clauses/Clause';
import { headToken, isMoverNoun, type NounSpan } from '../clauses/chunks';
import type { Parse } from '../clauses/Parse';
import type { NounSense } from '../lexicon/ClaimLexicon';
import type { LexiconIndex } from '../lexicon/indexLexicon';

const DONE_TO =
  /^(?:deportation|transfer|extradition|expulsion|removal|repatriation|return|relocation|resettlement|evacuation|rendition|deployment|redeployment|pushback)$/;
const FACES =
  /^(?:face|avoid|await|fear|risk|fight|escape|resist|dread|evade|dodge|oppose|challenge|appeal|refuse|expect)$/;

export function facedMove(parse: Parse, sense: NounSense, clause: Clause, index: LexiconIndex): NounSpan | null {
  const [above] = clause.governors;
  const { subject } = clause;
  if (!DONE_TO.test(sense.noun) || above?.kind !== 'verb' || above.link !== 'object' || !subject) return null;
  if (!FACES.test(parse.chunks[above.chunk]?.vg?.lemma ?? '')) return null;
  const of = parse.chunks[subject.from + 1]?.word === 'of' ? subject.from + 2 : subject.from;
  return headToken(parse, of) && isMoverNoun(parse, of, index) ? subject : null;
}
