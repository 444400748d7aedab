/**
 * "Close to the border" as an area that fades. Comes in: a border's line and a distance in km. Goes out: nested areas on
 * both sides of it (a sentence seldom says which), largest first, from all of the distance down to a fifth of it.
 * Method: distances to the line on a grid, then the grid's level lines (marching squares). Refuses nothing; a line
 * without points gives no area.
 */
import type { Feature, MultiLineString, Position } from 'geojson';
import type { SoftArea } from './Geometry';
import { type Grid, levelArea } from './levelArea';

const STEPS = 5;
/** Cells to the distance: enough for a round edge. */
const CELLS = 6;
/** Most cells along one side: a very long border gets coarser cells, not more of them. */
const MOST_CELLS = 400;
const KM_PER_DEGREE = 111.195;

function gridAround(points: Position[], km: number): Grid {
  const lngs = points.map(([lng]) => lng as number);
  const lats = points.map(([, lat]) => lat as number);
  const least = (values: number[]) => values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
  const most = (values: number[]) => -least(values.map((value) => -value));
  // A margin of more than the distance, so that every level line closes inside the grid.
  const margin = (km * 1.3) / KM_PER_DEGREE;
  const [south, north] = [least(lats) - margin, most(lats) + margin];
  const narrow = Math.max(0.1, Math.min(Math.cos(south / 57.3), Math.cos(north / 57.3)));
  const [west, east] = [least(lngs) - margin / narrow, most(lngs) + margin / narrow];
  const cell = (degrees: number, size: number) => Math.max(size, degrees / MOST_CELLS);
  const size = km / CELLS / KM_PER_DEGREE;
  const [stepLng, stepLat] = [cell(east - west, size / narrow), cell(north - south, size)];
  const width = Math.ceil((east - west) / stepLng) + 2;
  const height = Math.ceil((north - south) / stepLat) + 2;
  return { west, south, stepLng, stepLat, width, height, values: new Float32Array(width * height).fill(km * 2) };
}

/** Distance in km from a point to a segment, on the plane that touches the Earth there. */
function distanceKm(lng: number, lat: number, a: Position, b: Position): number {
  const shrink = Math.cos((lat * Math.PI) / 180);
  const [ax, ay] = [((a[0] as number) - lng) * shrink, (a[1] as number) - lat];
  const [dx, dy] = [((b[0] as number) - (a[0] as number)) * shrink, (b[1] as number) - (a[1] as number)];
  const along = dx * dx + dy * dy;
  const share = along === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / along));
  return Math.hypot(ax + share * dx, ay + share * dy) * KM_PER_DEGREE;
}

/** Lowers the grid's values to the distance from one segment, looking only at the cells near it. */
function lowerAround(grid: Grid, a: Position, b: Position, km: number): void {
  const reachLat = km / KM_PER_DEGREE;
  const reachLng =
    reachLat /
    Math.max(0.1, Math.cos((Math.max(Math.abs(a[1] as number), Math.abs(b[1] as number)) + reachLat) / 57.3));
  const range = (low: number, high: number, start: number, step: number, count: number) =>
    [Math.max(0, Math.floor((low - start) / step)), Math.min(count - 1, Math.ceil((high - start) / step))] as const;
  const [x0, x1] = [Math.min(a[0] as number, b[0] as number), Math.max(a[0] as number, b[0] as number)];
  const [y0, y1] = [Math.min(a[1] as number, b[1] as number), Math.max(a[1] as number, b[1] as number)];
  const [left, right] = range(x0 - reachLng, x1 + reachLng, grid.west, grid.stepLng, grid.width);
  const [bottom, top] = range(y0 - reachLat, y1 + reachLat, grid.south, grid.stepLat, grid.height);
  for (let row = bottom; row <= top; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const index = row * grid.width + column;
      const away = distanceKm(grid.west + column * grid.stepLng, grid.south + row * grid.stepLat, a, b);
      if (away < (grid.values[index] as number)) grid.values[index] = away;
    }
  }
}

/** Areas within `km` of a border's line, largest first. */
export function nearBorderArea(border: Feature<MultiLineString, { place: string }>, km: number): SoftArea {
  const lines = border.geometry.coordinates;
  const grid = gridAround(lines.flat(), km);
  for (const line of lines) {
    for (let index = 1; index < line.length; index += 1) {
      lowerAround(grid, line[index - 1] as Position, line[index] as Position, km);
    }
  }
  return {
    type: 'FeatureCollection',
    features: Array.from({ length: STEPS }, (_, step) => ({
      type: 'Feature',
      properties: { place: border.properties.place, step: step + 1, steps: STEPS },
      geometry: levelArea(grid, (km * (STEPS - step)) / STEPS),
    })),
  };
}
