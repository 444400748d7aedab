/**
 * A visitor's own text in, what is read in it out: a worker reads, and the rest is gathered as the build does it. Blocs and
 * their members are the page's own. Refuses with the worker's reason: a file that is missing, a browser without workers.
 * Nothing leaves the browser.
 */
import { type Remote, wrap } from 'comlink';
import { assembleDataset } from '../atlas/assembleDataset';
import { buildStatements } from '../atlas/buildStatements';
import { computeChecks } from '../atlas/computeChecks';
import type { Geometry } from '../atlas/Geometry';
import type { ResourceUrls, TextReader } from '../extract.worker';
import { say } from '../language/say';
import type { Dataset, ReadArticle } from '../model/dataset';
import type { Document, Place } from '../model/document';

export interface OwnText {
  text: string;
  date: string | null;
  language?: string;
  home: string | null;
  /** What the source says of itself, where the visitor knows it. */
  title?: string;
  publisher?: string;
  url?: string;
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
      reject(new Error(say('the program that reads could not be loaded.')));
    });
  });
  failed.catch(() => undefined); // reported where it is awaited
  return { reader: wrap<TextReader>(worker), failed };
}

const urls = () => {
  const at = (path: string) => new URL(path, document.baseURI).href;
  return { gazetteer: at('data/gazetteer.bin.gz'), lexicon: at('data/lexicon.json') };
};

/** Asks the worker; rejects where it cannot run. */
async function ask<T>(question: (reader: Remote<TextReader>, files: ResourceUrls) => Promise<T>): Promise<T> {
  running ??= startWorker();
  return Promise.race([question(running.reader, urls()), running.failed]);
}

export const findPlaces = (typed: string) => ask((reader, files) => reader.find(typed, files));
export const placesById = (ids: string[]) => ask((reader, files) => reader.describe(ids, files));

/** What the programme reads in a text, before any correction. @throws Error in words for the visitor */
export function readText({ text, date, language, home }: OwnText): Promise<Document> {
  return ask((reader, files) => reader.read({ id: SLUG, text, date, language, home }, files));
}

/** The dataset of the one article, as it was read and corrected. @throws Error in words for the visitor */
export async function makeDataset(
  own: OwnText,
  read: Document,
  page: Dataset,
  geometry: Geometry | null,
  corrections: Dataset['corrections'],
): Promise<Dataset> {
  const placeSources = await ask((reader, files) => reader.sources(files));
  const article: ReadArticle = {
    slug: SLUG,
    title: own.title ?? titleOf(read),
    publisher: own.publisher ?? null,
    authors: [],
    date: own.date,
    dateBasis: own.date === null ? null : say('as you gave it'),
    url: own.url ?? null,
    ...(own.home !== null && { home: own.home }),
    language: own.language ?? read.sentences[0]?.language ?? 'en',
    document: read,
  };
  return assembleDataset({
    blocs: page.blocs,
    placeSources,
    title: article.title,
    description: say('Your own text, read in this browser and sent nowhere'),
    articles: [article],
    places: placesOf(read, page),
    statements: buildStatements([article]),
    checks: geometry ? computeChecks([article], geometry, page.blocs) : [],
    scores: [],
    corrections,
  });
}

/** The headline, or the beginning of the first sentence. */
function titleOf({ text, sentences }: Document): string {
  const first = sentences.find(({ role }) => role === 'headline') ?? sentences[0];
  const words = first ? text.slice(first.start, first.end).replace(/\s+/g, ' ') : say('Your text');
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
