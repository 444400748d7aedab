/**
 * Extraction off the main thread: the same stages as `extract.ts`, for a text that a visitor brings. Comes in, over
 * comlink: where gazetteer and lexicon lie, once, then texts. Goes out: documents. The files are asked for with the first
 * text and kept. Refuses, with the file's name, what cannot be loaded; a second try asks again.
 */
import { expose } from 'comlink';
import type { ClaimLexicon } from './claims/lexicon/ClaimLexicon';
import { type ExtractInput, extract, type Resources } from './extract';
import type { FoundPlace } from './model/corrections';
import type { PlaceSource } from './model/dataset';
import type { Document } from './model/document';
import { findPlaces, placesById } from './places/findPlaces';
import { loadGazetteer } from './places/loadGazetteer';

/** Addresses of what extraction reads beside the text. */
export interface ResourceUrls {
  gazetteer: string;
  lexicon: string;
}

let loading: Promise<Resources> | null = null;

async function loadLexicon(url: string): Promise<ClaimLexicon> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: answers ${response.status}`);
  return (await response.json()) as ClaimLexicon;
}

async function loadResources(urls: ResourceUrls): Promise<Resources> {
  const [gazetteer, lexicon] = await Promise.all([loadGazetteer(urls.gazetteer), loadLexicon(urls.lexicon)]);
  return { gazetteer, lexicon };
}

const reader = {
  /** Loads what is read beside the text, ahead of the first one. @throws Error naming the file that is missing */
  async prepare(urls: ResourceUrls): Promise<void> {
    loading ??= loadResources(urls);
    try {
      await loading;
    } catch (error) {
      loading = null;
      throw error;
    }
  },

  /** @throws Error as `prepare` */
  async read(input: ExtractInput, urls: ResourceUrls): Promise<Document> {
    await reader.prepare(urls);
    return extract(input, (await loading) as Resources);
  },

  /** Where the curated places come from, of any that a text may name. @throws Error as `prepare` */
  async sources(urls: ResourceUrls): Promise<PlaceSource[]> {
    await reader.prepare(urls);
    return ((await loading) as Resources).gazetteer.sources();
  },

  /** Places of a name that somebody types, or of an id. @throws Error as `prepare` */
  async find(typed: string, urls: ResourceUrls): Promise<FoundPlace[]> {
    await reader.prepare(urls);
    return findPlaces(typed, ((await loading) as Resources).gazetteer);
  },

  /** Places by their ids; what no id names is left out. @throws Error as `prepare` */
  async describe(ids: string[], urls: ResourceUrls): Promise<FoundPlace[]> {
    await reader.prepare(urls);
    return placesById(ids, ((await loading) as Resources).gazetteer);
  },
};

export type TextReader = typeof reader;

expose(reader);
