import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compactPath } from '../../src/map/compactPath';
import { pathData } from '../../src/map/screenShapes';

it.each([
  ['M1 2L3 4L3 4L0.5 4Z', 1, 'M1 2l2 2-2.5 0z'],
  ['M0 0L10 0M10 5L0 5', 0, 'M0 0l10 0m0 5l-10 0'],
  ['M0 0L1 0Z M5 5L6 5', 0, 'M0 0l1 0zm5 5l1 0'],
  ['M0 0A1 1 0 0 0 2 2', 0, 'M0 0A1 1 0 0 0 2 2'],
  ['', 0, ''],
])('%s becomes, to %i decimals, %s', (data, decimals, short) => expect(compactPath(data, decimals)).toBe(short));

/** Absolute points of relative lines. */
function points(data: string): [number, number][] {
  let [x, y] = [0, 0];
  let start: [number, number] = [0, 0];
  return [...data.matchAll(/([Mmlz])([^Mmlz]*)/g)].flatMap(([, command, numbers = '']) => {
    const words = numbers.match(/-?\d*\.?\d+/g)?.map(Number) ?? [];
    if (command === 'z') [x, y] = start;
    return Array.from({ length: words.length / 2 }, (_, index): [number, number] => {
      const [dx, dy] = [words[index * 2] as number, words[index * 2 + 1] as number];
      [x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy];
      if (command !== 'l' && index === 0) start = [x, y];
      return [x, y];
    });
  });
}

it('never strays from a point by more than half a unit, however long the path', () => {
  const point = fc.tuple(
    fc.double({ min: -2000, max: 2000, noNaN: true }),
    fc.double({ min: -2000, max: 2000, noNaN: true }),
  );
  const line = fc.array(point, { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), fc.boolean(), (lines, closed) => {
      const kept = points(compactPath(pathData(lines, closed), 0));
      for (const [x, y] of lines.flat())
        expect(kept.some(([a, b]) => Math.abs(a - x) <= 0.56 && Math.abs(b - y) <= 0.56)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
