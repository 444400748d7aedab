/**
 * A word that stands for a place named elsewhere in, that place out: "the country", "this country", "the war-torn
 * country", "the Central Asian country", "his country", "there", "the region", "the continent", "the Alliance". Refuses "a
 * country" and "any country", the dummy "there is", and whatever finds nothing to stand for.
 */
import type { CuratedRegion } from '../model/gazetteer';
import type { PlacePhrase } from '../model/recognition';
import { AFTER_DUMMY_THERE, BEFORE_DUMMY_THERE, NEIGHBOUR_WORDS } from './phraseWords';
import { gapAfter, isCapital, isPossessive, MOST_WORDS, phrase, type Reading, wordAt } from './Reading';
import { resolveCountry } from './resolveCountry';

const PERSONAL = new Set(['his', 'her', 'their', 'my', 'our']);

/** Anaphor at `word`, or null. */
export function readAnaphor(reading: Reading, word: number): PlacePhrase | null {
  switch (reading.tokens.lower[word]) {
    case 'there':
      return readThere(reading, word);
    case 'region':
      return readRegion(reading, word);
    case 'continent':
      return readContinent(reading, word);
    case 'alliance':
      return readAlliance(reading, word);
    default:
      return readCountry(reading, word);
  }
}

function readCountry(reading: Reading, word: number): PlacePhrase | null {
  const lower = reading.tokens.lower[word] as string;
  const { first, determiner, region, modifiers } = nounPhrase(reading, word);
  if (PERSONAL.has(determiner)) return lower === 'country' ? personal(reading, first, word, determiner) : null;
  if (determiner !== 'the' && determiner !== 'this') return null;
  // "the state" and "the republic" are institutions unless a region narrows them.
  if (lower !== 'country' && lower !== 'nation' && !region) return null;
  if (
    !modifiers.every((modifier) => /-/.test(modifier) || PLACE_MODIFIERS.has(modifier) || NEIGHBOUR_WORDS.has(modifier))
  )
    return null;
  const code = resolveCountry(reading, word, { region, isEntered: isEntered(reading, first) });
  if (!code) return null;
  return phrase(reading, first, word, {
    kind: 'country',
    sense: 'anaphor',
    place: `country:${code}`,
    reasons: ['the country last spoken of'],
    swallows: region !== undefined,
  });
}

/** Adjectives of countries: with another ("the largest country") it is not one spoken of. */
const PLACE_MODIFIERS = new Set(
  'landlocked troubled impoverished mountainous oil war-torn torn whole entire battered poor small host island desert volatile embattled crisis-hit restive fragile tiny coastal muslim northern southern eastern western'.split(
    ' ',
  ),
);

/** After one of these a country is where somebody comes to. */
const ENTERING = new Set(['into', 'to', 'entered', 'entering', 'enter', 'reach', 'reached', 'reaching']);
/** So it is after "in" behind one of these. */
const ARRIVING = /^(?:arriv|land|settl)/;

/** Whether a phrase is what somebody comes to. */
function isEntered(reading: Reading, first: number): boolean {
  const before = wordAt(reading, first - 1, first);
  return ENTERING.has(before) || (before === 'in' && ARRIVING.test(wordAt(reading, first - 2, first)));
}

const CONTINENTS = ['region:europe', 'region:africa', 'region:asia', 'region:south-america', 'region:north-america'];

interface NounPhrase {
  first: number;
  determiner: string;
  region?: CuratedRegion;
  /** Words between them, nearest the noun first; "war-torn" is one. */
  modifiers: string[];
}

/** "the troubled West African nation" has two; with more it is no mere look back. */
const MOST_MODIFIERS = 3;

/** Back from the noun over a region's adjective and modifiers to the determiner. */
function nounPhrase(reading: Reading, word: number): NounPhrase {
  const region = regionBefore(reading, word);
  const modifiers: string[] = [];
  let at = region ? region.first - 1 : word - 1;
  while (modifiers.length < MOST_MODIFIERS && !isDeterminer(wordAt(reading, at, word))) {
    const before = wordAt(reading, at, word);
    if (before === '') break;
    const hyphen = gapAfter(reading, at - 1) === '-' && wordAt(reading, at - 1, word) !== '';
    modifiers.push(hyphen ? `${wordAt(reading, at - 1, word)}-${before}` : before);
    at -= hyphen ? 2 : 1;
  }
  return { first: at, determiner: wordAt(reading, at, word), region: region?.region, modifiers };
}

const isDeterminer = (word: string) => word === 'the' || word === 'this' || PERSONAL.has(word);

/** The region whose adjective ends right before a word, the longest of them ("West African" before "African"). */
function regionBefore(reading: Reading, word: number): { region: CuratedRegion; first: number } | null {
  let best: { region: CuratedRegion; first: number } | null = null;
  for (const region of reading.gazetteer.curated.regions)
    for (const adjective of region.adjectives) {
      const parts = adjective.toLowerCase().split(/[\s-]+/);
      const first = word - parts.length;
      if ((!best || first < best.first) && parts.every((part, i) => wordAt(reading, first + i, word) === part))
        best = { region, first };
    }
  return best;
}

