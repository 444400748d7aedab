/**
 * What comes near a selection that the data no longer hold. Comes in: a dataset and the selection of an old link, whose id
 * says what it was of. Goes out: a few selections that are there, nearest first; none rather than a guess.
 */
import type { Selection } from '../model/choices';
import type { Dataset } from '../model/dataset';
import { flowEnds } from '../model/flowIds';
import { indexDataset } from './indexDataset';
import { articleOf } from './selectors';

const MOST = 3;

/** The best of the ids; those of no weight are none. */
function nearest(ids: Iterable<string>, weigh: (id: string) => number): string[] {
  return [...ids]
    .map((id) => ({ id, weight: weigh(id) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ id }) => id);
}

/** Of two ids `voice.day.what.status.where`: near are the same voice on the same day, and who said the same another day. */
function statementWeight(gone: string, id: string): number {
  const other = id.split('.');
  const [voice, day, what, status, where] = gone.split('.').map((part, index) => part !== '' && part === other[index]);
  if (!(voice && (day || (what && where))) && !(day && what && where)) return 0;
  return 4 * Number(voice) + 2 * Number(day) + 2 * Number(what) + 2 * Number(where) + Number(status);
}

/** Of two arrows: near are those with the same ends, said otherwise or of others. */
function flowWeight(gone: string, id: string): number {
  const [from, to] = flowEnds(gone);
  const [otherFrom, otherTo] = flowEnds(id);
  if (from !== otherFrom || to !== otherTo) return 0;
  return gone.split(':')[0] === id.split(':')[0] ? 2 : 1;
}

/** Of two slugs: near are those that share at least half of the words of either. */
function slugWeight(gone: string, id: string): number {
  const words = (slug: string) =>
    new Set(
      slug
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean),
    );
  const [own, other] = [words(gone), words(id)];
  const shared = [...own].filter((word) => other.has(word)).length;
  return 2 * shared >= Math.max(own.size, other.size) ? shared : 0;
}

/** Articles whose slug comes near one that is gone. */
export function nearArticles(dataset: Dataset, slug: string): string[] {
  return nearest(indexDataset(dataset).articles.keys(), (id) => slugWeight(slug, id));
}

/** Countries that the id of a part, a border, a province speaks of. */
function nearPlaces(dataset: Dataset, gone: string): string[] {
  const codes = gone.slice(gone.indexOf(':') + 1).match(/\b[A-Z]{2}\b/g) ?? [];
  const { places } = indexDataset(dataset);
  return [...new Set(codes)].map((code) => `country:${code}`).filter((id) => id !== gone && places.has(id));
}

export function nearMatches(dataset: Dataset, { kind, id }: Selection): Selection[] {
  const as = (ids: string[], to: Selection['kind'] = kind) => ids.map((one): Selection => ({ kind: to, id: one }));
  const index = indexDataset(dataset);
  switch (kind) {
    case 'statement':
      return as(nearest(index.statements.keys(), (one) => statementWeight(id, one)));
    case 'flow':
      return as(nearest(index.statementsByFlow.keys(), (one) => flowWeight(id, one)));
    case 'place':
      return as(nearPlaces(dataset, id));
    case 'sentence':
    case 'mention': {
      const article = articleOf({ kind, id }) ?? '';
      return as(index.articles.has(article) ? [article] : nearArticles(dataset, article), 'article');
    }
    case 'article':
      return as(nearArticles(dataset, id));
    case 'check':
      return [];
  }
}
