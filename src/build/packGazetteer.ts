/**
 * Rows of the gazetteer in, bytes out: a header in JSON, the names as text in row order, and one column of bytes for
 * each number of a row. Values that run alike stand together, so that a web server's compression finds them. The
 * reader is `places/openGazetteer.ts`; format and reader change together.
 */
import type { CuratedPlaces } from '../model/gazetteer';
import type { GazetteerRow } from './GazetteerRow';

export interface GazetteerSources {
  rows: GazetteerRow[];
  /** name -> country code -> languages */
  foreign: Map<string, Map<string, Set<string>>>;
  demonyms: Map<string, Map<string, Set<string>>>;
  neighbours: Record<string, string[]>;
  /** `word kind`, kinds as in `words.tsv`. */
  words: string[];
  curated: CuratedPlaces;
}

const RANKS = [
  'country',
  'capital',
  'admin1',
  'admin1-seat',
  'admin2',
  'city',
  'quarter',
  'airport',
  'base',
  'crossing',
  'region',
  'water',
  'bloc',
];
/** Thousandths of a degree: some 100 m. */
const SCALE = 1000;
/** Steps of the population's logarithm: 15 to a factor of e. */
const LOG_STEPS = 15;
const NOWHERE = -1_000_000;

/** The file's bytes: length of the header (4), header, sections. */
export function packGazetteer({ rows, foreign, demonyms, neighbours, words, curated }: GazetteerSources): Uint8Array {
  const rowOf = new Map(rows.map(({ id }, i) => [id, i]));
  const countries = rows.filter(({ rank }) => rank === 'country').map(({ country }) => country);
  const cityCount = rows.filter(({ id }) => id.startsWith('geonames:')).length;
  const sections = {
    names: text(rows.map(({ names }) => names.map((name) => name.replace(/[|\n]/g, ' ')).join('|')).join('\n')),
    ids: text(rows.flatMap(({ id }) => (id.startsWith('geonames:') ? [] : [id])).join('\n')),
    foreign: text(nameLines(foreign)),
    demonyms: text(nameLines(demonyms)),
    words: text(words.join('\n')),
    rank: bytes(rows, ({ rank }) => RANKS.indexOf(rank)),
    country: bytes(rows, ({ country }) => countries.indexOf(country) & 255),
    population: bytes(rows, ({ population }) => Math.min(255, Math.round(Math.log(population + 1) * LOG_STEPS))),
    ...planes('admin1', rows, ({ admin1 }) => (rowOf.get(admin1) ?? -1) + 1, 2),
    ...planes('lng', rows, offset(rows, rowOf, 0), 3),
    ...planes('lat', rows, offset(rows, rowOf, 1), 3),
    ...planes(
      'geonames',
      rows.filter(({ id }) => id.startsWith('geonames:')),
      deltaOfId(),
      4,
    ),
  };
  const several = Object.fromEntries(
    rows.flatMap(({ id, countries: all }) => (all && all.length !== 1 ? [[id, all]] : [])),
  );
  let at = 0;
  const table = Object.fromEntries(
    Object.entries(sections).map(([name, section]) => {
      at += section.length;
      return [name, [at - section.length, section.length]];
    }),
  );
  const header = text(
    JSON.stringify({
      rows: rows.length,
      cityCount,
      countries,
      ranks: RANKS,
      sections: table,
      several,
      neighbours,
      curated,
    }),
  );
  const length = new Uint8Array(new Uint32Array([header.length]).buffer);
  return concat([length, header, ...Object.values(sections)]);
}

function text(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}

function concat(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function bytes(rows: GazetteerRow[], value: (row: GazetteerRow) => number): Uint8Array {
  return Uint8Array.from(rows, value);
}

/** One number a row as `count` planes: all lowest bytes, then all next ones. */
function planes(
  name: string,
  rows: GazetteerRow[],
  value: (row: GazetteerRow) => number,
  count: number,
): Record<string, Uint8Array> {
  const values = rows.map(value);
  return Object.fromEntries(
    Array.from({ length: count }, (_, plane) => [
      `${name}${plane}`,
      Uint8Array.from(values, (one) => (one >>> (8 * plane)) & 255),
    ]),
  );
}

/** Small numbers of either sign as small numbers without one. */
function zigzag(value: number): number {
  return value >= 0 ? value * 2 : -value * 2 - 1;
}

/** Coordinate counted from the unit that the row lies in: most are near it. */
function offset(rows: GazetteerRow[], rowOf: Map<string, number>, axis: 0 | 1): (row: GazetteerRow) => number {
  const scaled = (row: GazetteerRow | undefined) => (row?.point ? Math.round(row.point[axis] * SCALE) : 0);
  return (row) => {
    if (!row.point) return zigzag(NOWHERE);
    const parent = rowOf.get(row.admin1);
    return zigzag(scaled(row) - (parent === undefined ? 0 : scaled(rows[parent])));
  };
}

function deltaOfId(): (row: GazetteerRow) => number {
  let last = 0;
  return ({ id }) => {
    const value = Number(id.slice('geonames:'.length));
    const delta = zigzag(value - last);
    last = value;
    return delta;
  };
}

/** `name|CODE|languages` a line, in order of the names. */
function nameLines(names: Map<string, Map<string, Set<string>>>): string {
  return [...names]
    .flatMap(([name, codes]) =>
      [...codes].map(([code, languages]) => `${name}|${code}|${[...languages].sort().join(' ')}`),
    )
    .sort()
    .join('\n');
}
