/**
 * A base that is named as a place of its own in ("its 201st base"), a facility out where the phrase or the clause says where
 * it stands. Refuses a base that is only pointed back to ("the base").
 */
import { headToken } from '../clauses/chunks';
import { nounClause } from '../clauses/readClause';
import { afterVerb } from './nounPlaces';
import { placesLeft, placesRight } from './placesAround';
import { toRef } from './placesAt';
import type { RelationReading, Scene } from './RelationReading';
import { eventStatus } from './relationStatus';

export function readBase(scene: Scene, i: number): RelationReading | null {
  const { parse, index, relations, context } = scene;
  const mention = headToken(parse, i)?.mention;
  const frame = relations.nouns.get('airbase');
  if (!frame || mention?.kind !== 'base' || mention.sense === 'anaphor') return null;
  const inside = context.mentions.filter(
    (other) => other.start > mention.start && other.end === mention.end && other.sense === 'literal',
  );
  const right = placesRight(scene, i + 1, frame.at);
  const after = afterVerb(scene, right, frame)?.places ?? [];
  const located = [...inside.map((other) => toRef(other)), ...right.places, ...after];
  const where = located.length > 0 ? located : placesLeft(scene, i, frame.at);
  const [first] = where;
  if (!first) return null;
  const clause = nounClause(parse, i, index);
  return {
    relation: 'facility',
    rule: 'place:base',
    status: eventStatus(scene, i, clause, frame),
    places: [mention.place ? toRef(mention) : first],
    verb: { start: mention.start, end: mention.end },
    trigger: i,
    clause,
  };
}
