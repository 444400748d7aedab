/**
 * The form of an end that the sentence leaves open: a short stub at the edge of what is named, on a side where it is in
 * nobody's way and, if it can be, towards the middle of the map's subject. Comes in: the named end, what is already
 * drawn, all in pixels. Goes out: the stub's line from tail to tip. Its direction means nothing, and it is too short to
 * seem to.
 */
import { boundsOf, boxesMeet, boxHolds, growBox, nearest, segmentsCross } from './curve';
import type { FlowEnd } from './layoutFlows';
import type { Box } from './screenShapes';
import { type Point, SMALL_SCREEN, type View } from './View';

export interface Surroundings {
  /** Centre lines of arrows. */
  lines: Point[][];
  /** Small symbols. */
  points: Point[];
  labels: Box[];
  covered: Box[];
  /** What the stub had better face. */
  facing: Point | null;
  view: View;
}

const LENGTH = { wide: 62, small: 48 }; // pixels
const FAR_EDGE = 110; // pixels to an edge that is too far away to stand for the country
const REACH = 40; // how far beyond that to look
const INSET = 13;
const DIRECTIONS = 32;
const POINTS = 8;
const NEAR = 60; // pixels from which on what is drawn is in nobody's way
const WORDS = { width: 48, height: 14 }; // half the room that its words take

function along({ at }: FlowEnd, [x, y]: Point, by: number): Point {
  return [at[0] + x * by, at[1] + y * by];
}

/** How far from the end's middle its name ends in this direction. */
function nameEdge(end: FlowEnd, direction: Point): number {
  let length = 8;
  while (end.label && length < 300 && boxHolds(growBox(end.label, 6), along(end, direction, length))) length += 3;
  return length;
}

/**
 * How far from the end's middle the stub's tip stands: just inside the country's edge, or beside the name of a country so
 * large on the screen that its edge would be elsewhere, of a group, or of a point.
 */
function tipAt(end: FlowEnd, direction: Point): number {
  if (!end.area) return nameEdge(end, direction);
  let edge = 12;
  for (let length = 6; length <= FAR_EDGE + REACH; length += 4) {
    if (end.area.holds(along(end, direction, length))) edge = length;
    else if (length - edge > 24) break;
  }
  return edge > FAR_EDGE ? nameEdge(end, direction) : edge - Math.min(INSET, edge * 0.35);
}

function crosses(from: Point, to: Point, line: Point[]): boolean {
  return line.some((point, index) => index > 0 && segmentsCross(from, to, line[index - 1] as Point, point));
}

/**
 * What costs little to weigh comes first: every part is zero or more, so that nothing else counts once `least` is reached.
 * @param surroundings as `around` leaves them
 */
function cost(
  line: Point[],
  end: FlowEnd,
  taken: Point[],
  { lines, labels, covered, facing, view }: Surroundings,
  least: number,
): number {
  let sum = 0;
  const [tail, tip] = [line[0] as Point, line.at(-1) as Point];
  if (tail[0] < 60 || tail[1] < 20 || tail[0] > view.width - 60 || tail[1] > view.height - 20) sum += 60;
  if (facing) {
    const [ax, ay] = [tail[0] - end.at[0], tail[1] - end.at[1]];
    const [bx, by] = [facing[0] - end.at[0], facing[1] - end.at[1]];
    const far = Math.hypot(bx, by);
    const turned = 1 - (ax * bx + ay * by) / (Math.hypot(ax, ay) * far || 1);
    sum += turned * Math.min(30, far * 0.12);
  }
  sum += line.filter((point) => covered.some((box) => boxHolds(box, point))).length * 15;
  sum += line.filter((point) => labels.some((box) => boxHolds(box, point))).length * 45;
  if (sum >= least) return sum;
  if (lines.some((other) => crosses(tail, tip, other))) sum += 40;
  const words: Box = [tail[0] - WORDS.width, tail[1] - WORDS.height, tail[0] + WORDS.width, tail[1] + WORDS.height];
  if (taken.some((other) => boxHolds(words, other))) sum += 30;
  sum += (20 - nearest(tip, taken, 20)) * 3;
  for (const point of line) {
    if (sum >= least) return sum;
    sum += (NEAR - nearest(point, taken, NEAR)) * 0.14;
  }
  return sum;
}

/** Of the surroundings what any of the lines could meet, names with room around them: all the rest costs nothing. */
function around(candidates: Point[][], { lines, points, labels, ...others }: Surroundings): Surroundings {
  const reach = boundsOf(candidates.flat(), NEAR + 1);
  return {
    ...others,
    lines: lines.filter((line) => boxesMeet(reach, boundsOf(line, 1))),
    points: points.filter((point) => boxHolds(reach, point)),
    labels: labels.filter((box) => boxesMeet(reach, box)).map((box) => growBox(box, 5)),
  };
}

/** @param outward true for an open destination: the stub then points away from the end */
export function layoutOpenEnd(end: FlowEnd, outward: boolean, surroundings: Surroundings): Point[] {
  const length = surroundings.view.width < SMALL_SCREEN ? LENGTH.small : LENGTH.wide;
  const candidates = Array.from({ length: DIRECTIONS }, (_, step) => {
    const angle = (step / DIRECTIONS) * 2 * Math.PI;
    const direction: Point = [Math.cos(angle), Math.sin(angle)];
    const tip = tipAt(end, direction);
    return Array.from({ length: POINTS }, (_, index) =>
      along(end, direction, tip + length * (1 - index / (POINTS - 1))),
    );
  });
  const near = around(candidates, surroundings);
  const taken = [...near.lines.flat(), ...near.points];
  let best: Point[] = [];
  let least = Infinity;
  for (const line of candidates) {
    const sum = cost(line, end, taken, near, least);
    if (sum < least) {
      least = sum;
      best = line;
    }
  }
  return outward ? best.reverse() : best;
}
