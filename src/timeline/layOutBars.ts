/**
 * Statements by their days where there are too many for a dot each: takes counted days, a scale and the width in pixels,
 * gives one bar for each column of the width, as high as its share of the fullest. No statement is in two bars.
 */
import type { DayCount } from '../model/dataset';
import { STEP_PX } from './placeDots';
import { fromDay, type TimeScale, toDay } from './timeScale';

/** More statements than this are bars. */
export const MOST_DOTS = 75;
const LEAST_PX = 4;

export interface Bar {
  /** Left edge and height, pixels. */
  x: number;
  height: number;
  from: string;
  to: string;
  count: number;
}

function middle(from: string, to: string): string {
  return fromDay(Math.round((toDay(from) + toDay(to)) / 2));
}

/** @param most height of the fullest bar, pixels */
export function layOutBars(days: readonly DayCount[], scale: TimeScale, width: number, most: number): Bar[] {
  const columns = new Map<number, Omit<Bar, 'x' | 'height'>>();
  // The outermost columns are the range handles': a bar there would be covered.
  const last = Math.max(1, Math.floor(width / STEP_PX) - 2);
  for (const [from, to, count] of days) {
    const exact = Math.floor((scale.at(middle(from, to)) * width) / STEP_PX);
    const column = Math.max(1, Math.min(last, exact));
    const known = columns.get(column);
    columns.set(column, {
      from: known && known.from < from ? known.from : from,
      to: known && known.to > to ? known.to : to,
      count: (known?.count ?? 0) + count,
    });
  }
  const fullest = Math.max(1, ...[...columns.values()].map(({ count }) => count));
  return [...columns]
    .sort(([a], [b]) => a - b)
    .map(([column, bar]) => ({
      ...bar,
      x: column * STEP_PX,
      height: Math.max(LEAST_PX, Math.round((bar.count / fullest) * most)),
    }));
}
