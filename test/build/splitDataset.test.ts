/** What a page reads first of a large dataset: the same weight however large it is, and nothing that it misstates. */
import { describe, expect, it } from 'vitest';
import { buildFlows } from '../../src/atlas/buildFlows';
import { splitDataset } from '../../src/build/splitDataset';
import { DEFAULT_CHOICES } from '../../src/model/choices';
import type { Article, Dataset, Statement } from '../../src/model/dataset';
import { countChoices } from '../../src/state/countChoices';
import { datasetDays } from '../../src/state/datasetDays';
import { joinWords, needsAll, overviewFor } from '../../src/state/overview';
import { visibleStatements } from '../../src/state/selectors';
import { makeDataset } from '../views/fixtures';

/** The fixture's statements over and over, each on a day and with an id of its own. */
function manyTimes(count: number): Dataset {
  const dataset = makeDataset();
  const statements = Array.from({ length: count }, (_, at): Statement[] =>
    dataset.statements.map((statement) => ({
      ...statement,
      id: `${statement.id}.${at}`,
      saidOn: statement.saidOn && new Date(Date.UTC(2015, 0, 1 + at)).toISOString().slice(0, 10),
    })),
  ).flat();
  const [article] = dataset.articles as [Article];
  const others = Array.from({ length: count }, (_, at) => ({ ...article, slug: `a${at}`, title: `Report ${at}` }));
  const articles = [...dataset.articles, ...others];
  const totals = { ...dataset.totals, articles: articles.length, statements: statements.length };
  return { ...dataset, totals, statements, articles };
}

it('a small dataset is read at once', () => {
  const { first, catalogue } = splitDataset(makeDataset());
  expect([first, catalogue]).toEqual([makeDataset(), null]);
});

describe('a large dataset', () => {
  const whole = manyTimes(500);
  const { first, catalogue } = splitDataset(whole);
  const shown = visibleStatements(whole, DEFAULT_CHOICES);

  it('begins with the statements that stand first in its list, with their words, and the articles they cite', () => {
    expect(first.statements).toEqual(shown.slice(0, first.statements.length));
    expect(first.statements.every(({ claims }) => claims[0]?.words)).toBe(true);
    expect(first.articles.map(({ slug }) => slug).sort()).toEqual(['echo', 'harbour']);
  });

  it('counts in its overview what all of them would be counted as', () => {
    const overview = overviewFor(first, DEFAULT_CHOICES);
    expect(overview?.total).toBe(shown.length);
    expect(countChoices(first, DEFAULT_CHOICES)).toEqual(countChoices(whole, DEFAULT_CHOICES));
    expect(datasetDays(first)).toEqual(datasetDays(whole));
    expect(overview?.days.reduce((sum, [, , count]) => sum + count, 0)).toBe(shown.length);
  });

  it('has its arrows with their numbers, who claims them, and the places they join', () => {
    const flows = overviewFor(first, DEFAULT_CHOICES)?.flows ?? [];
    expect(flows).toMatchObject(buildFlows(shown));
    expect(flows.map(({ claimants }) => claimants)).toEqual(['Brandt', 'Brandt']);
    expect(first.places.map(({ id }) => id)).toEqual(expect.arrayContaining(['country:DK', 'country:NO']));
  });

  it('weighs the same with eight times the statements and articles', () => {
    const weigh = (dataset: Dataset) => JSON.stringify(splitDataset(dataset).first).length;
    expect(weigh(manyTimes(4000))).toBeLessThan(1.1 * weigh(whole));
  });

  it('leaves everything but words to its catalogue', () => {
    expect(catalogue?.statements).toHaveLength(whole.statements.length);
    expect(JSON.stringify(catalogue?.statements)).not.toContain('Armed men are moving from Denmark');
    expect({ ...catalogue, statements: [] }).toEqual({ ...whole, statements: [] });
  });

  it('keeps the words that are here when the catalogue comes', () => {
    const joined = joinWords(catalogue as Dataset, first);
    expect(joined.overview).toBeUndefined();
    expect(joined.statements.filter(({ claims }) => claims[0]?.words)).toHaveLength(first.statements.length);
  });

  it.each([
    [{}, false],
    [{ relations: ['presence' as const] }, true],
    [{ movers: ['drugs' as const] }, true],
    [{ by: ['NO'] }, true],
    [{ place: ['country:NO'] }, true],
    [{ status: ['asserted' as const] }, true],
    [{ selection: { kind: 'place' as const, id: 'country:NO' } }, true],
    [{ tab: 'sources' as const }, true],
  ])('is asked for whole by %j: %s', (patch, isAsked) => {
    expect(needsAll(first, { ...DEFAULT_CHOICES, ...patch })).toBe(isAsked);
    expect(needsAll(whole, { ...DEFAULT_CHOICES, ...patch })).toBe(false);
  });
});
