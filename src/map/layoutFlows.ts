/**
 * Where arrows run. Comes in: flows with both ends as they stand on the screen (label point, outline, box of the name),
 * what else must not be crossed, and the view's size, all in pixels. Goes out: for each flow the centre line of its arrow
 * from tail to tip. Ends stop just inside the country's edge and short of its name. Of a set of bends and landing places
 * each flow takes the one that crosses the fewest names and arrows and keeps its tip clear of others; what was chosen
 * before is preferred, so that arrows do not jump about while zooming. Refuses a flow whose ends fall on one point.
 */
import {
  bentLine,
  boundsOf,
  boxesMeet,
  boxHolds,
  distance,
  growBox,
  lineLength,
  nearest,
  segmentsCross,
  sliceLine,
} from './curve';
import type { ScreenArea } from './ScreenArea';
import type { Box } from './screenShapes';
import type { Point } from './View';

export interface FlowEnd {
  /** Where the arrow aims at or comes from: the place's label point. */
  at: Point;
  /** Where it lies on the screen; null for a point or a group, whose name is then the end. */
  area: ScreenArea | null;
  /** Box of the name, left free. */
  label: Box | null;
}

export interface FlowToLay {
  id: string;
  origin: FlowEnd;
  destination: FlowEnd;
  /** Body width at the head, in pixels. */
  width: number;
}

export interface FlowChoice {
  bend: number;
  /** Landing place and start, as shares of the end's extent across the way. */
  landing: number;
  start: number;
}

export interface LaidFlow extends FlowChoice {
  id: string;
  /** From tail to tip. */
  line: Point[];
}

export interface Obstacles {
  /** Names that no arrow should cross. */
  labels: Box[];
  /** Small symbols. */
  points: Point[];
  /** Other places that flows begin or end at, by flow id: crossing them would suggest a route through them. */
  passed?: ReadonlyMap<string, ScreenArea[]>;
  /** Boxes that panels cover. */
  covered?: Box[];
  size: { width: number; height: number };
}

const BENDS = [0.14, -0.14, 0.22, -0.22, 0.06, -0.06, 0.32, -0.32, 0.44];
const LANDINGS = [0, -0.26, 0.26, -0.44, 0.44];
const STARTS = [0, -0.25, 0.25];
const FEW = 40; // beyond this many flows fewer candidates are weighed, to stay within a frame
const GAP = 6; // pixels between an arrow's end and a name
const INSET = 15; // how far a head reaches into its country
const SHORTEST = 34;
const KEEP = 8; // what an earlier choice is worth
const PASSING = 2.2; // cost of each sample within a country that another flow names
const UNREACHED = 38; // cost of a tip that stops outside its country, because the name is in the way

/** Extent of an end across a direction, in pixels. */
function extentAcross(end: FlowEnd, direction: Point): number {
  let least = 0;
  let most = 0;
  for (const [x, y] of end.area?.points ?? []) {
    const across = (x - end.at[0]) * -direction[1] + (y - end.at[1]) * direction[0];
    least = Math.min(least, across);
    most = Math.max(most, across);
  }
  return Math.min(2 * Math.min(-least, most), 150);
}

function shifted(end: FlowEnd, direction: Point, share: number, extent: number): Point {
  return [end.at[0] - direction[1] * share * extent, end.at[1] + direction[0] * share * extent];
}

/** Lengths along the line at which it leaves the origin and enters the destination. */
function crossings(line: Point[], origin: FlowEnd, destination: FlowEnd): { leaves: number; enters: number } {
  let leaves = 0;
  let enters = lineLength(line);
  let done = 0;
  let arrived = false;
  for (let index = 1; index < line.length && !arrived; index++) {
    const a = line[index - 1] as Point;
    const b = line[index] as Point;
    const step = distance(a, b);
    if (origin.area?.holds(b)) leaves = done + step;
    else if (destination.area?.holds(b)) {
      enters = done + step / 2;
      arrived = true;
    }
    done += step;
  }
  return { leaves, enters };
}

/** First and last length at which the line is in the box; null where it never is. */
function lengthsInBox(line: Point[], box: Box): [first: number, last: number] | null {
  let found: [number, number] | null = null;
  let done = 0;
  line.forEach((point, index) => {
    if (index) done += distance(line[index - 1] as Point, point);
    if (boxHolds(box, point)) found = found ? [found[0], done] : [done, done];
  });
  return found;
}

