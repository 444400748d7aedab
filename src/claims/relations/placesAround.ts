/**
 * Where an event is, by what stands around it: phrases to its right, past whom it is with and when; the place before "where";
 * the phrase that opens the sentence. Refuses what no preposition of place ties to the event.
 */
import { chunkTokens, headToken, isComma, leftOf } from '../clauses/chunks';
import { finest, type PlaceReading, placesAt, toRef } from './placesAt';
import type { PlaceRef, Scene } from './RelationReading';

/** An event's places are looked for over so many chunks. */
const REACH = 24;

export interface RightReading {
  places: PlaceRef[];
  /** Where the reading stopped. */
  stop: number;
  /** The first place follows at once, past dates and adverbs only. */
  adjacent: boolean;
}

/** Places in phrases to the right of an event, past whom it is with, whom it is against, and when. */
export function placesRight(scene: Scene, from: number, at: ReadonlySet<string>): RightReading {
  const { parse, relations } = scene;
  const found: RightReading = { places: [], stop: from, adjacent: true };
  let k = from;
  for (; k < parse.chunks.length && k < from + REACH; ) {
    const chunk = parse.chunks[k];
    if (!chunk) break;
    if (chunk.kind === 'adv' || chunk.kind === 'date' || chunk.kind === 'adj') {
      k++;
      continue;
    }
    if (chunk.kind === 'prep') {
      const second = parse.chunks[k + 1]?.kind === 'conj' && parse.chunks[k + 2]?.kind === 'prep' ? k + 2 : k;
      if (second > k) {
        k = second;
        continue;
      }
      const places = at.has(chunk.word) ? (placesAt(scene, k + 1) ?? inHistory(scene, k + 1)) : null;
      if (places && places.places.length > 0) {
        found.places.push(...places.places);
        k = places.next;
        continue;
      }
      const past = pastPhrase(scene, k);
      if (past === k) break;
      if (found.places.length === 0) found.adjacent = false;
      k = past;
      continue;
    }
    if (chunk.vg && (chunk.vg.form === 'en' || chunk.vg.form === 'ing') && relations.sets.held.has(chunk.vg.lemma)) {
      k++;
      continue;
    }
    const joined = joinedPhrase(scene, k, at, found.places.length > 0);
    if (joined === null) break;
    k = joined;
  }
  return { ...found, places: finest(scene, found.places), stop: k };
}

/** Past a phrase that is no place of the event; a place within "from bases in X" is not the event's either. */
function pastPhrase({ parse, index }: Scene, prep: number): number {
  let k = prep + 1;
  const word = parse.chunks[prep]?.word ?? '';
  if (parse.chunks[k]?.kind === 'prep') k++;
  if (parse.chunks[k]?.kind !== 'np') return parse.chunks[k]?.kind === 'adv' ? k + 1 : prep;
  k++;
  for (let steps = 0; steps < 12; steps++) {
    const chunk = parse.chunks[k];
    const next = parse.chunks[k + 1];
    if (chunk?.kind === 'prep' && chunk.word === 'of' && next?.kind === 'np') k += 2;
    else if (
      (chunk?.kind === 'conj' || isComma(chunk)) &&
      next?.kind === 'np' &&
      (!parse.chunks[k + 2]?.vg || (word === 'between' && chunk?.kind === 'conj')) &&
      parse.chunks[k + 2]?.kind !== 'rel'
    )
      k += 2;
    else if (
      /^(?:from|to|by)$/.test(word) &&
      chunk?.kind === 'prep' &&
      index.within.has(chunk.word) &&
      next?.kind === 'np'
    )
      k += 2;
    else break;
  }
  return k;
}

