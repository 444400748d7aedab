/**
 * An area on the screen that can be asked very often whether it holds a point: laying out arrows and names asks tens of
 * thousands of times. Its outline is cut once into rows of two pixels; a question then looks at one row. Built once for
 * each view and shape.
 */
import type { MultiPolygon, Polygon } from 'geojson';
import { type Box, screenRings } from './screenShapes';
import type { Point, View } from './View';

export interface ScreenArea {
  /** Bounds of what is in view. */
  box: Box;
  holds(point: Point): boolean;
  /** Its outline, thinned. */
  points: Point[];
}

const ROW = 2;
const MARGIN = 90; // pixels around the view that count
const GRAIN = 2;

function addEdge(rows: Map<number, number[]>, [ax, ay]: Point, [bx, by]: Point): void {
  const [top, bottom] = ay < by ? [ay, by] : [by, ay];
  // a row's middle counts: the row is crossed where its middle lies between the edge's ends
  for (let row = Math.ceil(top / ROW - 0.5); (row + 0.5) * ROW < bottom; row++) {
    const y = (row + 0.5) * ROW;
    const x = ax + ((y - ay) / (by - ay)) * (bx - ax);
    const crossed = rows.get(row);
    if (crossed) crossed.push(x);
    else rows.set(row, [x]);
  }
}

export function areaOfRings(rings: readonly Point[][]): ScreenArea {
  const rows = new Map<number, number[]>();
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    ring.forEach((point, index) => {
      addEdge(rows, ring[(index + ring.length - 1) % ring.length] as Point, point);
      box[0] = Math.min(box[0], point[0]);
      box[1] = Math.min(box[1], point[1]);
      box[2] = Math.max(box[2], point[0]);
      box[3] = Math.max(box[3], point[1]);
    });
  }
  return {
    box,
    points: rings.flat(),
    holds([x, y]) {
      if (x < box[0] || x > box[2]) return false;
      const crossed = rows.get(Math.floor(y / ROW));
      return crossed !== undefined && crossed.filter((at) => at < x).length % 2 === 1;
    },
  };
}

const kept = new WeakMap<View, Map<object, ScreenArea>>();

/** The area as it stands in the view; the same object for the same view and shape. */
export function screenArea(area: Polygon | MultiPolygon, view: View): ScreenArea {
  const areas = kept.get(view) ?? new Map<object, ScreenArea>();
  kept.set(view, areas);
  const result = areas.get(area) ?? areaOfRings(screenRings(area, view, MARGIN, GRAIN));
  areas.set(area, result);
  return result;
}

/** Several areas as one. */
export function joinAreas(areas: readonly ScreenArea[]): ScreenArea | null {
  if (!areas.length) return null;
  return {
    box: [
      Math.min(...areas.map(({ box }) => box[0])),
      Math.min(...areas.map(({ box }) => box[1])),
      Math.max(...areas.map(({ box }) => box[2])),
      Math.max(...areas.map(({ box }) => box[3])),
    ],
    points: areas.flatMap(({ points }) => points),
    holds: (point) => areas.some((area) => area.holds(point)),
  };
}
