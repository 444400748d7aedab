/**
 * What a place may be called: takes a place, gives its name and, of a country, its names in the languages below and in the
 * browser's own, from its tables (CLDR). Each name once.
 */
import type { Place } from '../model/document';
import { countryCode } from '../model/placeIds';

/** The languages of the interface, of the places shown, and those most read. */
const LANGUAGES = 'en es ru ar fr de it pt tr fa uk zh ja ko hi ur ps tg uz kk ky pl nl'.split(' ');

let namers: Intl.DisplayNames[] | undefined;

function countryNamers(): Intl.DisplayNames[] {
  const own = typeof navigator === 'undefined' ? [] : navigator.languages;
  namers ??= [...new Set([...LANGUAGES, ...own])].map(
    (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
  );
  return namers;
}

function nameOf(namer: Intl.DisplayNames, code: string): string | undefined {
  try {
    return namer.of(code);
  } catch {
    return undefined; // no code of a country
  }
}

export function placeNames({ id, name }: Pick<Place, 'id' | 'name'>): string[] {
  const code = countryCode(id);
  const foreign = code === null ? [] : countryNamers().flatMap((namer) => nameOf(namer, code) ?? []);
  return [...new Set([name, ...foreign])];
}
