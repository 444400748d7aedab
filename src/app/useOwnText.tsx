/**
 * The page's other state: a visitor's own text in place of the dataset. Comes in: the page's store and the shapes. Goes
 * out: the store to show, and how to read a text and to go back. What is typed stays while the page is open.
 */
import { useCallback, useMemo, useState } from 'react';
import type { Geometry } from '../atlas/Geometry';
import { DEFAULT_CHOICES } from '../model/choices';
import { type AtlasStore, createAtlasStore } from '../state/store';
import { MOVER_CLASSES } from '../state/urlChoices';
import type { TextDraft } from '../workbench/TextForm';

export interface OwnTextReading {
  draft: TextDraft;
  setDraft: (draft: TextDraft) => void;
  /** Whether the page shows the visitor's text now. */
  isShown: boolean;
  /** @throws Error in words for the visitor */
  read: (draft: TextDraft) => Promise<void>;
  /** Back to the dataset. */
  leave: () => void;
}

const EMPTY: TextDraft = { text: '', date: '', language: '', home: '' };

export function useOwnText(
  store: AtlasStore,
  geometry: Geometry | null,
): { own: AtlasStore | null; reading: OwnTextReading } {
  const [draft, setDraft] = useState(EMPTY);
  const [own, setOwn] = useState<AtlasStore | null>(null);
  const read = useCallback(
    async ({ text, date, language, home }: TextDraft) => {
      const { dataset, choices } = store.getState();
      const { readOwnText } = await import('./readOwnText');
      const input = { text, date: date || null, language: language || undefined, home: home.trim() || null };
      const made = await readOwnText(input, dataset, geometry);
      const article = made.document.id;
      // Of one's own text all kinds of movement are shown: nobody has chosen among them.
      const shown = {
        ...DEFAULT_CHOICES,
        movers: [...MOVER_CLASSES],
        theme: choices.theme,
        tab: 'sources' as const,
        article,
      };
      setOwn(createAtlasStore(made.dataset, shown, { documents: [made.document] }));
    },
    [store, geometry],
  );
  const reading = useMemo(
    () => ({ draft, setDraft, isShown: own !== null, read, leave: () => setOwn(null) }),
    [draft, own, read],
  );
  return { own, reading };
}
