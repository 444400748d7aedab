/**
 * Sentences with their places marked in, claims out: tests of the claims stage need no gazetteer. Marks:
 * `[LY Libya]` a country, `[~LY Libyan]` its adjective or people, `[=RU Moscow]` a capital said of its government,
 * `[^LY there]` an anaphor, `[#AF-TJ the Tajik-Afghan border]` a border, `[!SY-ID Idlib province]` a province,
 * `[region:central-asia KZ,KG Central Asia]` any other place with its countries.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseClaimLexicon } from '../../src/claims/lexicon/parseClaimLexicon';
import { readClaims } from '../../src/claims/readClaims';
import type { Claim, Mention, MentionKind, Place, SentenceRole } from '../../src/model/document';
import { splitSentences } from '../../src/text/splitSentences';

const FOLDER = join(import.meta.dirname, '../../data/lexicon');
export const lexiconTexts = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(FOLDER)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]),
  );
const lexicon = parseClaimLexicon(lexiconTexts());
const NAMES = new Intl.DisplayNames(['en'], { type: 'region' });
const SIGNS = { '~': 'demonym', '=': 'metonym', '^': 'anaphor', '#': 'literal', '!': 'literal' } as const;

export interface MarkedOptions {
  date?: string;
  language?: string;
  /** Role of the first sentence. */
  role?: SentenceRole;
}

export function readMarked(marked: string, { date, language = 'en', role }: MarkedOptions = {}): Claim[] {
  const places = new Map<string, Place>();
  const marks: Omit<Mention, 'id' | 'sentence'>[] = [];
  let text = '';
  let at = 0;
  for (const found of marked.matchAll(/\[([~=^#!]?)(?:([a-z]+:\S+) (\S+)|([A-Z-]+)) ([^\]]+)\]/g)) {
    text += marked.slice(at, found.index);
    at = found.index + found[0].length;
    const [, sign, otherId, otherCountries, code = '', surface = ''] = found;
    const mention = otherId
      ? other(otherId, otherCountries ?? '')
      : named(sign as keyof typeof SIGNS | '', code, surface);
    for (const place of mention.places) places.set(place.id, place);
    marks.push({ ...mention.fields, surface, start: text.length, end: text.length + surface.length, score: 1 });
    text += surface;
  }
  text += marked.slice(at);
  const sentences = splitSentences(text, { language });
  if (role && sentences[0]) sentences[0].role = role;
  const mentions = marks.map((mark): Mention => {
    const sentence = sentences.find(({ start, end }) => start <= mark.start && mark.end <= end);
    return { ...mark, sentence: sentence?.id ?? '', id: `m${mark.start}-${mark.end}` };
  });
  return readClaims({ text, sentences, mentions, places: [...places.values()], date: date ?? null, language }, lexicon)
    .claims;
}

const place = (id: string, kind: MentionKind, countries: string[], name = id): Place => ({
  id,
  kind,
  countries,
  name,
  point: null,
});
const country = (code: string) => place(`country:${code}`, 'country', [code], NAMES.of(code));

function other(id: string, countries: string) {
  const kind = id.split(':')[0] as MentionKind;
  const codes = countries === '-' ? [] : countries.split(',');
  return {
    places: [place(id, kind, codes), ...codes.map(country)],
    fields: { kind, sense: 'literal' as const, place: id },
  };
}

function named(sign: keyof typeof SIGNS | '', code: string, surface: string) {
  const sense = sign ? SIGNS[sign] : ('literal' as const);
  if (sign === '#') {
    const codes = code.split('-');
    const id = `border:${codes.join('-')}`;
    return {
      places: [place(id, 'border', codes), ...codes.map(country)],
      fields: { kind: 'border' as const, sense, place: id },
    };
  }
  if (sign === '!') {
    const id = `admin:${code}`;
    return { places: [place(id, 'admin', [code.slice(0, 2)])], fields: { kind: 'admin' as const, sense, place: id } };
  }
  if (sign === '=') {
    const id = `geonames:${code}`;
    return {
      places: [place(id, 'city', [code], surface), country(code)],
      fields: { kind: 'city' as const, sense, place: id, standsFor: `country:${code}` },
    };
  }
  return { places: [country(code)], fields: { kind: 'country' as const, sense, place: `country:${code}` } };
}

/** `militants asserted LY+? > ML`, one line a movement, in order of the text. */
export function movementsOf(marked: string, options?: MarkedOptions): string[] {
  const ends = (ids: string[] = [], open = false) => {
    const names = ids.map((id) => id.replace(/^(?:country|admin):/, ''));
    return open && names.length > 0 ? `${names.join(',')}+?` : names.join(',') || '?';
  };
  return readMarked(marked, options)
    .filter(({ relation }) => relation === 'movement')
    .map(
      ({ status, mover, origins, originsOpen, destinations, destinationsOpen }) =>
        `${mover?.class} ${status} ${ends(origins, originsOpen)} > ${ends(destinations, destinationsOpen)}`,
    );
}

/** Speaker and, after a slash, the agencies of the first movement. */
export function speakerOf(marked: string, options?: MarkedOptions): string {
  const [claim] = readMarked(marked, options);
  if (!claim) return 'no claim';
  return [claim.speaker?.name ?? '-', ...(claim.via ?? [])].join(' / ');
}
