/**
 * What a framed page owes its host: the height that its form wants, told whenever it changes. The wanted height is what the
 * page would take if the frame did not stretch it, so that telling it never changes it.
 */
import { type RefObject, useEffect } from 'react';
import { tellHeight } from '../frame/tellHeight';
import type { Form } from '../model/choices';

const WIDE = 760; // below it the panel lies under the map
const WHOLE_HEIGHT = { wide: 640, narrow: 760 };

function wantedHeight(form: Form, page: HTMLElement): number {
  // the table scrolls in its own box, as the whole view's parts do
  if (form === 'whole' || form === 'table') return window.innerWidth > WIDE ? WHOLE_HEIGHT.wide : WHOLE_HEIGHT.narrow;
  page.classList.add('is-measured');
  const { height } = page.getBoundingClientRect();
  page.classList.remove('is-measured');
  return height;
}

export function useFrame(form: Form, page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = page.current;
    if (!element) return;
    const { update, stop } = tellHeight(window, () => wantedHeight(form, element));
    const observer = new ResizeObserver(update);
    observer.observe(document.documentElement);
    // the card that comes and goes, what opens and closes inside it, and typefaces that arrive
    const changes = new MutationObserver(update);
    changes.observe(element, { subtree: true, childList: true, attributeFilter: ['open'] });
    document.fonts?.ready.then(update);
    return () => {
      stop();
      observer.disconnect();
      changes.disconnect();
    };
  }, [form, page]);
}
