/**
 * What is found in a text while it is typed: asked for when the typing pauses, in the worker, so that nothing waits for it. A
 * later text overtakes an earlier one; where nothing can be read yet, nothing is said.
 */
import { useEffect, useState } from 'react';
import type { TextDraft } from '../model/textDraft';

export interface Found {
  places: number;
  claims: number;
}

export type Preview = (draft: TextDraft) => Promise<Found>;

const PAUSE_MS = 900;
/** Longer texts are read when that is asked for. */
const MOST_CHARACTERS = 200_000;
const FEWEST_CHARACTERS = 40;

export function usePreview(draft: TextDraft, preview: Preview): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  const { text, language, home } = draft;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is found hangs on these alone
  useEffect(() => {
    if (text.trim().length < FEWEST_CHARACTERS || text.length > MOST_CHARACTERS) {
      setFound(null);
      return;
    }
    let isLatest = true;
    const timer = setTimeout(() => {
      preview(draft).then(
        (now) => isLatest && setFound(now),
        () => isLatest && setFound(null),
      );
    }, PAUSE_MS);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [text, language, home, preview]);
  return found;
}
