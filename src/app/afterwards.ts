/**
 * What no reader waits for, in a file of its own that is loaded once the map is drawn and the page has settled: the parts that a
 * first click opens, the articles of a small dataset, and the site itself for times without a network.
 */
import type { AtlasStore } from '../state/store';
import { keepOffline } from './keepOffline';
import { fetchParts } from './laterParts';
import { readAhead } from './readAhead';

export function afterwards(store: AtlasStore, browser: Window): void {
  fetchParts();
  readAhead(store, browser);
  if (import.meta.env.PROD) keepOffline(browser);
}
