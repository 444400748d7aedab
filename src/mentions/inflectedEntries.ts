/**
 * A declined name in, the entries of its dictionary form out: "Афганистане" -> "Афганистан", "Москву" -> "Москва". A table
 * of endings takes each form back; only a result that the gazetteer knows counts. Refuses other languages.
 */
import { foldName } from '../model/foldName';
import type { Gazetteer, GazetteerEntry } from '../model/gazetteer';
import { extendHash, startHash } from '../model/nameHash';
import { TokenShape, type Tokens } from '../model/recognition';

/** Ending of a form -> endings of the dictionary form that may lie behind it, likeliest first. */
const ENDINGS: Record<string, Record<string, string[]>> = {
  ru: {
    иями: ['ия'],
    ией: ['ия'],
    ии: ['ия'],
    ию: ['ия'],
    ом: ['', 'о'],
    ем: ['й', 'ь', ''],
    ой: ['а', 'ая'],
    ей: ['я', 'ь'],
    ою: ['а'],
    ого: ['ий'],
    а: ['', 'о'],
    у: ['а', ''],
    е: ['', 'а', 'я', 'о'],
    ы: ['а', ''],
    и: ['а', 'я', 'ь', ''],
    ю: ['я', 'й', 'ь'],
    я: ['й', 'ь'],
  },
  uk: {
    ією: ['ія'],
    ії: ['ія'],
    ію: ['ія'],
    ом: [''],
    ою: ['а'],
    ем: ['ь'],
    і: ['', 'а'],
    и: ['а'],
    у: ['а', ''],
    а: [''],
    ю: ['я', 'ь'],
    я: ['ь'],
    ові: [''],
  },
};

/** Entries of the dictionary form of word `at`, or none. */
export function inflectedEntries(
  tokens: Tokens,
  at: number,
  language: string,
  gazetteer: Gazetteer,
): readonly GazetteerEntry[] {
  const prefix = PREFIXES[language];
  if (prefix) return withoutPrefix(tokens.lower[at] as string, prefix, language, gazetteer);
  const endings = ENDINGS[language];
  if (!endings || ((tokens.shape[at] as number) & TokenShape.capital) === 0) return [];
  const word = tokens.lower[at] as string;
  for (let length = Math.min(4, word.length - 3); length > 0; length--) {
    for (const ending of endings[word.slice(-length)] ?? []) {
      const entries = find(word.slice(0, -length) + ending, gazetteer);
      const own = entries.filter(({ languages }) => languages === null || languages.has(language));
      if (own.length > 0) return own;
    }
  }
  return [];
}

/** Letters that a language writes together with the name ("and", "in", "to"). */
const PREFIXES: Record<string, RegExp> = { ar: /^(?:[وف]?[بلك]|[وف])(?=.{3})/, he: /^[ובלמהשכ](?=.{3})/ };

function withoutPrefix(
  word: string,
  prefix: RegExp,
  language: string,
  gazetteer: Gazetteer,
): readonly GazetteerEntry[] {
  const bare = word.replace(prefix, '');
  if (bare === word) return [];
  return find(bare, gazetteer).filter(({ languages }) => languages === null || languages.has(language));
}

function find(name: string, gazetteer: Gazetteer): readonly GazetteerEntry[] {
  const hash = startHash();
  for (const character of foldName(name)) extendHash(hash, character.charCodeAt(0));
  return gazetteer.find(hash);
}
