/**
 * Hands the store to the views: a provider, and hooks that read a part of it. Renders on a server too, from the choices
 * that the store was made with.
 */
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Selection } from '../model/choices';
import { citeClaim } from '../model/citeClaim';
import type { ClaimRef, ClaimWords, Statement } from '../model/dataset';
import type { Document } from '../model/document';
import type { HistoryLink } from './connectHistory';
import { followSelection } from './followSelection';
import { wholePageLink } from './framing';
import { type DatasetIndex, indexDataset } from './indexDataset';
import { type Touched, touchedBy, visibleStatements } from './selectors';
import type { AtlasState, AtlasStore } from './store';
import { writeChoices } from './urlChoices';

const AtlasContext = createContext<{ store: AtlasStore; history: HistoryLink | null } | null>(null);

interface ProviderProps {
  store: AtlasStore;
  /** Absent on a server. */
  history?: HistoryLink | null;
  children: ReactNode;
}

export function AtlasProvider({ store, history = null, children }: ProviderProps) {
  const value = useMemo(() => ({ store, history }), [store, history]);
  return <AtlasContext value={value}>{children}</AtlasContext>;
}

function useAtlasContext() {
  const value = useContext(AtlasContext);
  if (!value) throw new Error('useAtlas: no AtlasProvider above this component');
  return value;
}

/** A part of the store; renders again only when that part changes. */
export function useAtlas<T>(selector: (state: AtlasState) => T): T {
  return useStore(useAtlasContext().store, selector);
}

/** The store itself, for what reads it when it is asked and not when it renders. */
export function useAtlasStore(): AtlasStore {
  return useAtlasContext().store;
}

export function useHistoryLink(): HistoryLink | null {
  return useAtlasContext().history;
}

export function useDatasetIndex(): DatasetIndex {
  return indexDataset(useAtlas((state) => state.dataset));
}

/** Statements that the choices let through. */
export function useVisibleStatements(): Statement[] {
  const dataset = useAtlas((state) => state.dataset);
  const choices = useAtlas((state) => state.choices);
  return useMemo(() => visibleStatements(dataset, choices), [dataset, choices]);
}

/** What the selection touches. */
export function useTouched(): Touched {
  const dataset = useAtlas((state) => state.dataset);
  const documents = useAtlas((state) => state.documents);
  const selection = useAtlas((state) => state.choices.selection);
  return useMemo(() => touchedBy(dataset, selection, documents), [dataset, selection, documents]);
}

/** What was read in an article, asked for where it is not here yet; `failure` says why it cannot be had. */
export function useDocument(slug: string | null): { document?: Document; failure?: string; retry: () => void } {
  const document = useAtlas((state) => (slug === null ? undefined : state.documents.get(slug)));
  const failure = useAtlas((state) => (slug === null ? undefined : state.failures.get(slug)));
  const read = useAtlas((state) => state.read);
  const isMissing = slug !== null && !document && failure === undefined;
  useEffect(() => {
    if (isMissing) read(slug);
  }, [isMissing, read, slug]);
  return { document, failure, retry: () => slug !== null && read(slug) };
}

/** The words of a claim: the dataset's own, else out of its article's document, which is asked for. */
export function useClaimWords(ref: ClaimRef | undefined): { words?: ClaimWords; failure?: string; retry: () => void } {
  const isElsewhere = ref !== undefined && ref.words === undefined;
  const { document, failure, retry } = useDocument(isElsewhere ? ref.article : null);
  const article = useDatasetIndex().articles.get(ref?.article ?? '');
  const words = useMemo(() => {
    const claim = document?.claims.find(({ id }) => id === ref?.claim);
    return document && claim && article ? citeClaim(article, document, claim).words : ref?.words;
  }, [document, article, ref]);
  return { words, failure, retry };
}

/** Link that selects something, from what is shown now: a search string, or the whole page's address where asked. */
export function useLinkTo(selection: Selection | null, onWholePage = false): string {
  const dataset = useAtlas((state) => state.dataset);
  const choices = useAtlas((state) => state.choices);
  return useMemo(() => {
    const chosen = followSelection(dataset, choices, selection);
    return onWholePage ? wholePageLink(chosen) : writeChoices(chosen) || '?';
  }, [dataset, choices, selection, onWholePage]);
}