/** "the continent": the one last spoken of, itself or by a country in it. */
function readContinent(reading: Reading, word: number): PlacePhrase | null {
  const before = wordAt(reading, word - 1, word);
  if (before !== 'the' && before !== 'this') return null;
  const { regions } = reading.gazetteer.curated;
  const country = reading.discourse.pick(reading.tokens.sentence[word] as number);
  const named = reading.discourse.lastWider()?.region;
  const continent =
    CONTINENTS.find((id) => id === named) ??
    CONTINENTS.find(
      (id) => country !== null && regions.some((one) => one.id === id && one.countries.includes(country)),
    );
  if (!continent) return null;
  return phrase(reading, word - 1, word, {
    kind: 'region',
    sense: 'anaphor',
    place: continent,
    reasons: ['the continent last spoken of'],
  });
}

/** "his country": the country of the person spoken of, which the sentence names with a title, a government or an owner. */
function personal(reading: Reading, first: number, word: number, determiner: string): PlacePhrase | null {
  const own = reading.discourse
    .of(reading.tokens.sentence[word] as number)
    .filter(
      ({ sense, possessive }) => sense === 'embedded' || sense === 'metonym' || sense === 'demonym' || possessive,
    );
  const code = own.at(-1)?.country ?? knownPerson(reading, word);
  if (!code || determiner === 'my') return null;
  return phrase(reading, first, word, {
    kind: 'country',
    sense: 'anaphor',
    place: `country:${code}`,
    reasons: ['the country of the person spoken of'],
  });
}

function knownPerson(reading: Reading, word: number): string | undefined {
  for (let at = word - 1; at > word - MOST_WORDS && wordAt(reading, at, word) !== ''; at--) {
    const country = isCapital(reading, at) ? reading.discourse.person(wordAt(reading, at, word)) : undefined;
    if (country) return country;
  }
  return undefined;
}

/** "moving there", "are being drawn there": a place already spoken of, not where this very sentence says they come from. */
function readThere(reading: Reading, word: number): PlacePhrase | null {
  const { tokens, discourse } = reading;
  const before = wordAt(reading, word - 1, word);
  const after = wordAt(reading, word + 1, word);
  if (
    before === '' ||
    BEFORE_DUMMY_THERE.has(before) ||
    (AFTER_DUMMY_THERE.has(after) && /^\s$/.test(gapAfter(reading, word)))
  )
    return null;
  if (isPossessive(reading, word) || /['’]/.test(gapAfter(reading, word)[0] ?? '')) return null;
  const sentence = tokens.sentence[word] as number;
  const sources = sourcesOf(reading, sentence);
  const code = discourse.pick(sentence, (occurrence) => {
    if (occurrence.sense === 'metonym' || occurrence.sense === 'embedded' || occurrence.sense === 'demonym')
      return null;
    return occurrence.sentence === sentence && sources.has(occurrence.country) ? null : 0;
  });
  if (!code) return null;
  return phrase(reading, word, word, {
    kind: 'country',
    sense: 'anaphor',
    place: `country:${code}`,
    score: 0.7,
    reasons: ['the place last spoken of'],
  });
}

/** Countries after "from" in a sentence, with those listed on. */
function sourcesOf(reading: Reading, sentence: number): Set<string> {
  const sources = new Set<string>();
  let listing = false;
  let last = -9;
  for (const { before, country, word } of reading.discourse.of(sentence)) {
    listing = before === 'from' || (listing && word - last <= 2);
    last = word;
    if (listing) sources.add(country);
  }
  return sources;
}

/** "the region": the region, or the region of the group, last spoken of. */
function readRegion(reading: Reading, word: number): PlacePhrase | null {
  const before = wordAt(reading, word - 1, word);
  const wider = reading.discourse.lastWider();
  if ((before !== 'the' && before !== 'this') || !wider?.region) return null;
  return phrase(reading, word - 1, word, {
    kind: 'region',
    sense: 'anaphor',
    place: wider.region,
    reasons: ['the region last spoken of'],
  });
}

/** "the (Atlantic) Alliance", with a capital, where the text has named NATO. */
function readAlliance(reading: Reading, word: number): PlacePhrase | null {
  if (!isCapital(reading, word) || !reading.discourse.blocs.has('bloc:NATO')) return null;
  const atlantic = wordAt(reading, word - 1, word) === 'atlantic';
  const bracket = atlantic && reading.tokens.text[(reading.tokens.start[word - 1] as number) - 1] === '(';
  const found = phrase(reading, atlantic ? word - 1 : word, word, {
    kind: 'bloc',
    sense: atlantic ? 'literal' : 'anaphor',
    place: 'bloc:NATO',
    reasons: ['another name of NATO, which the text has named'],
    swallows: true,
  });
  return bracket ? { ...found, start: found.start - 1 } : found;
}
