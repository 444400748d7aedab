/**
 * "Met his counterpart in Doha", "hosted the president in Paris", "ministers met in Geneva": places of a meeting out, where
 * those who meet are persons and one of them holds an office or is a state. Null where somebody meets anything else.
 */
import { headToken, isComma, type NounSpan } from '../clauses/chunks';
import type { Token } from '../words/Token';
import type { VerbEntry } from './indexRelations';
import { placesLeft, placesRight } from './placesAround';
import type { PlaceRef, Scene } from './RelationReading';
import type { Sides } from './verbSides';

/** "met his counterpart in Doha", "hosted the president in Paris", "ministers met in Geneva" */
export function meetingPlaces(scene: Scene, i: number, frame: VerbEntry, sides: Sides): PlaceRef[] | null {
  const { parse } = scene;
  const { next } = sides;
  // "met" alone is no participle: ministers who met were not met by others.
  const alone = sides.passive && !parse.chunks[i]?.vg?.passive && parse.chunks[i]?.vg?.lemma === 'meet';
  const subject = alone ? sides.object : sides.subject;
  const object = alone ? null : sides.object;
  if (!subject || (sides.passive && !alone)) return null;
  const withWhom = object ?? withPhrase(scene, next);
  const host = person(scene, subject);
  const guest = withWhom ? person(scene, withWhom) : null;
  const verb = parse.chunks[i]?.vg?.lemma;
  if (!host || (withWhom && !guest) || (!withWhom && (verb !== 'meet' || host !== 'official'))) return null;
  if (host !== 'official' && guest !== 'official') return null;
  const right = placesRight(scene, next, frame.at);
  return right.places.length > 0 ? right.places : placesLeft(scene, i, frame.at);
}

const withPhrase = ({ parse }: Scene, k: number): NounSpan | null =>
  parse.chunks[k]?.word === 'with' && parse.chunks[k + 1]?.kind === 'np' ? { from: k + 1, to: k + 2 } : null;

/** An office holder or a state is official, any other person is a person; the most official of a list counts. */
function person(scene: Scene, span: NounSpan): 'official' | 'person' | null {
  let found: 'official' | 'person' | null = null;
  for (let k = span.from; k < span.to; k++) {
    const chunk = scene.parse.chunks[k];
    if (chunk?.kind === 'prep' || (isComma(chunk) && found)) break;
    const one = chunk?.kind === 'np' ? personAt(scene, k) : null;
    if (one === 'official') return one;
    found ??= one;
  }
  return found;
}

function personAt({ parse, index, relations }: Scene, i: number): 'official' | 'person' | null {
  const chunk = parse.chunks[i];
  const head = headToken(parse, i);
  if (!chunk || !head) return null;
  const titled = (token: Token) =>
    token.person || index.officials.has(token.lower) || relations.sets.officials.has(token.lower);
  if (head.person || relations.sets.officials.has(head.lower)) return 'official';
  if (head.group || /^(?:he|she|they|him|her|them)$/.test(head.lower)) return 'person';
  if (head.tag === 'NAME') return parse.tokens.slice(chunk.from, chunk.to).some(titled) ? 'official' : 'person';
  return head.mention?.place && head.mention.sense === 'metonym' ? 'official' : null;
}
