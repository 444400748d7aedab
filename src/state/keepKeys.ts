/**
 * Whether single keys do something (`/` opens the search, `n` and `p` step through an article): on, until a visitor turns them
 * off, who may be speaking to the browser or type with a switch (WCAG 2.2, 2.1.4). Kept between visits; where storage is
 * blocked, as long as the page is open.
 */
const KEY = 'claimed-flows-keys';
const OFF = 'off';

let isOff: boolean | null = null;

export function keysAreOn(): boolean {
  if (isOff === null) {
    try {
      isOff = window.localStorage.getItem(KEY) === OFF;
    } catch {
      isOff = false;
    }
  }
  return !isOff;
}

export function keepKeys(on: boolean): void {
  isOff = !on;
  try {
    if (on) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, OFF);
  } catch {
    // Blocked storage costs the memory of it, nothing else.
  }
}
