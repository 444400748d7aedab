/**
 * Sources in, one prepared gazetteer out: the bytes that `places/openGazetteer.ts` reads, in Node and in the page. Rows
 * stand in the order of their kinds; cities by country, unit and name, so that neighbours in the file are alike and it
 * compresses well. Refuses a curated entry that names an unknown country.
 */
import type { PlaceSource } from '../model/dataset';
import type { PlaceRank } from '../model/gazetteer';
import type { GazetteerRow } from './GazetteerRow';
import { packGazetteer } from './packGazetteer';
import { type CityRow, readCities } from './readCities';
import {
  type Curated,
  membersOf,
  readCountryNames,
  readCurated,
  readDemonyms,
  readTable,
} from './readGazetteerSources';
import { cityRows, districtRows } from './settlementRows';

/** The prepared file, uncompressed. */
export function buildGazetteer(): Uint8Array {
  const curated = readCurated();
  const cities = [...readCities()];
  const countries = countryRows(curated, cities);
  const admin1 = admin1Rows();
  const admin1ByGeonames = new Map(
    readTable('admin1.tsv').flatMap(({ geonames, id }) => (geonames ? [[geonames, `admin:${id}`] as const] : [])),
  );
  const rows: GazetteerRow[] = [
    ...countries,
    ...admin1,
    ...districtRows(cities, admin1ByGeonames),
    ...cityRows(cities, admin1ByGeonames),
    ...airportRows(cities),
    ...curatedRows(curated),
  ];
  const demonyms = readDemonyms(curated);
  for (const { id, adjectives } of curated.regions)
    for (const adjective of adjectives) demonyms.set(adjective, new Map([[id, new Set(['en'])]]));
  return packGazetteer({ rows, foreign: readCountryNames(), demonyms, ...extras(curated) });
}

/** What the header carries beside the rows. */
function extras(curated: Curated) {
  const neighbours = Object.fromEntries(
    readTable('countries.tsv').flatMap(({ code, neighbours: list }) =>
      list ? [[code as string, list.split(' ')]] : [],
    ),
  );
  return {
    neighbours,
    words: readTable('words.tsv').map(({ word, kind }) => `${word} ${kind}`),
    curated: {
      abbreviations: abbreviationsOf(curated),
      associations: curated.associations,
      sources: sourcesOf(curated),
      bases: curated.bases.map(({ id, operator, host }) => ({ id, operator, host })),
      regions: curated.regions.map((region) => ({
        id: region.id,
        name: region.names[0] ?? region.adjectives[0] ?? region.id,
        adjectives: region.adjectives,
        countries: region.countries ?? membersOf(region.m49 as string),
      })),
      groups: curated.groups.map(({ id, name, phrases, countries }) => ({ id, name, phrases, countries })),
    },
  };
}

/** Abbreviation (lower case, no last stop) -> place id; two postal letters in capitals. */
function abbreviationsOf(curated: Curated): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [iso, forms] of Object.entries(curated.names.abbreviations)) {
    found[iso.slice(3)] = `admin:${iso}`;
    for (const form of forms) found[form.toLowerCase()] = `admin:${iso}`;
  }
  return found;
}

/** Of each curated place, who says so. */
function sourcesOf(curated: Curated): PlaceSource[] {
  const { bases, crossings, regions, groups, waters, blocs } = curated;
  const list = (entries: { id: string; source: string; url?: string }[], note: string) =>
    entries.map(({ id, source, url }) => ({ place: id, note, source, url: url ?? null }));
  return [
    ...list(bases, 'position, host and operator'),
    ...list(crossings, 'position'),
    ...list([...regions, ...groups], 'countries that it covers'),
    ...list(waters, 'position'),
    ...list(blocs, 'names'),
  ];
}

