/**
 * A noun phrase in, the places it names out ("Syria", "camps in Mali and Libya", "the Kabul airport", "Afghan
 * territory"), with whether the list is left open ("and elsewhere"). Refuses peoples ("the Afghans") and places inside
 * names: these are no ends.
 */
import type { Mention } from '../../model/document';
import { headToken, isComma } from '../clauses/chunks';
import type { Parse } from '../clauses/Parse';
import type { LexiconIndex } from '../lexicon/indexLexicon';

export interface PlaceList {
  mentions: Mention[];
  open: boolean;
  /** Index of the chunk after the list. */
  next: number;
  /** The phrase names a place that could not be resolved. */
  unresolved?: boolean;
}

/** "to the Tajik army": a state's own forces receive for their country; "to Syrian rebels" names no place. */
export interface PlaceOptions {
  receiver?: boolean;
  /** Read after the verb: a name before a further verb is that verb's subject. */
  afterVerb?: boolean;
}

const TERRITORIAL =
  /^(?:territor(?:y|ies)|soil|airspace|waters|borders?|frontier|coasts?|shores?|cit(?:y|ies)|towns?|villages?|communit(?:y|ies)|provinces?|regions?|districts?|capital|airports?|ports?|harbou?r|mainland|enclave|side|mountains?|valleys?|islands?|heartland|countryside|parts?|areas?|camps?|(?:air)?bases?|prisons?|land|lands|interior|state|depots?|arsenals?|stockpiles?|barracks|warehouses?|jails?|cent(?:re|er)s?|plains?|armou?r(?:y|ies)|airfields?|hostels?|beach(?:es)?|mines?|fields?|factor(?:y|ies)|docks?|slums?|triangle|corridor|peninsula|strip|belt|basin|gap)$/;

/** "Georgia's Pankisi Gorge": names of land that end so lie in the state they are said to be of. */
const LAND =
  /^(?:gorge|canyon|forest|woods|desert|jungle|swamps?|marsh(?:es)?|delta|river|lake|highlands?|lowlands?|uplands?|heights|hills?|range|pass|plateau|steppes?|oasis|bay|cape|reef|atoll|archipelago)$/;

/** Places of the noun phrase at chunk `i` and of those listed with it; null where it is no place. */
export function readPlaces(parse: Parse, i: number, index: LexiconIndex, options: PlaceOptions = {}): PlaceList | null {
  const first = phrasePlaces(parse, i, index, options, 0) ?? apposedPlace(parse, i, index, options);
  if (!first) return null;
  const list: PlaceList = { ...first };
  for (let steps = 0; steps < 60; steps++) {
    const more = listed(parse, list.next, index, options);
    if (!more) break;
    list.mentions = [...list.mentions, ...more.mentions];
    list.open ||= more.open;
    list.next = more.next;
  }
  return list;
}

/** "from a third neighbour, Jordan", "to the Tarek valley, an area in northern Chad": the name or the place after the comma. */
function apposedPlace(parse: Parse, i: number, index: LexiconIndex, options: PlaceOptions): PlaceList | null {
  if (!isComma(parse.chunks[i + 1]) || parse.chunks[i + 2]?.kind !== 'np') return null;
  const head = headToken(parse, i);
  const next = headToken(parse, i + 2);
  if (!head || !next) return null;
  const named = /^(?:neighbou?r|country|nation|state|ally|city|town|village|island)$/.test(head.lower);
  if (named && next.tag === 'PLACE' && next.mention?.sense === 'literal')
    return phrasePlaces(parse, i + 2, index, options, 0);
  const area = /^(?:area|region|province|town|village|city|district|valley|island|enclave|zone|port|base|camp)$/;
  return (head.tag === 'NAME' || index.placeNouns.has(head.lower)) &&
    area.test(next.lower) &&
    parse.chunks[i + 3]?.kind === 'prep'
    ? phrasePlaces(parse, i + 2, index, options, 0)
    : null;
}

