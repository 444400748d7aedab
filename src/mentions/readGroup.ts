/**
 * A word for countries in, the rule that names them out: "Central Asian states", "former Soviet republics", "neighbouring
 * countries", "states adjacent to Afghanistan", "our neighbours", "both countries". Rules that narrow each other are
 * joined. Refuses countries that no rule names ("other countries", "some Western countries").
 */
import type { CuratedGroup, CuratedRegion } from '../model/gazetteer';
import type { PlacePhrase } from '../model/recognition';
import { AROUND, BORDER_WORDS, DETERMINERS, NEIGHBOUR_WORDS, NEIGHBOURS, STATE_WORDS } from './phraseWords';
import { countryAt, gapAfter, isPossessive, MOST_WORDS, phrase, type Reading, wordAt } from './Reading';
import { SAYING } from './sayingWords';

/** Group phrase around `word` (with the border of it, where it is one's), or null. */
export function readGroup(reading: Reading, word: number): PlacePhrase | PlacePhrase[] | null {
  const lower = reading.tokens.lower[word] as string;
  if (NEIGHBOURS.has(lower)) return neighboursOf(reading, word);
  if (!STATE_WORDS.has(lower)) return null;
  const around = anchoredAfter(reading, word);
  if (around) return withBorder(reading, around);
  return pair(reading, word) ?? named(reading, word) ?? those(reading, word);
}

/** "countries around Afghanistan", "states adjacent to Afghanistan", "countries bordering Afghanistan". */
function anchoredAfter(reading: Reading, word: number): PlacePhrase | null {
  const next = wordAt(reading, word + 1, word);
  const at = AROUND.has(next)
    ? word + 2
    : next === 'adjacent' && wordAt(reading, word + 2, word) === 'to'
      ? word + 3
      : -1;
  const anchor = at > 0 ? countryAt(reading, at, word) : null;
  if (!anchor) return null;
  return phrase(reading, word, anchor.name.last, {
    kind: 'group',
    sense: 'literal',
    place: `group:neighbours-of-${anchor.code}`,
    reasons: ['land neighbours'],
  });
}

/** The border of a group: "the borders of states adjacent to Afghanistan". */
function withBorder(reading: Reading, group: PlacePhrase): PlacePhrase[] {
  const of = wordAt(reading, group.first - 1, group.first) === 'of';
  const border = wordAt(reading, group.first - 2, group.first);
  if (!of || !BORDER_WORDS.has(border)) return [group];
  const first = DETERMINERS.has(wordAt(reading, group.first - 3, group.first)) ? group.first - 3 : group.first - 2;
  return [
    phrase(reading, first, group.last, {
      kind: 'border',
      sense: 'literal',
      place: `border:${group.place}`,
      reasons: ['borders of the group'],
    }),
    group,
  ];
}

/** Adjectives and rules before the word, back to where they stop. */
function named(reading: Reading, word: number): PlacePhrase | PlacePhrase[] | null {
  const { curated } = reading.gazetteer;
  const ids: string[] = [];
  let first = word;
  let region: string | null = null;
  let anchored = false;
  for (let steps = 0; steps < 4; steps++) {
    const rule = ruleBefore(reading, first, word, curated.regions, curated.groups);
    if (rule) {
      ids.push(rule.id);
      region ??= rule.region;
      first = rule.first;
      continue;
    }
    const before = wordAt(reading, first - 1, word);
    if (!NEIGHBOUR_WORDS.has(before) || !/^\s+$/.test(gapAfter(reading, first - 1))) break;
    anchored = true;
    first--;
  }
  if (anchored) {
    const anchor = anchorBefore(reading, first);
    if (anchor) ids.push(`neighbours-of-${anchor}`);
    else if (ids.length === 0) return null;
  }
  if (ids.length === 0) return null;
  if (!region && isPossessive(reading, Math.max(first - 1, 0)) && wordAt(reading, first - 1, word) === 'region') {
    const wider = reading.discourse.lastWider();
    const own = curated.regions.find(({ id }) => id === wider?.region);
    if (own?.adjectives[0]) ids.push(groupSlug(own.adjectives[0]));
  }
  const id = `group:${[...new Set(ids)].sort().join('+')}`;
  const group = phrase(reading, first, word, {
    kind: 'group',
    sense: 'literal',
    place: id,
    reasons: ids.map(reasonOf),
    swallows: true,
  });
  if (region) reading.discourse.addWider({ word: first, id, region });
  return withBorder(reading, group);
}

function reasonOf(id: string): string {
  return id.startsWith('neighbours-of-') ? 'neighbours of the country last spoken of' : 'a group by its name';
}

/** Slug of the group that a region's adjective makes: "Central Asian" -> `central-asian-states`. */
function groupSlug(adjective: string): string {
  return `${adjective.toLowerCase().replace(/[^a-z]+/g, '-')}-states`;
}

