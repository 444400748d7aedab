/** What the whole page listens to: Escape clears the selection, the theme goes onto the page. */
import { useEffect } from 'react';
import { useAtlas } from '../state/AtlasContext';
import { applyTheme } from '../state/keepTheme';

/** Escape inside a field, a menu or a dialog belongs to it. */
function isTaken(event: KeyboardEvent): boolean {
  const target = event.target as Element | null;
  return event.defaultPrevented || Boolean(target?.closest('input, textarea, select, [role="dialog"], [role="menu"]'));
}

export function usePageEvents(): void {
  const select = useAtlas((state) => state.select);
  const selection = useAtlas((state) => state.choices.selection);
  const theme = useAtlas((state) => state.choices.theme);
  const hasSelection = selection !== null;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && hasSelection && !isTaken(event)) select(null);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [select, hasSelection]);
  useEffect(() => applyTheme(theme), [theme]);
}
