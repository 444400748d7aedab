/**
 * Lines without the cut at the antimeridian. Comes in: the lines of polygons that were cut at 180 degrees (Russia, Fiji)
 * and, at the pole, along 90 degrees. Goes out: the same lines, broken where they ran along that cut, in the same
 * direction: a cut is no coast. Refuses nothing.
 */
import type { MultiLineString, Position } from 'geojson';

/** Quantised cuts lie within a few hundred metres of the meridian. */
const CLOSE = 0.01;

function onSeam(a: Position, b: Position): boolean {
  const at = (point: Position, axis: 0 | 1, limit: number) => Math.abs(Math.abs(point[axis] ?? 0) - limit) < CLOSE;
  return (at(a, 0, 180) && at(b, 0, 180)) || (at(a, 1, 90) && at(b, 1, 90));
}

/** Drops every stretch that runs along the seam; what is left keeps its direction. */
export function withoutSeam(lines: MultiLineString['coordinates']): MultiLineString['coordinates'] {
  return lines.flatMap((line) => {
    const kept: Position[][] = [];
    let current: Position[] = [];
    for (const [index, point] of line.entries()) {
      const before = line[index - 1];
      if (before && onSeam(before, point)) {
        kept.push(current);
        current = [];
      }
      current.push(point);
    }
    kept.push(current);
    return kept.filter((part) => part.length > 1);
  });
}
