/**
 * First-level units into countries, with mapshaper. Comes in: Natural Earth's units as one topology. Goes out: countries
 * (and provinces, where kept) that share their arcs, each line simplified by its own measure, with names and label
 * points. Refuses a code that CLDR has no English name for.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import mapshaper from 'mapshaper';
import type { GeometryCollection, Topology } from 'topojson-specification';

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
  size[iso_a2] = (size[iso_a2] || 0) + this.area / 1e6;
`;

/** Of the first map's lines: less than a pixel as long as a movement is shown from end to end. */
const FIRST_KM = 7;

/**
 * How coarse a line may be, in km: 1 near the Hindu Kush, growing with distance (what is far is seen from afar) and
 * again beyond 58 degrees, where Mercator wastes detail on empty coasts; never more than a small country bears.
 * Weighted Visvalingam's interval, in steps, so that lines of one measure go through mapshaper together.
 */
const COARSENESS = `
  lng = (this.bounds[0] + this.bounds[2]) / 2; lat = (this.bounds[1] + this.bounds[3]) / 2;
  away = 111 * Math.hypot((lng - 67) * Math.cos(lat / 57.3), lat - 34.5);
  far = Math.min(14, Math.max(1, away * 0.0011)) * (1 + Math.max(0, Math.abs(lat) - 58) / 8);
  small = size[iso_a2] < 2000 ? Math.sqrt(size[iso_a2]) / 12 : 99;
  coarse = small < far ? small : Math.ceil(far * 4) / 4;
  first = Math.min(small, Math.max(${FIRST_KM}, coarse));
`;

/** Inside a country lines are dropped with their units, unless its provinces are kept. */
const DROPPED_KM = 50;
const PROVINCE_KM = 0.5;
const DETAIL_KM = 0.1;

export type Properties = Record<string, unknown>;
export type Collection = GeometryCollection<Properties>;
type Points = { features: { properties: Properties; geometry: { coordinates: number[] } }[] };

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const listOf = (codes: string[]) => `[${codes.map((code) => `'${code}'`).join()}]`;

/** Runs mapshaper over files in memory; answers its outputs as parsed JSON. */
export async function runMapshaper(commands: string, input: Record<string, unknown>): Promise<Record<string, unknown>> {
  const files = Object.entries(input).map(([name, content]) => [
    name,
    content instanceof Uint8Array ? content : JSON.stringify(content),
  ]);
  const output = await mapshaper.applyCommands(oneLine(commands), Object.fromEntries(files));
  const read = (bytes: string | Uint8Array) =>
    JSON.parse(typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes));
  return Object.fromEntries(Object.entries(output).map(([name, bytes]) => [name, read(bytes)]));
}

export function collection(topology: Topology, name: string): Collection {
  const object = topology.objects[name];
  if (object?.type !== 'GeometryCollection') throw new Error(`mapshaper gave no layer ${name}`);
  return object as Collection;
}

/** Interval of the line between units A and B, in km. */
function lineInterval(detailed: boolean): string {
  const away = (measure: string) =>
    `!B ? A.${measure} : A.iso_a2 == B.iso_a2 ? ${DROPPED_KM} : Math.min(A.${measure}, B.${measure})`;
  if (!detailed) return away('first');
  const provinces = `B && A.iso_a2 == B.iso_a2 && ${listOf(WITH_PROVINCES)}.includes(A.iso_a2)`;
  const neighbours = `B && A.iso_a2 != B.iso_a2 && [A.iso_a2, B.iso_a2].every(code => ${listOf(DETAILED)}.includes(code))`;
  return `${provinces} ? ${PROVINCE_KM} : ${neighbours} ? ${DETAIL_KM} : ${away('coarse')}`;
}

function commands(detailed: boolean): string {
  return `
    -i units.topojson name=provinces
    -filter "iso_a2 != 'AQ'"
    -define "size = {}, largest = {}"
    -each "${oneLine(UNIT_FIXES)}"
    -each "${oneLine(COARSENESS)}"
    -lines + name=lines each="interval = ${lineInterval(detailed)}"
    -target lines -dissolve interval
    -simplify variable weighted interval="interval + 'km'" keep-shapes
    -drop target=lines
    -target provinces -dissolve iso_a2 + name=countries
    -target countries -explode -each "largest[iso_a2] = Math.max(largest[iso_a2] || 0, this.area)"
    -filter "this.area > 3e6 || this.area >= largest[iso_a2]" -dissolve iso_a2
    -target provinces -filter "${detailed ? listOf(WITH_PROVINCES) : '[]'}.includes(iso_a2)"
    -o countries.topojson no-quantization target=countries,provinces`;
}

/** English names of CLDR, its short form where the long one is official or doubled ("Hong Kong SAR China"). */
function countryNames(): (code: string) => string {
  const file = join('node_modules', 'cldr-localenames-full', 'main', 'en', 'territories.json');
  const { main } = JSON.parse(readFileSync(file, 'utf8'));
  const territories: Record<string, string> = main.en.localeDisplayNames.territories;
  return (code) => {
    const name = territories[code];
    if (!name) throw new Error(`${file}: no English name for ${code}`);
    return / SAR | \(/.test(name) ? (territories[`${code}-alt-short`] ?? name) : name;
  };
}

/** Countries, and provinces with `detailed`, not yet quantised, so that other layers can share their very points. */
export async function prepareCountries(units: Uint8Array, detailed: boolean): Promise<Topology> {
  const output = await runMapshaper(commands(detailed), { 'units.topojson': units });
  const topology = output['countries.topojson'] as Topology;
  const nameOf = countryNames();
  for (const country of collection(topology, 'countries').geometries) {
    const id = String((country.properties as Properties).iso_a2);
    country.properties = { id, name: nameOf(id) };
  }
  if (!detailed) return topology;
  for (const province of collection(topology, 'provinces').geometries) {
    const { iso_3166_2, iso_a2, name_en } = province.properties as Properties;
    province.properties = { id: iso_3166_2, name: name_en, country: iso_a2 };
  }
  return topology;
}

/** Label points by feature id: mapshaper's point well inside the largest ring. Four digits: a city state is small. */
export async function labelPoints(topology: Topology, layer: string): Promise<Map<string, number[]>> {
  const output = await runMapshaper(`-i t.topojson -target ${layer} -points inner -o points.json format=geojson`, {
    't.topojson': topology,
  });
  const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
  const { features } = output['points.json'] as Points;
  return new Map(features.map(({ properties, geometry }) => [String(properties.id), geometry.coordinates.map(round)]));
}

/** Gives each feature of a layer its label point. */
export function label(topology: Topology, layer: string, points: Map<string, number[]>): void {
  for (const { properties } of collection(topology, layer).geometries as { properties?: Properties }[]) {
    if (properties) properties.label = points.get(String(properties.id));
  }
}
