/**
 * The one store: the dataset, the documents read so far, what the visitor has chosen, and what the pointer is over. Every
 * view reads from here and changes it only through these actions; it runs without React and without a browser. It fetches
 * nothing by itself: whoever starts the page hands over a source (files beside the page, data inline), or the documents.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Choices, DEFAULT_CHOICES, type Selection, type Spot } from '../model/choices';
import type { Dataset } from '../model/dataset';
import type { Document } from '../model/document';
import type { Corrector } from './Corrector';
import { followSelection } from './followSelection';
import { joinWords } from './overview';
import type { Documents } from './selectors';

/** Where comes what the dataset leaves out. */
export interface Source {
  /** All that was read in one article. Rejects with words for a reader. */
  readDocument: (slug: string) => Promise<Document>;
  /** The whole of a dataset that came with an overview. Rejects with words for a reader. */
  readAll?: () => Promise<Dataset>;
}

export interface AtlasState {
  dataset: Dataset;
  documents: Documents;
  /** Why a document could not be read, by its article's slug. */
  failures: ReadonlyMap<string, string>;
  /** The whole dataset is on its way, or why it did not arrive. */
  rest: 'asked' | { failure: string } | null;
  choices: Choices;
  /** What the pointer or the focus is over; never in the link. */
  hover: Selection | null;
  /** Where the map has been moved to; null as long as it shows what it chose itself. */
  looking: Spot | null;
  /** Where what was read may be corrected; null where it stands as the build made it. */
  corrector: Corrector | null;
  /** The page walks through the statements by itself. */
  isPlaying: boolean;
  setPlaying: (isPlaying: boolean) => void;
  /** Changes some of the choices. */
  choose: (patch: Partial<Choices>) => void;
  /** Selects, and goes to the view that shows it; null clears. */
  select: (selection: Selection | null) => void;
  setHover: (hover: Selection | null) => void;
  /** Asks for an article's document, once; anew where that failed. */
  read: (slug: string) => void;
  /** Asks for the whole dataset, where only an overview is here; anew where that failed. */
  complete: () => void;
  setLooking: (looking: Spot | null) => void;
}

export type AtlasStore = StoreApi<AtlasState>;

interface Supplies {
  source?: Source;
  /** Documents that are here already, each under its article's slug. */
  documents?: Iterable<Document>;
}

const NOWHERE: Source = {
  readDocument: () => Promise.reject(new Error('This page came without the texts of its articles.')),
};

/** A store for one dataset; `choices` as read from the link. */
export function createAtlasStore(
  dataset: Dataset,
  choices: Choices = DEFAULT_CHOICES,
  { source = NOWHERE, documents = [] }: Supplies = {},
): AtlasStore {
  const asked = new Set<string>();
  return createStore<AtlasState>()((set, get) => ({
    dataset,
    documents: new Map([...documents].map((document) => [document.id, document])),
    failures: new Map(),
    rest: null,
    choices,
    hover: null,
    looking: null,
    corrector: null,
    isPlaying: false,
    setPlaying: (isPlaying) => set({ isPlaying }),
    choose: (patch) => set((state) => ({ choices: { ...state.choices, ...patch } })),
    select: (selection) =>
      set((state) => ({ choices: followSelection(state.dataset, state.choices, selection), hover: null })),
    setHover: (hover) =>
      set((state) => (state.hover?.id === hover?.id && state.hover?.kind === hover?.kind ? state : { hover })),
    read: (slug) => {
      if (asked.has(slug) || get().documents.has(slug)) return;
      asked.add(slug);
      if (get().failures.has(slug)) set({ failures: without(get().failures, slug) });
      source.readDocument(slug).then(
        (document) => set((state) => ({ documents: new Map(state.documents).set(slug, document) })),
        (error: Error) => {
          asked.delete(slug);
          set((state) => ({ failures: new Map(state.failures).set(slug, error.message) }));
        },
      );
    },
    complete: () => {
      if (!get().dataset.overview || get().rest === 'asked') return;
      set({ rest: 'asked' });
      const whole = source.readAll?.() ?? Promise.reject(new Error('This page came without its other statements.'));
      whole.then(
        (all) => set((state) => ({ dataset: joinWords(all, state.dataset), rest: null })),
        (error: Error) => set({ rest: { failure: error.message } }),
      );
    },
    setLooking: (looking) => set({ looking }),
  }));
}

function without<Value>(map: ReadonlyMap<string, Value>, key: string): Map<string, Value> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}
