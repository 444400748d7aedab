/**
 * A word that stands for a place named elsewhere in, that place out: "the country", "this country", "the war-torn
 * country", "the Central Asian country", "his country", "there", "the region", "the Alliance". Refuses "a country" and
 * "any country", the dummy "there is", and whatever finds nothing to stand for.
 */
import type { CuratedRegion } from '../model/gazetteer';
import type { PlacePhrase } from '../model/recognition';
import { AFTER_DUMMY_THERE, BEFORE_DUMMY_THERE } from './phraseWords';
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
    case 'alliance':
      return readAlliance(reading, word);
    default:
      return readCountry(reading, word);
  }
}

function readCountry(reading: Reading, word: number): PlacePhrase | null {
  const lower = reading.tokens.lower[word] as string;
  const { first, determiner, region, modified } = nounPhrase(reading, word);
  if (PERSONAL.has(determiner)) return lower === 'country' ? personal(reading, first, word, determiner) : null;
  if (determiner !== 'the' && determiner !== 'this') return null;
  // "the state" and "the republic" are institutions unless a region narrows them.
  if (lower !== 'country' && lower !== 'nation' && !region) return null;
  if (modified && !region && !/-/.test(modified) && !PLACE_MODIFIERS.has(modified)) return null;
  const code = resolveCountry(reading, word, region);
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
  'landlocked neighbouring neighboring troubled impoverished mountainous oil war-torn torn whole entire battered poor small host island desert volatile'.split(
    ' ',
  ),
);

interface NounPhrase {
  first: number;
  determiner: string;
  region?: CuratedRegion;
  modified: string;
}

/** Back from the noun over a region's adjective or one modifier to the determiner. */
function nounPhrase(reading: Reading, word: number): NounPhrase {
  for (const region of reading.gazetteer.curated.regions)
    for (const adjective of region.adjectives) {
      const parts = adjective.toLowerCase().split(/[\s-]+/);
      const first = word - parts.length;
      if (parts.every((part, i) => wordAt(reading, first + i, word) === part))
        return { first: first - 1, determiner: wordAt(reading, first - 1, word), region, modified: '' };
    }
  const before = wordAt(reading, word - 1, word);
  if (before === 'the' || before === 'this' || PERSONAL.has(before))
    return { first: word - 1, determiner: before, modified: '' };
  const hyphen = gapAfter(reading, word - 2) === '-' && wordAt(reading, word - 2, word) !== '';
  const modifier = hyphen ? word - 2 : word - 1;
  return {
    first: modifier - 1,
    determiner: wordAt(reading, modifier - 1, word),
    modified: hyphen ? `${wordAt(reading, modifier, word)}-${before}` : before,
  };
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
