/**
 * The moment for what no reader waits for: the first sign that somebody is there (a pointer, a key, a finger, the wheel), or
 * else some seconds of nothing. A page that has just been drawn is looked at; work then would make its first answer late.
 */

/** Safari does not tell when it is idle. */
export function whenIdle(deed: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(deed);
  else setTimeout(deed, 200);
}

const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'touchstart', 'wheel', 'focusin'] as const;
const LONGEST_WAIT_MS = 5000;

export function whenSettled(deed: () => void, page: Document = document): void {
  const done = new AbortController();
  const once = () => {
    if (done.signal.aborted) return;
    done.abort();
    clearTimeout(timer);
    whenIdle(deed);
  };
  const timer = setTimeout(once, LONGEST_WAIT_MS);
  for (const sign of SIGNS) page.addEventListener(sign, once, { passive: true, signal: done.signal });
}
