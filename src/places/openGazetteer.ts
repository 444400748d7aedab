/**
 * Bytes of the prepared gazetteer in, look-ups out; the same code in Node and in the page's worker. Names are hashed
 * once, on opening, into open-addressed tables; columns stay packed in typed arrays and become places only on demand.
 * Refuses bytes of another format. The writer is `build/packGazetteer.ts`.
 */
import type { MentionKind, Place } from '../model/document';
import { foldUnit } from '../model/foldName';
import {
  type CuratedPlaces,
  type Gazetteer,
  type GazetteerEntry,
  type NameHash,
  type PlaceRank,
  WordKind,
} from '../model/gazetteer';
import { extendHash, startHash } from '../model/nameHash';
import { derivePlace } from './derivePlace';
import { createNameTable, type NameTable } from './nameTable';

interface Header {
  rows: number;
  cityCount: number;
  countries: string[];
  ranks: PlaceRank[];
  sections: Record<string, [number, number]>;
  several: Record<string, string[]>;
  neighbours: Record<string, string[]>;
  curated: CuratedPlaces;
}

const SCALE = 1000;
const LOG_STEPS = 15;
const NOWHERE = -1_000_000;
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

function readSections(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = bytes.byteLength > 4 ? view.getUint32(0, true) : 0;
  if (length < 2 || length > bytes.byteLength - 4) throw new Error('not a prepared gazetteer');
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Header;
  const section = (name: string) => {
    const [at, size] = header.sections[name] ?? [0, 0];
    return bytes.subarray(4 + length + at, 4 + length + at + size);
  };
  return { header, section };
}

function readColumns(header: Header, section: (name: string) => Uint8Array) {
  const count = header.rows;
  const whole = (name: string, planes: number, length = count) => {
    const values = new Int32Array(length);
    for (let plane = 0; plane < planes; plane++) {
      const column = section(`${name}${plane}`);
      for (let i = 0; i < length; i++) values[i] = (values[i] as number) | ((column[i] as number) << (8 * plane));
    }
    return values;
  };
  const admin1 = whole('admin1', 2);
  for (let i = 0; i < count; i++) admin1[i] = (admin1[i] as number) - 1;
  const coordinate = (name: string) => {
    const values = whole(name, 3);
    for (let i = 0; i < count; i++) {
      const own = unzigzag(values[i] as number);
      const parent = admin1[i] as number;
      // Units stand before what lies in them, so a parent's value is already whole.
      values[i] = own === NOWHERE || parent < 0 ? own : own + (values[parent] as number);
    }
    return values;
  };
  const geonames = whole('geonames', 4, header.cityCount);
  for (let i = 0, last = 0; i < geonames.length; i++) {
    last += unzigzag(geonames[i] as number);
    geonames[i] = last;
  }
  const rank = section('rank');
  return {
    admin1,
    geonames,
    rank,
    lng: coordinate('lng'),
    lat: coordinate('lat'),
    country: section('country'),
    population: section('population'),
    ...cityRange(rank, header),
    ids: new TextDecoder().decode(section('ids')).split('\n'),
  };
}

type Columns = ReturnType<typeof readColumns>;

/** Cities are one block of rows: ids before and after it come from the list. */
function cityRange(rank: Uint8Array, header: Header) {
  const cityRanks = new Set(
    ['capital', 'admin1-seat', 'city', 'quarter'].map((one) => header.ranks.indexOf(one as PlaceRank)),
  );
  const cityStart = rank.findIndex((one) => cityRanks.has(one));
  return { cityStart, cityEnd: cityStart + header.cityCount };
}

function unzigzag(value: number): number {
  return value & 1 ? -(value >>> 1) - 1 : value >>> 1;
}

/** Every name under its hash, with its row; the text stays as it is, for display. */
/** Rows of regions with their ids: their adjectives are listed beside the countries'. */
function regionsOf(header: Header, columns: Columns): [number, string][] {
  return header.curated.regions.map(({ id }) => [columns.ids.indexOf(id) + header.cityCount, id]);
}

