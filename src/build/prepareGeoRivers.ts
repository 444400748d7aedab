/**
 * Rivers that are borders. Comes in: countries on shared arcs and Natural Earth's rivers, drawn at a coarser scale, so
 * that the Panj would run beside the border that it is. Goes out: the rivers that follow a border for a good way, or are
 * near Afghanistan, each stretch along a border replaced by the border's own points. Refuses a stretch whose border is
 * much shorter or longer than the river there: it crosses, or only comes near.
 */
import type { Feature, FeatureCollection, LineString, MultiLineString, Position } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** How far 1:50m may lie from 1:10m, in km. */
const REACH_KM = 6;
/** A shorter stretch along a border is a crossing; a shorter gap between two stretches, a loop that one scale lacks. */
const LEAST_KM = 15;
/** Of a river kept, at least so much follows a border. */
const KEPT_KM = 60;
const LIKE_LENGTH = [0.6, 1.8] as const;
const STEP_KM = 2;
const CELL = 0.2;
const KM_PER_DEGREE = 111.195;

type River = Feature<LineString | MultiLineString, { name: string | null; scalerank: number }>;
type Line = Position[];

/** A place on a border: which line, and how many of its points lie before. */
interface Spot {
  line: number;
  at: number;
  km: number;
}

function km(a: Position, b: Position): number {
  const shrink = Math.cos((((a[1] as number) + (b[1] as number)) / 2) * (Math.PI / 180));
  return (
    KM_PER_DEGREE * Math.hypot(((a[0] as number) - (b[0] as number)) * shrink, (a[1] as number) - (b[1] as number))
  );
}

function lengthOf(line: Line): number {
  return line.slice(1).reduce((sum, point, index) => sum + km(line[index] as Position, point), 0);
}

function densify(line: Line): Line {
  return line.flatMap((point, index) => {
    const next = line[index + 1];
    if (!next) return [point];
    const parts = Math.max(1, Math.ceil(km(point, next) / STEP_KM));
    const mix = (axis: 0 | 1, share: number) =>
      (point[axis] as number) + ((next[axis] as number) - (point[axis] as number)) * share;
    return Array.from({ length: parts }, (_, part) => [mix(0, part / parts), mix(1, part / parts)]);
  });
}

/** Finds the nearest spot on a set of lines, through a grid of cells a bit larger than the reach. */
function spotFinder(lines: Line[]): (point: Position) => Spot | null {
  const cells = new Map<string, [line: number, index: number][]>();
  const cellOf = (degrees: number) => Math.floor(degrees / CELL);
  for (const [line, points] of lines.entries()) {
    for (let index = 1; index < points.length; index += 1) {
      const [a, b] = [points[index - 1] as Position, points[index] as Position];
      const span = (axis: 0 | 1) =>
        [a[axis] as number, b[axis] as number].sort((x, y) => x - y).map(cellOf) as [number, number];
      const [[left, right], [bottom, top]] = [span(0), span(1)];
      for (let x = left; x <= right; x += 1)
        for (let y = bottom; y <= top; y += 1) {
          const key = `${x} ${y}`;
          const cell = cells.get(key);
          if (cell) cell.push([line, index - 1]);
          else cells.set(key, [[line, index - 1]]);
        }
    }
  }
  return (point) => {
    let best: Spot | null = null;
    const [x, y] = [cellOf(point[0] as number), cellOf(point[1] as number)];
    for (const [dx, dy] of [-1, 0, 1].flatMap((across) => [-1, 0, 1].map((up) => [across, up] as const))) {
      for (const [line, index] of cells.get(`${x + dx} ${y + dy}`) ?? []) {
        const [a, b] = [lines[line]?.[index] as Position, lines[line]?.[index + 1] as Position];
        const spot = nearest(point, a, b);
        if (spot.km <= REACH_KM && (!best || spot.km < best.km)) best = { line, at: index + spot.share, km: spot.km };
      }
    }
    return best;
  };
}

function nearest(point: Position, a: Position, b: Position): { share: number; km: number } {
  const shrink = Math.cos(((point[1] as number) * Math.PI) / 180);
  const [px, py] = [((point[0] as number) - (a[0] as number)) * shrink, (point[1] as number) - (a[1] as number)];
  const [dx, dy] = [((b[0] as number) - (a[0] as number)) * shrink, (b[1] as number) - (a[1] as number)];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / square));
  return { share, km: KM_PER_DEGREE * Math.hypot(px - share * dx, py - share * dy) };
}

/** A stretch of river: along one border line, or along none. */
interface Stretch {
  border: number | null;
  from: number;
  to: number;
}

