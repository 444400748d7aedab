/**
 * The form of an end that the sentence leaves open: a short stub at the edge of the country that is named, on the side
 * where it is in nobody's way, with the words at its far end. Comes in: the named end, what is already drawn, all in
 * pixels. Goes out: the stub's line from tail to tip. Its direction means nothing, and it is too short to seem to.
 */
import { boxHolds, growBox, nearest } from './curve';
import type { FlowEnd } from './layoutFlows';
import type { Box } from './screenShapes';
import type { Point } from './View';

const REACH = 52; // pixels outside the edge
const INSET = 13;
const STEPS = 32;

/** How far from the label point the country ends in this direction. */
function edgeIn(end: FlowEnd, direction: Point): number {
  let edge = 12;
  for (let length = 6; length < 900; length += 4) {
    if (end.area?.holds([end.at[0] + direction[0] * length, end.at[1] + direction[1] * length])) edge = length;
    else if (length - edge > 24) break;
  }
  return edge;
}

function cost(line: Point[], taken: Point[], labels: Box[], size: { width: number; height: number }): number {
  let sum = 0;
  const tail = line[0] as Point;
  const words: Box = [tail[0] - 48, tail[1] - 14, tail[0] + 48, tail[1] + 14];
  for (const point of line) {
    sum += (60 - nearest(point, taken, 60)) * 0.14;
    if (labels.some((label) => boxHolds(growBox(label, 6), point))) sum += 45;
  }
  const tip = line.at(-1) as Point;
  sum += (20 - nearest(tip, taken, 20)) * 3;
  if (taken.some((other) => boxHolds(words, other))) sum += 30;
  if (tail[0] < 60 || tail[1] < 20 || tail[0] > size.width - 60 || tail[1] > size.height - 20) sum += 60;
  return sum;
}

/** @param outward true for an open destination: the stub then points away from the country. */
export function layoutOpenEnd(
  end: FlowEnd,
  outward: boolean,
  taken: Point[],
  labels: Box[],
  size: { width: number; height: number },
): Point[] {
  let best: Point[] = [];
  let least = Infinity;
  for (let step = 0; step < STEPS; step++) {
    const angle = (step / STEPS) * 2 * Math.PI;
    const direction: Point = [Math.cos(angle), Math.sin(angle)];
    const edge = edgeIn(end, direction);
    const tip = edge - Math.min(INSET, edge * 0.35);
    const lengths = Array.from({ length: 8 }, (_, index) => edge + REACH + ((tip - edge - REACH) * index) / 7);
    const line = lengths.map((by): Point => [end.at[0] + direction[0] * by, end.at[1] + direction[1] * by]);
    const sum = cost(line, taken, labels, size);
    if (sum < least) {
      least = sum;
      best = line;
    }
  }
  return outward ? best.reverse() : best;
}
