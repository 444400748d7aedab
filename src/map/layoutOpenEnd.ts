/**
 * The form of an end that the sentence leaves open: a short stub at the edge of the country that is named, on the side
 * where it is in nobody's way, with the words at its far end. Comes in: the named end, what is already drawn, all in
 * pixels. Goes out: the stub's line from tail to tip. Its direction means nothing, and it is too short to seem to.
 */
import { boxHolds, distance, growBox } from './curve';
import type { FlowEnd } from './layoutFlows';
import { type Box, isInside } from './screenShapes';
import type { Point } from './View';

const REACH = 42; // pixels outside the edge
const INSET = 13;
const STEPS = 32;

/** How far from the label point the country ends in this direction. */
function edgeIn(end: FlowEnd, direction: Point): number {
  let edge = 12;
  for (let length = 6; length < 900; length += 4) {
    if (isInside(end.rings, [end.at[0] + direction[0] * length, end.at[1] + direction[1] * length])) edge = length;
    else if (length - edge > 24) break;
  }
  return edge;
}

function cost(line: Point[], taken: Point[], labels: Box[], size: { width: number; height: number }): number {
  let sum = 0;
  const tail = line[0] as Point;
  const words: Box = [tail[0] - 48, tail[1] - 14, tail[0] + 48, tail[1] + 14];
  for (const point of line) {
    const nearest = Math.min(60, ...taken.map((other) => distance(point, other)));
    sum += (60 - nearest) * 0.25;
    if (labels.some((label) => boxHolds(growBox(label, 5), point))) sum += 12;
  }
  const tip = line.at(-1) as Point;
  sum += Math.max(0, 20 - Math.min(20, ...taken.map((other) => distance(tip, other)))) * 3;
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
    const lengths = [edge + REACH, edge + REACH * 0.6, edge + REACH * 0.2, edge - Math.min(INSET, edge * 0.35)];
    const line = lengths.map((by): Point => [end.at[0] + direction[0] * by, end.at[1] + direction[1] * by]);
    const sum = cost(line, taken, labels, size);
    if (sum < least) {
      least = sum;
      best = line;
    }
  }
  return outward ? best.reverse() : best;
}
