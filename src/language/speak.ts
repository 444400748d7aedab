/**
 * Another language than English: takes its id and its table of words, gives all that the page needs to speak it, from the
 * browser's own tables (Unicode CLDR): plurals, numbers, lists, dates, names of countries. Comes with the table, when a page
 * asks for that language.
 */
import { borderCountries, countryCode } from '../model/placeIds';
import { type Catalogue, type LanguageId, type Speech, say } from './say';

/** Digits are those of the text around them, as newspapers in Arabic print them too. */
const LOCALES: Readonly<Record<LanguageId, string>> = { en: 'en', es: 'es', ru: 'ru', ar: 'ar-u-nu-latn' };

const DIRECTION_WORDS: Readonly<Record<string, string>> = {
  N: 'northern {country}',
  S: 'southern {country}',
  E: 'eastern {country}',
  W: 'western {country}',
  NE: 'north-eastern {country}',
  NW: 'north-western {country}',
  SE: 'south-eastern {country}',
  SW: 'south-western {country}',
  C: 'central {country}',
};

/** Keeps what is made once: the browser's formatters are slow to make. */
function kept<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const old = made.get(key);
    if (old !== undefined) return old;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}

export function makeSpeech(id: LanguageId, words: Catalogue): Speech {
  const locale = LOCALES[id];
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const regions = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
  const lists = kept((type) => new Intl.ListFormat(locale, { type: type as 'conjunction' }));
  const days = kept((form) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...JSON.parse(form) }));
  const said = (text: string) => {
    const found = words[text];
    return typeof found === 'string' ? found : undefined;
  };
  const country = (code: string) => {
    try {
      return regions.of(code);
    } catch {
      return undefined; // no code of a country
    }
  };
  function nameOf(place: string, name: string): string {
    const known = said(name);
    if (known !== undefined) return known;
    // "Central Asian states that are former Soviet states": those that are in both groups
    const [wider, narrower] = place.startsWith('group:') ? place.slice('group:'.length).split('+') : [];
    const [widerName, narrowerName = ''] = name.split(' that are ');
    if (wider !== undefined && narrower !== undefined && widerName !== undefined) {
      const capital = narrowerName.charAt(0).toUpperCase() + narrowerName.slice(1);
      return `${nameOf(`group:${wider}`, widerName)} (${nameOf(`group:${narrower}`, capital)})`;
    }
    const code = countryCode(place);
    if (code !== null) return country(code) ?? name;
    const sides = borderCountries(place)?.map(country);
    if (sides?.every((side) => side !== undefined))
      return say('{a}–{b} border', { a: sides[0] ?? '', b: sides[1] ?? '' });
    const home = country(/^group:neighbours-of-([A-Z]{2})$/.exec(place)?.[1] ?? '');
    if (home !== undefined) return say('neighbours of {country}', { country: home });
    const [, whole, direction = ''] = /^part:([A-Z]{2})-([NSEWC]{1,2})$/.exec(place) ?? [];
    const part = DIRECTION_WORDS[direction];
    const of = country(whole ?? '');
    return part !== undefined && of !== undefined ? say(part, { country: of }) : name;
  }
  return {
    id,
    words,
    plural: (n) => plurals.select(n),
    number: (n) => numbers.format(n),
    list: (all, joiner) => lists(joiner === 'or' ? 'disjunction' : 'conjunction').format(all),
    day: (iso, form) => days(JSON.stringify(form)).format(new Date(`${iso.slice(0, 10)}T00:00Z`)),
    place: nameOf,
  };
}