/** Cuts the line so that both ends stand just inside their country and clear of its name. */
function trimmed(line: Point[], flow: FlowToLay): Point[] {
  const total = lineLength(line);
  const { leaves, enters } = crossings(line, flow.origin, flow.destination);
  const gap = GAP + flow.width / 2;
  let tail = flow.origin.area ? Math.max(0, leaves - INSET) : 9;
  let tip = flow.destination.area ? Math.min(total, enters + INSET + flow.width) : total - 9;
  const fromName = flow.origin.label && lengthsInBox(line, growBox(flow.origin.label, gap));
  const toName = flow.destination.label && lengthsInBox(line, growBox(flow.destination.label, gap));
  const earliest = fromName ? fromName[1] + 2 : 0;
  const latest = toName ? toName[0] - 2 : total;
  tail = Math.max(tail, earliest);
  tip = Math.min(tip, latest);
  if (tip - tail < SHORTEST) tail = Math.max(Math.min(tail, earliest), tip - SHORTEST, 0);
  if (tip - tail < SHORTEST) tip = Math.min(total, tail + SHORTEST);
  return sliceLine(line, tail, tip);
}

/** A few points that stand for the line when it is compared with others. */
function sampled(line: Point[], every = 12): Point[] {
  const samples: Point[] = [];
  let since = Infinity;
  line.forEach((point, index) => {
    if (index) since += distance(line[index - 1] as Point, point);
    if (since < every && index < line.length - 1) return;
    samples.push(point);
    since = 0;
  });
  return samples;
}

interface Candidate extends FlowChoice {
  line: Point[];
  samples: Point[];
  box: Box;
  /** What it costs whatever the others do. */
  own: number;
}

/** Names crossed weigh most, then symbols; a strong bend, a bow to the south and leaving the view weigh a little. */
function ownCost(
  samples: Point[],
  choice: FlowChoice,
  flow: FlowToLay,
  obstacles: Obstacles,
  eastward: boolean,
): number {
  const clear = flow.width / 2 + 4;
  let cost =
    Math.max(0, Math.abs(choice.bend) - 0.15) * 60 +
    Math.max(0, 0.12 - Math.abs(choice.bend)) * 30 +
    Math.abs(choice.landing) * 7 +
    Math.abs(choice.start) * 9;
  if (choice.bend > 0 !== eastward) cost += 3;
  for (const label of obstacles.labels) {
    const box = growBox(label, clear);
    const hits = samples.filter((point) => boxHolds(box, point)).length;
    if (hits) cost += 45 + hits * 4;
  }
  for (const point of obstacles.points) {
    if (nearest(point, samples, clear + 6) < clear + 6) cost += 14;
  }
  for (const box of obstacles.covered ?? []) {
    cost += samples.filter((sample) => boxHolds(box, sample)).length * 2;
  }
  for (const area of obstacles.passed?.get(flow.id) ?? []) {
    cost += samples.filter((sample) => area.holds(sample)).length * PASSING;
  }
  const tip = samples.at(-1) as Point;
  if (flow.destination.area && !flow.destination.area.holds(tip)) cost += UNREACHED;
  const { width, height } = obstacles.size;
  cost += samples.filter(([x, y]) => x < 6 || y < 6 || x > width - 6 || y > height - 6).length * 1.2;
  return cost;
}

/** The choices that are weighed: fewer where there are many flows, the old one alone where there is no time. */
function choicesFor(landingExtent: number, startExtent: number, many: boolean, only?: FlowChoice): FlowChoice[] {
  if (only) return [only];
  const bends = many ? BENDS.slice(0, 5) : BENDS;
  const landings = landingExtent > 24 ? LANDINGS.slice(0, many ? 3 : 5) : [0];
  const starts = startExtent > 40 && !many ? STARTS : [0];
  return bends.flatMap((bend) => landings.flatMap((landing) => starts.map((start) => ({ bend, landing, start }))));
}

function candidates(flow: FlowToLay, obstacles: Obstacles, many: boolean, only?: FlowChoice): Candidate[] {
  const way = distance(flow.origin.at, flow.destination.at);
  if (way < 4) return [];
  const direction: Point = [
    (flow.destination.at[0] - flow.origin.at[0]) / way,
    (flow.destination.at[1] - flow.origin.at[1]) / way,
  ];
  const landingExtent = extentAcross(flow.destination, direction);
  const startExtent = extentAcross(flow.origin, direction);
  return choicesFor(landingExtent, startExtent, many, only)
    .flatMap((choice) => {
      const from = shifted(flow.origin, direction, choice.start, startExtent);
      const to = shifted(flow.destination, direction, choice.landing, landingExtent);
      const line = trimmed(bentLine(from, to, choice.bend), flow);
      if (line.length < 2) return [];
      const samples = sampled(line);
      const own = ownCost(samples, choice, flow, obstacles, direction[0] >= 0);
      return [{ ...choice, line, samples, box: boundsOf(samples, flow.width + 8), own }];
    })
    .sort((a, b) => a.own - b.own);
}

