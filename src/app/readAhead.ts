/**
 * Reads the articles of a small dataset ahead, once the page has settled (`afterwards.ts`), so that opening
 * one takes no time. A large one is read ahead article by article, where the pointer rests (`StatementCard`, `Reader`). A
 * visitor who saves data is left alone.
 */
import type { AtlasStore } from '../state/store';

/** Together about as much as one picture. */
const FEW_ARTICLES = 12;

export function readAhead(store: AtlasStore, browser: Window): void {
  const { dataset, read } = store.getState();
  const { connection } = browser.navigator as Navigator & { connection?: { saveData?: boolean } };
  if (dataset.totals.articles > FEW_ARTICLES || connection?.saveData) return;
  for (const { slug } of dataset.articles) read(slug);
}
