/**
 * Bytes of the prepared gazetteer in, its header and columns out: one typed array for each number of a row, coordinates
 * made whole from the unit that a row lies in. Refuses bytes of another format. The writer is `build/packGazetteer.ts`.
 */
import type { CuratedPlaces, PlaceRank } from '../model/gazetteer';

export interface Header {
  rows: number;
  cityCount: number;
  countries: string[];
  ranks: PlaceRank[];
  sections: Record<string, [number, number]>;
  several: Record<string, string[]>;
  neighbours: Record<string, string[]>;
  curated: CuratedPlaces;
}

/** Coordinates are kept in thousandths of a degree, populations as steps of their logarithm. */
export const SCALE = 1000;
export const LOG_STEPS = 15;
export const NOWHERE = -1_000_000;

/** Header, and a view on each section. */
export function readSections(bytes: Uint8Array) {
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

/** Every column of numbers. */
export function readColumns(header: Header, section: (name: string) => Uint8Array) {
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

export type Columns = ReturnType<typeof readColumns>;

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
