/**
 * Which stretches of a border are disputed. Comes in: countries on shared arcs and Natural Earth's disputed areas, whose
 * notes say who holds and who claims each. Goes out: the stretches of border between a holder and a claimant that run
 * along such an area, on the border's own points, with the note. Refuses borders that an area merely touches: the line
 * between Afghanistan and Pakistan is not India's and Pakistan's dispute.
 */
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/**
 * Borders that Natural Earth's own boundary file classes as disputed or as a line of control as a whole, while its
 * disputed areas have no note on them.
 */
const WHOLE: { pair: [string, string]; note: string }[] = [
  { pair: ['RS', 'XK'], note: 'Kosovo: self admin.; claimed by Serbia' },
  { pair: ['IL', 'PS'], note: '1949 armistice line' },
  { pair: ['KP', 'KR'], note: 'Military demarcation line of 1953' },
  { pair: ['EH', 'MA'], note: 'Western Sahara: claimed by Morocco' },
];

/** How far beside a simplified border to look for the area, in degrees: the finest first. */
const BESIDE = [0.02, 0.06, 0.15];

type DisputedArea = Feature<Polygon | MultiPolygon, Record<string, string | null>>;
type Country = { properties: { id: string; name: string } };

function isInRing([x, y]: Position, ring: Position[]): boolean {
  let inside = false;
  for (let index = 0, before = ring.length - 1; index < ring.length; before = index, index += 1) {
    const [[ax, ay], [bx, by]] = [ring[index] as [number, number], ring[before] as [number, number]];
    if (
      ay > (y as number) !== by > (y as number) &&
      (x as number) < ((bx - ax) * ((y as number) - ay)) / (by - ay) + ax
    )
      inside = !inside;
  }
  return inside;
}

function isIn(point: Position, { geometry }: DisputedArea): boolean {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.some(
    ([outer, ...holes]) => isInRing(point, outer ?? []) && !holes.some((hole) => isInRing(point, hole)),
  );
}

/** Whether an area lies on either side of a stretch, close to it. */
function isBeside(a: Position, b: Position, area: DisputedArea): boolean {
  const [dx, dy] = [(b[0] as number) - (a[0] as number), (b[1] as number) - (a[1] as number)];
  const length = Math.hypot(dx, dy) || 1;
  const [x, y] = [((a[0] as number) + (b[0] as number)) / 2, ((a[1] as number) + (b[1] as number)) / 2];
  return BESIDE.some((far) =>
    [-far, far].some((side) => isIn([x + (dy / length) * side, y - (dx / length) * side], area)),
  );
}

/** Codes of the countries that an area's holder and note name. */
function parties({ properties }: DisputedArea, countries: Country[]): string[] {
  const words = `${properties.ADMIN ?? ''}; ${properties.NAME ?? ''}; ${properties.NOTE_BRK ?? ''}`;
  return countries
    .filter(({ properties: { name } }) => new RegExp(`\\b${name}\\b`).test(words))
    .map(({ properties: { id } }) => id);
}

function pairs(codes: string[]): [string, string][] {
  return codes.flatMap((a, index) => codes.slice(index + 1).map((b): [string, string] => [a, b]));
}

/** Runs of neighbouring stretches that pass a test. */
function runs(line: Position[], test: (a: Position, b: Position) => boolean): Position[][] {
  const found: Position[][] = [];
  let current: Position[] = [];
  for (let index = 1; index < line.length; index += 1) {
    const [a, b] = [line[index - 1] as Position, line[index] as Position];
    if (test(a, b)) current = current.length > 0 ? [...current, b] : [a, b];
    else if (current.length > 0) {
      found.push(current);
      current = [];
    }
  }
  return current.length > 0 ? [...found, current] : found;
}

/** Disputed stretches of borders between countries. */
export function prepareDisputedBorders(
  topology: Topology,
  areas: FeatureCollection,
): FeatureCollection<MultiLineString> {
  const object = topology.objects.countries as GeometryCollection;
  const countries = object.geometries as unknown as Country[];
  const between = ([one, other]: [string, string]) =>
    mesh(topology, object as never, (a, b) => {
      const ids = [(a as unknown as Country).properties.id, (b as unknown as Country).properties.id];
      return ids.includes(one) && ids.includes(other) && one !== other && ids[0] !== ids[1];
    }).coordinates;
  // Several areas may lie along one stretch: it is drawn once, or its dashes would fill each other's gaps.
  const seen = new Set<string>();
  const isNew = (a: Position, b: Position) => {
    const key = [String(a), String(b)].sort().join();
    return !seen.has(key) && seen.add(key) !== undefined;
  };
  const stretch = (lines: Position[][], note: string): Feature<MultiLineString>[] => {
    const coordinates = lines.flatMap((line) => runs(line, isNew));
    if (coordinates.length === 0) return [];
    const properties = { name: 'Disputed border', note };
    return [{ type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates } }];
  };
  const wholes = WHOLE.flatMap(({ pair, note }) => stretch(between(pair), note));
  const parts = (areas.features as DisputedArea[]).flatMap((area) =>
    pairs(parties(area, countries)).flatMap((pair) =>
      stretch(
        between(pair).flatMap((line) => runs(line, (a, b) => isBeside(a, b, area))),
        area.properties.NOTE_BRK ?? '',
      ),
    ),
  );
  return { type: 'FeatureCollection', features: [...wholes, ...parts] };
}
