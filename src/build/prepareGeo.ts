/**
 * Prepares the map data: `npm run prepare:geo -- FOLDER`. Comes in: a folder with the Natural Earth sources that
 * `data/README.md` lists. Goes out: `data/geo/world.topojson` (first map) and `data/geo/detail.topojson` (the same
 * in finer lines, 1:10m around Afghanistan, and provinces; loaded later). Every border is one arc, shared by both
 * countries, by a river that follows it, and by a dispute about it. Refuses a folder that lacks a source, and a result
 * over its budget.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FeatureCollection } from 'geojson';
import { mergeArcs, meshArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import { collection, label, labelPoints, prepareCountries, runMapshaper } from './prepareGeoCountries';
import { prepareDisputedBorders } from './prepareGeoDisputed';
import { prepareRivers } from './prepareGeoRivers';

const SOURCES = {
  units: 'admin1-10m.topojson',
  disputedLines: 'ne_10m_admin_0_boundary_lines_disputed_areas.json',
  disputedAreas: 'ne_10m_admin_0_disputed_areas.json',
  lakes: 'ne_50m_lakes.json',
  rivers: 'ne_50m_rivers_lake_centerlines.json',
} as const;

/** Gzipped bytes: what may load before the map answers, and what may follow. */
const BUDGET = { world: 100_000, detail: 250_000 };

function read(folder: string, source: keyof typeof SOURCES): FeatureCollection {
  return JSON.parse(readFileSync(join(folder, SOURCES[source]), 'utf8'));
}

/** Only what a reader is told: a name and a note, or a water's name and rank. */
function rename(topology: Topology, layer: string, fields: Record<string, string>): void {
  for (const object of collection(topology, layer).geometries) {
    const given = object.properties ?? {};
    object.properties = Object.fromEntries(Object.entries(fields).map(([to, from]) => [to, given[from] ?? '']));
  }
}

/** Countries with the layers that lie on their lines. */
async function layers(folder: string, detailed: boolean): Promise<Record<string, unknown>> {
  const countries = await prepareCountries(readFileSync(join(folder, SOURCES.units)), detailed);
  return {
    'countries.topojson': countries,
    'rivers.json': prepareRivers(countries, read(folder, 'rivers'), detailed ? 0.5 : 5),
    'disputedBorders.json': prepareDisputedBorders(countries, read(folder, 'disputedAreas')),
  };
}

/** Waters and claims, which lie on no country's line. */
function overlays(folder: string): Record<string, unknown> {
  return { 'lakes.json': read(folder, 'lakes'), 'disputedLines.json': read(folder, 'disputedLines') };
}

type Countries = GeometryCollection<{ id?: string }>;

/**
 * All land as one, the coast, and the borders between countries, gathered here: in the page that would take as long as all its
 * other shapes. A disputed stretch shares its arcs with both countries and comes after them, so it is the last to use the
 * arc, and no border.
 */
function withSums(topology: Topology): Topology {
  const { geometries } = topology.objects.countries as Countries;
  const disputed = (topology.objects.disputedBorders as Countries | undefined)?.geometries ?? [];
  const idOf = (one: { properties?: unknown }) => (one.properties as { id?: string } | undefined)?.id ?? '';
  const all = { type: 'GeometryCollection' as const, geometries };
  topology.objects.land = mergeArcs(topology, geometries as MultiPolygon[]);
  topology.objects.coast = meshArcs(topology, all, (a, b) => a === b);
  topology.objects.borders = meshArcs(
    topology,
    { ...all, geometries: [...geometries, ...disputed] },
    (a, b) => a !== b && idOf(b) !== '',
  );
  return topology;
}

function withNames(topology: Topology): Topology {
  rename(topology, 'lakes', { name: 'name', rank: 'scalerank' });
  rename(topology, 'disputedLines', { name: 'name', note: 'note' });
  return topology;
}

async function prepareWorld(folder: string): Promise<Topology> {
  const output = await runMapshaper(
    `-i countries.topojson rivers.json disputedBorders.json combine-files
     -drop target=provinces
     -i lakes.json -filter "scalerank <= 2" -simplify weighted interval=5km keep-shapes
     -i disputedLines.json -simplify weighted interval=5km
     -o world.topojson target=* quantization=3e4`,
    { ...(await layers(folder, false)), ...overlays(folder) },
  );
  return withNames(output['world.topojson'] as Topology);
}

async function prepareDetail(folder: string): Promise<Topology> {
  const output = await runMapshaper(
    `-i countries.topojson rivers.json disputedBorders.json combine-files
     -i lakes.json -filter "scalerank <= 2" -simplify weighted interval=2km keep-shapes
     -i disputedLines.json -simplify weighted interval=2km
     -o detail.topojson target=* quantization=1e6`,
    { ...(await layers(folder, true)), ...overlays(folder) },
  );
  return withNames(output['detail.topojson'] as Topology);
}

function write(name: keyof typeof BUDGET, topology: Topology): void {
  const text = JSON.stringify(topology);
  const size = gzipSync(text, { level: 9 }).length;
  if (size > BUDGET[name])
    throw new Error(`${name}.topojson: ${size} bytes gzipped, over its budget of ${BUDGET[name]}`);
  writeFileSync(join('data', 'geo', `${name}.topojson`), text);
  console.error(`${name}.topojson: ${text.length} bytes, ${size} gzipped, ${topology.arcs.flat().length} points`);
}

const folder = process.argv[2];
if (!folder) throw new Error('Say where the sources are: npm run prepare:geo -- FOLDER');
const world = await prepareWorld(folder);
const detail = await prepareDetail(folder);
// One point for both: a name must not jump when the finer lines arrive.
const points = await labelPoints(detail, 'countries');
label(world, 'countries', points);
label(detail, 'countries', points);
label(detail, 'provinces', await labelPoints(detail, 'provinces'));
write('world', withSums(world));
write('detail', withSums(detail));
