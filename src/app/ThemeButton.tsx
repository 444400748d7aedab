/** Light, dark, or as the system says: one button that goes round. */
import type { Theme } from '../model/choices';
import { useAtlas } from '../state/AtlasContext';
import { saveTheme } from '../state/keepTheme';

const NEXT: Record<Theme, Theme> = { auto: 'light', light: 'dark', dark: 'auto' };
const WORDS: Record<Theme, string> = { auto: 'Auto', light: 'Light', dark: 'Dark' };

export function ThemeButton() {
  const theme = useAtlas((state) => state.choices.theme);
  const choose = useAtlas((state) => state.choose);
  return (
    <button
      type="button"
      className="header-button"
      onClick={() => {
        choose({ theme: NEXT[theme] });
        // A link may bring a theme of its own: only what the visitor chooses here is kept.
        saveTheme(NEXT[theme]);
      }}
      aria-label={`Theme: ${WORDS[theme]}. Change to ${WORDS[NEXT[theme]]}`}
    >
      <span className={`theme-icon theme-icon-${theme}`} aria-hidden="true" />
      {WORDS[theme]}
    </button>
  );
}
