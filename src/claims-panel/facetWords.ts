/** The values of a filter in words: takes a dataset, gives for each facet a way to name what a link carries of it. */
import { articleName } from '../interface/articleWords';
import { countryName, groupName, placeNamer } from '../interface/statementWords';
import { capitalise, STATUS_WORDS } from '../interface/words';
import type { Dataset } from '../model/dataset';
import type { ClaimStatus } from '../model/document';
import type { Facet } from '../model/filters';
import { NO_SPEAKER, NO_STATE, speakerSlug } from '../state/filterTests';
import { indexDataset } from '../state/indexDataset';

export type NameValue = (value: string) => string;

export function stateWords(state: string): string {
  return state === NO_STATE ? 'no state' : countryName(state);
}

function speakerNamer({ statements }: Dataset): NameValue {
  const names = new Map(
    statements.flatMap(({ speaker }) => (speaker ? [[speakerSlug(speaker), capitalise(speaker.name)]] : [])),
  );
  return (slug) => (slug === NO_SPEAKER ? 'the article itself' : (names.get(slug) ?? groupName(slug)));
}

function articleNamer(dataset: Dataset): NameValue {
  const { articles } = indexDataset(dataset);
  const count = new Map<string, number>();
  for (const article of articles.values()) count.set(articleName(article), (count.get(articleName(article)) ?? 0) + 1);
  return (slug) => {
    const article = articles.get(slug);
    if (!article) return slug;
    // A publisher of several articles names none of them.
    return count.get(articleName(article)) === 1 ? articleName(article) : `“${article.title}”`;
  };
}

/** Ways to name the values of every facet; each is made when it is asked for. */
export function facetNamer(dataset: Dataset, facet: Facet): NameValue {
  switch (facet) {
    case 'group':
      return groupName;
    case 'status':
      return (status) => STATUS_WORDS[status as ClaimStatus]?.label ?? status;
    case 'speaker':
      return speakerNamer(dataset);
    case 'source':
      return articleNamer(dataset);
    case 'place':
      return placeNamer(indexDataset(dataset).places);
  }
}

/** How a facet stands in the sentence, what a filter calls it, and what many of its values are. */
export const FACET_WORDS: Record<Facet, { joins: string; legend: string; many: string; one: string }> = {
  group: { joins: 'about', legend: 'Group', many: 'groups', one: 'group' },
  status: { joins: '', legend: 'Status', many: 'statuses', one: 'status' },
  speaker: { joins: 'by', legend: 'Speaker', many: 'speakers', one: 'speaker' },
  source: { joins: 'in', legend: 'Article', many: 'articles', one: 'article' },
  place: { joins: 'naming', legend: 'Place', many: 'places', one: 'place' },
};
