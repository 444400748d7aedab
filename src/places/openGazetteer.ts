/**
 * Bytes of the prepared gazetteer in, look-ups out; the same code in Node and in the page's worker. Names are hashed
 * once, on opening, into open-addressed tables; columns stay packed in typed arrays and become places only on demand.
 * Refuses bytes of another format. The writer is `build/packGazetteer.ts`.
 */
import type { MentionKind, Place } from '../model/document';
import { type Gazetteer, type GazetteerEntry, type PlaceRank, WordKind } from '../model/gazetteer';
import { countryExtents } from './countryExtents';
import { derivePlace } from './derivePlace';
import { DEMONYM, indexNames, LANGUAGE_SHIFT, MAIN } from './indexNames';
import { indexNumbers } from './indexNumbers';
import { type Columns, type Header, LOG_STEPS, NOWHERE, readColumns, readSections, SCALE } from './readColumns';

/** Kind of place that a rank is. */
const KINDS: Record<PlaceRank, MentionKind> = {
  country: 'country',
  capital: 'city',
  admin1: 'admin',
  'admin1-seat': 'city',
  admin2: 'admin',
  city: 'city',
  quarter: 'city',
  airport: 'airport',
  base: 'base',
  crossing: 'crossing',
  region: 'region',
  water: 'water',
  bloc: 'bloc',
};

/** Opens a prepared gazetteer. */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const { header, section } = readSections(bytes);
  const decode = (name: string) => new TextDecoder().decode(section(name));
  const columns = readColumns(header, section);
  return assemble(header, columns, indexNames(decode, header, regionsOf(header, columns)), readWords(decode('words')));
}

/** Kinds of words, from lines of `word kind`. */
function readWords(lines: string): Map<string, number> {
  const bits: Record<string, number> = { f: WordKind.firstName, w: WordKind.ordinary };
  return new Map(
    lines.split('\n').map((line) => {
      const [word = '', kinds = ''] = line.split(' ');
      return [word, [...kinds].reduce((sum, kind) => sum | (bits[kind] ?? 0), 0)];
    }),
  );
}

function assemble(
  header: Header,
  columns: Columns,
  names: ReturnType<typeof indexNames>,
  words: ReadonlyMap<string, number>,
): Gazetteer {
  const id = (row: number) => {
    if (row >= columns.cityStart && row < columns.cityEnd)
      return `geonames:${columns.geonames[row - columns.cityStart]}`;
    return columns.ids[row < columns.cityStart ? row : row - header.cityCount] as string;
  };
  const name = (row: number) => {
    const line = names.text.slice(names.lineStarts[row], (names.lineStarts[row + 1] as number) - 1);
    return line.split('|', 1)[0] as string;
  };
  const rank = (row: number) => header.ranks[columns.rank[row] as number] as PlaceRank;
  const country = (row: number) => header.countries[columns.country[row] as number] ?? '';
  const point = (row: number): [number, number] | null => {
    const lng = columns.lng[row] as number;
    return lng === NOWHERE ? null : [lng / SCALE, (columns.lat[row] as number) / SCALE];
  };
  const rows = new Map(columns.ids.map((one, i) => [one, i < columns.cityStart ? i : i + header.cityCount]));
  const capitals = findCapitals(columns, header, country);
  const entries = new Map<number, readonly GazetteerEntry[]>();
  const cityAt = indexNumbers(columns.geonames);
  const airports = [...columns.rank.keys()].filter((row) => rank(row) === 'airport');
  const gazetteer: Gazetteer = {
    find(hash) {
      const slot = names.table.find(hash);
      if (slot < 0) return NONE;
      let found = entries.get(slot);
      if (!found) {
        found = names.table.values(slot).map(({ row, flags }) => ({
          row,
          main: (flags & MAIN) !== 0,
          demonym: (flags & DEMONYM) !== 0,
          languages: names.languageSets[flags >> LANGUAGE_SHIFT] ?? null,
        }));
        entries.set(slot, found);
      }
      return found;
    },
    begins: (hash) => names.table.begins(hash),
    kind: (row) => KINDS[rank(row)],
    rank,
    country,
    // Countries are the first rows, in the order of their codes in the header.
    countryRow: (row) =>
      (columns.country[row] as number) < header.countries.length ? (columns.country[row] as number) : -1,
    admin1: (row) => columns.admin1[row] as number,
    population: (row) => Math.round(Math.exp((columns.population[row] as number) / LOG_STEPS) - 1),
    point,
    id,
    name,
    place(row): Place {
      const placeId = id(row);
      const countries = header.several[placeId] ?? (country(row) ? [country(row)] : []);
      return { id: placeId, name: name(row), kind: KINDS[rank(row)], countries, point: point(row) };
    },
    wordKind: (lower) => words.get(lower) ?? 0,
    placeById: (placeId) => derivePlace(placeId, gazetteer),
    sources: () => header.curated.sources,
    rowOf(placeId) {
      const listed = rows.get(placeId);
      if (listed !== undefined) return listed;
      const at = placeId.startsWith('geonames:') ? cityAt(Number(placeId.slice(9))) : -1;
      return at < 0 ? -1 : at + columns.cityStart;
    },
    neighbours: (code) => header.neighbours[code] ?? [],
    airports: () => airports,
    extent: (code) => countryExtents(columns, country).get(code) ?? { lng: 0, lat: 0 },
    capital: (code) => capitals.get(code) ?? -1,
    curated: header.curated,
  };
  return gazetteer;
}

const NONE: readonly GazetteerEntry[] = [];

/** Rows of regions with their ids: their adjectives are listed beside the countries'. */
function regionsOf(header: Header, columns: Columns): [number, string][] {
  return header.curated.regions.map(({ id }) => [columns.ids.indexOf(id) + header.cityCount, id]);
}

function findCapitals(columns: Columns, header: Header, country: (row: number) => string): Map<string, number> {
  const capitals = new Map<string, number>();
  const wanted = header.ranks.indexOf('capital');
  for (let row = columns.cityStart; row < columns.cityEnd; row++)
    if (columns.rank[row] === wanted) capitals.set(country(row), row);
  return capitals;
}
