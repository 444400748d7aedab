/**
 * Shapes of the atlas as the screen needs them. Comes in: GeoJSON areas and lines, a view. Goes out: rings and lines in
 * pixels, thinned to what can be seen and cut to the view with a margin; SVG path data; and the question whether a point
 * is inside. World coordinates of a shape are computed once and kept for as long as the shape lives.
 */
import type { Geometry, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { type Point, toWorld, type View, worldToScreen } from './View';

/** A line in world coordinates, flat (x, y, x, y, ...), with its bounds. */
interface WorldLine {
  xy: Float64Array;
  box: [west: number, north: number, east: number, south: number];
}

export type Box = [left: number, top: number, right: number, bottom: number];

const kept = new WeakMap<object, WorldLine[]>();

function lines(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'Polygon':
    case 'MultiLineString':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    case 'LineString':
      return [geometry.coordinates];
    case 'GeometryCollection':
      return geometry.geometries.flatMap(lines);
    default:
      return [];
  }
}

function worldLine(positions: Position[]): WorldLine {
  const xy = new Float64Array(positions.length * 2);
  const box: WorldLine['box'] = [Infinity, Infinity, -Infinity, -Infinity];
  positions.forEach((position, index) => {
    const [x, y] = toWorld(position);
    xy[index * 2] = x;
    xy[index * 2 + 1] = y;
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  });
  return { xy, box };
}

/** A shape may be missing (an island too small for the scale): it then has no lines. */
function worldLines(geometry: Geometry | null): WorldLine[] {
  if (!geometry) return [];
  let result = kept.get(geometry);
  if (!result) {
    result = lines(geometry).map(worldLine);
    kept.set(geometry, result);
  }
  return result;
}

/** Bounds of a shape in world coordinates. */
export function worldBox(geometry: Geometry): WorldLine['box'] {
  const all = worldLines(geometry).map((line) => line.box);
  return [
    Math.min(...all.map((box) => box[0])),
    Math.min(...all.map((box) => box[1])),
    Math.max(...all.map((box) => box[2])),
    Math.max(...all.map((box) => box[3])),
  ];
}

/** The view's rectangle with `margin` pixels around it, or more where the view asks for it. */
export function viewBox(view: View, atLeast: number): Box {
  const margin = Math.max(atLeast, view.beyond ?? 0);
  return [-margin, -margin, view.width + margin, view.height + margin];
}

function overlaps(line: WorldLine, frame: ReturnType<typeof worldToScreen>, clip: Box): boolean {
  const { size, left, top } = frame;
  const [west, north, east, south] = line.box;
  return (
    east * size + left >= clip[0] &&
    west * size + left <= clip[2] &&
    south * size + top >= clip[1] &&
    north * size + top <= clip[3]
  );
}

/** To pixels, leaving out points nearer than `grain` to the last one kept. */
function thinned(line: WorldLine, frame: ReturnType<typeof worldToScreen>, grain: number): Point[] {
  const { size, left, top } = frame;
  const count = line.xy.length / 2;
  const points: Point[] = [];
  let lastX = Infinity;
  let lastY = Infinity;
  for (let index = 0; index < count; index++) {
    const x = (line.xy[index * 2] as number) * size + left;
    const y = (line.xy[index * 2 + 1] as number) * size + top;
    if (index < count - 1 && Math.abs(x - lastX) < grain && Math.abs(y - lastY) < grain) continue;
    points.push([x, y]);
    lastX = x;
    lastY = y;
  }
  return points;
}

/** Cuts a ring with one side of the box (Sutherland and Hodgman). */
function cutSide(ring: Point[], axis: 0 | 1, limit: number, keepBelow: boolean): Point[] {
  const inside = (point: Point) => (keepBelow ? point[axis] <= limit : point[axis] >= limit);
  const result: Point[] = [];
  ring.forEach((point, index) => {
    const before = ring[(index + ring.length - 1) % ring.length] as Point;
    if (inside(point) !== inside(before)) {
      const share = (limit - before[axis]) / (point[axis] - before[axis]);
      result.push([before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])]);
    }
    if (inside(point)) result.push(point);
  });
  return result;
}

function cutRing(ring: Point[], clip: Box): Point[] {
  const all = ring.every(([x, y]) => x >= clip[0] && x <= clip[2] && y >= clip[1] && y <= clip[3]);
  if (all) return ring;
  let cut = cutSide(ring, 0, clip[0], false);
  if (cut.length) cut = cutSide(cut, 0, clip[2], true);
  if (cut.length) cut = cutSide(cut, 1, clip[1], false);
  if (cut.length) cut = cutSide(cut, 1, clip[3], true);
  return cut;
}

/** Rings of an area in pixels, thinned and cut; rings too small to be seen are left out. */
export function screenRings(area: Polygon | MultiPolygon, view: View, margin = 60, grain = 0.7): Point[][] {
  const frame = worldToScreen(view);
  const clip = viewBox(view, margin);
  const rings: Point[][] = [];
  for (const line of worldLines(area)) {
    if (!overlaps(line, frame, clip)) continue;
    const [west, north, east, south] = line.box;
    if ((east - west) * frame.size < grain && (south - north) * frame.size < grain) continue;
    const ring = cutRing(thinned(line, frame, grain), clip);
    if (ring.length > 2) rings.push(ring);
  }
  return rings;
}

/** Lines in pixels, thinned, without the stretches far outside the view. */
export function screenLines(geometry: MultiLineString | Geometry, view: View, margin = 60, grain = 0.7): Point[][] {
  const frame = worldToScreen(view);
  const clip = viewBox(view, margin);
  const result: Point[][] = [];
  for (const line of worldLines(geometry)) {
    if (!overlaps(line, frame, clip)) continue;
    let run: Point[] = [];
    const points = thinned(line, frame, grain);
    points.forEach((point, index) => {
      const next = points[index + 1] ?? point;
      const before = points[index - 1] ?? point;
      const seen = [before, point, next].some(([x, y]) => x >= clip[0] && x <= clip[2] && y >= clip[1] && y <= clip[3]);
      if (seen) run.push(point);
      else if (run.length) {
        if (run.length > 1) result.push(run);
        run = [];
      }
    });
    if (run.length > 1) result.push(run);
  }
  return result;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** SVG path data of lines (open) or rings (closed), to a tenth of a pixel. */
export function pathData(shapes: readonly Point[][], closed: boolean): string {
  return shapes
    .map((points) => `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}${closed ? 'Z' : ''}`)
    .join('');
}

/** Is this position inside the area? Asks the box first, then the full outline. */
export function areaHolds(area: Polygon | MultiPolygon, position: readonly number[]): boolean {
  const [x, y] = toWorld(position);
  let inside = false;
  for (const { xy, box } of worldLines(area)) {
    if (x < box[0] || x > box[2] || y < box[1] || y > box[3]) continue;
    const count = xy.length / 2;
    for (let index = 0, before = count - 1; index < count; before = index++) {
      const xi = xy[index * 2] as number;
      const yi = xy[index * 2 + 1] as number;
      const xj = xy[before * 2] as number;
      const yj = xy[before * 2 + 1] as number;
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
    }
  }
  return inside;
}
