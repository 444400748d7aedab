/** Of more arrows than a map can hold the strongest are drawn, and what is selected. */
import { expect, it } from 'vitest';
import { MOST_FLOWS, pickFlows } from '../../src/app/pickFlows';
import type { Flow } from '../../src/model/atlas';

const flow = (at: number): Flow => ({
  id: `militants:asserted:country:${at}>country:AF`,
  origin: `country:${at}`,
  destination: 'country:AF',
  moverClass: 'militants',
  status: 'asserted',
  statements: at,
  articles: 1,
});
const many = Array.from({ length: 200 }, (_, at) => flow(at));
const numbers = (flows: Flow[]) => flows.map(({ statements }) => statements);

it('few are all drawn', () => expect(pickFlows(many.slice(0, MOST_FLOWS), new Set())).toHaveLength(MOST_FLOWS));

it('of many the strongest are drawn, in the order they came in', () =>
  expect(numbers(pickFlows(many, new Set()))).toEqual(numbers(many.slice(-MOST_FLOWS))));

it('a weak one is drawn when it is selected', () =>
  expect(numbers(pickFlows(many, new Set([flow(3).id])))).toEqual([3, ...numbers(many.slice(-MOST_FLOWS))]));

it('a selection of very many does not make a tangle', () =>
  expect(pickFlows(many, new Set(many.map(({ id }) => id)))).toHaveLength(MOST_FLOWS));
