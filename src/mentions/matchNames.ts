/**
 * Words in, every longest run of them that the gazetteer knows out: one walk over the text, a few hash look-ups a word.
 * Names begin with a capital, a digit, or a letter of a script without capitals; demonyms of languages that write them
 * small may begin small. Refuses to cross what parts names: a comma, a bracket, the end of a sentence.
 */
import { BREAK, foldUnit, SPACE } from '../model/foldName';
import { type Gazetteer, type GazetteerEntry, isSettlement } from '../model/gazetteer';
import { extendHash, type OpenHash, startHash } from '../model/nameHash';
import { type NameMatch, TokenShape, type Tokens } from '../model/recognition';
import { inflectedMatch } from './inflectedMatch';

/** Names of more words are not in the gazetteer. */
const MOST_WORDS = 8;
/** Languages that write a nationality with a small letter. */
const SMALL_DEMONYMS = new Set(['es', 'fr', 'it', 'pt', 'ru', 'uk', 'fi', 'no', 'nb', 'sv', 'da', 'pl', 'cs', 'nl']);

/** Longest matches, in order, without overlap. */
export function matchNames(tokens: Tokens, gazetteer: Gazetteer): NameMatch[] {
  const matches: NameMatch[] = [];
  for (let i = 0; i < tokens.count; ) {
    const match = longestMatch(tokens, i, gazetteer);
    if (match) matches.push(match);
    i = match ? match.last + 1 : i + 1;
  }
  return matches;
}

/** The longest name that begins with word `first`, or null. */
export function longestMatch(tokens: Tokens, first: number, gazetteer: Gazetteer): NameMatch | null {
  const language = (tokens.sentences[tokens.sentence[first] as number] as { language: string }).language;
  const shape = tokens.shape[first] as number;
  const abbreviated = abbreviation(tokens, first, gazetteer);
  if (abbreviated) return abbreviated;
  const small = (shape & (TokenShape.capital | TokenShape.digit)) === 0;
  if (small && !SMALL_DEMONYMS.has(language)) return null;
  const hash = startHash();
  let best: { last: number; entries: readonly GazetteerEntry[]; end?: number } | null = null;
  for (let last = first; last < tokens.count && last < first + MOST_WORDS; last++) {
    if (last > first && !joins(tokens, last, hash)) break;
    extendWord(hash, tokens, last);
    const entries = usable(gazetteer.find(hash), language, small, gazetteer);
    if (entries.length > 0 && (last === first || endsWell(tokens, last))) best = { last, entries };
    const owned = possessiveName(hash, tokens, last, gazetteer);
    if (owned.length > 0) best = { last, entries: owned, end: (tokens.end[last] as number) + POSSESSIVE_LENGTH };
    if (!gazetteer.begins(hash) && !elided(tokens, last)) break;
  }
  // A declined form is looked for last; one of several words beats a plain first word ("Северной Кореи").
  const inflected = inflectedMatch(tokens, first, language, gazetteer);
  if (inflected && (!best || inflected.last > best.last)) best = inflected;
  if (!best || isNoName(tokens, first, best, gazetteer)) return null;
  return { first, start: tokens.start[first] as number, end: tokens.end[best.last] as number, ...best };
}

/** "US$2 billion" is money; "U.N." is short for what is no town of two letters. */
function isNoName(
  { text, start, end, shape }: Tokens,
  first: number,
  { last, entries }: { last: number; entries: readonly GazetteerEntry[] },
  gazetteer: Gazetteer,
): boolean {
  if (last !== first) return false;
  if (text[end[first] as number] === '$') return true;
  return (
    ((shape[first] as number) & TokenShape.dotted) !== 0 &&
    /^(?:\p{Lu}\.?)+$/u.test(text.slice(start[first], end[first])) &&
    entries.every(({ row, demonym }) => !demonym && gazetteer.kind(row) === 'city')
  );
}

/** "Alexandria, Va.", "Austin, TX", "S.C.": a unit by its abbreviation, which without stops inside needs a place before it. */
function abbreviation(tokens: Tokens, word: number, gazetteer: Gazetteer): NameMatch | null {
  const shape = tokens.shape[word] as number;
  if ((shape & TokenShape.capital) === 0 || (shape & (TokenShape.stop | TokenShape.dotted | TokenShape.capitals)) === 0)
    return null;
  const [start, end] = [tokens.start[word] as number, tokens.end[word] as number];
  if (end - start > 6) return null;
  const surface = tokens.text.slice(start, end);
  const postal = /^[A-Z]{2}$/.test(surface);
  const id = gazetteer.curated.abbreviations[postal ? surface : surface.toLowerCase().replace(/\.$/, '')];
  if (!id) return null;
  const dotted = (shape & TokenShape.dotted) !== 0;
  if (!postal && !dotted && (shape & TokenShape.stop) === 0) return null;
  if (!dotted && !afterPlace(tokens, word)) return null;
  const row = gazetteer.rowOf(id);
  return row < 0
    ? null
    : { first: word, last: word, start, end, entries: [{ row, main: true, demonym: false, languages: null }] };
}

