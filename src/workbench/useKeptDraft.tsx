/** Ties the form's draft to what this browser keeps of it: taken up where the form is empty, kept a moment after each change. */
import { useEffect, useRef, useState } from 'react';
import { keepDraft, loadDraft } from './keepDraft';
import type { TextDraft } from './TextForm';

/** Milliseconds: shorter than anyone notices, longer than between two keys. */
const PAUSE = 300;

export const isEmptyDraft = (draft: TextDraft) => Object.values(draft).every((value) => value === '');

/** `isTakenUp`: the draft is an earlier visit's. `isKept`: false once the browser has refused to keep it. */
export function useKeptDraft(
  draft: TextDraft,
  onChange: (draft: TextDraft) => void,
): { isTakenUp: boolean; isKept: boolean } {
  const [isTakenUp, setTakenUp] = useState(false);
  const [isKept, setKept] = useState(true);
  const latest = useRef({ draft, onChange });
  latest.current = { draft, onChange };
  // nothing is written before what was kept has been read: an empty form must not overwrite it
  const kept = useRef<TextDraft | null>(null);
  useEffect(() => {
    let isHere = true;
    loadDraft().then((found) => {
      if (!isHere) return;
      const { draft: typed, onChange: change } = latest.current;
      const takes = found !== null && isEmptyDraft(typed) && !isEmptyDraft(found);
      kept.current = found ?? { text: '', date: '', language: '', home: '' };
      if (takes) change(found);
      setTakenUp(takes);
    });
    return () => {
      isHere = false;
    };
  }, []);
  useEffect(() => {
    const keep = () => {
      if (kept.current === null || kept.current === draft) return;
      kept.current = draft;
      keepDraft(draft).then(setKept);
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
      if (kept.current !== null && kept.current !== latest.current.draft) keepDraft(latest.current.draft);
    },
    [],
  );
  return { isTakenUp, isKept };
}
