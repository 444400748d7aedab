/** What an old link is offered in the place of what is gone. */
import { describe, expect, it } from 'vitest';
import type { Selection } from '../../src/model/choices';
import type { Dataset, Statement } from '../../src/model/dataset';
import { nearMatches } from '../../src/state/nearMatches';
import { makeDataset } from '../views/fixtures';

const IDS = [
  'ada-brandt.2020-03-04.militants.asserted.no',
  'ada-brandt.2020-03-04.troops.planned.dk',
  'ada-brandt.2021-01-01.militants.asserted.no',
  'eva-ek.2020-03-04.militants.denied.no',
  'eva-ek.2019-01-01.exercise.asserted.se',
];

function dataset(): Dataset {
  const made = makeDataset();
  const [one] = made.statements as [Statement];
  const said = { ...one, relation: 'movement' as const, moverClass: 'militants' as const, pairs: undefined };
  const flow = { origins: ['country:DK'], destinations: ['country:NO'], originsOpen: false, destinationsOpen: false };
  return { ...made, statements: IDS.map((id) => ({ ...said, ...flow, id, status: 'asserted' as const })) };
}

const near = (kind: Selection['kind'], id: string) => nearMatches(dataset(), { kind, id }).map((one) => one.id);

describe('of a statement that is gone', () => {
  it('comes near what the same speaker said that day, then the same said otherwise, nearest first', () =>
    expect(near('statement', 'ada-brandt.2020-03-04.militants.possible.no')).toEqual([IDS[0], IDS[2], IDS[1]]));
  it('nothing is offered where nothing comes near', () =>
    expect(near('statement', 'bo-lund.2001-01-01.drugs.possible.fi')).toEqual([]));
});

it.each<[Selection['kind'], string, string[]]>([
  ['flow', 'militants:denied:country:DK>country:NO', ['militants:asserted:country:DK>country:NO']],
  ['flow', 'militants:denied:country:FI>country:NO', []],
  ['place', 'part:DK-N', ['country:DK']],
  ['place', 'border:DK-XX', ['country:DK']],
  ['place', 'geonames:1', []],
  ['sentence', 'harbour/s999', ['harbour']],
  ['mention', 'harbour-2020/m1-2', ['harbour']],
  ['article', 'the-harbour', ['harbour']],
  ['article', 'something-else', []],
  ['check', 'gone', []],
])('%s %s: %j', (kind, id, ids) => expect(near(kind, id)).toEqual(ids));
