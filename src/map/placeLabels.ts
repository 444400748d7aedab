/**
 * Where names stand. Comes in: labels in order of importance, each with its face, its anchor and (for an area) its
 * outline on the screen, and what they must keep clear of: arrows, symbols, boxes. Goes out: the labels that fit, with
 * position and box; no two of them touch. An area's name may wander within its country to get out of an arrow's way or
 * back into the view; a point's name stands on one of eight sides. Refuses an optional label that finds no free place,
 * and a needed one only where it would stand on another name.
 */
import { boundsOf, boxesMeet, boxHolds, distance, growBox } from './curve';
import type { ScreenArea } from './ScreenArea';
import type { Box } from './screenShapes';
import { type Face, textWidth } from './textWidth';
import type { Point } from './View';

export interface LabelToPlace {
  key: string;
  /** Lines from top to bottom. */
  lines: string[];
  face: Face;
  /** Pixels. */
  size: number;
  letterSpacing?: number;
  anchor: Point;
  /** Further points that it may stand at just as well. */
  otherAnchors?: Point[];
  /** The area it names; null for a point. */
  area: ScreenArea | null;
  /** Room around it that no other label may enter. */
  room: number;
  /** Stands even where it crosses an arrow or a panel; never on another name. */
  needed: boolean;
  /** For a point: pixels between the anchor and the text. */
  off?: number;
}

export interface PlacedLabel {
  key: string;
  /** Where the text is hung up, and by which end. */
  x: number;
  y: number;
  align: 'start' | 'middle' | 'end';
  box: Box;
}

export interface Clearance {
  /** Centre lines of arrows with half their width. */
  lines: { points: Point[]; half: number }[];
  points: { at: Point; radius: number }[];
  boxes: Box[];
  size: { width: number; height: number };
}

interface Spot extends PlacedLabel {
  cost: number;
}

const EDGE = 5; // pixels from the view's edge
const GRID = 7; // an area's box is searched on this many lines each way

export const LINE_HEIGHT = 1.12;

function boxAt(label: LabelToPlace, x: number, y: number, align: PlacedLabel['align']): Box {
  const widths = label.lines.map((line) => textWidth(line, label.face, label.size, label.letterSpacing));
  const width = Math.max(...widths);
  const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2;
  // letters stand from the cap height above the middle line to the descender below it
  const half = label.size * (0.52 + ((label.lines.length - 1) * LINE_HEIGHT) / 2);
  return [left - 1, y - half, left + width + 1, y + half];
}

function areaSpots(label: LabelToPlace, size: Clearance['size']): Spot[] {
  const { area } = label;
  const spot = (x: number, y: number): Spot => {
    const box = boxAt(label, x, y, 'middle');
    const corners: Point[] = [
      [box[0], box[1]],
      [box[2], box[1]],
      [box[0], box[3]],
      [box[2], box[3]],
    ];
    const outside = area ? corners.filter((corner) => !area.holds(corner)).length : 0;
    return { key: label.key, x, y, align: 'middle', box, cost: outside * 2 + distance([x, y], label.anchor) * 0.09 };
  };
  const [ax, ay] = label.anchor;
  const step = label.size * 0.55;
  const spots = [spot(ax, ay)];
  for (const dy of [-3, -2, -1, 0, 1, 2, 3]) {
    for (const dx of [-4, -2, 0, 2, 4]) if (dx || dy) spots.push(spot(ax + dx * step, ay + dy * step));
  }
  if (area) {
    const left = Math.max(0, area.box[0]);
    const top = Math.max(0, area.box[1]);
    const right = Math.min(size.width, area.box[2]);
    const bottom = Math.min(size.height, area.box[3]);
    for (let row = 1; row <= GRID; row++) {
      for (let column = 1; column <= GRID; column++) {
        const at: Point = [left + ((right - left) * column) / (GRID + 1), top + ((bottom - top) * row) / (GRID + 1)];
        if (area.holds(at)) spots.push(spot(...at));
      }
    }
  }
  return spots;
}