function indexNames(decode: (name: string) => string, header: Header, regionRows: [number, string][]) {
  const text = decode('names');
  const lineStarts = new Uint32Array(header.rows + 1);
  const table = createNameTable(Math.ceil(header.rows * 1.6) + 60_000);
  const hash = startHash();
  for (let at = 0, row = 0, main = true; at <= text.length; at++) {
    const unit = at === text.length ? 10 : text.charCodeAt(at);
    if (unit !== 10 && unit !== 124) {
      extend(hash, unit, table);
      continue;
    }
    table.add(hash, row, main ? MAIN : 0);
    restart(hash);
    main = unit === 10;
    if (unit === 10) lineStarts[++row] = at + 1;
  }
  const rowOfCountry = new Map(header.countries.map((code, row) => [code, row]));
  for (const [row, id] of regionRows) rowOfCountry.set(id, row);
  const languageSets = [null] as (ReadonlySet<string> | null)[];
  addLines(decode('foreign'), 0);
  addLines(decode('demonyms'), DEMONYM);
  return { text, lineStarts, table, languageSets };

  function addLines(lines: string, flags: number): void {
    const known = new Map<string, number>();
    for (const line of lines.split('\n')) {
      const [name = '', code = '', languages = ''] = line.split('|');
      const row = rowOfCountry.get(code);
      if (row === undefined) continue;
      let set = known.get(languages);
      if (set === undefined) {
        set = languageSets.push(new Set(languages.split(' '))) - 1;
        known.set(languages, set);
      }
      for (let i = 0; i < name.length; i++) extend(hash, name.charCodeAt(i), table);
      table.add(hash, row, flags | (set << 2));
      restart(hash);
    }
  }
}

const MAIN = 1;
const DEMONYM = 2;

function extend(hash: NameHash & { open: boolean }, unit: number, table: NameTable): void {
  const folded = foldUnit(unit);
  if (folded === 0) return;
  if (folded === 32 || folded === 1) {
    if (hash.open) table.begin(hash);
    hash.open = false;
    return;
  }
  if (!hash.open && (hash.a !== START_A || hash.b !== START_B)) extendHash(hash, 32);
  hash.open = true;
  extendHash(hash, folded);
}

const { a: START_A, b: START_B } = startHash();

function restart(hash: NameHash & { open: boolean }): void {
  hash.a = START_A;
  hash.b = START_B;
  hash.open = false;
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
          languages: names.languageSets[flags >> 2] ?? null,
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
    extent: (code) => extents(columns, country).get(code) ?? { lng: 0, lat: 0 },
    capital: (code) => capitals.get(code) ?? -1,
    curated: header.curated,
  };
  return gazetteer;
}

/** Extents of countries, computed when first asked for. */
const EXTENTS = new WeakMap<Columns, Map<string, { lng: number; lat: number }>>();

function extents(columns: Columns, country: (row: number) => string): Map<string, { lng: number; lat: number }> {
  const known = EXTENTS.get(columns);
  if (known) return known;
  const boxes = new Map<string, [number, number, number, number]>();
  for (let row = columns.cityStart; row < columns.cityEnd; row++) {
    const [lng, lat] = [columns.lng[row] as number, columns.lat[row] as number];
    const [west, south, east, north] = boxes.get(country(row)) ?? [lng, lat, lng, lat];
    boxes.set(country(row), [Math.min(west, lng), Math.min(south, lat), Math.max(east, lng), Math.max(north, lat)]);
  }
  const found = new Map(
    [...boxes].map(([code, [west, south, east, north]]) => [
      code,
      { lng: (east - west) / 2 / SCALE, lat: (north - south) / 2 / SCALE },
    ]),
  );
  EXTENTS.set(columns, found);
  return found;
}

/** Index of a number in a list, by hash; -1 where it is not. The table is made when it is first asked. */
function indexNumbers(numbers: Int32Array): (wanted: number) => number {
  let table: Int32Array | null = null;
  const mask = 0x7ffff;
  const slot = (number: number) => (Math.imul(number, 0x9e3779b1) >>> 13) & mask;
  return (wanted) => {
    if (!table) {
      table = new Int32Array(mask + 1).fill(-1);
      for (let i = 0; i < numbers.length; i++) {
        let at = slot(numbers[i] as number);
        while (table[at] !== -1) at = (at + 1) & mask;
        table[at] = i;
      }
    }
    for (let at = slot(wanted); table[at] !== -1; at = (at + 1) & mask)
      if (numbers[table[at] as number] === wanted) return table[at] as number;
    return -1;
  };
}

const NONE: readonly GazetteerEntry[] = [];

function findCapitals(columns: Columns, header: Header, country: (row: number) => string): Map<string, number> {
  const capitals = new Map<string, number>();
  const wanted = header.ranks.indexOf('capital');
  for (let row = columns.cityStart; row < columns.cityEnd; row++)
    if (columns.rank[row] === wanted) capitals.set(country(row), row);
  return capitals;
}