/** Another member of the list at chunk `i`: ", Libya", "and elsewhere", ", including Idlib", "among other countries". */
function listed(parse: Parse, i: number, index: LexiconIndex, options: PlaceOptions): PlaceList | null {
  let k = i;
  while (
    parse.chunks[k] &&
    (isComma(parse.chunks[k]) || parse.chunks[k]?.kind === 'conj' || /^[/—–-]$/.test(parse.chunks[k]?.word ?? ''))
  )
    k++;
  const joined = k > i;
  if (k - i > 2) return null;
  const opener = parse.chunks[k];
  if (!opener) return null;
  if (
    /^(?:including|notably|particularly|especially|mainly|mostly|primarily|principally|chiefly|largely|such as|like|among|namely)$/.test(
      opener.word,
    )
  ) {
    if (opener.word === 'among') return isOther(parse, k + 1) ? { mentions: [], open: true, next: k + 2 } : null;
    const more = parse.chunks[k + 1]?.kind === 'np' ? readPlaces(parse, k + 1, index, options) : null;
    return more && { ...more, open: true };
  }
  if (!joined) return null;
  if (index.openEnds.has(opener.word)) return { mentions: [], open: true, next: k + 1 };
  if (opener.kind !== 'np') return null;
  // "to Bor, 25 miles south of Juba": where that is, not where they go.
  if (isDistance(parse, k)) return null;
  // "to Malaysia or Indonesia, both Muslim countries": said of those before.
  const bare = parse.chunks[k - 1]?.kind !== 'conj';
  if (bare && headToken(parse, k)?.mention?.kind === 'group' && !isOther(parse, k)) return null;
  if (isOther(parse, k) && parse.chunks[k + 1]?.kind !== 'vg') {
    // "and other Gulf countries": who they are is left open, as in "among other countries".
    const named = phrasePlaces(parse, k, index, options, 0);
    const group = named?.mentions.every(({ kind }) => kind === 'group' || kind === 'region');
    return named && !group ? { ...named, open: true } : { mentions: [], open: true, next: named ? named.next : k + 1 };
  }
  const after = parse.chunks[k + 1]?.vg;
  const alone = parse.chunks[k - 1]?.kind !== 'conj';
  const parts = headToken(parse, i - 1)?.mention?.kind === 'part' && headToken(parse, k)?.mention?.kind === 'part';
  if (after && after.form !== 'inf' && after.form !== 'ing' && !parts && (alone || options.afterVerb)) return null;
  return phrasePlaces(parse, k, index, options, 0);
}

const isDistance = ({ tokens, chunks }: Parse, k: number): boolean =>
  tokens
    .slice(chunks[k]?.from, chunks[k]?.to)
    .some(({ lower }, n) => n > 0 && /^(?:miles?|km|kms|kilomet(?:re|er)s?|hours?)$/.test(lower));

/** "other countries", "other parts of the region", "several others" */
function isOther(parse: Parse, i: number): boolean {
  const chunk = parse.chunks[i];
  if (chunk?.kind !== 'np') return false;
  const words = parse.tokens.slice(chunk.from, chunk.to).map((token) => token.lower);
  return (
    words.some((word) => /^others?$/.test(word)) &&
    words.every((word) => !/^(?:fighters?|people|men|militants?|troops)$/.test(word))
  );
}

