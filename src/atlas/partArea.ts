/**
 * "Northern Afghanistan" as an area without a sharp edge. Comes in: a part id (`part:AF-N`; N, E, S, W, NE, ..., C for the
 * centre) and the country's polygon. Goes out: nested areas, largest first. Each is what lies beyond a line square to the
 * direction, the line placed so that the area holds a given share of the country: half for the largest (nobody calls
 * more than half of a country its north), a fifth for the core. Diagonals are measured in the country's own box, so that
 * a long country has a north-east too; the centre is an ellipse in that box. Refuses an unknown direction: null.
 *
 * It is a reading of words, not a boundary: no source draws one, which is why it fades.
 */
import type { Polygon, Position } from 'geojson';
import type { Area, SoftArea } from './Geometry';

type Ring = Position[];
/** Positive inside, zero on the edge, negative outside. */
type Side = (point: Position) => number;

const DIRECTIONS: Record<string, [number, number]> = {
  N: [0, 1],
  NE: [1, 1],
  E: [1, 0],
  SE: [1, -1],
  S: [0, -1],
  SW: [-1, -1],
  W: [-1, 0],
  NW: [-1, 1],
};

const STEPS = 8;
const LARGEST_SHARE = 0.5;
const CORE_SHARE = 0.2;
/** Corners of the polygon that stands in for the centre's ellipse. */
const CORNERS = 24;
/** Halvings of the interval in which the edge is sought: 2^-13 of a country's box is a few hundred metres. */
const HALVINGS = 14;

/** Keeps the part of a ring on the positive side (Sutherland and Hodgman); empty where nothing is left. */
function clipRing(ring: Ring, side: Side): Ring {
  const kept: Ring = [];
  for (const [index, point] of ring.entries()) {
    const before = ring[(index || ring.length) - 1] as Position;
    const [from, to] = [side(before), side(point)];
    if (from < 0 !== to < 0) {
      const share = from / (from - to);
      const cut = (axis: 0 | 1) =>
        (before[axis] as number) + share * ((point[axis] as number) - (before[axis] as number));
      kept.push([cut(0), cut(1)]);
    }
    if (to >= 0) kept.push(point);
  }
  const first = kept[0];
  return first ? [...kept, first] : [];
}

function clipArea(polygons: Ring[][], sides: Side[]): Ring[][] {
  return polygons.flatMap((polygon) => {
    const rings = polygon.map((ring) => sides.reduce((left, side) => clipRing(left, side), ring));
    return (rings[0]?.length ?? 0) > 3 ? [rings.filter((ring) => ring.length > 3)] : [];
  });
}

/** Area on the sphere, in no particular unit: shoelace in longitude and the sine of latitude, an equal-area projection. */
function sizeOf(polygons: Ring[][]): number {
  const height = (point: Position) => Math.sin(((point[1] as number) * Math.PI) / 180);
  let sum = 0;
  for (const ring of polygons.flat()) {
    for (let index = 1; index < ring.length; index += 1) {
      const [a, b] = [ring[index - 1] as Position, ring[index] as Position];
      sum += (a[0] as number) * height(b) - (b[0] as number) * height(a);
    }
  }
  return Math.abs(sum / 2);
}

/** Coordinates in the country's own box, -1 to 1; a country across the antimeridian is taken in one piece. */
function ownBox(polygons: Ring[][]): (point: Position) => [number, number] {
  const points = polygons.flat(2);
  const plain = points.map(([lng]) => lng as number);
  const across = Math.max(...extent(plain)) - Math.min(...extent(plain)) > 180;
  const unrolled = (lng: number) => (across && lng < 0 ? lng + 360 : lng);
  const [west, east] = extent(plain.map(unrolled));
  const [south, north] = extent(points.map(([, lat]) => lat as number));
  return ([lng, lat]) => [
    (2 * (unrolled(lng as number) - west)) / (east - west) - 1,
    (2 * ((lat as number) - south)) / (north - south) - 1,
  ];
}

function extent(values: number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

/** Sides that bound the part when its edge stands at `edge` (2: nothing is left; -2: the whole country). */
function sidesAt(direction: string, edge: number, box: (point: Position) => [number, number]): Side[] {
  const towards = DIRECTIONS[direction];
  if (towards) {
    const scale = Math.abs(towards[0]) + Math.abs(towards[1]);
    return [
      (point) => {
        const [x, y] = box(point);
        return (x * towards[0] + y * towards[1]) / scale - edge;
      },
    ];
  }
  return Array.from({ length: CORNERS }, (_, corner) => {
    const angle = (2 * Math.PI * corner) / CORNERS;
    return (point: Position) => {
      const [x, y] = box(point);
      return -edge - (x * Math.cos(angle) + y * Math.sin(angle));
    };
  });
}

/** Cuts a country where what is left on the direction's side has a given share of its area. */
function cutter(polygons: Ring[][], direction: string): (share: number) => Ring[][] {
  const box = ownBox(polygons);
  const whole = sizeOf(polygons);
  return (share) => {
    let [large, small] = [-2, 2];
    for (let round = 0; round < HALVINGS; round += 1) {
      const middle = (large + small) / 2;
      if (sizeOf(clipArea(polygons, sidesAt(direction, middle, box))) > share * whole) large = middle;
      else small = middle;
    }
    return clipArea(polygons, sidesAt(direction, large, box));
  };
}

/** The nested areas of a part of a country; null for a direction that is none. */
export function partArea(placeId: string, country: Area): SoftArea | null {
  const direction = /^part:[A-Z]{2}-([A-Z]+)$/.exec(placeId)?.[1] ?? '';
  if (!(direction in DIRECTIONS) && direction !== 'C') return null;
  const polygons: Polygon['coordinates'][] = country.type === 'Polygon' ? [country.coordinates] : country.coordinates;
  const withShare = cutter(polygons, direction);
  return {
    type: 'FeatureCollection',
    features: Array.from({ length: STEPS }, (_, step) => {
      const share = LARGEST_SHARE - ((LARGEST_SHARE - CORE_SHARE) * step) / (STEPS - 1);
      return {
        type: 'Feature',
        properties: { place: placeId, step: step + 1, steps: STEPS },
        geometry: { type: 'MultiPolygon', coordinates: withShare(share) },
      };
    }),
  };
}
