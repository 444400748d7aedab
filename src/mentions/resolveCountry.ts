/**
 * An anaphor for a country in, the country that it stands for out, or null: "the country", "this country", "the war-torn
 * country" look back for the place last spoken of; an adjective of a region ("the Central Asian country") prefers the
 * countries in it, then those that border it.
 */
import type { CuratedRegion, Gazetteer } from '../model/gazetteer';
import type { Reading } from './Reading';

/** What the words around say of the country. */
interface Hints {
  /** The region whose adjective narrows it. */
  region?: CuratedRegion;
  /** Somebody comes to it: then whose adjective describes those who come is not what they come to. */
  isEntered?: boolean;
}

/** What an adjective of the same sentence loses beside a country named as a place before it. */
const COMERS = 1;

/** Country that the anaphor at `word` stands for; a country that stands right before the word is its own case. */
export function resolveCountry(reading: Reading, word: number, { region, isEntered }: Hints = {}): string | null {
  const sentence = reading.tokens.sentence[word] as number;
  const focus = reading.discourse.focus();
  const fits = (country: string) => (region ? regionBonus(country, region, reading.gazetteer) : 0);
  const found = reading.discourse.pick(sentence, ({ country, sense, sentence: own }) => {
    const bonus = fits(country);
    if (bonus === null) return null;
    const comers = isEntered && sense === 'demonym' && own === sentence ? COMERS : 0;
    // Where a region narrows the choice, the text's main country is likelier than one just named beside it.
    return bonus + (region && country === focus ? 0.5 : 0) - comers;
  });
  return found ?? (focus !== null && fits(focus) !== null ? focus : null);
}

/** Countries of the region first; a country beside it may be counted to it; others are not meant. */
function regionBonus(country: string, region: CuratedRegion, gazetteer: Gazetteer): number | null {
  if (region.countries.includes(country)) return 3;
  const beside = region.countries.filter((code) => gazetteer.neighbours(code).includes(country)).length;
  return beside > 0 ? Math.min(2, beside * 0.6) : null;
}
