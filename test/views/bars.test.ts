/** The timeline of very many statements: bars instead of dots. */
import { expect, it } from 'vitest';
import type { DayCount } from '../../src/model/dataset';
import { layOutBars } from '../../src/timeline/layOutBars';
import { createTimeScale, fromDay, toDay } from '../../src/timeline/timeScale';

const day = (at: number) => fromDay(toDay('2020-01-01') + at);
const days = Array.from({ length: 400 }, (_, at): DayCount => [day(at), day(at), 1 + (at % 7)]);
const scale = createTimeScale(days.map(([from]) => from));

it('holds every statement once, in columns that do not touch, none higher than the room', () => {
  const bars = scale ? layOutBars(days, scale, 800, 60) : [];
  expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(days.reduce((sum, [, , count]) => sum + count, 0));
  expect(bars.length).toBeGreaterThan(20);
  for (const [at, { x, height }] of bars.entries()) {
    expect(height).toBeGreaterThan(0);
    expect(height).toBeLessThanOrEqual(60);
    if (at > 0) expect(x - (bars[at - 1]?.x ?? 0)).toBeGreaterThanOrEqual(24);
  }
});

it('leads from each bar to the days that it holds, and to no others', () => {
  const bars = scale ? layOutBars(days, scale, 800, 60) : [];
  for (const [at, { from, to }] of bars.entries()) {
    expect(from <= to).toBe(true);
    if (at > 0) expect((bars[at - 1]?.to ?? '') < from).toBe(true);
  }
});
