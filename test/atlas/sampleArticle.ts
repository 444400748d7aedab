/** Articles made by hand: a line is a sentence, and a claim's evidence is its whole sentence unless said otherwise. */
import type { ReadArticle } from '../../src/model/dataset';
import type { Claim, Mention, Place, SentenceRole, Speaker } from '../../src/model/document';

export interface Line {
  text: string;
  role?: SentenceRole;
  language?: string;
  claims?: Partial<Claim>[];
  /** Places that the sentence mentions, by id. */
  mentions?: string[];
}

const PLACES: Place[] = [
  { id: 'country:RU', name: 'Russia', kind: 'country', countries: ['RU'], point: null },
  { id: 'country:AF', name: 'Afghanistan', kind: 'country', countries: ['AF'], point: null },
  { id: 'geonames:524901', name: 'Moscow', kind: 'city', countries: ['RU'], point: null },
  { id: 'geonames:1138958', name: 'Kabul', kind: 'city', countries: ['AF'], point: null },
  { id: 'airport:KBL', name: 'Kabul airport', kind: 'airport', countries: ['AF'], point: null },
  { id: 'part:AF-N', name: 'northern Afghanistan', kind: 'part', countries: ['AF'], point: null },
  {
    id: 'region:central-asia',
    name: 'Central Asia',
    kind: 'region',
    countries: ['KG', 'KZ', 'TJ', 'TM', 'UZ'],
    point: null,
  },
];

export const shoigu: Speaker = { name: 'Sergei Shoigu', role: 'Russian Defence Minister', country: 'RU' };
export const russia: Speaker = { name: 'Russia', country: 'RU', body: true };

/** A claim that fighters moved, to be varied. */
export function movement(claim: Partial<Claim> = {}): Partial<Claim> {
  return {
    relation: 'movement',
    mover: { class: 'militants', group: 'islamic-state', surface: 'Daesh units' },
    origins: ['country:SY'],
    destinations: ['country:AF'],
    speaker: shoigu,
    ...claim,
  };
}

export function sampleArticle(slug: string, date: string | null, lines: Line[]): ReadArticle {
  const text = lines.map((line) => line.text).join('\n');
  let end = -1;
  const placed = lines.map((line) => {
    const start = end + 1;
    end = start + line.text.length;
    return { ...line, id: `s${start}`, start, end };
  });
  return {
    slug,
    title: slug,
    publisher: null,
    authors: [],
    date,
    dateBasis: null,
    url: null,
    language: 'en',
    document: {
      id: slug,
      text,
      sentences: placed.map(({ id, start, end: stop, role, language }) => ({
        id,
        start,
        end: stop,
        role: role ?? 'body',
        language: language ?? 'en',
      })),
      mentions: placed.flatMap(({ id, start, mentions }) =>
        (mentions ?? []).map(
          (place): Mention => ({
            id: `m${start}-${place}`,
            sentence: id,
            start,
            end: start + 1,
            surface: place,
            kind: 'other',
            sense: 'literal',
            place,
            score: 1,
          }),
        ),
      ),
      places: PLACES,
      claims: placed.flatMap(({ id, start, end: stop, text: exact, claims }) =>
        (claims ?? []).map(
          (claim, index): Claim => ({
            id: `c${start}-${index}`,
            relation: 'movement',
            status: 'asserted',
            speaker: null,
            evidence: [{ sentence: id, start, end: stop, exact, prefix: '', suffix: '' }],
            parts: [],
            rule: 'by hand',
            ...claim,
          }),
        ),
      ),
      doubts: [],
    },
  };
}
