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
import type { AtlasState, AtlasStore } from '../state/store';

export type ExportForm = 'csv' | 'geojson' | 'jsonld';

const AT_ONCE = 12;

/** Waits for what `look` finds in the store; rejects with what it throws. */
function until<T>(store: AtlasStore, look: (state: AtlasState) => T | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const check = () => {
      try {
        const found = look(store.getState());
        if (found === undefined) return;
        resolve(found);
      } catch (error) {
        reject(error);
      }
      stop();
    };
    const stop = store.subscribe(check);
    check();
  });
}

function readDocument(store: AtlasStore, slug: string): Promise<Document> {
  store.getState().read(slug);
  return until(store, ({ documents, failures }) => {
    const failure = failures.get(slug);
    if (failure !== undefined) throw new Error(failure);
    return documents.get(slug);
  });
}

/** The whole dataset, where an overview was here first. */
function readAll(store: AtlasStore): Promise<Dataset> {
  store.getState().complete();
  return until(store, ({ dataset, rest }) => {
    if (dataset.overview && rest && rest !== 'asked') throw new Error(rest.failure);
    return dataset.overview ? undefined : dataset;
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