/** What two arrows cost each other: crossing, running into one another, tips or tails that touch. */
function mutualCost(a: Candidate, b: Candidate, widths: number): number {
  if (!boxesMeet(a.box, b.box)) return 0;
  let cost = 0;
  for (let i = 1; i < a.samples.length; i++) {
    for (let j = 1; j < b.samples.length; j++) {
      const [p, q] = [a.samples[i - 1] as Point, a.samples[i] as Point];
      const [r, s] = [b.samples[j - 1] as Point, b.samples[j] as Point];
      if (segmentsCross(p, q, r, s)) cost += 42;
    }
  }
  const near = widths / 2 + 5;
  for (const sample of a.samples) if (nearest(sample, b.samples, near) < near) cost += 2.4;
  const tips = distance(a.samples.at(-1) as Point, b.samples.at(-1) as Point);
  cost += Math.max(0, widths + 12 - tips) * 3.2;
  const tails = distance(a.samples[0] as Point, b.samples[0] as Point);
  return cost + Math.max(0, widths / 2 + 7 - tails) * 0.8;
}

const pairs = new WeakMap<Candidate, WeakMap<Candidate, number>>();

/** The same two candidates meet again in every round and order. */
function pairCost(a: Candidate, b: Candidate, widths: number): number {
  let known = pairs.get(a);
  if (!known) {
    known = new WeakMap();
    pairs.set(a, known);
  }
  let cost = known.get(b);
  if (cost === undefined) {
    cost = mutualCost(a, b, widths);
    known.set(b, cost);
  }
  return cost;
}

interface Laid {
  flow: FlowToLay;
  chosen: Candidate;
}

/** One flow after the other takes what is cheapest beside those laid already, `rounds` times over; and the sum of it. */
function layInOrder(
  order: readonly FlowToLay[],
  options: ReadonlyMap<string, Candidate[]>,
  before: ReadonlyMap<string, FlowChoice>,
  rounds: number,
): { laid: Map<string, Laid>; sum: number } {
  const laid = new Map<string, Laid>();
  let sum = 0;
  for (let round = 0; round < rounds; round++) {
    sum = 0;
    for (const flow of order) {
      const old = before.get(flow.id);
      let best: Candidate | null = null;
      let least = Infinity;
      for (const option of options.get(flow.id) ?? []) {
        if (option.own - KEEP >= least) break; // they are sorted by it
        let cost = option.own;
        if (old && old.bend === option.bend && old.landing === option.landing && old.start === option.start)
          cost -= KEEP;
        for (const other of laid.values()) {
          if (cost >= least) break;
          if (other.flow.id !== flow.id) cost += pairCost(option, other.chosen, flow.width + other.flow.width);
        }
        if (cost < least) {
          least = cost;
          best = option;
        }
      }
      if (!best) continue;
      laid.set(flow.id, { flow, chosen: best });
      sum += least;
    }
  }
  return { laid, sum };
}

/** Orders to try: the widest first, the reverse, and by bearing both ways, since what is laid first has first choice. */
function ordersOf(flows: readonly FlowToLay[]): FlowToLay[][] {
  const byWidth = [...flows].sort((a, b) => b.width - a.width || (a.id < b.id ? -1 : 1));
  const bearing = ({ origin: { at: a }, destination: { at: b } }: FlowToLay) => Math.atan2(b[1] - a[1], b[0] - a[0]);
  const byBearing = [...byWidth].sort((a, b) => bearing(a) - bearing(b));
  return [byWidth, byBearing, [...byBearing].reverse(), [...byWidth].reverse()];
}

/**
 * Lays all flows, in several orders, and keeps the cheapest of these layouts.
 * @param before choices of an earlier layout, by flow id
 * @param quick keep to these choices without weighing others: for a map in motion
 */
export function layoutFlows(
  flows: readonly FlowToLay[],
  obstacles: Obstacles,
  before: ReadonlyMap<string, FlowChoice> = new Map(),
  quick = false,
): LaidFlow[] {
  const many = flows.length > FEW;
  const only = (id: string) => (quick ? before.get(id) : undefined);
  const options = new Map(flows.map((flow) => [flow.id, candidates(flow, obstacles, many, only(flow.id))]));
  const orders = ordersOf(flows).slice(0, quick || many ? 1 : 4);
  const layouts = orders.map((order) => layInOrder(order, options, before, quick || many ? 1 : 3));
  const { laid } = layouts.reduce((best, layout) => (layout.sum < best.sum ? layout : best));
  return (orders[0] ?? []).flatMap((flow) => {
    const entry = laid.get(flow.id);
    if (!entry) return [];
    const { line, bend, landing, start } = entry.chosen;
    return [{ id: flow.id, line, bend, landing, start }];
  });
}
