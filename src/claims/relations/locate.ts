/**
 * Where something is: chunks of a sentence in, places out. A place may stand in a phrase of its own ("in Kunduz and
 * Takhar"), behind a portion ("most of the country"), before "where", or at the head of the sentence. Refuses what no
 * preposition of place ties to the event.
 */
import type { Mention } from '../../model/document';
import { borderCountries, borderId, countryCode } from '../../model/placeIds';
import { chunkTokens, headToken, isComma, leftOf } from '../clause';
import { readPlaces } from '../readPlaces';
import type { PlaceRef, Scene } from './RelationReading';

export interface PlaceReading {
  places: PlaceRef[];
  /** Chunk after it. */
  next: number;
  /** "90 per cent of the country's borders", "almost the entire territory of the country" */
  quantity?: string;
}

/** An event's places are looked for over so many chunks. */
const REACH = 24;

export const toRef = (mention: Mention, id = mention.place ?? ''): PlaceRef => ({
  id,
  start: mention.start,
  end: mention.end,
  mention,
});

/** The places that the noun phrase at chunk `k` names, with those listed after it; null where it names none. */
export function placesAt(scene: Scene, k: number): PlaceReading | null {
  const { parse, index } = scene;
  let at = k;
  while (parse.chunks[at]?.kind === 'adv') at++;
  if (parse.chunks[at]?.kind !== 'np') return null;
  const portion = portionAt(scene, at);
  if (portion) return portion;
  const list = readPlaces(parse, at, index);
  if (list && list.mentions.length > 0)
    return {
      places: finest(scene, bordersOf(scene, list.mentions)),
      next: list.next,
      ...entireOf(scene, k, at, list.next),
    };
  if (list?.unresolved) return null;
  return innerPlace(scene, at) ?? knownGround(scene, k, at);
}

/** "borders of Pakistan and Central Asian republics", "the border with Georgia and Azerbaijan": the second is a border too. */
function bordersOf({ context }: Scene, mentions: readonly Mention[]): PlaceRef[] {
  const first = mentions[0];
  const sides = first?.kind === 'border' ? borderCountries(first.place ?? '') : null;
  const shared = first?.kind === 'border' && /^(?:the\s+)?(?:borders|frontiers)\s+of\b/i.test(first.surface);
  const last = context.mentions.find(
    (other) => other !== first && other.kind === 'country' && other.end === first?.end,
  );
  const own = sides?.find((code) => `country:${code}` !== last?.place);
  return mentions
    .filter((mention) => mention.place)
    .flatMap((mention) => {
      if (first?.kind !== 'border' || mention.kind === 'border') return [toRef(mention)];
      const code = countryCode(mention.place ?? '');
      if (sides) return code && own && last ? [toRef(mention, borderId(own, code))] : [];
      return [shared ? toRef(mention, `border:${code ?? mention.place}`) : toRef(mention)];
    });
}

/** "Kazakhstan's capital, Astana", "Aschaffenburg, in Bavaria": of two that a comma joins, the one inside the other. */
export function finest({ context }: Scene, places: readonly PlaceRef[]): PlaceRef[] {
  const wider = new Set<PlaceRef>();
  for (const [n, place] of places.entries()) {
    const before = places[n - 1];
    const between = before ? context.text.slice(before.end, place.start) : '';
    if (!before || !/^[^,]{0,24},[^,]{0,24}$/.test(between) || /\b(?:and|or)\b/.test(between)) continue;
    if (contains(place, before, context.placeById)) wider.add(place);
    else if (contains(before, place, context.placeById)) wider.add(before);
  }
  return places.filter((place) => !wider.has(place));
}

const SIZE = ['region', 'country', 'part', 'admin', 'city'];

function contains(outer: PlaceRef, inner: PlaceRef, placeById: Scene['context']['placeById']): boolean {
  const size = ({ mention }: PlaceRef) => (SIZE.includes(mention.kind) ? SIZE.indexOf(mention.kind) : SIZE.length);
  const countries = placeById.get(outer.id)?.countries ?? [];
  const own = placeById.get(inner.id)?.countries ?? [];
  return size(outer) < size(inner) && own.length > 0 && own.every((code) => countries.includes(code));
}

/** "most of the territory", "90 per cent of the country's borders" */
function portionAt(scene: Scene, k: number): PlaceReading | null {
  const { parse, relations } = scene;
  let at = k;
  if (parse.chunks[k + 1]?.word === 'per' && parse.chunks[k + 2]?.word === 'cent') at = k + 2;
  const head = headToken(parse, at);
  const counts =
    head &&
    (relations.sets.portions.has(head.lower.split(' ').at(-1) ?? '') || (at === k && /^\d.*%$/.test(head.text)));
  if (!counts || parse.chunks[at + 1]?.word !== 'of') return null;
  const inner = placesAt(scene, at + 2);
  const from =
    parse.chunks[k - 1]?.kind === 'adv' && relations.sets.entire.has(parse.chunks[k - 1]?.word ?? '') ? k - 1 : k;
  return inner && { ...inner, quantity: words(scene, from, inner.next) };
}

/** "almost the entire territory of the country": the words of how much. */
function entireOf(scene: Scene, from: number, at: number, next: number): { quantity?: string } {
  const chunk = scene.parse.chunks[at];
  const before = scene.parse.chunks[from - 1];
  if (before?.kind === 'adv' && scene.relations.sets.entire.has(before.word))
    return { quantity: words(scene, from - 1, next) };
  const portion =
    chunk && chunkTokens(scene.parse, chunk).some((token) => scene.relations.sets.entire.has(token.lower));
  return portion ? { quantity: words(scene, from, next) } : {};
}

/** Text from the first word of chunk `from` to the last before chunk `to`. */
export function words({ parse, context }: Scene, from: number, to: number): string {
  const first = parse.tokens[parse.chunks[from]?.from ?? 0];
  const last = parse.tokens[(parse.chunks[to - 1]?.to ?? 1) - 1];
  return first && last ? context.text.slice(first.start, last.end) : '';
}

/** "the main Shir Khan Bandar border", "the Afghan city": a name before the noun for what it is. */
function innerPlace({ parse, index }: Scene, k: number): PlaceReading | null {
  const chunk = parse.chunks[k];
  const head = headToken(parse, k);
  if (!chunk || !head || !index.placeNouns.has(head.lower)) return null;
  const named = chunkTokens(parse, chunk)
    .filter((token) => token.mention?.place && /^(?:literal|anaphor)$/.test(token.mention.sense))
    .at(-1)?.mention;
  return named && /^(?:crossing|city|admin|airport|base|border|water)$/.test(named.kind)
    ? { places: [toRef(named)], next: k + 1 }
    : null;
}

/** "most of the territory": the country spoken of last in the sentence. */
function knownGround({ parse, context }: Scene, from: number, k: number): PlaceReading | null {
  const tokens = parse.chunks[k] ? chunkTokens(parse, parse.chunks[k]) : [];
  const [first] = tokens;
  const head = headToken(parse, k);
  if (!first || !head || !/^(?:territory|country|land)$/.test(head.lower)) return null;
  if (!/^(?:the|this|that|its|their)$/.test(first.lower) || tokens.some((token) => token.mention)) return null;
  if (parse.chunks[k + 1]?.word === 'of') return null;
  const mention = context
    .countriesBefore(first.start)
    .find((known) => known.sense !== 'demonym' && known.start >= parse.sentence.start);
  return mention ? { places: [toRef(mention)], next: k + 1, ...(from < k ? {} : {}) } : null;
}

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
