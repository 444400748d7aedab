/**
 * Lets the page speak: takes the language that a visitor wants, sets words and the direction of writing before anything is
 * drawn. Where the words of a language do not come, the page speaks English.
 */
import { loadSpeech } from '../language/loadSpeech';
import { directionOf, LANGUAGES, pageLanguage, setSpeech } from '../language/say';
import { wantedLanguage } from '../state/keepLanguage';

export async function setLanguage(asked: string | null | undefined): Promise<void> {
  setSpeech(await loadSpeech(wantedLanguage(LANGUAGES, asked)).catch(() => null));
  const root = document.documentElement;
  root.lang = pageLanguage();
  root.dir = directionOf(root.lang);
}