/** A capitalised word and a comma before, or a party's letter ("D-Ky."). */
function afterPlace(tokens: Tokens, word: number): boolean {
  if (word === 0 || tokens.sentence[word - 1] !== tokens.sentence[word]) return false;
  const gap = tokens.text.slice(tokens.end[word - 1], tokens.start[word]);
  if (gap === '-') return /^[dri]$/.test(tokens.lower[word - 1] as string);
  return gap === ', ' && ((tokens.shape[word - 1] as number) & TokenShape.capital) !== 0;
}

/** "d'Ivoire": an apostrophe parts what names write as one word. */
function elided(tokens: Tokens, word: number): boolean {
  const unit = tokens.text.charCodeAt(tokens.end[word] as number);
  return (unit === 0x27 || unit === 0x2019) && (tokens.end[word] as number) - (tokens.start[word] as number) <= 4;
}

const POSSESSIVE_LENGTH = 2;
const NONE: readonly GazetteerEntry[] = [];

/** "St. John's", "Land's End": a name of several words may own its ending, where the gazetteer has it so. */
function possessiveName(hash: OpenHash, tokens: Tokens, word: number, gazetteer: Gazetteer): readonly GazetteerEntry[] {
  const end = tokens.end[word] as number;
  if (((tokens.shape[word] as number) & TokenShape.possessive) === 0 || tokens.text[end + 1] !== 's') return NONE;
  const longer = { a: hash.a, b: hash.b };
  extendHash(longer, 0x73);
  return gazetteer
    .find(longer)
    .filter(({ row, main, languages }) => main && languages === null && gazetteer.population(row) > 0);
}

function extendWord(hash: OpenHash, tokens: Tokens, word: number): void {
  const end = Math.min(tokens.end[word] as number, (tokens.start[word] as number) + 60);
  for (let at = tokens.start[word] as number; at < end; at++) {
    const unit = foldUnit(tokens.text.charCodeAt(at));
    if (unit > SPACE) extendHash(hash, unit);
  }
}

/** Whether word `last` goes on the name: only space, a hyphen or a stop stand between, and no possessive. */
function joins(tokens: Tokens, last: number, hash: OpenHash): boolean {
  if (tokens.sentence[last] !== tokens.sentence[last - 1]) return false;
  if (((tokens.shape[last - 1] as number) & TokenShape.possessive) !== 0) return false;
  const from = tokens.end[last - 1] as number;
  const to = tokens.start[last] as number;
  if (to - from > 3) return false;
  let space = false;
  for (let at = from; at < to; at++) {
    const unit = foldUnit(tokens.text.charCodeAt(at));
    if (unit === BREAK) return false;
    if (unit === SPACE) space = true;
    if (unit <= SPACE) continue;
    // "&" is no word of the text, but one of the name ("St. Kitts & Nevis").
    if (space) extendHash(hash, SPACE);
    extendHash(hash, unit);
    space = false;
  }
  if (space) extendHash(hash, SPACE);
  return true;
}

/** A name of several words does not end with a small one ("West of" is none). */
function endsWell(tokens: Tokens, last: number): boolean {
  return (
    ((tokens.shape[last] as number) & (TokenShape.capital | TokenShape.digit)) !== 0 ||
    (tokens.lower[last] as string).length > 3
  );
}

/** Entries that a language allows; the same list for the same question, so that later steps may remember it. */
const USABLE = new WeakMap<readonly GazetteerEntry[], Map<string, readonly GazetteerEntry[]>>();

/** Other languages have names of their own for cities of this size ("Argel", "Damasco"), and mean those first. */
const FAMOUS = 300_000;

function isFamous({ row, main, demonym }: GazetteerEntry, gazetteer: Gazetteer): boolean {
  return !main && !demonym && isSettlement(gazetteer.rank(row)) && gazetteer.population(row) >= FAMOUS;
}

/** Entries that the sentence's language allows; small words may only be demonyms of it. */
function usable(
  entries: readonly GazetteerEntry[],
  language: string,
  small: boolean,
  gazetteer: Gazetteer,
): readonly GazetteerEntry[] {
  if (entries.length === 0) return entries;
  if (language === 'en' && !small && entries.every(({ languages }) => languages === null)) return entries;
  const known = USABLE.get(entries) ?? new Map<string, readonly GazetteerEntry[]>();
  USABLE.set(entries, known);
  const key = small ? `${language} small` : language;
  let allowed = known.get(key);
  if (!allowed) {
    allowed = entries
      .filter(
        ({ languages, demonym }) =>
          (languages === null || languages.has(language)) && (!small || (demonym && languages !== null)),
      )
      .map((entry) => (language !== 'en' && isFamous(entry, gazetteer) ? { ...entry, main: true } : entry));
    known.set(key, allowed);
  }
  return allowed;
}
