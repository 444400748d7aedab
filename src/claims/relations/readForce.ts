/**
 * A noun phrase in, the force that it names out: fighters, troops, weapons or refugees by a word of the lexicon or a group's
 * name, or a pronoun for them. Refuses persons whom only the rest of the text makes fighters, and officials.
 */
import type { MoverClass } from '../../model/document';
import type { NounSpan } from '../clauses/chunks';
import { type MoverReading, readMovers } from '../movers/readMover';
import type { Scene } from './RelationReading';

export function readForce(
  scene: Scene,
  span: NounSpan | null,
  classes: readonly MoverClass[],
): MoverReading | undefined {
  if (!span) return undefined;
  const { parse, index, context } = scene;
  return readMovers(parse, span, index, context, {}).find(
    (mover) => classes.includes(mover.class) && mover.known && !mover.official && isNamed(scene, mover, classes),
  );
}

function isNamed(
  { parse, index, context }: Scene,
  { span, pronoun, counted }: MoverReading,
  classes: readonly MoverClass[],
): boolean {
  const named = parse.tokens.some(
    (token) =>
      token.start >= span.start &&
      token.end <= span.end &&
      (token.group !== undefined || classes.includes(index.moverHeads.get(token.lower) as MoverClass)),
  );
  if (named || !(pronoun || counted)) return named;
  const known = context.antecedent(span.start);
  return known !== null && classes.includes(known.class);
}