/** A region's adjective or a group's phrase that ends right before `end`. */
function ruleBefore(reading: Reading, end: number, word: number, regions: CuratedRegion[], groups: CuratedGroup[]) {
  for (const { id, phrases } of groups)
    for (const words of phrases) {
      const first = matchBefore(reading, end, word, words);
      if (first >= 0) return { id: id.slice('group:'.length), first, region: regionOf(id, regions) };
    }
  for (const { id, adjectives } of regions)
    for (const adjective of adjectives) {
      const first = matchBefore(reading, end, word, adjective);
      if (first >= 0) return { id: groupSlug(adjective), first, region: id };
    }
  return null;
}

function regionOf(group: string, regions: CuratedRegion[]): string | null {
  return (
    regions.find(({ adjectives }) => adjectives.some((adjective) => `group:${groupSlug(adjective)}` === group))?.id ??
    null
  );
}

/** First word of `words` when they stand right before `end`; -1 when they do not. */
function matchBefore(reading: Reading, end: number, word: number, words: string): number {
  const parts = words.toLowerCase().split(/[\s-]+/);
  const first = end - parts.length;
  const stands = parts.every(
    (part, i) => wordAt(reading, first + i, word) === part && /^[\s-]+$/.test(gapAfter(reading, first + i)),
  );
  return stands ? first : -1;
}

/** Whose neighbours: what the sentence says something is in or comes from, else what the text is about. */
function anchorBefore(reading: Reading, first: number): string | null {
  const sentence = reading.tokens.sentence[first] as number;
  const placed = reading.discourse
    .of(sentence)
    .filter(
      ({ before, sense }) => sense !== 'embedded' && /^(?:in|from|of|within|inside|fleeing|leaving)$/.test(before),
    );
  return placed.at(-1)?.country ?? reading.discourse.focus();
}

/** "our neighbours", "Afghanistan's neighbours", "neighbours of Afghanistan". */
function neighboursOf(reading: Reading, word: number): PlacePhrase | null {
  const owner = countryAt(reading, word - 1, word);
  const make = (first: number, last: number, code: string, sense: 'literal' | 'anaphor') =>
    phrase(reading, first, last, {
      kind: 'group',
      sense,
      place: `group:neighbours-of-${code}`,
      reasons: ['land neighbours'],
    });
  if (owner && isPossessive(reading, owner.name.last)) return make(owner.name.first, word, owner.code, 'literal');
  const of = wordAt(reading, word + 1, word) === 'of' ? countryAt(reading, word + 2, word) : null;
  if (of) return make(word, of.name.last, of.code, 'literal');
  const before = wordAt(reading, word - 1, word);
  if (before === 'our') {
    const speaker = speakerCountry(reading, word);
    return speaker ? make(word - 1, word, speaker, 'literal') : null;
  }
  if (before === 'its') {
    const code = reading.discourse.pick(reading.tokens.sentence[word] as number);
    return code ? make(word - 1, word, code, 'anaphor') : null;
  }
  return null;
}

/** Country of the known person who is said to speak in this sentence. */
function speakerCountry(reading: Reading, word: number): string | null {
  const { tokens, discourse } = reading;
  for (let at = word + 1; at < word + MOST_WORDS && wordAt(reading, at, word) !== ''; at++) {
    if (!SAYING.has(tokens.lower[at] as string)) continue;
    for (const near of [at - 1, at + 1, at + 2, at + 3]) {
      const country = discourse.person(wordAt(reading, near, word));
      if (country) return country;
    }
  }
  return null;
}

/** "Both countries": the two named last; a mention for each. */
function pair(reading: Reading, word: number): PlacePhrase[] | null {
  const before = wordAt(reading, word - 1, word);
  const two =
    before === 'both' ? word - 1 : before === 'two' && wordAt(reading, word - 2, word) === 'the' ? word - 2 : -1;
  if (two < 0) return null;
  const sentence = reading.tokens.sentence[word] as number;
  const earlier = reading.discourse.of(sentence).filter(({ sense }) => sense !== 'embedded');
  const source =
    new Set(earlier.map(({ country }) => country)).size > 1
      ? earlier
      : [...reading.discourse.of(sentence - 1), ...earlier];
  const literal = source.filter(({ sense }) => sense === 'literal' || sense === 'metonym');
  const codes = [...new Set(literal.reverse().map(({ country }) => country))].slice(0, 2).reverse();
  if (codes.length < 2) return null;
  return codes.map((code) =>
    phrase(reading, two, word, {
      kind: 'country',
      sense: 'anaphor',
      place: `country:${code}`,
      reasons: ['one of the two named last'],
    }),
  );
}

/** "those countries": the region or group named last. */
function those(reading: Reading, word: number): PlacePhrase | null {
  if (wordAt(reading, word - 1, word) !== 'those' && wordAt(reading, word - 1, word) !== 'these') return null;
  const wider = reading.discourse.lastWider();
  if (!wider) return null;
  const kind = wider.id.startsWith('region:') ? 'region' : 'group';
  return phrase(reading, word - 1, word, {
    kind,
    sense: 'anaphor',
    place: wider.id,
    reasons: ['the region last spoken of'],
  });
}
