/**
 * A declined name in, the entries of its dictionary form out: "Афганистане" -> "Афганистан", "Саудовской Аравии" ->
 * "Саудовская Аравия". A table of endings takes each form back, another the particles that are written together with a
 * name ("وسوريا"); only a result that the gazetteer knows counts. Refuses other languages.
 */
import { foldName } from '../model/foldName';
import type { Gazetteer, GazetteerEntry } from '../model/gazetteer';
import { extendHash, startHash } from '../model/nameHash';
import { TokenShape, type Tokens } from '../model/recognition';

const pairs = (table: string): Record<string, string[]> =>
  Object.fromEntries(
    table.split(' ').map((pair) => {
      const [ending = '', forms = ''] = pair.split(':');
      return [ending, forms.split(',')];
    }),
  );

/** Ending of a form -> endings of the dictionary form that may lie behind it, likeliest first. */
const ENDINGS: Record<string, Record<string, string[]>> = {
  ru: pairs(
    'иями:ия ией:ия ии:ия ию:ия ой:ая,а ую:ая ого:ый,ий,ое ому:ый,ий,ое ым:ый,ое им:ий,ое ом:,ый,ое,о ей:ия,я,ь ем:й,ь, ' +
      'ых:ые их:ие ах:ы,а ов:ы ам:ы,а ами:ы,а ою:а а:,о у:а, е:,а,я,о ы:а, и:а,я,ь, ю:я,й,ь я:й,ь',
  ),
  uk: pairs('ією:ія ії:ія ію:ія ої:а ою:а ом: ем:ь єва:їв єві:їв і:,а и:а у:а, а: ю:я,ь я:ь ові:'),
};
/** Letters that a language writes together with the name ("and", "in", "to"), one after the other. */
const PREFIXES: Record<string, string> = { ar: 'وفبلك', he: 'ובלמהשכ' };
/** Names of more declined words are not looked for. */
const MOST_WORDS = 3;

export interface Inflected {
  last: number;
  entries: readonly GazetteerEntry[];
}

/** Longest name that begins with word `first` in some declined form, or null. */
export function inflectedMatch(
  tokens: Tokens,
  first: number,
  language: string,
  gazetteer: Gazetteer,
): Inflected | null {
  const prefixes = PREFIXES[language];
  if (prefixes) return withoutPrefix(tokens, first, prefixes, language, gazetteer);
  const endings = ENDINGS[language];
  if (!endings || !isCapital(tokens, first)) return null;
  let beginnings = [''];
  let best: Inflected | null = null;
  for (let word = first; word < first + MOST_WORDS && beginnings.length > 0; word++) {
    if (word > first && !follows(tokens, word)) break;
    const names = beginnings.flatMap((before) =>
      dictionaryForms(tokens.lower[word] as string, endings).map((form) => before + form),
    );
    for (const name of names) {
      const entries = find(name, language, gazetteer);
      if (entries.length > 0 && (!best || best.last < word)) best = { last: word, entries };
    }
    beginnings = names.filter((name) => gazetteer.begins(hashOf(name))).map((name) => `${name} `);
  }
  return best;
}

function isCapital(tokens: Tokens, word: number): boolean {
  return ((tokens.shape[word] as number) & TokenShape.capital) !== 0;
}

function follows(tokens: Tokens, word: number): boolean {
  if (word >= tokens.count || tokens.sentence[word] !== tokens.sentence[word - 1] || !isCapital(tokens, word))
    return false;
  return /^[\s-]$/.test(tokens.text.slice(tokens.end[word - 1], tokens.start[word]));
}

/** The word itself, then what its endings may stand for. */
function dictionaryForms(word: string, endings: Record<string, string[]>): string[] {
  const forms = [word];
  for (let length = Math.min(4, word.length - 2); length > 0; length--)
    for (const ending of endings[word.slice(-length)] ?? []) forms.push(word.slice(0, -length) + ending);
  return forms;
}

function withoutPrefix(
  tokens: Tokens,
  word: number,
  prefixes: string,
  language: string,
  gazetteer: Gazetteer,
): Inflected | null {
  let bare = tokens.lower[word] as string;
  for (let letters = 0; letters < 2 && bare.length > 3 && prefixes.includes(bare[0] as string); letters++) {
    bare = bare.slice(1);
    const entries = find(bare, language, gazetteer);
    if (entries.length > 0) return { last: word, entries };
  }
  return null;
}

function hashOf(name: string) {
  const hash = startHash();
  for (const character of foldName(name)) extendHash(hash, character.charCodeAt(0));
  return hash;
}

function find(name: string, language: string, gazetteer: Gazetteer): readonly GazetteerEntry[] {
  const entries = gazetteer.find(hashOf(name));
  if (entries.every(({ languages }) => languages === null || languages.has(language))) return entries;
  return entries.filter(({ languages }) => languages === null || languages.has(language));
}
