/**
 * A visitor's own text in, a dataset of that one article out: read in a worker, then gathered into statements and checks
 * as the build does it. Blocs and their members are the page's own. Refuses with the worker's reason: a file that is
 * missing, a browser without workers. Nothing leaves the browser.
 */
import { type Remote, wrap } from 'comlink';
import { assembleDataset } from '../atlas/assembleDataset';
import { buildStatements } from '../atlas/buildStatements';
import { computeChecks } from '../atlas/computeChecks';
import type { Geometry } from '../atlas/Geometry';
import type { TextReader } from '../extract.worker';
import type { Dataset, ReadArticle } from '../model/dataset';
import type { Document, Place } from '../model/document';

export interface OwnText {
  text: string;
  date: string | null;
  language?: string;
  home: string | null;
}

/** Slug of the one article. */
const SLUG = 'own-text';
const LONGEST_TITLE = 120;

let running: { reader: Remote<TextReader>; failed: Promise<never> } | null = null;

/** One worker for the page; it keeps what it has loaded. */
function startWorker() {
  const worker = new Worker(new URL('../extract.worker.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => {
      running = null;
      reject(new Error('the program that reads could not be loaded.'));
    });
  });
  failed.catch(() => undefined); // reported where it is awaited
  return { reader: wrap<TextReader>(worker), failed };
}

/** The dataset of the one article, and its document. @throws Error in words for the visitor */
export async function readOwnText(
  own: OwnText,
  page: Dataset,
  geometry: Geometry | null,
): Promise<{ dataset: Dataset; document: Document }> {
  running ??= startWorker();
  const at = (path: string) => new URL(path, document.baseURI).href;
  const urls = { gazetteer: at('data/gazetteer.bin.gz'), lexicon: at('data/lexicon.json') };
  const read = await Promise.race([running.reader.read({ id: SLUG, ...own }, urls), running.failed]);
  const placeSources = await running.reader.sources(urls);
  const article: ReadArticle = {
    slug: SLUG,
    title: titleOf(read),
    publisher: null,
    authors: [],
    date: own.date,
    dateBasis: own.date === null ? null : 'as you gave it',
    url: null,
    ...(own.home !== null && { home: own.home }),
    language: read.sentences[0]?.language ?? 'en',
    document: read,
  };
  const dataset = assembleDataset({
    blocs: page.blocs,
    placeSources,
    title: article.title,
    description: 'Your own text, read in this browser and sent nowhere',
    articles: [article],
    places: placesOf(read, page),
    statements: buildStatements([article]),
    checks: geometry ? computeChecks([article], geometry, page.blocs) : [],
    scores: [],
    corrections: [],
  });
  return { dataset, document: read };
}

/** The headline, or the beginning of the first sentence. */
function titleOf({ text, sentences }: Document): string {
  const first = sentences.find(({ role }) => role === 'headline') ?? sentences[0];
  const words = first ? text.slice(first.start, first.end).replace(/\s+/g, ' ') : 'Your text';
  return words.length <= LONGEST_TITLE
    ? words
    : `${words.slice(0, words.lastIndexOf(' ', LONGEST_TITLE) || LONGEST_TITLE)} …`;
}

/** Places of the text, and the members of the blocs that the map shows. */
function placesOf(read: Document, { places, blocs }: Dataset): Place[] {
  const members = new Set(blocs.flatMap((bloc) => bloc.members.map(({ country }) => `country:${country}`)));
  const own = new Set(read.places.map(({ id }) => id));
  return [...read.places, ...places.filter(({ id }) => members.has(id) && !own.has(id))].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}
