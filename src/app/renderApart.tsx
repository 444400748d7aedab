/** Renders outside of the page: a box that holds what React made of it, once, for good. */
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

export function renderApart(node: ReactNode): HTMLElement {
  const box = document.createElement('div');
  const root = createRoot(box);
  flushSync(() => root.render(node));
  const kept = box.cloneNode(true) as HTMLElement;
  root.unmount();
  return kept;
}
