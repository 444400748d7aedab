/**
 * What each filter asks of a statement: takes a statement, the choices and the dataset, says whether it passes. The filters
 * know nothing of each other, so that each can be left out where its own choices are counted.
 */
import type { Choices } from '../model/choices';
import type { Dataset, Statement } from '../model/dataset';
import { readEdtf } from '../model/edtf';
import { FACETS, type Facet } from '../model/filters';
import { indexDataset, statementPlaces } from './indexDataset';

/** A statement of no state: the article's own voice, or a speaker who speaks for none. */
export const NO_STATE = 'none';
/** The article's own voice. */
export const NO_SPEAKER = 'none';

/** A name as a link carries it: "Sergei Shoigu" -> `sergei-shoigu`. */
export function speakerSlug(speaker: Statement['speaker']): string {
  const letters = speaker?.name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return letters?.join('-') ?? NO_SPEAKER;
}

/** Regions and the like lie in countries, but who speaks of one does not speak of each. */
const WIDE = /^(region|group|bloc|water):/;

/** The places of a statement, and the countries that these are a part or a border of. */
function placesOf(statement: Statement, dataset: Dataset): string[] {
  const { places } = indexDataset(dataset);
  const own = statementPlaces(statement);
  const countries = own.flatMap((id) => (WIDE.test(id) ? [] : (places.get(id)?.countries ?? [])));
  return [...new Set([...own, ...countries.map((code) => `country:${code}`)])];
}

/** What a statement has of each facet. */
export const FACET_VALUES: Record<Facet, (statement: Statement, dataset: Dataset) => string[]> = {
  group: ({ moverGroup }) => (moverGroup ? [moverGroup] : []),
  status: ({ status }) => [status],
  speaker: ({ speaker }) => [speakerSlug(speaker)],
  source: ({ articles }) => articles,
  place: placesOf,
};

export type Filter = 'kind' | 'by' | 'range' | Facet;

type Test = (statement: Statement, choices: Choices, dataset: Dataset) => boolean;

function isInRange(statement: Statement, { range }: Choices): boolean {
  if (!range) return true;
  const said = readEdtf(statement.saidOn);
  return said !== null && said.from <= range[1] && said.to >= range[0];
}

function testFacet(facet: Facet): Test {
  return (statement, choices, dataset) => {
    const wanted: string[] | undefined = choices[facet];
    return !wanted?.length || FACET_VALUES[facet](statement, dataset).some((value) => wanted.includes(value));
  };
}

/** Each filter, and what it asks. */
export const FILTER_TESTS: [Filter, Test][] = [
  [
    'kind',
    ({ relation, moverClass }, { movers, relations }) =>
      relation === 'movement' ? movers.includes(moverClass ?? 'people') : relations.includes(relation),
  ],
  ['by', ({ speaker }, { by }) => !by?.length || by.includes(speaker?.country ?? NO_STATE)],
  ['range', isInRange],
  ...FACETS.map((facet): [Filter, Test] => [facet, testFacet(facet)]),
];

export function isVisible(statement: Statement, choices: Choices, dataset: Dataset): boolean {
  return FILTER_TESTS.every(([, passes]) => passes(statement, choices, dataset));
}