function countryRows(curated: Curated, cities: CityRow[]): GazetteerRow[] {
  const names = readCountryNames();
  const english = new Map<string, string[]>();
  for (const [name, codes] of names)
    for (const [code, languages] of codes)
      if (languages.has('en')) english.set(code, [...(english.get(code) ?? []), name]);
  const populations = new Map<string, number>();
  for (const { country, population } of cities) populations.set(country, (populations.get(country) ?? 0) + population);
  return readTable('countries.tsv').map((row) => {
    const code = row.code as string;
    const own = english.get(code) ?? [code];
    // CLDR gives the usual name first and shorter variants after it; a longer one is kept as an alternate.
    const all = [...own, ...(curated.names.countries[code] ?? [])];
    return {
      rank: 'country',
      id: `country:${code}`,
      names: [...new Set(all.flatMap(expandAnd))],
      country: code,
      admin1: '',
      point: [Number(row.lng), Number(row.lat)],
      population: populations.get(code) ?? 0,
    };
  });
}

/** "Bosnia & Herzegovina" is also written out; "St. Lucia" also as "Saint Lucia". */
function expandAnd(name: string): string[] {
  const names = [name];
  if (name.includes(' & ')) names.push(name.replace(' & ', ' and '));
  if (name.startsWith('St. ')) names.push(...names.map((one) => one.replace('St. ', 'Saint ')));
  return names;
}

function admin1Rows(): GazetteerRow[] {
  return readTable('admin1.tsv').map((row) => ({
    rank: 'admin1',
    id: `admin:${row.id}`,
    names: (row.names as string).split('|'),
    country: (row.id as string).slice(0, 2),
    admin1: '',
    point: [Number(row.lng), Number(row.lat)],
    population: Number(row.population),
  }));
}

/** The source names no country: the nearest large city's is taken. */
function airportRows(cities: CityRow[]): GazetteerRow[] {
  const large = cities.filter(({ population, feature }) => population > 100_000 || feature === 'PPLC');
  return readTable('airports.tsv').map((row) => {
    const point: [number, number] = [Number(row.lng), Number(row.lat)];
    const near = nearest(point, large);
    const names = (row.names as string).split('|').flatMap(airportNames);
    return {
      rank: 'airport',
      id: `airport:${row.iata}`,
      names,
      country: near?.country ?? '',
      admin1: '',
      point,
      population: 0,
    };
  });
}

function airportNames(name: string): string[] {
  const full = name.replace(/Int'l\b/, 'International').replace(/\s*\(.*\)/, '');
  return [/airport|field|base|sunport/i.test(full) ? full : `${full} Airport`];
}

function nearest([lng, lat]: [number, number], cities: CityRow[]): CityRow | undefined {
  let best: CityRow | undefined;
  let least = 9;
  for (const city of cities) {
    const distance = (city.lng - lng) ** 2 * Math.cos((lat * Math.PI) / 180) ** 2 + (city.lat - lat) ** 2;
    if (distance < least) [best, least] = [city, distance];
  }
  return best;
}

function curatedRows(curated: Curated): GazetteerRow[] {
  const row = (
    rank: PlaceRank,
    id: string,
    names: string[],
    countries: string[],
    point: [number, number] | null,
  ): GazetteerRow => ({
    rank,
    id,
    names: names.length > 0 ? names : [id],
    country: countries[0] ?? '',
    countries,
    admin1: '',
    point,
    population: 0,
  });
  return [
    ...curated.regions.map(({ id, names, adjectives, countries, m49, point }) =>
      row(
        'region',
        id,
        names.length > 0 ? names : adjectives.map((adjective) => `${adjective} countries`),
        countries ?? membersOf(m49 as string),
        point,
      ),
    ),
    ...curated.bases.map(({ id, name, names, host, point }) => row('base', id, [name, ...names], [host], point)),
    ...curated.crossings.map(({ id, name, names, countries, point }) =>
      row('crossing', id, [name, ...names], countries, point),
    ),
    ...curated.waters.map(({ id, names, countries, point }) => row('water', id, names, countries, point)),
    ...curated.blocs.map(({ id, names }) => row('bloc', id, names, [], null)),
  ];
}
