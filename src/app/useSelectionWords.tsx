/** The selection of the page in words; null without one. */
import { useMemo } from 'react';
import { useAtlas } from '../state/AtlasContext';
import { type SelectionWords, selectionWords } from './selectionWords';

export function useSelectionWords(): SelectionWords | null {
  const dataset = useAtlas((state) => state.dataset);
  const selection = useAtlas((state) => state.choices.selection);
  return useMemo(() => (selection ? selectionWords(dataset, selection) : null), [dataset, selection]);
}
