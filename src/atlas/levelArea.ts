/**
 * Marching squares: the area of a grid whose values lie below a level. Comes in: a grid of values at longitudes and
 * latitudes, above the level all along its rim. Goes out: polygons with their holes, outer rings clockwise. Refuses
 * nothing; where every value is above the level, the area is empty.
 */
import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Position } from 'geojson';

export interface Grid {
  west: number;
  south: number;
  stepLng: number;
  stepLat: number;
  width: number;
  height: number;
  /** Row by row from the south-west. */
  values: Float32Array;
}

type Edge = 'bottom' | 'right' | 'top' | 'left';

/**
 * Where the level line enters and leaves a cell, by which corners lie inside (bits: 1 bottom left, 2 bottom right, 4 top
 * right, 8 top left), the inside on its right. A cell with two opposite corners inside has two lines.
 */
const CROSSINGS: [Edge, Edge][][] = [
  [],
  [['left', 'bottom']],
  [['bottom', 'right']],
  [['left', 'right']],
  [['right', 'top']],
  [
    ['left', 'bottom'],
    ['right', 'top'],
  ],
  [['bottom', 'top']],
  [['left', 'top']],
  [['top', 'left']],
  [['top', 'bottom']],
  [
    ['bottom', 'right'],
    ['top', 'left'],
  ],
  [['top', 'right']],
  [['right', 'left']],
  [['right', 'bottom']],
  [['bottom', 'left']],
  [],
];

/** Where the level lies between two grid points, in degrees. */
function between(grid: Grid, level: number, from: number, to: number): Position {
  const [a, b] = [grid.values[from] as number, grid.values[to] as number];
  const share = (level - a) / (b - a);
  const at = (index: number) => [
    grid.west + (index % grid.width) * grid.stepLng,
    grid.south + Math.floor(index / grid.width) * grid.stepLat,
  ];
  const [start, end] = [at(from), at(to)];
  const mix = (axis: 0 | 1) => (start[axis] as number) + share * ((end[axis] as number) - (start[axis] as number));
  return [Math.round(mix(0) * 1e4) / 1e4, Math.round(mix(1) * 1e4) / 1e4];
}

/** Every stretch of level line, as a step from one crossed grid edge to the next. */
function steps(grid: Grid, level: number): Map<string, { to: string; point: Position }> {
  const found = new Map<string, { to: string; point: Position }>();
  const inside = (index: number) => (grid.values[index] as number) < level;
  for (let row = 0; row < grid.height - 1; row += 1) {
    for (let column = 0; column < grid.width - 1; column += 1) {
      const first = row * grid.width + column;
      const corners = [first, first + 1, first + grid.width + 1, first + grid.width];
      const kind = corners.reduce((bits, corner, bit) => bits | (inside(corner) ? 1 << bit : 0), 0);
      if (kind === 0 || kind === 15) continue;
      const [a, b, c, d] = corners as [number, number, number, number];
      const ends: Record<Edge, [number, number]> = { bottom: [a, b], right: [b, c], top: [d, c], left: [a, d] };
      for (const [enter, leave] of CROSSINGS[kind] ?? []) {
        found.set(ends[enter].join(), { to: ends[leave].join(), point: between(grid, level, ...ends[enter]) });
      }
    }
  }
  return found;
}

function rings(grid: Grid, level: number): Position[][] {
  const left = steps(grid, level);
  const made: Position[][] = [];
  for (const start of [...left.keys()]) {
    const ring: Position[] = [];
    for (let step = left.get(start), key = start; step; step = left.get(key)) {
      ring.push(step.point);
      left.delete(key);
      key = step.to;
    }
    const first = ring[0];
    if (first && ring.length > 2) made.push([...ring, first]);
  }
  return made;
}

function isClockwise(ring: Position[]): boolean {
  const turn = ring.reduce((sum, point, index) => {
    const next = ring[(index + 1) % ring.length] as Position;
    return sum + ((next[0] as number) - (point[0] as number)) * ((next[1] as number) + (point[1] as number));
  }, 0);
  return turn > 0;
}

/** The area below the level; a hole goes to the outer ring around it. */
export function levelArea(grid: Grid, level: number): MultiPolygon {
  const all = rings(grid, level);
  const polygons = all.filter(isClockwise).map((outer) => [outer]);
  for (const hole of all.filter((ring) => !isClockwise(ring))) {
    const around = polygons.filter(([outer]) =>
      booleanPointInPolygon(hole[0] as Position, { type: 'Polygon', coordinates: [outer as Position[]] }),
    );
    // Nested outer rings: the innermost is the one with the fewest others inside, that is the shortest.
    around.sort((a, b) => (a[0]?.length ?? 0) - (b[0]?.length ?? 0));
    around[0]?.push(hole);
  }
  return { type: 'MultiPolygon', coordinates: polygons };
}
