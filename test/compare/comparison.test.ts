/** The same movement by its speakers: who shares it, in which order they stand, and what was said year by year. */
import { describe, expect, it } from 'vitest';
import { layOutComparison, tellYears } from '../../src/compare/layOutComparison';
import type { Dataset, Statement } from '../../src/model/dataset';
import { comparedStatements, comparisonKey, comparisons, readComparison } from '../../src/state/comparison';
import { makeDataset } from '../views/fixtures';

const sample = makeDataset();
const [one] = sample.statements as [Statement];
const move = (id: string, saidOn: string | null, speaker: string | null, rest: Partial<Statement> = {}): Statement => ({
  ...one,
  id,
  saidOn,
  relation: 'movement',
  status: 'asserted',
  moverClass: 'militants',
  speaker: speaker === null ? null : { name: speaker, country: 'NO' },
  pairs: [['country:SE', 'country:NO']],
  ...rest,
});
const all = [
  move('late', '2021-10-13', 'Berg'),
  move('early', '2018-02-20', 'Dahl', { status: 'possible' }),
  move('same', '2021-10-13', 'Dahl', { pairs: [['?', 'country:NO']] }),
  move('elsewhere', '2020', 'Dahl', { pairs: [['country:SE', 'country:DK']] }),
  move('leaving', '2020', 'Dahl', { pairs: [['country:SE', '?']] }),
  move('troops', '2020', 'Dahl', { moverClass: 'troops' }),
  move('undated', null, null),
];
const dataset: Dataset = { ...sample, statements: all };
const ids = (statements: readonly Statement[]) => statements.map(({ id }) => id);

describe('what is compared', () => {
  it('moves the same to the same place, whatever it comes from, oldest first', () =>
    expect(ids(comparedStatements(dataset, 'militants>country:NO'))).toEqual(['early', 'late', 'same', 'undated']));
  it('is offered where more than one says so', () => {
    expect(comparisonKey(dataset, all[0] as Statement)).toBe('militants>country:NO');
    expect(comparisonKey(dataset, all[3] as Statement)).toBeNull();
    expect(comparisons(dataset)).toEqual([{ key: 'militants>country:NO', count: 4 }]);
  });
  it('leaves a place where none is named that it goes to', () =>
    expect(ids(comparedStatements(dataset, 'militants<country:SE'))).toEqual(['leaving']));
  it('is no presence, no incident', () =>
    expect(comparisonKey(dataset, { ...(all[0] as Statement), relation: 'presence' })).toBeNull());
});

describe('a key', () => {
  it.each([
    ['militants>country:AF', { mover: 'militants', place: 'country:AF', leaves: false }],
    ['troops<geonames:1', { mover: 'troops', place: 'geonames:1', leaves: true }],
    ['nonsense', null],
    ['>', null],
  ])('%s', (key, read) => expect(readComparison(key)).toEqual(read));
});

describe('the table', () => {
  const articles = new Map(sample.articles.map((article) => [article.slug, article]));
  const statements = comparedStatements(dataset, 'militants>country:NO');
  const table = layOutComparison(statements, articles);
  it('has a column for each who says it, as they first did', () =>
    expect(table.speakers.map(({ name, isArticle }) => [name, isArticle])).toEqual([
      ['Dahl', false],
      ['Berg', false],
      [expect.any(String), true],
    ]));
  it('has a row for each day, the undated last', () => expect(table.days).toEqual(['2018-02-20', '2021-10-13', null]));
  it('holds every statement once', () => {
    const cells = table.speakers.flatMap((_, column) =>
      table.days.flatMap((_day, row) => ids(table.cell(column, row))),
    );
    expect(cells.sort()).toEqual(ids(statements).sort());
  });
  it('tells each year who said it how surely', () =>
    expect(tellYears(statements, articles)).toEqual([
      { year: '2018', said: [{ status: 'possible', speakers: ['Dahl'] }] },
      { year: '2021', said: [{ status: 'asserted', speakers: ['Berg', 'Dahl'] }] },
      { year: null, said: [{ status: 'asserted', speakers: [expect.any(String)] }] },
    ]));
});
