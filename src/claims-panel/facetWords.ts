/** The values of a filter in words: takes a dataset, gives for each facet a way to name what a link carries of it. */
import { articleName } from '../interface/articleWords';
import { countryName, groupName, placeNamer } from '../interface/statementWords';
import { capitalise, countWords, inQuotes, STATUS_WORDS } from '../interface/words';
import { say } from '../language/say';
import type { Dataset } from '../model/dataset';
import type { ClaimStatus } from '../model/document';
import type { Facet } from '../model/filters';
import { NO_SPEAKER, NO_STATE, speakerSlug } from '../state/filterTests';
import { indexDataset } from '../state/indexDataset';

export type NameValue = (value: string) => string;

export function stateWords(state: string): string {
  return state === NO_STATE ? say('no state') : countryName(state);
}

function speakerNamer({ statements }: Dataset): NameValue {
  const names = new Map(
    statements.flatMap(({ speaker }) => (speaker ? [[speakerSlug(speaker), capitalise(speaker.name)]] : [])),
  );
  return (slug) => (slug === NO_SPEAKER ? say('the article itself') : (names.get(slug) ?? groupName(slug)));
}

function articleNamer(dataset: Dataset): NameValue {
  const { articles } = indexDataset(dataset);
  const count = new Map<string, number>();
  for (const article of articles.values()) count.set(articleName(article), (count.get(articleName(article)) ?? 0) + 1);
  return (slug) => {
    const article = articles.get(slug);
    if (!article) return slug;
    // A publisher of several articles names none of them.
    return count.get(articleName(article)) === 1 ? articleName(article) : inQuotes(article.title);
  };
}

/** Ways to name the values of every facet; each is made when it is asked for. */
export function facetNamer(dataset: Dataset, facet: Facet): NameValue {
  switch (facet) {
    case 'group':
      return groupName;
    case 'status':
      return (status) => say(STATUS_WORDS[status as ClaimStatus]?.label ?? status);
    case 'speaker':
      return speakerNamer(dataset);
    case 'source':
      return articleNamer(dataset);
    case 'place':
      return placeNamer(indexDataset(dataset).places);
  }
}

interface FacetWords {
  /** How chosen values follow in the summary's sentence. */
  joins: string;
  legend: string;
  find: string;
  none: string;
  /** What lifts it where nothing fits. */
  any: string;
  count: (n: number) => string;
}

/** What a filter is called, and how it and its values stand in sentences. */
export const FACET_WORDS: Record<Facet, FacetWords> = {
  group: {
    joins: ', about {values}',
    legend: 'Group',
    find: 'Find a group',
    none: 'No group is called that.',
    any: 'Show {statements} with any group',
    count: (n) => countWords(n, 'group'),
  },
  status: {
    joins: ', {values}',
    legend: 'Status',
    find: 'Find a status',
    none: 'No status is called that.',
    any: 'Show {statements} with any status',
    count: (n) => countWords(n, 'status', 'statuses'),
  },
  speaker: {
    joins: ', by {values}',
    legend: 'Speaker',
    find: 'Find a speaker',
    none: 'No speaker is called that.',
    any: 'Show {statements} with any speaker',
    count: (n) => countWords(n, 'speaker'),
  },
  source: {
    joins: ', in {values}',
    legend: 'Article',
    find: 'Find an article',
    none: 'No article is called that.',
    any: 'Show {statements} with any article',
    count: (n) => countWords(n, 'article'),
  },
  place: {
    joins: ', naming {values}',
    legend: 'Place',
    find: 'Find a place',
    none: 'No place is called that.',
    any: 'Show {statements} with any place',
    count: (n) => countWords(n, 'place'),
  },
};
