/**
 * The one store: the dataset, what the visitor has chosen, and what the pointer is over. Every view reads from here and
 * changes it only through these actions; it runs without React and without a browser.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Choices, DEFAULT_CHOICES, type Selection } from '../model/choices';
import type { Dataset } from '../model/dataset';
import { followSelection } from './followSelection';

export interface AtlasState {
  dataset: Dataset;
  choices: Choices;
  /** What the pointer or the focus is over; never in the link. */
  hover: Selection | null;
  /** Changes some of the choices. */
  choose: (patch: Partial<Choices>) => void;
  /** Selects, and goes to the view that shows it; null clears. */
  select: (selection: Selection | null) => void;
  setHover: (hover: Selection | null) => void;
}

export type AtlasStore = StoreApi<AtlasState>;

/** A store for one dataset; `choices` as read from the link. */
export function createAtlasStore(dataset: Dataset, choices: Choices = DEFAULT_CHOICES): AtlasStore {
  return createStore<AtlasState>()((set) => ({
    dataset,
    choices,
    hover: null,
    choose: (patch) => set((state) => ({ choices: { ...state.choices, ...patch } })),
    select: (selection) =>
      set((state) => ({ choices: followSelection(state.dataset, state.choices, selection), hover: null })),
    setHover: (hover) =>
      set((state) => (state.hover?.id === hover?.id && state.hover?.kind === hover?.kind ? state : { hover })),
  }));
}
