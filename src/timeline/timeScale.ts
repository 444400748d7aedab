/**
 * Days along a line, with long empty times cut out: takes the days on which something was said, gives a scale from ISO
 * day to 0..1 and back, its stretches and its breaks. A break is drawn as one, so that a cut never passes for a short time.
 */

/** Longer without a statement is a break: half a year. */
const BREAK_DAYS = 183;
/** Room before the first and after the last day of a stretch. */
const MARGIN_DAYS = 14;
/** Share of the line that one break takes. */
const BREAK_SHARE = 0.05;
/** A stretch never gets less than this many days' room: a single day needs its label. */
const LEAST_DAYS = 45;

export interface Stretch {
  /** Days since 1970. */
  from: number;
  to: number;
  /** 0..1 along the line. */
  left: number;
  right: number;
}

export interface TimeScale {
  stretches: Stretch[];
  /** Day -> 0..1. */
  at: (iso: string) => number;
  /** 0..1 -> the nearest day. */
  dayAt: (x: number) => string;
}

const MS_PER_DAY = 86_400_000;

export function toDay(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY);
}

export function fromDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

function cluster(days: number[]): { from: number; to: number }[] {
  const clusters: { from: number; to: number }[] = [];
  for (const day of [...days].sort((a, b) => a - b)) {
    const last = clusters.at(-1);
    if (last && day - last.to <= BREAK_DAYS) last.to = day;
    else clusters.push({ from: day, to: day });
  }
  return clusters.map(({ from, to }) => {
    const margin = Math.max(MARGIN_DAYS, (LEAST_DAYS - (to - from)) / 2);
    return { from: Math.floor(from - margin), to: Math.ceil(to + margin) };
  });
}

/** A scale over the given ISO days; null without any. */
export function createTimeScale(days: string[]): TimeScale | null {
  const clusters = cluster(days.map(toDay));
  if (clusters.length === 0) return null;
  const total = clusters.reduce((sum, { from, to }) => sum + to - from, 0);
  const breakShare = Math.min(BREAK_SHARE, 0.5 / clusters.length);
  const room = 1 - breakShare * (clusters.length - 1);
  let left = 0;
  const stretches = clusters.map(({ from, to }) => {
    const right = left + (room * (to - from)) / total;
    const stretch = { from, to, left, right };
    left = right + breakShare;
    return stretch;
  });
  const within = ({ from, to, left: start, right }: Stretch, day: number) =>
    start + ((right - start) * (day - from)) / (to - from);
  const at = (iso: string) => {
    const day = toDay(iso);
    const index = stretches.findIndex(({ to }) => day <= to);
    const stretch = stretches[index];
    if (!stretch) return 1;
    return Math.max(stretch.left, within(stretch, day));
  };
  const dayAt = (x: number) => {
    const stretch = stretches.find(({ right }) => x <= right) ?? (stretches.at(-1) as Stretch);
    const share = (x - stretch.left) / (stretch.right - stretch.left);
    return fromDay(Math.round(stretch.from + Math.min(1, Math.max(0, share)) * (stretch.to - stretch.from)));
  };
  return { stretches, at, dayAt };
}
