/**
 * Remembers the theme between visits and puts it on the page. Storage may be blocked (a sandboxed frame): then the theme
 * lasts as long as the page.
 */
import type { Theme } from '../model/choices';

const KEY = 'claimed-flows-theme';

function isTheme(text: string | null): text is Theme {
  return text === 'light' || text === 'dark' || text === 'auto';
}

export function loadTheme(): Theme | null {
  try {
    const kept = window.localStorage.getItem(KEY);
    return isTheme(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Sets `data-theme` on the root element, which the style sheet reads, and keeps the choice. */
export function applyTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function saveTheme(theme: Theme): void {
  try {
    if (theme === 'auto') window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, theme);
  } catch {
    // Blocked storage costs the memory of the theme, nothing else.
  }
}
