/** The selection of the page in words; null without one. */
import { useMemo } from 'react';
import { useAtlas } from '../state/AtlasContext';
import { type SelectionWords, selectionWords } from './selectionWords';

export function useSelectionWords(): SelectionWords | null {
  const dataset = useAtlas((state) => state.dataset);
  const documents = useAtlas((state) => state.documents);
  const selection = useAtlas((state) => state.choices.selection);
  return useMemo(
    () => (selection ? selectionWords(dataset, selection, documents) : null),
    [dataset, selection, documents],
  );
}
