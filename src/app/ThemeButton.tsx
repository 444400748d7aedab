/** Light, dark, or as the system says: one button that goes round. */
import { say } from '../language/say';
import type { Theme } from '../model/choices';
import { useAtlas } from '../state/AtlasContext';
import { saveTheme } from '../state/keepTheme';

const NEXT: Record<Theme, Theme> = { auto: 'light', light: 'dark', dark: 'auto' };
const THEME_WORDS: Record<Theme, string> = { auto: 'Auto', light: 'Light', dark: 'Dark' };

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
      aria-label={say('Theme: {theme}. Change to: {next}', {
        theme: say(THEME_WORDS[theme]),
        next: say(THEME_WORDS[NEXT[theme]]),
      })}
    >
      <span className={`theme-icon theme-icon-${theme}`} aria-hidden="true" />
      {say(THEME_WORDS[theme])}
    </button>
  );
}
