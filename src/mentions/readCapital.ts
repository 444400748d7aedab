/**
 * The word "capital" in, the city that it stands for out: "the Tajik capital", "the Afghan capital", "the capital's
 * airport". Refuses it beside the city's own name ("Tajikistan's capital Dushanbe") and as money.
 */
import type { PlacePhrase } from '../model/recognition';
import { countryAt, isPossessive, phrase, type Reading, runsOn, wordAt } from './Reading';
import { resolveCountry } from './resolveCountry';

/** Capital phrase at `word`, or null. */
export function readCapital(reading: Reading, word: number): PlacePhrase | null {
  const before = wordAt(reading, word - 1, word);
  const demonym = countryAt(reading, word - 1, word);
  if (demonym && runsOn(reading, word - 1)) {
    const first = wordAt(reading, demonym.name.first - 1, word) === 'the' ? demonym.name.first - 1 : demonym.name.first;
    return make(reading, first, word, demonym.code, 'its country is named', true);
  }
  if (before !== 'the') return null;
  const code = resolveCountry(reading, word);
  // Bare "the capital" is money as often as a city: only with its country's city owning something, or a place after it.
  return code && isPossessive(reading, word)
    ? make(reading, word - 1, word, code, 'the country last spoken of', false)
    : null;
}

function make(
  reading: Reading,
  first: number,
  last: number,
  code: string,
  reason: string,
  swallows: boolean,
): PlacePhrase | null {
  const row = reading.gazetteer.capital(code);
  const next = reading.nameAt(last + 1);
  if (row < 0 || (next && runsOn(reading, last) && next.row === row)) return null;
  return phrase(reading, first, last, {
    kind: 'city',
    sense: 'anaphor',
    place: reading.gazetteer.id(row),
    reasons: [reason],
    swallows,
  });
}
