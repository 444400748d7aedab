/**
 * What is shown now as a file. Comes in: the page's store and a form. Goes out: its text, written by the same hands as the
 * files beside the page, from the claims that the shown statements cite. What was read in their articles is asked for,
 * a few at a time. Rejects in words for a reader where an article cannot be had.
 */
import { exportClaimsCsv } from '../dataset/exportCsv';
import { exportGeoJson } from '../dataset/exportGeoJson';
import { exportWebAnnotation } from '../dataset/exportWebAnnotation';
import type { Dataset, ReadArticle, Statement } from '../model/dataset';
import type { Document } from '../model/document';
import { siteAddress } from '../state/framing';
import { visibleStatements } from '../state/selectors';
import type { AtlasStore } from '../state/store';

export type ExportForm = 'csv' | 'geojson' | 'jsonld';

const AT_ONCE = 12;

function readDocument(store: AtlasStore, slug: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const { documents, failures } = store.getState();
      const document = documents.get(slug);
      const failure = failures.get(slug);
      if (!document && failure === undefined) return;
      stop();
      if (document) resolve(document);
      else reject(new Error(failure));
    };
    const stop = store.subscribe(look);
    store.getState().read(slug);
    look();
  });
}

/** The whole dataset, where an overview was here first. */
function readAll(store: AtlasStore): Promise<Dataset> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const { dataset, rest } = store.getState();
      if (!dataset.overview) resolve(dataset);
      else if (rest && rest !== 'asked') reject(new Error(rest.failure));
      else return;
      stop();
    };
    const stop = store.subscribe(look);
    store.getState().complete();
    look();
  });
}

/** Claims cited, by the slugs of their articles. */
export function citedClaims(statements: readonly Statement[]): Map<string, Set<string>> {
  const cited = new Map<string, Set<string>>();
  for (const { article, claim } of statements.flatMap(({ claims }) => claims))
    cited.set(article, (cited.get(article) ?? new Set()).add(claim));
  return cited;
}

async function citedArticles(store: AtlasStore, dataset: Dataset): Promise<ReadArticle[]> {
  const cited = citedClaims(visibleStatements(dataset, store.getState().choices));
  const articles = dataset.articles.filter(({ slug }) => cited.has(slug));
  const read: ReadArticle[] = [];
  for (let from = 0; from < articles.length; from += AT_ONCE) {
    const some = articles.slice(from, from + AT_ONCE).map(async (article) => {
      const document = await readDocument(store, article.slug);
      const claims = document.claims.filter(({ id }) => cited.get(article.slug)?.has(id));
      return { ...article, document: { ...document, claims } };
    });
    read.push(...(await Promise.all(some)));
  }
  return read;
}

export async function exportShown(store: AtlasStore, form: ExportForm): Promise<string> {
  const dataset = await readAll(store);
  const published = { articles: await citedArticles(store, dataset), places: dataset.places };
  if (form === 'csv') return exportClaimsCsv(published);
  const value = form === 'geojson' ? exportGeoJson(published) : exportWebAnnotation(published, siteAddress(document));
  return JSON.stringify(value, null, 1);
}
