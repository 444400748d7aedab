/** The theme in force: what the visitor chose, else what the system prefers; follows a change of either. */
import { useSyncExternalStore } from 'react';
import type { Theme } from '../model/choices';

const QUERY = '(prefers-color-scheme: dark)';

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia(QUERY);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}

export function useTheme(theme: Theme): 'light' | 'dark' {
  const dark = useSyncExternalStore(
    subscribe,
    () => window.matchMedia(QUERY).matches,
    () => false,
  );
  return theme === 'auto' ? (dark ? 'dark' : 'light') : theme;
}