/** ", and in Uzbekistan", also past a clause between commas; "and clashes": where reading goes on. Null where it ends. */
function joinedPhrase(scene: Scene, k: number, at: ReadonlySet<string>, hasPlace: boolean): number | null {
  const { parse } = scene;
  const chunk = parse.chunks[k];
  if (!chunk || (chunk.kind !== 'conj' && !isComma(chunk))) return null;
  const next = isComma(chunk) && parse.chunks[k + 1]?.kind === 'conj' ? k + 2 : k + 1;
  const isPlace = (n: number) =>
    parse.chunks[n]?.kind === 'prep' && at.has(parse.chunks[n]?.word ?? '') && placesAt(scene, n + 1) !== null;
  if (isPlace(next) && (hasPlace || chunk.kind === 'conj' || next === k + 2)) return next;
  if (isComma(chunk) && parse.chunks[k + 1]?.kind === 'rel') {
    for (let n = k + 2; n < Math.min(parse.chunks.length, k + 12); n++) {
      if (!isComma(parse.chunks[n])) continue;
      return parse.chunks[n + 1]?.kind === 'conj' && isPlace(n + 2) ? n + 2 : null;
    }
    return null;
  }
  // "attacks and clashes in Basra": the second shares its place with the first.
  const second = parse.chunks[next];
  if (second?.kind !== 'np' || hasPlace || chunk.kind !== 'conj') return null;
  return parse.chunks[next + 1]?.kind === 'prep' ? next + 1 : null;
}

/** "the biggest exercise in the country's history" */
function inHistory({ parse }: Scene, k: number): PlaceReading | null {
  if (headToken(parse, k)?.lower !== 'history') return null;
  const chunk = parse.chunks[k];
  const tokens = chunk ? chunkTokens(parse, chunk) : [];
  const owner = tokens.find((token, n) => token.mention?.place && tokens[n + 1]?.tag === 'OWNER')?.mention;
  return owner ? { places: [toRef(owner)], next: k + 1 } : null;
}

/** The place before "where", and the one that opens the sentence: both hold for the clause of chunk `i`. */
export function placesLeft(scene: Scene, i: number, at: ReadonlySet<string>): PlaceRef[] {
  const { parse } = scene;
  for (let k = i - 1; k >= 0 && k > i - REACH; k--) {
    const chunk = parse.chunks[k];
    if (chunk?.kind === 'rel') return chunk.word === 'where' ? whereOf(scene, k) : [];
    if (chunk?.kind === 'sub' || (chunk?.kind === 'punct' && !isComma(chunk))) return [];
    if (isComma(chunk)) return opening(scene, k, at);
    if (chunk?.vg && chunk.vg.form === 'finite' && k < i - 1 && parse.chunks[k + 1]?.kind === 'sub') return [];
  }
  return [];
}

function whereOf(scene: Scene, where: number): PlaceRef[] {
  const { parse } = scene;
  if (parse.chunks[where - 1]?.kind === 'prep') return [];
  let host = leftOf(parse, where);
  if (isComma(parse.chunks[host])) host = leftOf(parse, host);
  // "his hometown of Lahore in Punjab, where": the finer of the two.
  if (/^(?:in|of)$/.test(parse.chunks[host - 1]?.word ?? '') && parse.chunks[host - 2]?.kind === 'np') {
    const whole = placesAt(scene, host - 2);
    const [inner] =
      whole?.next === host - 1 ? finest(scene, [...whole.places, ...(placesAt(scene, host)?.places ?? [])]) : [];
    if (inner) return [inner];
  }
  return parse.chunks[host]?.kind === 'np' ? (placesAt(scene, host)?.places.slice(0, 1) ?? []) : [];
}

/** "In northern Mali, troops ...": the phrase that ends at the comma opens the sentence. */
function opening(scene: Scene, comma: number, at: ReadonlySet<string>): PlaceRef[] {
  const { parse } = scene;
  let first = 0;
  while (first < comma && /^(?:conj|adv|date|punct)$/.test(parse.chunks[first]?.kind ?? '')) first++;
  const prep = parse.chunks[first];
  if (prep?.kind !== 'prep' || !at.has(prep.word)) return [];
  const places = placesAt(scene, first + 1);
  return places?.next === comma ? places.places : [];
}
