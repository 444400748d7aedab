/**
 * Which of the choices let statements through or keep them back, and whether any does. Takes choices; knows no dataset.
 */
import { type Choices, DEFAULT_CHOICES } from './choices';

/** Filters that hold a list of values of which a statement must have one. */
export const FACETS = ['speaker', 'group', 'place', 'status', 'source'] as const;
export type Facet = (typeof FACETS)[number];

type Filters = Pick<Choices, 'movers' | 'relations' | 'range' | 'by' | Facet>;

/** What lifts every filter. */
export const NO_FILTERS: Filters = {
  movers: DEFAULT_CHOICES.movers,
  relations: DEFAULT_CHOICES.relations,
  range: null,
  by: undefined,
  ...Object.fromEntries(FACETS.map((facet) => [facet, undefined])),
};

/** The same for choices that let the same through. */
export function filterKey({ movers, relations, range, by = null, ...choices }: Filters): string {
  return JSON.stringify([movers, relations, range, by, ...FACETS.map((facet) => choices[facet] ?? null)]);
}

/** Everything is shown that a page without choices shows. */
export function isUnfiltered(choices: Filters): boolean {
  return filterKey(choices) === filterKey(NO_FILTERS);
}
