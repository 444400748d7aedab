/**
 * The word "airport" in, the airport of the city beside it out: "Kabul airport", "the airport in Kabul", "the capital's
 * airport". Refuses airports of no city.
 */
import type { PlacePhrase } from '../model/recognition';
import { DETERMINERS } from './phraseWords';
import { isPossessive, phrase, type Reading, runsOn, wordAt } from './Reading';
import { resolveCountry } from './resolveCountry';

/** Airport phrase at `word`, or null. */
export function readAirport(reading: Reading, word: number): PlacePhrase | null {
  const { nameAt } = reading;
  const airport = (row: number) => nearestAirport(reading, row);
  const before = sameSentence(reading, word, word - 1) ? nameAt(word - 1) : undefined;
  const city = before ?? cityBeforeInternational(reading, word);
  if (city && isCity(reading, city.row) && (runsOn(reading, city.last) || isPossessive(reading, city.last))) {
    const place = airport(city.row);
    if (place)
      return phrase(reading, city.first, word, {
        kind: 'airport',
        sense: 'literal',
        place,
        reasons: ['airport of the city'],
        swallows: !isPossessive(reading, city.last),
      });
  }
  const next = wordAt(reading, word + 1, word);
  const of = next === 'in' || next === 'of' || next === 'at' ? nameAt(word + 2) : undefined;
  if (of && sameSentence(reading, word, of.first) && isCity(reading, of.row)) {
    const place = airport(of.row);
    const first = DETERMINERS.has(wordAt(reading, word - 1, word)) ? word - 1 : word;
    if (place)
      return phrase(reading, first, of.last, {
        kind: 'airport',
        sense: 'literal',
        place,
        reasons: ['airport of the city'],
      });
  }
  if (wordAt(reading, word - 1, word) === 'capital' && isPossessive(reading, word - 1)) {
    const code = resolveCountry(reading, word);
    const place = code ? airport(reading.gazetteer.capital(code)) : null;
    const first = DETERMINERS.has(wordAt(reading, word - 2, word)) ? word - 2 : word - 1;
    if (place)
      return phrase(reading, first, word, {
        kind: 'airport',
        sense: 'anaphor',
        place,
        reasons: ['airport of the capital'],
      });
  }
  return null;
}

function sameSentence({ tokens }: Reading, a: number, b: number): boolean {
  return b >= 0 && b < tokens.count && tokens.sentence[a] === tokens.sentence[b];
}

/** "Kabul International Airport". */
function cityBeforeInternational(reading: Reading, word: number) {
  return wordAt(reading, word - 1, word) === 'international' ? reading.nameAt(word - 2) : undefined;
}

function isCity({ gazetteer }: Reading, row: number): boolean {
  return row >= 0 && gazetteer.kind(row) === 'city';
}

/** An airport belongs to a city when it lies within half a degree of it, some 50 km. */
const NEAR_DEGREES = 0.5;

function nearestAirport({ gazetteer }: Reading, row: number): string | null {
  const at = row < 0 ? null : gazetteer.point(row);
  if (!at) return null;
  let best: string | null = null;
  let least = NEAR_DEGREES;
  for (const airport of gazetteer.airports()) {
    const point = gazetteer.point(airport) as [number, number];
    const distance = Math.hypot((point[0] - at[0]) * Math.cos((at[1] * Math.PI) / 180), point[1] - at[1]);
    if (distance < least) [best, least] = [gazetteer.id(airport), distance];
  }
  return best;
}
