/** Brings another language than English: its table and what speaks it, as files of their own. */
import type { Catalogue, LanguageId, Speech } from './say';

const TABLES: Readonly<Record<Exclude<LanguageId, 'en'>, () => Promise<{ default: Catalogue }>>> = {
  es: () => import('./es.json'),
  ru: () => import('./ru.json'),
  ar: () => import('./ar.json'),
};

/** Null for English; rejects where the files do not come. */
export async function loadSpeech(id: LanguageId): Promise<Speech | null> {
  if (id === 'en') return null;
  const [{ makeSpeech }, { default: words }] = await Promise.all([import('./speak'), TABLES[id]()]);
  return makeSpeech(id, words);
}
