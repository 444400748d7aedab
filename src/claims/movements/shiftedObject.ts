/**
 * A heavy object that stands after the end: "transfer to Russia ballistic missiles", "sent into Mali hundreds of soldiers".
 * Its chunk and the chunk of the preposition out, or null where the verb has its object beside it or none.
 */
import { isMoverNoun, rightOf } from '../clauses/chunks';
import type { Parse } from '../clauses/Parse';
import { readPlaces } from '../ends/readPlaces';
import type { LexiconIndex } from '../lexicon/indexLexicon';

export function shiftedObject(parse: Parse, next: number, index: LexiconIndex): number {
  const at = rightOf(parse, next - 1);
  const prep = parse.chunks[at];
  if (prep?.kind !== 'prep' || !index.ends.has(prep.word) || parse.chunks[at + 1]?.kind !== 'np') return -1;
  const places = readPlaces(parse, at + 1, index, { afterVerb: true });
  const object = places ? rightOf(parse, places.next - 1) : -1;
  if (object < 0 || parse.chunks[object]?.kind !== 'np') return -1;
  const of = parse.chunks[object + 1]?.word === 'of' && parse.chunks[object + 2]?.kind === 'np';
  return isMoverNoun(parse, of ? object + 2 : object, index) ? object : -1;
}