function phrasePlaces(
  parse: Parse,
  i: number,
  index: LexiconIndex,
  options: PlaceOptions,
  depth: number,
): PlaceList | null {
  const chunk = parse.chunks[i];
  const head = headToken(parse, i);
  if (chunk?.kind !== 'np' || !head || depth > 3) return null;
  const inside = parse.tokens.slice(chunk.from, chunk.to);
  if (head.tag === 'PLACE' && head.mention) {
    const { mention } = head;
    if (mention.sense === 'embedded' || (mention.sense === 'demonym' && !isBarePlaceName(mention))) return null;
    // "Russia's Far East", "the Russian Far East"
    const owner = mention.kind === 'region' ? inside.find((token) => token.mention?.kind === 'country') : undefined;
    if (owner?.mention && owner.start < head.start) return { mentions: [owner.mention], open: false, next: i + 1 };
    const open = inside.some((token) => /^(?:mainly|mostly)$/.test(token.lower));
    return { mentions: mention.place ? [mention] : [], open, next: i + 1, unresolved: !mention.place };
  }
  const named = inside
    .filter((token) => token.mention && token.mention.sense !== 'embedded' && token.mention.place)
    .at(-1);
  if (index.placeNouns.has(head.lower)) {
    // "other parts of Syria" is said from inside Syria.
    if (
      /^(?:parts?|areas?|regions?|provinces?|cities|towns|villages)$/.test(head.lower) &&
      inside.some((token) => token.lower === 'other')
    )
      return { mentions: [], open: false, next: i + 1, unresolved: true };
    const after = parse.chunks[i + 1];
    const located = locatedStates(parse, i, head.lower, index, options);
    if (located) return located;
    if (after?.kind === 'prep' && index.within.has(after.word)) {
      const inner = parse.chunks[i + 2]?.kind === 'np' ? readPlaces(parse, i + 2, index) : null;
      if (inner && inner.mentions.length > 0) return inner;
    }
    if (after?.kind === 'vg' && /^(?:border|neighbour|neighbor|adjoin|surround|control)$/.test(after.vg?.lemma ?? ''))
      return null;
    // "the country's largest prison" lies in the country.
    if (
      named?.mention?.sense === 'anaphor' &&
      head.lower !== 'territory' &&
      head.lower !== 'border' &&
      head.lower !== 'borders'
    )
      return { mentions: [], open: false, next: i + 1, unresolved: true };
    // "a French school" may stand anywhere, "a French village" stands in France.
    if (named?.mention?.sense === 'demonym' && !TERRITORIAL.test(head.lower)) return null;
    if (named?.mention) return { mentions: [named.mention], open: false, next: i + 1 };
    const list = /s$/.test(head.lower) ? listed(parse, i + 1, index, options) : null;
    if (list && list.mentions.length > 0) return { ...list, open: true };
    return null;
  }
  // "from around the world, including Asia"
  if (/^(?:world|globe)$/.test(head.lower) && !named) {
    const list = listed(parse, i + 1, index, options);
    return list && list.mentions.length > 0 ? { ...list, open: true } : null;
  }
  if (head.tag === 'NAME' && (LAND.test(head.lower) || TERRITORIAL.test(head.lower))) {
    const owner = inside.find(({ mention }, n) => mention?.kind === 'country' && inside[n + 1]?.tag === 'OWNER');
    if (owner?.mention?.place) return { mentions: [owner.mention], open: false, next: i + 1 };
  }
  if (options.receiver && named?.mention && index.stateForces.has(head.lower))
    return { mentions: [named.mention], open: false, next: i + 1 };
  return null;
}

/**
 * "several countries in Africa, including Libya and Mali": those named are meant, and more that are not; the region only
 * says where they lie.
 */
function locatedStates(
  parse: Parse,
  i: number,
  word: string,
  index: LexiconIndex,
  options: PlaceOptions,
): PlaceList | null {
  const [at, region] = [parse.chunks[i + 1]?.word ?? '', headToken(parse, i + 2)?.mention];
  if (!/^(?:countries|nations|states)$/.test(word) || !/^(?:in|across|around|throughout|within)$/.test(at)) return null;
  if (!region?.place || !/^(?:region|bloc)$/.test(region.kind)) return null;
  const named = listed(parse, pastWhere(parse, i + 3), index, options);
  return named && named.mentions.length > 0
    ? { ...named, open: true }
    : { mentions: [], open: true, next: i + 3, unresolved: true };
}

/** Past "where the West has sent none", where a list of examples follows it. */
function pastWhere(parse: Parse, k: number): number {
  if (parse.chunks[k]?.kind !== 'rel') return k;
  for (let at = k + 1; at < Math.min(parse.chunks.length, k + 12); at++)
    if (isComma(parse.chunks[at]) && /^(?:including|such as|notably|among)$/.test(parse.chunks[at + 1]?.word ?? ''))
      return at;
  return k;
}

/** Unnamed use of an adjective as a place never happens; a demonym with a capital noun reading ("the Philippines") may. */
function isBarePlaceName(mention: Mention): boolean {
  return mention.kind === 'group' || mention.kind === 'region' || /^\p{Lu}[\p{Lu}.]+$/u.test(mention.surface);
}
