/**
 * Prepares the map data: `npm run prepare:geo -- FOLDER`. Comes in: a folder with the Natural Earth sources that
 * `data/README.md` lists. Goes out: `data/geo/world.topojson` (first map) and `data/geo/detail.topojson` (1:10m around
 * Afghanistan, later), countries dissolved from first-level units so that every border is one shared arc. Refuses a
 * folder that lacks a source, and a result over its budget.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import mapshaper from 'mapshaper';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

const SOURCES = {
  units: 'admin1-10m.topojson',
  disputedLines: 'ne_10m_admin_0_boundary_lines_disputed_areas.json',
  disputedAreas: 'ne_10m_admin_0_disputed_areas.json',
  lakes: 'ne_50m_lakes.json',
  rivers: 'ne_50m_rivers_lake_centerlines.json',
} as const;

/** Gzipped bytes: what may load before the map answers, and what may follow. */
const BUDGET = { world: 200_000, detail: 250_000 };

/** Countries drawn in full detail against each other, and those whose provinces are kept. */
const DETAILED = ['AF', 'TJ', 'UZ', 'TM', 'KG', 'PK', 'IR', 'CN'];
const WITH_PROVINCES = ['AF', 'TJ'];

/**
 * Units whose codes or names the source has wrong. Crimea and Sevastopol: UN General Assembly resolution 68/262.
 * Two Afghan provinces, made in 2004, carry the name of the one they were cut from; their GeoNames ids tell them apart.
 */
const UNIT_FIXES = `
  if (iso_3166_2 == 'UA-43' || iso_3166_2 == 'UA-40') iso_a2 = 'UA';
  if (gn_id == 6957555) { iso_3166_2 = 'AF-PAN'; name_en = 'Panjshir'; }
  if (gn_id == 6957553) { iso_3166_2 = 'AF-DAY'; name_en = 'Daykundi'; }
`;

/**
 * How coarse a line may be, in km: 1 near the Hindu Kush, growing with distance (what is far is seen from afar) and
 * again beyond 58 degrees, where Mercator wastes detail on empty coasts. Weighted Visvalingam's interval.
 */
const COARSENESS = `
  lng = (this.bounds[0] + this.bounds[2]) / 2; lat = (this.bounds[1] + this.bounds[3]) / 2;
  away = 111 * Math.hypot((lng - 67) * Math.cos(lat / 57.3), lat - 34.5);
  coarse = Math.min(14, Math.max(1, away * 0.0011)) * (1 + Math.max(0, Math.abs(lat) - 58) / 8);
`;

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const decode = (output: Uint8Array | string | undefined) =>
  JSON.parse(typeof output === 'string' ? output : new TextDecoder().decode(output));

/** Interval of the line between units A and B: province lines inside a country count only where they are kept. */
function lineInterval(detailed: boolean): string {
  const world = '!B ? A.coarse : A.iso_a2 == B.iso_a2 ? 50 : Math.min(A.coarse, B.coarse)';
  if (!detailed) return world;
  const list = JSON.stringify(DETAILED).replaceAll('"', "'");
  const provinces = JSON.stringify(WITH_PROVINCES).replaceAll('"', "'");
  return `B && A.iso_a2 == B.iso_a2 && ${provinces}.includes(A.iso_a2) ? 0.5 :
    B && A.iso_a2 != B.iso_a2 && ${list}.includes(A.iso_a2) && ${list}.includes(B.iso_a2) ? 0.1 : ${world}`;
}

/** Units -> lines -> each line simplified by its own interval -> countries on the very same arcs. */
function simplified(detailed: boolean): string {
  return [
    '-i units.topojson name=provinces',
    `-filter "iso_a2 != 'AQ'"`,
    `-each "${oneLine(UNIT_FIXES)}"`,
    `-each "${oneLine(COARSENESS)}"`,
    `-lines + name=lines each="interval = ${oneLine(lineInterval(detailed))}"`,
    `-target lines -simplify variable weighted interval="interval + 'km'" keep-shapes`,
    '-drop target=lines',
    '-target provinces -dissolve iso_a2 + name=countries',
    // Islets go, but never the last part of a country.
    `-define "largest = {}"`,
    `-target countries -explode -each "largest[iso_a2] = Math.max(largest[iso_a2] || 0, this.area)"`,
    '-filter "this.area > 3e6 || this.area >= largest[iso_a2]" -dissolve iso_a2',
  ].join(' ');
}

type Properties = Record<string, unknown>;
type Collection = GeometryCollection<Properties>;

function collection(topology: Topology, name: string): Collection {
  const object = topology.objects[name];
  if (object?.type !== 'GeometryCollection') throw new Error(`mapshaper gave no layer ${name}`);
  return object as Collection;
}

/** Label points by feature id, from mapshaper's interior point of the largest ring. */
function labelPoints(
  points: { features: { properties: Properties; geometry: { coordinates: number[] } }[] },
  id: string,
) {
  const round = (degrees: number) => Math.round(degrees * 100) / 100;
  return new Map(points.features.map((point) => [String(point.properties[id]), point.geometry.coordinates.map(round)]));
}

