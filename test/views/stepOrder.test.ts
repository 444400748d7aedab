/** The walk through time: its order, and what a step leads to. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Statement } from '../../src/model/dataset';
import { inTime, stepFrom } from '../../src/timeline/stepOrder';
import { makeDataset } from './fixtures';

const [sample] = makeDataset().statements as [Statement];
const said = (id: string, saidOn: string | null, articles = ['a']): Statement => ({ ...sample, id, saidOn, articles });
const ids = (statements: readonly Statement[]) => statements.map(({ id }) => id);

it('goes by day, of one day first what more articles report', () => {
  const all = [
    said('c', '2021-10'),
    said('a', '2018-02-20'),
    said('b', '2021-07-28', ['x', 'y']),
    said('b2', '2021-07-28'),
  ];
  expect(ids(inTime(all))).toEqual(['a', 'b', 'b2', 'c']);
});

it('leaves out what has no day', () => expect(inTime([said('a', null)])).toEqual([]));

it('begins at the first, or going back at the last', () => {
  const ordered = [said('a', '2018'), said('b', '2019')];
  expect(stepFrom(ordered, null, 1)?.id).toBe('a');
  expect(stepFrom(ordered, 'elsewhere', -1)?.id).toBe('b');
});

it('comes back to where it was by one step on and one back, anywhere but at the end', () => {
  const ordered = Array.from({ length: 9 }, (_, at) => said(`s${at}`, `20${10 + at}-01-01`));
  fc.assert(
    fc.property(fc.nat(7), (at) => {
      const on = stepFrom(ordered, `s${at}`, 1);
      expect(stepFrom(ordered, on?.id ?? null, -1)?.id).toBe(`s${at}`);
    }),
  );
  expect(stepFrom(ordered, 's8', 1)).toBeNull();
});
