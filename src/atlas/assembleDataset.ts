/**
 * What the page reads first, out of all that was read. Comes in: articles with their documents, statements, places and
 * reference data. Goes out: the dataset without any text but the quotations: articles as they are listed, places with
 * their counts. The same for the build and for articles that are read in the page.
 */

import { writeCoverage } from '../model/coverage';
import type { Article, Dataset, ReadArticle, Totals } from '../model/dataset';
import type { Place } from '../model/document';
import { readEdtf } from '../model/edtf';
import { countPlaces } from './countPlaces';

export type Parts = Omit<Dataset, 'articles' | 'places' | 'totals'> & { articles: ReadArticle[]; places: Place[] };

/** An article as it is listed. */
function listArticle({ document, ...meta }: ReadArticle): Article {
  const places = new Set(document.mentions.flatMap(({ place, standsFor }) => [place ?? [], standsFor ?? []].flat()));
  return { ...meta, mentions: document.mentions.length, places: [...places], coverage: writeCoverage(document) };
}

function total({ articles, statements }: Parts): Totals {
  return {
    articles: articles.length,
    sentences: articles.reduce((sum, { document }) => sum + document.sentences.length, 0),
    articlesWithoutPublisher: articles.filter(({ publisher }) => publisher === null).length,
    articlesWithInferredDate: articles.filter(({ dateBasis }) => dateBasis?.startsWith('inferred')).length,
    statements: statements.length,
    statementsWithoutDay: statements.filter(({ saidOn }) => readEdtf(saidOn) === null).length,
    openMentions: articles.flatMap(({ document }) => document.mentions).filter(({ place }) => place === null).length,
  };
}

export function assembleDataset(parts: Parts): Dataset {
  const counts = countPlaces(parts.articles);
  const known = new Set(parts.places.map(({ id }) => id));
  return {
    ...parts,
    totals: total(parts),
    articles: parts.articles.map(listArticle),
    places: parts.places.map((place) => {
      const named = counts.get(place.id);
      return named ? { ...place, named } : place;
    }),
    // The gazetteer curates more places than articles name.
    placeSources: parts.placeSources.filter(({ place }) => known.has(place)),
  };
}