function pointSpots(label: LabelToPlace, [x, y]: Point): Spot[] {
  const off = label.off ?? 8;
  const up = label.size * (0.75 + (label.lines.length - 1) * 0.5);
  const sides: [number, number, PlacedLabel['align']][] = [
    [off, 0, 'start'],
    [-off, 0, 'end'],
    [off * 0.8, -up, 'start'],
    [off * 0.8, up, 'start'],
    [-off * 0.8, -up, 'end'],
    [-off * 0.8, up, 'end'],
    [0, -off - up * 0.7, 'middle'],
    [0, off + up * 0.7, 'middle'],
  ];
  return sides.map(([dx, dy, align], index) => ({
    key: label.key,
    x: x + dx,
    y: y + dy,
    align,
    box: boxAt(label, x + dx, y + dy, align),
    cost: index * 0.8,
  }));
}

function sides(label: LabelToPlace): Spot[] {
  return [label.anchor, ...(label.otherAnchors ?? [])].flatMap((anchor) => pointSpots(label, anchor));
}

const COVERED = 200; // cost of a place under a panel

/** With the box of each line: most arrows are nowhere near a name. */
type Bounded = Clearance & { lines: { bounds: Box }[] };

/** What the spot's surroundings cost: panels most, then arrows, then symbols; another's name or the view's edge rule it out. */
function surroundings(spot: Spot, label: LabelToPlace, placed: readonly Box[], clear: Bounded): number {
  const { box } = spot;
  if (box[0] < EDGE || box[1] < EDGE || box[2] > clear.size.width - EDGE || box[3] > clear.size.height - EDGE) {
    return Infinity;
  }
  let cost = 0;
  const roomy = growBox(box, label.room);
  for (const other of placed) if (boxesMeet(roomy, other)) return Infinity;
  for (const other of clear.boxes) if (boxesMeet(box, other)) cost += COVERED;
  for (const { points, half, bounds } of clear.lines) {
    const near = growBox(box, half + 3);
    if (!boxesMeet(near, bounds)) continue;
    const hits = points.filter((point) => boxHolds(near, point)).length;
    if (hits) cost += 24 + hits * 3;
  }
  for (const { at, radius } of clear.points) if (boxHolds(growBox(box, radius), at)) cost += 22;
  return cost;
}

const TOO_MUCH = 20; // what an optional label may cost: its own wandering, but neither a name nor an arrow

/**
 * Places the labels one after another, the most important first.
 * @param before where labels stood: kept where as good as another place
 * @param fixed keys of labels that stay where they stood
 */
export function placeLabels(
  labels: readonly LabelToPlace[],
  clear: Clearance,
  before: ReadonlyMap<string, PlacedLabel> = new Map(),
  fixed: ReadonlySet<string> = new Set(),
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const boxes: Box[] = [];
  const bounded = { ...clear, lines: clear.lines.map((line) => ({ ...line, bounds: boundsOf(line.points, 1) })) };
  const put = ({ key, x, y, align, box }: PlacedLabel) => {
    placed.push({ key, x, y, align, box });
    boxes.push(box);
  };
  for (const label of labels) {
    const old = before.get(label.key);
    if (old && fixed.has(label.key)) {
      put(old);
      continue;
    }
    let best: Spot | null = null;
    for (const spot of label.area ? areaSpots(label, clear.size) : sides(label)) {
      const kept = old && old.align === spot.align && distance([old.x, old.y], [spot.x, spot.y]) < 1 ? -2 : 0;
      if (best && spot.cost + kept >= best.cost) continue;
      const cost = spot.cost + kept + surroundings(spot, label, boxes, bounded);
      if (cost < (best?.cost ?? Infinity)) best = { ...spot, cost };
    }
    if (best && (label.needed || best.cost <= TOO_MUCH)) put(best);
  }
  return placed;
}
