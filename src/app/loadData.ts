/**
 * Brings the page's data: the dataset, what was read in each article, and the world's shapes, each from a file beside the page. A file that is missing or
 * broken gives an error that says which, what is wrong with it and what to do.
 */
import type { Topology } from 'topojson-specification';
import { say } from '../language/say';
import type { Dataset } from '../model/dataset';
import type { Document } from '../model/document';
import type { Story } from '../model/story';

async function loadJson(path: string, fetcher: typeof fetch): Promise<unknown> {
  const response = await fetcher(path).catch(() => {
    throw new Error(
      say('{path} could not be reached. Is the page opened from a web server, with its data folder beside it?', {
        path,
      }),
    );
  });
  if (!response.ok)
    throw new Error(
      say('{path} could not be loaded (the server answers {status}).', { path, status: String(response.status) }),
    );
  try {
    return await response.json();
  } catch {
    throw new Error(say('{path} is not readable as JSON: it may be cut short. Build the site again.', { path }));
  }
}

const LISTS = ['articles', 'places', 'statements', 'blocs', 'checks', 'placeSources', 'scores', 'corrections'] as const;

/** Enough of a look to name what is broken, instead of failing somewhere inside a view. */
export function readDataset(value: unknown): Dataset {
  if (typeof value !== 'object' || value === null) throw new Error('data/dataset.json holds no dataset.');
  const missing = LISTS.filter((list) => !Array.isArray((value as Record<string, unknown>)[list]));
  if (missing.length > 0) throw new Error(`data/dataset.json lacks ${missing.join(', ')}. Build the site again.`);
  const broken = (value as Dataset).articles.find((article) => !Array.isArray(article?.places));
  if (broken) throw new Error(`data/dataset.json: of the article ${broken.slug ?? '?'} no places are told.`);
  return value as Dataset;
}

const PARTS = ['sentences', 'mentions', 'claims', 'places'] as const;

/** All that was read in one article. */
export async function loadDocument(slug: string, fetcher: typeof fetch = fetch): Promise<Document> {
  const path = `data/articles/${encodeURIComponent(slug)}.json`;
  const value = (await loadJson(path, fetcher)) as Partial<Document> | null;
  if (typeof value?.text !== 'string' || PARTS.some((part) => !Array.isArray(value[part])))
    throw new Error(`${path} is no article. Build the site again.`);
  return value as Document;
}

export async function loadDataset(fetcher: typeof fetch = fetch): Promise<Dataset> {
  return readDataset(await loadJson('data/dataset.json', fetcher));
}

/** The walk through the dataset. */
export async function loadStory(fetcher: typeof fetch = fetch): Promise<Story> {
  const value = (await loadJson('data/story.json', fetcher)) as Partial<Story> | null;
  if (!Array.isArray(value?.steps)) throw new Error('data/story.json is no story. Build the site again.');
  return value as Story;
}

/** The whole of a dataset whose first view holds only an overview of it. */
export async function loadCatalogue(fetcher: typeof fetch = fetch): Promise<Dataset> {
  return readDataset(await loadJson('data/catalogue.json', fetcher));
}

export async function loadTopology(path: string, fetcher: typeof fetch = fetch): Promise<Topology> {
  const value = (await loadJson(path, fetcher)) as Partial<Topology> | null;
  if (value?.type !== 'Topology') throw new Error(`${path} is no topology.`);
  return value as Topology;
}
