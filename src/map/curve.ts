/**
 * Small planar geometry in pixels: curves as runs of points, and what arrows and labels ask of them. Nothing here knows
 * of places or maps.
 */
import type { Box } from './screenShapes';
import type { Point } from './View';

export function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

export function between(a: Point, b: Point, share: number): Point {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** Enough points for a smooth curve, and no more. */
function stepsFor(from: Point, to: Point): number {
  return Math.max(14, Math.min(60, Math.ceil(distance(from, to) / 8)));
}

/** Quadratic Bézier whose control point stands off the middle by `bend` times the distance, to the left of the way. */
export function bentLine(from: Point, to: Point, bend: number, steps = stepsFor(from, to)): Point[] {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const control: Point = [(from[0] + to[0]) / 2 + dy * bend, (from[1] + to[1]) / 2 - dx * bend];
  return Array.from({ length: steps + 1 }, (_, index) => {
    const t = index / steps;
    return between(between(from, control, t), between(control, to, t), t);
  });
}

export function lineLength(line: readonly Point[]): number {
  let length = 0;
  for (let index = 1; index < line.length; index++) {
    length += distance(line[index - 1] as Point, line[index] as Point);
  }
  return length;
}

/** The stretch of the line between two lengths from its start. */
export function sliceLine(line: readonly Point[], start: number, end: number): Point[] {
  const result: Point[] = [];
  let done = 0;
  for (let index = 1; index < line.length; index++) {
    const a = line[index - 1] as Point;
    const b = line[index] as Point;
    const step = distance(a, b);
    const next = done + step;
    if (next > start && done < end && step > 0) {
      if (!result.length) result.push(between(a, b, Math.max(0, (start - done) / step)));
      result.push(between(a, b, Math.min(1, (end - done) / step)));
    }
    done = next;
  }
  return result;
}

/** Point and unit direction at a length from the start. */
export function pointAlong(line: readonly Point[], length: number): { at: Point; direction: Point } {
  let done = 0;
  for (let index = 1; index < line.length; index++) {
    const a = line[index - 1] as Point;
    const b = line[index] as Point;
    const step = distance(a, b);
    if (step > 0 && (done + step >= length || index === line.length - 1)) {
      return {
        at: between(a, b, Math.max(0, Math.min(1, (length - done) / step))),
        direction: [(b[0] - a[0]) / step, (b[1] - a[1]) / step],
      };
    }
    done += step;
  }
  return { at: line[0] ?? [0, 0], direction: [1, 0] };
}

export function growBox([left, top, right, bottom]: Box, by: number): Box {
  return [left - by, top - by, right + by, bottom + by];
}

/** The box of the points, grown; of no points one that meets nothing. */
export function boundsOf(points: readonly Point[], by: number): Box {
  let [left, top, right, bottom]: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return growBox([left, top, right, bottom], by);
}

export function boxHolds([left, top, right, bottom]: Box, [x, y]: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

export function boxesMeet(a: Box, b: Box): boolean {
  return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}

/** Which side of the line from p to q the point r lies on, by sign. */
function side(p: Point, q: Point, r: Point): number {
  return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
}

/** Distance to the nearest of the points, `most` where none is nearer than that. */
export function nearest(point: Point, points: readonly Point[], most: number): number {
  let least = most * most;
  for (const [x, y] of points) {
    const dx = x - point[0];
    const dy = y - point[1];
    const square = dx * dx + dy * dy;
    if (square < least) least = square;
  }
  return Math.sqrt(least);
}

/** Do the two segments cross? */
export function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
