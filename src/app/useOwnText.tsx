/**
 * The page's other state: a visitor's own text in place of the dataset. Comes in: the page's store and the shapes. Goes
 * out: the store to show, and how to read a text and to go back. What is typed stays while the page is open.
 */
import { useCallback, useMemo, useState } from 'react';
import type { Geometry } from '../atlas/Geometry';
import type { OwnText } from '../editing/readText';
import { DEFAULT_CHOICES } from '../model/choices';
import { EMPTY_DRAFT, type TextDraft } from '../model/textDraft';
import type { AtlasStore } from '../state/store';
import { MOVER_CLASSES } from '../state/urlChoices';
import type { Found } from '../workbench/usePreview';

export interface OwnTextReading {
  draft: TextDraft;
  setDraft: (draft: TextDraft) => void;
  /** Whether the page shows the visitor's text now. */
  isShown: boolean;
  /** @throws Error in words for the visitor */
  read: (draft: TextDraft) => Promise<void>;
  /** What is found in it so far, while it is typed. @throws Error in words for the visitor */
  preview: (draft: TextDraft) => Promise<Found>;
  /** Back to the dataset. */
  leave: () => void;
}

function toOwnText({ text, date, language, home, title, publisher, url }: TextDraft): OwnText {
  return {
    text,
    date: date || null,
    home: home.trim() || null,
    ...(language && { language }),
    ...(title.trim() && { title: title.trim() }),
    ...(publisher.trim() && { publisher: publisher.trim() }),
    ...(/^https?:/.test(url) && { url }),
  };
}

async function preview(draft: TextDraft): Promise<Found> {
  const { readText } = await import('../editing/readText');
  const { places, claims } = await readText(toOwnText(draft));
  return { places: places.length, claims: claims.length };
}

export function useOwnText(
  store: AtlasStore,
  geometry: Geometry | null,
): { own: AtlasStore | null; reading: OwnTextReading } {
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [own, setOwn] = useState<AtlasStore | null>(null);
  const read = useCallback(
    async (asked: TextDraft) => {
      const { dataset, choices } = store.getState();
      const { createSession } = await import('../editing/createSession');
      const session = await createSession({
        own: toOwnText(asked),
        decisions: asked.decisions,
        page: dataset,
        geometry,
        // Of one's own text all kinds of movement are shown: nobody has chosen among them.
        choices: (article) => ({
          ...DEFAULT_CHOICES,
          movers: [...MOVER_CLASSES],
          theme: choices.theme,
          tab: 'sources' as const,
          article,
        }),
        onDecisions: (made) => {
          const decided = { ...asked, decisions: made };
          setDraft(decided);
          import('../workbench/useKeptDraft').then(({ keepCurrent }) => keepCurrent(decided));
        },
      });
      setOwn(session);
    },
    [store, geometry],
  );
  const reading = useMemo(
    () => ({ draft, setDraft, isShown: own !== null, read, preview, leave: () => setOwn(null) }),
    [draft, own, read],
  );
  return { own, reading };
}
