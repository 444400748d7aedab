/**
 * Asks the browser to keep the site for times without a network, once the page has nothing better to do. Not in
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

const LONGEST_WAIT_MS = 20_000; // for a page whose map never comes

/** Once the map is drawn: what a reader waits for comes first. */
function whenDrawn(deed: () => void): void {
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    observer.disconnect();
    clearTimeout(timer);
    deed();
  };
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName('map-ready').length > 0) once();
  });
  const timer = setTimeout(once, LONGEST_WAIT_MS);
  observer.observe({ type: 'mark', buffered: true });
}

/** Decides at once, and asks when the time has come; what the browser refuses costs nothing but the keeping. */
export function keepOffline(browser: Window, wait = whenDrawn): void {
  if (!mayKeep(browser) || !hasStorage(browser)) return;
  wait(() => {
    browser.navigator.serviceWorker.register(SCRIPT).catch((reason: unknown) => {
      console.warn('The site will not be kept for times without a network.', reason);
    });
  });
}