/** English names of CLDR, its short form where the long one is official or doubled ("Hong Kong SAR China"). */
function countryNames(): (code: string) => string {
  const file = join('node_modules', 'cldr-localenames-full', 'main', 'en', 'territories.json');
  const territories: Record<string, string> = JSON.parse(readFileSync(file, 'utf8')).main.en.localeDisplayNames
    .territories;
  return (code) => {
    const name = territories[code];
    if (!name) throw new Error(`${file}: no English name for ${code}`);
    return / SAR | \(/.test(name) ? (territories[`${code}-alt-short`] ?? name) : name;
  };
}

function nameCountries(topology: Topology, labels: Map<string, number[]>): void {
  const nameOf = countryNames();
  for (const country of collection(topology, 'countries').geometries) {
    const id = String(country.properties?.iso_a2);
    country.properties = { id, name: nameOf(id), label: labels.get(id) };
  }
}

function nameProvinces(topology: Topology, labels: Map<string, number[]>): void {
  for (const province of collection(topology, 'provinces').geometries) {
    const { iso_3166_2, iso_a2, name_en } = province.properties ?? {};
    province.properties = { id: iso_3166_2, name: name_en, country: iso_a2, label: labels.get(String(iso_3166_2)) };
  }
}

/** Only what a reader is told: Natural Earth's name and note, or a water's name and rank. */
function trim(objects: GeometryObject<Properties>[], fields: Record<string, string>): void {
  for (const object of objects) {
    const given = object.properties ?? {};
    object.properties = Object.fromEntries(Object.entries(fields).map(([to, from]) => [to, given[from] ?? '']));
  }
}

async function prepareWorld(sources: Record<keyof typeof SOURCES, Uint8Array>): Promise<Topology> {
  const units = await mapshaper.applyCommands(
    `${simplified(false)} -o countries.topojson no-quantization target=countries
     -target countries -points inner + name=labels -o labels.json format=geojson target=labels`.replace(/\s+/g, ' '),
    { 'units.topojson': sources.units },
  );
  const made = await mapshaper.applyCommands(
    `-i countries.topojson lakes.json rivers.json disputedLines.json disputedAreas.json combine-files
     -target lakes -filter "scalerank <= 2" -simplify weighted interval=2km keep-shapes
     -target rivers -filter "scalerank <= 5" -simplify weighted interval=3km
     -target disputedAreas -simplify weighted interval=2km keep-shapes
     -target disputedLines -simplify weighted interval=2km
     -o world.topojson target=* quantization=1e5`.replace(/\s+/g, ' '),
    {
      'countries.topojson': units['countries.topojson'] as string,
      'lakes.json': sources.lakes,
      'rivers.json': sources.rivers,
      'disputedLines.json': sources.disputedLines,
      'disputedAreas.json': sources.disputedAreas,
    },
  );
  const topology: Topology = decode(made['world.topojson']);
  nameCountries(topology, labelPoints(decode(units['labels.json']), 'iso_a2'));
  for (const name of ['lakes', 'rivers'])
    trim(collection(topology, name).geometries, { name: 'name', rank: 'scalerank' });
  trim(collection(topology, 'disputedLines').geometries, { name: 'name', note: 'note' });
  trim(collection(topology, 'disputedAreas').geometries, { name: 'BRK_NAME', note: 'NOTE_BRK' });
  return topology;
}

async function prepareDetail(sources: Record<keyof typeof SOURCES, Uint8Array>): Promise<Topology> {
  const quoted = (codes: string[]) => codes.map((code) => `'${code}'`).join();
  const made = await mapshaper.applyCommands(
    `${simplified(true)} -target provinces -filter "[${quoted(WITH_PROVINCES)}].includes(iso_a2)"
     -o detail.topojson target=countries,provinces quantization=1e6
     -target countries -points inner + name=labels -o labels.json format=geojson target=labels
     -target provinces -points inner + name=inner -o inner.json format=geojson target=inner`.replace(/\s+/g, ' '),
    { 'units.topojson': sources.units },
  );
  const topology: Topology = decode(made['detail.topojson']);
  nameCountries(topology, labelPoints(decode(made['labels.json']), 'iso_a2'));
  nameProvinces(topology, labelPoints(decode(made['inner.json']), 'iso_3166_2'));
  return topology;
}

function write(name: keyof typeof BUDGET, topology: Topology): void {
  const text = JSON.stringify(topology);
  const size = gzipSync(text, { level: 9 }).length;
  if (size > BUDGET[name])
    throw new Error(`${name}.topojson has ${size} bytes gzipped, over its budget of ${BUDGET[name]}`);
  writeFileSync(join('data', 'geo', `${name}.topojson`), text);
  console.error(`${name}.topojson: ${text.length} bytes, ${size} gzipped, ${topology.arcs.flat().length} points`);
}

const folder = process.argv[2];
if (!folder) throw new Error('Say where the sources are: npm run prepare:geo -- FOLDER');
const sources = Object.fromEntries(
  Object.entries(SOURCES).map(([key, file]) => [key, readFileSync(join(folder, file))]),
) as unknown as Record<keyof typeof SOURCES, Uint8Array>;
write('world', await prepareWorld(sources));
write('detail', await prepareDetail(sources));
