/**
 * A verb of movement with its senses in, the sense that fits its form and object out, with who moves, who sends and which
 * end the object names. Null where no sense fits.
 */

import type { Clause } from '../clauses/Clause';
import { isComma, leftOf, type NounSpan } from '../clauses/chunks';
import type { Parse } from '../clauses/Parse';
import { subjectSpan } from '../clauses/subjects';
import type { VerbSense } from '../lexicon/ClaimLexicon';
import type { LexiconIndex } from '../lexicon/indexLexicon';
import { type FrameReading, frameReading, rolesOf } from './FrameReading';
import { withObject } from './objectFrames';
import type { SenseChoice } from './verbSenses';

const HEADED = /^(?:head|go|set|return)$/;

export function chooseFrame(
  parse: Parse,
  i: number,
  choice: SenseChoice,
  object: number,
  index: LexiconIndex,
  clause: Clause,
): FrameReading | null {
  const vg = parse.chunks[i]?.vg;
  if (!vg) return null;
  const { senses, next } = choice;
  const moved = senses.find((sense) => sense.object === 'mover');
  const intransitive = senses.find((sense) => !sense.transitive);
  // "is headed for Syria" heads there.
  if (vg.passive && HEADED.test(vg.lemma) && intransitive && !moved)
    return { ...frameReading(intransitive, next), mover: clause.subject };
  if (vg.passive) return moved ? asPassive(moved, clause, next) : null;
  if (object >= 0) return withObject(parse, senses, object, index, clause);
  const relative = moved ? relativeObject(parse, clause) : null;
  if (moved && relative) return { ...frameReading(moved, next), ...rolesOf(moved, clause.subject, relative) };
  if (vg.form === 'en' && moved && !intransitive)
    return { ...asPassive(moved, clause, next), mover: reduced(parse, i, index) ?? clause.subject };
  const own = intransitive ?? (vg.form === 'en' ? undefined : senses.find((sense) => sense.object === 'origin'));
  return own ? { ...frameReading(own, next), mover: clause.subject } : null;
}

const asPassive = (sense: VerbSense, clause: Clause, start: number): FrameReading => ({
  ...frameReading(sense, start),
  mover: clause.subject,
  passive: true,
  by: sense.subject,
});

/** "arms sent by Russia": the noun phrase before a bare participle. */
function reduced(parse: Parse, i: number, index: LexiconIndex): NounSpan | null {
  const k = leftOf(parse, i);
  return parse.chunks[k]?.kind === 'np' ? subjectSpan(parse, k, index) : null;
}

/** "weapons that Russia sent": what is sent stands before the relative pronoun. */
function relativeObject(parse: Parse, clause: Clause): NounSpan | null {
  const before = clause.subject ? leftOf(parse, clause.subject.from) : -1;
  if (parse.chunks[before]?.kind !== 'rel') return null;
  let host = leftOf(parse, before);
  if (isComma(parse.chunks[host])) host = leftOf(parse, host);
  return parse.chunks[host]?.kind === 'np' ? { from: host, to: host + 1 } : null;
}
