/**
 * A noun phrase in, the places that it names out, with those listed after it: "Kunduz and Takhar", "most of the country", "the
 * main Shir Khan Bandar border", "the territory" of the country spoken of. Of a place and what it lies in, the finer one.
 */
import type { Mention } from '../../model/document';
import { borderCountries, borderId, countryCode } from '../../model/placeIds';
import { chunkTokens, headToken } from '../clauses/chunks';
import { readPlaces } from '../ends/readPlaces';
import type { PlaceRef, Scene } from './RelationReading';

export interface PlaceReading {
  places: PlaceRef[];
  /** Chunk after it. */
  next: number;
  /** "90 per cent of the country's borders", "almost the entire territory of the country" */
  quantity?: string;
}

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

/** "Kazakhstan's capital, Astana", "Farkhor in Tajikistan": of two that a comma or "in" joins, the one inside the other. */
export function finest({ context }: Scene, places: readonly PlaceRef[]): PlaceRef[] {
  const wider = new Set<PlaceRef>();
  for (const [n, place] of places.entries()) {
    const before = places[n - 1];
    const between = before ? context.text.slice(before.end, place.start) : '';
    if (
      !before ||
      !/^(?:[^,]{0,24},[^,]{0,24}| (?:in|inside) (?:the )?)$/.test(between) ||
      /\b(?:and|or)\b/.test(between)
    )
      continue;
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
