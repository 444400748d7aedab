/**
 * A compass word in, the part of a country that it names out: "northern Afghanistan"; "northern and eastern Afghanistan"
 * is two parts. Refuses compass words before anything but a country.
 */
import type { PlacePhrase } from '../model/recognition';
import { DIRECTIONS } from './phraseWords';
import { countryAt, phrase, type Reading, runsOn, wordAt } from './Reading';

/** Part of a country that the compass word at `word` begins, or null. */
export function readPart(reading: Reading, word: number): PlacePhrase | null {
  const direction = DIRECTIONS[reading.tokens.lower[word] as string];
  const next = wordAt(reading, word + 1, word);
  if (!direction || next === '') return null;
  const country = countryAt(reading, word + 1, word);
  if (
    country &&
    country.name.first > word &&
    runsOn(reading, word) &&
    !country.name.entries.every(({ demonym }) => demonym)
  )
    return part(reading, word, country.name.last, country.code, direction, true);
  if (next !== 'and' && next !== 'or') return null;
  const second = DIRECTIONS[wordAt(reading, word + 2, word)];
  const after = second ? countryAt(reading, word + 3, word) : null;
  return after ? part(reading, word, word, after.code, direction, false) : null;
}

function part(
  reading: Reading,
  first: number,
  last: number,
  code: string,
  direction: string,
  swallows: boolean,
): PlacePhrase {
  return phrase(reading, first, last, {
    kind: 'part',
    sense: 'literal',
    place: `part:${code}-${direction}`,
    reasons: ['a part without a sharp edge'],
    swallows,
  });
}