/** Cuts a river where it joins or leaves a border; gaps and touches too short to mean anything are filled. */
function cut(river: Line, spots: (Spot | null)[]): Stretch[] {
  const least = LEAST_KM / STEP_KM;
  const raw: Stretch[] = [];
  for (const [index, spot] of spots.entries()) {
    const border = spot?.line ?? null;
    const last = raw.at(-1);
    if (last && last.border === border) last.to = index;
    else raw.push({ border, from: index, to: index });
  }
  const filled: Stretch[] = [];
  for (const [index, stretch] of raw.entries()) {
    const [before, after] = [filled.at(-1), raw[index + 1]];
    const short = stretch.to - stretch.from < least;
    if (short && before && after && before.border === after.border && before.border !== null) before.to = stretch.to;
    else if (before && before.border === (short && stretch.border !== null ? null : stretch.border))
      before.to = stretch.to;
    else filled.push({ ...stretch, border: short ? null : stretch.border });
  }
  return filled.filter(({ from, to }) => to > from || river.length < 2);
}

/** The border's own points along a stretch of river, in the river's direction; null where they do not match. */
function borderAlong(
  border: Line,
  river: Line,
  spots: (Spot | null)[],
  { border: line, from, to }: Stretch,
): Line | null {
  const own = spots.slice(from, to + 1).filter((spot): spot is Spot => spot?.line === line);
  const [start, end] = [own[0]?.at ?? 0, own.at(-1)?.at ?? 0];
  const points = border.slice(Math.ceil(Math.min(start, end)), Math.floor(Math.max(start, end)) + 1);
  const like = lengthOf(points) / Math.max(1, lengthOf(river.slice(from, to + 1)));
  if (points.length < 2 || like < LIKE_LENGTH[0] || like > LIKE_LENGTH[1]) return null;
  return start <= end ? points : points.reverse();
}

/** A river's lines, snapped, and how much of it follows a border. */
function snap(river: Line, simple: (line: Line) => Line, borders: Line[], find: (point: Position) => Spot | null) {
  const dense = [...densify(river)];
  const spots = dense.map(find);
  const lines: { points: Line; onBorder: boolean }[] = [];
  for (const stretch of cut(dense, spots)) {
    const along = stretch.border === null ? null : borderAlong(borders[stretch.border] as Line, dense, spots, stretch);
    lines.push({ points: along ?? dense.slice(stretch.from, stretch.to + 1), onBorder: along !== null });
  }
  const joined = lines.map(({ points, onBorder }, index) => {
    if (onBorder) return points;
    const [before, after] = [lines[index - 1], lines[index + 1]];
    const ends = [before?.points.at(-1), after?.points[0]];
    return simple([...(ends[0] ? [ends[0]] : []), ...points, ...(ends[1] ? [ends[1]] : [])]);
  });
  const along = lines.filter(({ onBorder }) => onBorder).reduce((sum, { points }) => sum + lengthOf(points), 0);
  return { lines: joined.filter((line) => line.length > 1), along };
}

/** Keeps every point that stands out from the line between those kept by more than a km value (Douglas and Peucker). */
function simplifier(tolerance: number): (line: Line) => Line {
  return function simple(line: Line): Line {
    const [first, last] = [line[0] as Position, line.at(-1) as Position];
    let [far, index] = [tolerance, 0];
    for (let at = 1; at < line.length - 1; at += 1) {
      const away = nearest(line[at] as Position, first, last).km;
      if (away > far) [far, index] = [away, at];
    }
    if (index === 0) return [first, last];
    return [...simple(line.slice(0, index + 1)).slice(0, -1), ...simple(line.slice(index))];
  };
}

function isNear([lng, lat]: Position): boolean {
  return (lng as number) > 52 && (lng as number) < 80 && (lat as number) > 28 && (lat as number) < 46;
}

/** Rivers that are borders, or near Afghanistan, on the borders' own points. */
export function prepareRivers(countries: Topology, rivers: FeatureCollection, toleranceKm: number): FeatureCollection {
  const object = countries.objects.countries as GeometryCollection;
  const borders = mesh(countries, object as never, (a, b) => a !== b).coordinates;
  const find = spotFinder(borders);
  const simple = simplifier(toleranceKm);
  // Natural Earth has a few rivers without a line.
  const drawn = rivers.features.filter(({ geometry }) => geometry !== null) as River[];
  const features = drawn.flatMap((river) => {
    const { name, scalerank } = river.properties;
    const parts = river.geometry.type === 'LineString' ? [river.geometry.coordinates] : river.geometry.coordinates;
    const snapped = parts.map((part) => snap(part, simple, borders, find));
    const along = snapped.reduce((sum, part) => sum + part.along, 0);
    if (along < KEPT_KM && !(scalerank <= 5 && parts.flat().some(isNear))) return [];
    const properties = { name: (name ?? '').replace(/\s+/g, ' '), rank: scalerank };
    return [
      {
        type: 'Feature' as const,
        properties,
        geometry: { type: 'MultiLineString' as const, coordinates: snapped.flatMap(({ lines }) => lines) },
      },
    ];
  });
  return { type: 'FeatureCollection', features };
}
