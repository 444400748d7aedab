/**
 * Brings an element into view when the selection changes: takes its id, what was selected and the view it is in. A view
 * that comes back from the history stands where it stood and is not moved.
 */
import { useEffect } from 'react';
import type { Selection } from '../model/choices';
import { useHistoryLink } from '../state/AtlasContext';

function isSeen(element: Element): boolean {
  const box = element.closest('[data-scrolls]')?.getBoundingClientRect();
  const own = element.getBoundingClientRect();
  if (!box || own.top < box.top) return false;
  // Of a tall one the beginning is enough, if what follows has half of the view.
  return own.bottom <= box.bottom || own.top <= box.top + box.height / 2;
}

/** The link that was pressed is gone with its view, or about to go: the keyboard goes on from what it led to. */
function takeLostFocus(element: HTMLElement): void {
  const active = document.activeElement;
  const view = active?.closest('[data-scrolls]');
  const isLost = active === document.body || (view && view !== element.closest('[data-scrolls]'));
  if (!isLost) return;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

export function useScrollTo(elementId: string | null, selection: Selection | null, view: string): void {
  const history = useHistoryLink();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new selection of the same element scrolls again
  useEffect(() => {
    const isRestored = history?.isRestored() ?? false;
    if (isRestored && history?.scrolledTo(view) !== undefined) return;
    const element = elementId === null ? null : document.getElementById(elementId);
    if (!element) return;
    if (!isRestored) takeLostFocus(element);
    if (isSeen(element)) return;
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const box = element.closest('[data-scrolls]');
    const isTall = box !== null && element.getBoundingClientRect().height > box.clientHeight / 2;
    element.scrollIntoView({ block: isTall ? 'start' : 'center', behavior: isStill ? 'auto' : 'smooth' });
  }, [elementId, selection, history, view]);
}
