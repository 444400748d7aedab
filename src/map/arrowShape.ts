/**
 * The form of one arrow. Comes in: its centre line in pixels from tail to tip, its width, and how sure the claim is. Goes
 * out: SVG path data by way of drawing (filled, hollow, stroked), so that status reads without colour:
 * asserted, a solid body that swells towards a closed head; possible, the same body broken into dashes, with an open head;
 * planned, a hollow body and head; denied, a thin line struck through by a cross.
 */
import type { ClaimStatus } from '../model/document';
import { lineLength, pointAlong, sliceLine } from './curve';
import { pathData } from './screenShapes';
import type { Point } from './View';

export interface ArrowShape {
  /** Filled with the flow's colour. */
  fill: string;
  /** Outlined in the flow's colour, filled with paper. */
  hollow: string;
  /** Stroked in the flow's colour, each with its width. */
  strokes: { path: string; width: number }[];
  /** The whole silhouette, for a casing beneath and a halo when selected. */
  silhouette: string;
  /** Centre line, for the pointer. */
  centre: string;
  tip: Point;
}

/** One tick of a fan: body and head to stroke, dots to fill. */
export interface TickShape {
  path: string;
  head: string;
  dots: string;
  dashed: boolean;
}

/** Half the body's width at a share of its length: a thin tail that swells towards the head. */
function halfWidth(width: number, share: number): number {
  return (width / 2) * (0.28 + 0.72 * share ** 0.85);
}

function side(line: readonly Point[], length: number, offset: number): Point {
  const { at, direction } = pointAlong(line, length);
  return [at[0] - direction[1] * offset, at[1] + direction[0] * offset];
}

/** Outline of the body between two lengths, swelling over `whole`. */
function bodyRing(line: readonly Point[], width: number, from: number, to: number, whole: number): Point[] {
  const steps = Math.max(2, Math.ceil((to - from) / 6));
  const left: Point[] = [];
  const right: Point[] = [];
  for (let step = 0; step <= steps; step++) {
    const length = from + ((to - from) * step) / steps;
    const half = halfWidth(width, length / whole);
    left.push(side(line, length, -half));
    right.push(side(line, length, half));
  }
  return [...left, ...right.reverse()];
}

function headSize(width: number): { length: number; half: number } {
  return { length: 7 + width * 1.25, half: 3.4 + width * 0.92 };
}

/** Closed head: from the neck out to the wings and in to the tip, its back a little hollow. */
function closedArrow(line: readonly Point[], width: number): Point[] {
  const total = lineLength(line);
  const head = headSize(width);
  const back = Math.max(total * 0.3, total - head.length);
  const neck = back + head.length * 0.16;
  const body = bodyRing(line, width, 0, neck, neck);
  const middle = body.length / 2;
  const { at: tip } = pointAlong(line, total);
  // wings turn with the line a little, so that the head sits on the curve
  return [
    ...body.slice(0, middle),
    side(line, back, -head.half),
    tip,
    side(line, back, head.half),
    ...body.slice(middle),
  ];
}

function openHead(line: readonly Point[], width: number): Point[] {
  const total = lineLength(line);
  const length = Math.min(total * 0.5, 7.5 + width * 0.7);
  const half = 4 + width * 0.55;
  return [side(line, total - length, -half), pointAlong(line, total).at, side(line, total - length, half)];
}

function dashes(line: readonly Point[], width: number): Point[][] {
  const total = lineLength(line) - 1.5;
  const dash = 5.5 + width * 0.55;
  const gap = 3.4 + width * 0.25;
  const count = Math.max(1, Math.round((total + gap) / (dash + gap)));
  const fitted = (total + gap) / count;
  return Array.from({ length: count }, (_, index) =>
    bodyRing(line, width * 0.72, index * fitted, index * fitted + (fitted * dash) / (dash + gap), total),
  );
}

function cross(line: readonly Point[], width: number): Point[][] {
  const { at, direction } = pointAlong(line, lineLength(line) * 0.5);
  const reach = Math.min(5.5 + width * 0.5, lineLength(line) * 0.16);
  return [Math.PI / 4, -Math.PI / 4].map((turn) => {
    const x = direction[0] * Math.cos(turn) - direction[1] * Math.sin(turn);
    const y = direction[0] * Math.sin(turn) + direction[1] * Math.cos(turn);
    return [
      [at[0] - x * reach, at[1] - y * reach],
      [at[0] + x * reach, at[1] + y * reach],
    ];
  });
}

export function arrowShape(line: readonly Point[], width: number, status: ClaimStatus): ArrowShape {
  const centre = pathData([line as Point[]], false);
  const tip = pointAlong(line, lineLength(line)).at;
  const head = pathData([openHead(line, width)], false);
  const base = { fill: '', hollow: '', strokes: [] as ArrowShape['strokes'], centre, tip };
  if (status === 'asserted') {
    const fill = pathData([closedArrow(line, width)], true);
    return { ...base, fill, silhouette: fill };
  }
  if (status === 'planned') {
    const hollow = pathData([closedArrow(line, width)], true);
    return { ...base, hollow, silhouette: hollow };
  }
  const silhouette = pathData([bodyRing(line, width * 0.72, 0, lineLength(line), lineLength(line))], true);
  if (status === 'possible') {
    const stroke = 1.5 + width * 0.12;
    return { ...base, fill: pathData(dashes(line, width), true), strokes: [{ path: head, width: stroke }], silhouette };
  }
  const thin = 1.2 + width * 0.1;
  const strokes = [
    { path: centre, width: thin },
    { path: head, width: thin },
    { path: pathData(cross(line, width), false), width: thin + 0.6 },
  ];
  return { ...base, strokes, silhouette };
}

const DOTS = [0.9, 1.25, 1.6]; // radii, growing towards the arrow
const DOT_STEP = 6.5;
const TICK_DOT_STEP = 3.6;

function dot([x, y]: Point, radius: number): string {
  const round = (value: number) => Math.round(value * 10) / 10;
  return `M${round(x - radius)} ${round(y)}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0Z`;
}

/** An arrow with an end that nobody names: it fades into dots on that side. */
export function openArrowShape(
  line: readonly Point[],
  width: number,
  status: ClaimStatus,
  outward: boolean,
): ArrowShape {
  const total = lineLength(line);
  const room = DOTS.length * DOT_STEP;
  const body = outward ? sliceLine(line, 0, total - room) : sliceLine(line, room, total);
  const shape = arrowShape(body, width, status);
  const dots = DOTS.map((radius, index) => {
    const along = (index + 0.3) * DOT_STEP;
    return dot(pointAlong(line, outward ? total - along : along).at, radius);
  });
  return { ...shape, fill: shape.fill + dots.join(''), centre: pathData([line as Point[]], false) };
}

/**
 * A very thin arrow with an open head, for one of several places that only a group's name stands for.
 * @param open true where it is not said from where: it then begins in dots
 */
export function tickShape(line: readonly Point[], status: ClaimStatus, open = false): TickShape {
  const total = lineLength(line);
  const start = open ? 3 * TICK_DOT_STEP : 0;
  const body = sliceLine(line, start, Math.max(start + 2, total - 1));
  const dots = open ? [0, 1, 2].map((index) => dot(pointAlong(line, (index + 0.3) * TICK_DOT_STEP).at, 0.85)) : [];
  return {
    path: pathData([body], false),
    head: pathData([openHead(line, 0.4)], false),
    dots: dots.join(''),
    dashed: status !== 'asserted',
  };
}
