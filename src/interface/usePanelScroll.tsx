/**
 * Keeps a view's place: gives the scrolling box back the height that the history remembers for this view, and remembers
 * it as it is scrolled. Writes after a pause, because browsers limit how often the history may change.
 */
import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { useHistoryLink } from '../state/AtlasContext';

/** Long enough to stay under Safari's 100 history writes in 30 seconds. */
const PAUSE_MS = 350;

/** No layout on a server; React warns there. */
const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** Puts the box where it stood once more when the typefaces are there, unless the reader has moved on by then. */
function restore(element: HTMLElement, top: number): () => void {
  let isMoved = false;
  const onMove = () => {
    isMoved = true;
  };
  const events = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
  for (const event of events) window.addEventListener(event, onMove, { passive: true, once: true });
  document.fonts?.ready.then(() => {
    if (!isMoved) element.scrollTop = top;
  });
  return () => {
    isMoved = true;
    for (const event of events) window.removeEventListener(event, onMove);
  };
}

/** `isFilled` turns true when what the view shows has arrived: only then can it stand where it stood. */
export function usePanelScroll(box: RefObject<HTMLElement | null>, view: string, isFilled: boolean): void {
  const history = useHistoryLink();
  useBrowserLayoutEffect(() => {
    const element = box.current;
    if (!element || !isFilled) return;
    const top = history?.scrolledTo(view);
    element.scrollTop = top ?? 0;
    if (top !== undefined && history?.isRestored()) return restore(element, top);
  }, [box, history, view, isFilled]);
  useEffect(() => {
    const element = box.current;
    if (!element || !history) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const save = () => history.rememberScroll(view, Math.round(element.scrollTop));
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(save, PAUSE_MS);
    };
    const onHide = () => {
      if (timer) save();
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('pagehide', onHide);
    return () => {
      clearTimeout(timer);
      element.removeEventListener('scroll', onScroll);
      window.removeEventListener('pagehide', onHide);
    };
  }, [box, history, view]);
}
