/**
 * Reads the articles of a small dataset ahead, once the map is drawn and the page has settled, so that opening
 * one takes no time. A large one is read ahead article by article, where the pointer rests (`StatementCard`, `Reader`). A
 * visitor who saves data is left alone.
 */
import type { AtlasStore } from '../state/store';
import { whenSettled } from './whenSettled';

/** Together about as much as one picture. */
const FEW_ARTICLES = 12;

export function readAhead(store: AtlasStore, browser: Window & typeof globalThis): void {
  const { dataset, read } = store.getState();
  const { connection } = browser.navigator as Navigator & { connection?: { saveData?: boolean } };
  if (dataset.totals.articles > FEW_ARTICLES || connection?.saveData) return;
  const readAll = () => {
    for (const { slug } of dataset.articles) read(slug);
  };
  const observer = new browser.PerformanceObserver((list) => {
    if (list.getEntriesByName('map-ready').length === 0) return;
    observer.disconnect();
    whenSettled(readAll, browser.document);
  });
  observer.observe({ type: 'mark', buffered: true });
}
