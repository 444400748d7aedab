/**
 * Asks the browser to keep the site for times without a network, once the page has nothing better to do (`afterwards.ts`). Not in
 * somebody's frame (a reader there has visited another site), not from a file, not where the browser forbids it or the reader saves data.
 */
const SCRIPT = 'sw.js';

function mayKeep(browser: Window): boolean {
  const { connection } = browser.navigator as Navigator & { connection?: { saveData?: boolean } };
  return (
    browser.isSecureContext &&
    browser.origin !== 'null' &&
    browser.parent === browser &&
    /^https?:$/.test(browser.location.protocol) &&
    'serviceWorker' in browser.navigator &&
    !connection?.saveData
  );
}

/** Storage that is blocked throws at any touch of it. */
function hasStorage(browser: Window): boolean {
  try {
    return Boolean(browser.localStorage && browser.caches);
  } catch {
    return false;
  }
}

/** What the browser refuses costs nothing but the keeping. */
export function keepOffline(browser: Window): void {
  if (!mayKeep(browser) || !hasStorage(browser)) return;
  browser.navigator.serviceWorker.register(SCRIPT).catch((reason: unknown) => {
    console.warn('The site will not be kept for times without a network.', reason);
  });
}
