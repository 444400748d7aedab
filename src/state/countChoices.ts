/**
 * How many statements each choice of a filter would show, given the other filters: takes a dataset and the choices,
 * gives counts. A filter offers only what the dataset holds.
 */
import type { Choices } from '../model/choices';
import type { Dataset, FilterCounts, Statement } from '../model/dataset';
import { FACETS } from '../model/filters';
import { FACET_VALUES, FILTER_TESTS, type Filter, NO_STATE } from './filterTests';
import { overviewFor } from './overview';
import { MOVER_CLASSES, OTHER_RELATIONS } from './urlChoices';

/** Statements by the values that they have of each filter but the range of days, which has a timeline of its own. */
export type ValueCounts = Record<Exclude<Filter, 'range'>, ReadonlyMap<string, number>>;

/** What a statement is about: the class of what moves, or its relation. */
const kindOf = ({ relation, moverClass }: Statement) => (relation === 'movement' ? (moverClass ?? 'people') : relation);

const VALUES: [Filter, (statement: Statement, dataset: Dataset) => string[]][] = [
  ['kind', (statement) => [kindOf(statement)]],
  ['by', ({ speaker }) => [speaker?.country ?? NO_STATE]],
  ...FACETS.map((facet): [Filter, (typeof FACET_VALUES)[typeof facet]] => [facet, FACET_VALUES[facet]]),
];

/** The filters that keep a statement back; none where it is shown. */
export function failedFilters(statement: Statement, choices: Choices, dataset: Dataset): Filter[] {
  return FILTER_TESTS.flatMap(([filter, passes]) => (passes(statement, choices, dataset) ? [] : [filter]));
}

/** A statement counts for a filter if no other filter keeps it back. */
export function countValues(dataset: Dataset, choices: Choices): ValueCounts {
  const counts = new Map(VALUES.map(([filter]) => [filter, new Map<string, number>()]));
  for (const statement of dataset.statements) {
    const [failed, ...others] = failedFilters(statement, choices, dataset);
    if (others.length > 0) continue;
    for (const [filter, valuesOf] of VALUES) {
      if (failed && failed !== filter) continue;
      const own = counts.get(filter) as Map<string, number>;
      for (const value of valuesOf(statement, dataset)) own.set(value, (own.get(value) ?? 0) + 1);
    }
  }
  return Object.fromEntries(counts) as Record<string, ReadonlyMap<string, number>> as ValueCounts;
}

/** How many statements come with each filter that is lifted alone; without those that keep nothing back by themselves. */
export function countLifted(dataset: Dataset, choices: Choices): Map<Filter, number> {
  const counts = new Map<Filter, number>();
  for (const statement of dataset.statements) {
    const [failed, ...others] = failedFilters(statement, choices, dataset);
    if (failed && others.length === 0) counts.set(failed, (counts.get(failed) ?? 0) + 1);
  }
  return counts;
}

/** Most first, then by name. */
export function inOrder(counts: ReadonlyMap<string, number>): [value: string, count: number][] {
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}

/** Of an overview for the choices that it stands for, else counted. */
export function countChoices(dataset: Dataset, choices: Choices): FilterCounts {
  const overview = overviewFor(dataset, choices);
  if (overview) return overview.counts;
  const { kind, by } = countValues(dataset, choices);
  // whatever is chosen
  const present = new Set<string>(dataset.statements.map(kindOf));
  const countOf = (value: string) => kind.get(value) ?? 0;
  return {
    movers: MOVER_CLASSES.filter((one) => present.has(one)).map((mover) => ({ mover, count: countOf(mover) })),
    relations: OTHER_RELATIONS.filter((one) => present.has(one)).map((relation) => ({
      relation,
      count: countOf(relation),
    })),
    states: inOrder(by).map(([state, count]) => ({ state, count })),
  };
}
