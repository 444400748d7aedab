/**
 * Ties the form's draft to what this browser keeps of it: taken up where the form is empty, kept a moment after each change;
 * and leads to the other texts that are kept.
 */
import { useEffect, useRef, useState } from 'react';
import { EMPTY_DRAFT, isEmptyDraft, type TextDraft } from '../model/textDraft';
import { type KeptDraft, keepDraft, loadDrafts, newKey } from './keepDraft';

/** Milliseconds: shorter than anyone notices, longer than between two keys. */
const PAUSE = 300;

/** Where the draft of this page is kept; the same for the form each time it is opened. */
let current: string | null = null;

/** Keeps what was decided outside of the form. */
export function keepCurrent(draft: TextDraft): Promise<boolean> {
  current ??= newKey();
  return keepDraft(current, draft);
}

interface Keeping {
  /** The draft is an earlier visit's. */
  isTakenUp: boolean;
  /** False once the browser has refused to keep it. */
  isKept: boolean;
  /** The others, the latest first. */
  others: readonly KeptDraft[];
  /** Another one, or null for a new and empty one; this one stays kept. */
  open: (other: KeptDraft | null) => void;
}

export function useKeptDraft(draft: TextDraft, onChange: (draft: TextDraft) => void): Keeping {
  const [isTakenUp, setTakenUp] = useState(false);
  const [isKept, setKept] = useState(true);
  const [all, setAll] = useState<KeptDraft[]>([]);
  const latest = useRef({ draft, onChange });
  latest.current = { draft, onChange };
  // nothing is written before what was kept has been read: an empty form must not overwrite it
  const kept = useRef<TextDraft | null>(null);
  useEffect(() => {
    let isHere = true;
    loadDrafts().then((found) => {
      if (!isHere) return;
      const { draft: typed, onChange: change } = latest.current;
      const [last] = found;
      const takes = current === null && last !== undefined && isEmptyDraft(typed);
      current ??= takes ? last.key : newKey();
      kept.current = takes ? last.draft : EMPTY_DRAFT;
      if (takes) change(last.draft);
      setTakenUp(takes);
      setAll(found);
    });
    return () => {
      isHere = false;
    };
  }, []);
  useEffect(() => {
    const keep = () => {
      if (kept.current === null || kept.current === draft || current === null) return;
      kept.current = draft;
      keepDraft(current, draft).then(setKept);
    };
    const timer = setTimeout(keep, PAUSE);
    addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', keep);
    };
  }, [draft]);
  // closing the form is no reason to wait
  useEffect(
    () => () => {
      if (current !== null && kept.current !== null && kept.current !== latest.current.draft)
        keepDraft(current, latest.current.draft);
    },
    [],
  );
  const open = async (other: KeptDraft | null) => {
    if (current !== null) await keepDraft(current, latest.current.draft);
    current = other?.key ?? newKey();
    kept.current = other?.draft ?? EMPTY_DRAFT;
    latest.current.onChange(kept.current);
    setTakenUp(false);
    setAll(await loadDrafts());
  };
  return { isTakenUp, isKept, others: all.filter(({ key }) => key !== current), open };
}
