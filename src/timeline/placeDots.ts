/**
 * Dots on the timeline, none over another and each with the room that a finger needs: takes statements, most important
 * first, a scale and the width in pixels. A day grows upwards, then sideways; what still finds no room is folded into the
 * last dot of its day, or of the day before, which then stands for several statements and counts them.
 */
import type { Statement } from '../model/dataset';
import { type DaySpan, readEdtf } from '../model/edtf';
import { fromDay, type TimeScale, toDay } from './timeScale';

/** Pixels from dot to dot, both ways: what a finger needs. */
export const STEP_PX = 24;
/** The timeline is a strip, and the map above it the main thing. */
const ROWS = 3;
/** Columns of a day, the middle one on it: farther off a dot would seem to stand on another day. */
const COLUMNS = 5;
const LEAST_RADIUS = 5;
const RADIUS_STEP = 2;
const MOST_RADIUS = 11;

interface Spot {
  /** Pixels from the left, beside the day where the day is full. */
  x: number;
  /** 0 stands on the axis. */
  row: number;
}

export interface Dot extends Spot {
  statement: Statement;
  span: DaySpan;
  /** Where its day stands, pixels from the left. */
  dayX: number;
  radius: number;
  /** Statements that share the dot for want of room. */
  folded: Statement[];
}

/** The day in the middle of what a date can mean. */
export function middleDay(span: DaySpan): string {
  return fromDay(Math.round((toDay(span.from) + toDay(span.to)) / 2));
}

/** Up the column of the day, then the columns right and left of it, one after the other; null when all are taken. */
function freeSpot(dots: readonly Dot[], dayX: number, width: number): Spot | null {
  for (let column = 0; column < COLUMNS; column += 1) {
    const x = dayX + (column % 2 === 1 ? 1 : -1) * Math.ceil(column / 2) * STEP_PX;
    if (column > 0 && (x < STEP_PX / 2 || x > width - STEP_PX / 2)) continue;
    for (let row = 0; row < ROWS; row += 1)
      if (!dots.some((dot) => dot.row === row && Math.abs(dot.x - x) < STEP_PX)) return { x, row };
  }
  return null;
}

export function placeDots(statements: readonly Statement[], scale: TimeScale, width: number): Dot[] {
  const dots: Dot[] = [];
  const dated = statements.flatMap((statement) => {
    const span = readEdtf(statement.saidOn);
    return span ? [{ statement, span, dayX: scale.at(middleDay(span)) * width }] : [];
  });
  dated.sort((a, b) => a.dayX - b.dayX);
  for (const one of dated) {
    const radius = Math.min(MOST_RADIUS, LEAST_RADIUS + RADIUS_STEP * (one.statement.articles.length - 1));
    const spot = freeSpot(dots, one.dayX, width);
    if (spot) dots.push({ ...one, ...spot, radius, folded: [] });
    else dots.at(-1)?.folded.push(one.statement);
  }
  return dots;
}
