/**
 * Where each statement stands on the timeline: takes statements, a scale and the width in pixels, gives dots,
 * labels that do not touch, and ticks with room for their words. Statements without a day are left out.
 */

import { speakerShortName } from '../interface/attribution';
import { monthWords, shortDay, shortMonth } from '../interface/dateWords';
import { say, sayCount } from '../language/say';
import type { Statement } from '../model/dataset';
import { readEdtf } from '../model/edtf';
import { type Dot, middleDay, placeDots } from './placeDots';
import { fromDay, type TimeScale, toDay } from './timeScale';

export interface DotLabel {
  text: string;
  x: number;
  /** The left edge is `by` pixels from here: from its day, or from the end of the line that it would stand over. */
  from: number;
  by: number;
  row: number;
}

export interface Tick {
  x: number;
  text: string;
  isYear: boolean;
}

export interface TimelineLayout {
  dots: Dot[];
  labels: DotLabel[];
  ticks: Tick[];
  /** Middle of each cut, pixels, and how long it is. */
  breaks: { x: number; words: string }[];
}

/** Mean width of a letter of the interface face at 12 px; a little wide, so that labels rather stay out than touch. */
const LETTER_PX = 6.4;
const LABEL_ROWS = 2;
const LABEL_GAP_PX = 10;

export function statementDay(statement: Statement): string | null {
  const span = readEdtf(statement.saidOn);
  return span && middleDay(span);
}

function groupByDay(dots: Dot[]): Dot[][] {
  const groups = new Map<number, Dot[]>();
  for (const dot of dots) groups.set(dot.dayX, [...(groups.get(dot.dayX) ?? []), dot]);
  return [...groups.values()];
}

function labelText(group: Dot[]): string {
  const names = [
    ...new Set(
      group.flatMap(({ statement, folded }) => [statement, ...folded].flatMap((one) => speakerShortName(one) ?? [])),
    ),
  ];
  if (names.length === 0) names.push(say('No speaker named'));
  const [first] = group;
  const shown =
    names.length > 2 ? say('{name} and {n} others', { name: names[0] ?? '', n: names.length - 1 }) : names.join(', ');
  const date = first ? shortDay(middleDay(first.span)) : '';
  return `${shown}, ${first?.span.approximate ? say('about {date}', { date }) : date}`;
}

/** Where a label hangs: at its day, or at the end of the line where it would stand out beyond it. */
function hung(x: number, wide: number, width: number): [from: number, by: number] {
  if (x < wide / 2 || wide > width) return [0, 0];
  return x > width - wide / 2 ? [width, -wide] : [x, -wide / 2];
}

/** Groups with more statements are labelled first; a label without room stays out (its dots still say who and when). */
function placeLabels(dots: Dot[], width: number): DotLabel[] {
  const placed: (DotLabel & { left: number; right: number })[] = [];
  const groups = groupByDay(dots).sort((a, b) => b.length - a.length);
  for (const group of groups) {
    const text = labelText(group);
    const wide = text.length * LETTER_PX;
    const x = group[0]?.dayX ?? 0;
    const [from, by] = hung(x, wide, width);
    const left = from + by;
    for (let row = 0; row < LABEL_ROWS; row += 1) {
      const touches = placed.some(
        (label) => label.row === row && left < label.right + LABEL_GAP_PX && left + wide + LABEL_GAP_PX > label.left,
      );
      const crossed = placed.some((label) => label.row < row && x > label.left - 4 && x < label.right + 4);
      if (touches || crossed) continue;
      placed.push({ text, x, from, by, row, left, right: left + wide });
      break;
    }
  }
  return placed;
}

function monthStarts(from: number, to: number): string[] {
  const starts: string[] = [];
  const [year = 0, month = 1] = fromDay(from).split('-').map(Number);
  for (let at = 0; ; at += 1) {
    const iso = new Date(Date.UTC(year, month - 1 + at, 1)).toISOString().slice(0, 10);
    if (toDay(iso) > to) return starts;
    if (toDay(iso) >= from) starts.push(iso);
  }
}

function placeTicks(scale: TimeScale, width: number): Tick[] {
  const ticks: Tick[] = [];
  for (const { from, to } of scale.stretches) {
    let isFirst = true;
    for (const iso of monthStarts(from, to)) {
      const isYear = isFirst || iso.slice(5, 7) === '01';
      const text = isYear ? monthWords(iso) : shortMonth(iso);
      const x = scale.at(iso) * width;
      const last = ticks.at(-1);
      const room = last ? last.x + last.text.length * LETTER_PX + LABEL_GAP_PX : 0;
      if (x < room || x + text.length * LETTER_PX > width) continue;
      ticks.push({ x, text, isYear });
      isFirst = false;
    }
  }
  return ticks;
}

function breakWords(days: number): string {
  const years = Math.round((days / 365.25) * 2) / 2;
  return years >= 1
    ? sayCount(years, '{n} year without a statement', '{n} years without a statement')
    : sayCount(Math.round(days / 30.4), '{n} month without a statement', '{n} months without a statement');
}

function placeBreaks(scale: TimeScale, width: number): TimelineLayout['breaks'] {
  return scale.stretches.slice(1).map((stretch, index) => {
    const before = scale.stretches[index] as (typeof scale.stretches)[number];
    return { x: ((before.right + stretch.left) / 2) * width, words: breakWords(stretch.from - before.to) };
  });
}

export function layOutTimeline(statements: Statement[], scale: TimeScale, width: number): TimelineLayout {
  const dots = placeDots(statements, scale, width);
  return {
    dots,
    labels: placeLabels(dots, width),
    ticks: placeTicks(scale, width),
    breaks: placeBreaks(scale, width),
  };
}
