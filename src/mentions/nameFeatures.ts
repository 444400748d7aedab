/**
 * What can be seen of a name and the words around it, as small categories: the model in `scoreName.ts` weighs them, and
 * the recipe that trains it reads the same ones. Language-bound tables stand in `contextWords.ts`. Nothing here decides.
 */
import { type Gazetteer, type GazetteerEntry, WordKind } from '../model/gazetteer';
import { type NameMatch, TokenShape, type Tokens } from '../model/recognition';
import {
  DIRECTION_WORDS,
  LOCATIVES,
  LOCATIVES_BY_LANGUAGE,
  NATURE,
  NEVER_PLACES,
  ORGANISATIONS,
  RESIDENTS,
  SAYING_VERBS,
  STREETS,
  TITLES,
  UNIT_WORDS,
} from './contextWords';

export const CLASSES = [
  'country',
  'demonym',
  'region',
  'bloc',
  'water',
  'site',
  'capital',
  'admin1',
  'million',
  'large',
  'middle',
  'small',
  'tiny',
  'admin2',
  'quarter',
  'abbreviation',
] as const;
export const BEFORE = [
  'start',
  'locative',
  'of',
  'the',
  'title',
  'firstname',
  'initial',
  'capital',
  'place-comma',
  'comma',
  'number',
  'and',
  'possessive',
  'direction',
  'say',
  'quote',
  'hyphen',
  'lower',
  'by',
  'organisation',
] as const;
export const AFTER = [
  'end',
  'within',
  'age',
  'comma-capital',
  'comma',
  'street',
  'organisation',
  'unit',
  'nature',
  'capital',
  'firstname',
  'initial',
  'possessive',
  'hyphen',
  'resident',
  'say',
  'number',
  'lower',
  'place',
  'punctuation',
] as const;
export const WORDS = ['plain', 'ordinary', 'firstname', 'both', 'capitals', 'short', 'never'] as const;
export const LENGTHS = ['one', 'two', 'more'] as const;
export const ELSEWHERE = ['once', 'person', 'located', 'person-located', 'small-letters', 'again'] as const;
export const MATES = ['none', 'country', 'unit'] as const;

/** Category of each question, as an index into its list. */
export interface NameFeatures {
  class: number;
  before: number;
  after: number;
  word: number;
  length: number;
  elsewhere: number;
  mates: number;
  /** Sentence in capitals or title case: capitals tell nothing there. */
  titled: number;
}

const at = <T extends string>(list: readonly T[], item: T) => list.indexOf(item);
const LARGE = [
  [1_000_000, 'million'],
  [100_000, 'large'],
  [20_000, 'middle'],
  [4_000, 'small'],
] as const;

function bit(tokens: Tokens, word: number, shape: number): boolean {
  return ((tokens.shape[word] as number) & shape) !== 0;
}

function languageOf(tokens: Tokens, word: number): string {
  return (tokens.sentences[tokens.sentence[word] as number] as { language: string }).language;
}

function inSentence(tokens: Tokens, word: number, beside: number): boolean {
  return word >= 0 && word < tokens.count && tokens.sentence[word] === tokens.sentence[beside];
}

/** Classes of the names met so far, short ones apart: the same entries come with every occurrence. */
const KNOWN_CLASSES = [
  new WeakMap<readonly GazetteerEntry[], number>(),
  new WeakMap<readonly GazetteerEntry[], number>(),
];
/** A unit's other name of so few letters is an abbreviation, or chance. */
const SHORT = 5;

/** Largest thing that the name may be. */
export function classOf({ entries, start, end }: NameMatch, gazetteer: Gazetteer): number {
  const short = end - start <= SHORT;
  const classes = KNOWN_CLASSES[short ? 1 : 0] as WeakMap<readonly GazetteerEntry[], number>;
  let best = classes.get(entries);
  if (best === undefined) {
    best = CLASSES.length;
    for (const entry of entries) best = Math.min(best, entryClass(entry, short, gazetteer));
    if (best === CLASSES.length) best = at(CLASSES, 'tiny');
    classes.set(entries, best);
  }
  return best;
}

function entryClass({ row, demonym, main }: GazetteerEntry, short: boolean, gazetteer: Gazetteer): number {
  const rank = gazetteer.rank(row);
  if (demonym) return at(CLASSES, 'demonym');
  switch (rank) {
    case 'country':
    case 'region':
    case 'bloc':
    case 'water':
      return at(CLASSES, rank);
    case 'base':
    case 'crossing':
    case 'airport':
      return at(CLASSES, 'site');
    case 'admin1':
      return short && !main ? at(CLASSES, 'tiny') : at(CLASSES, 'admin1');
    case 'capital':
      return main ? at(CLASSES, 'capital') : at(CLASSES, 'million');
    case 'admin2':
      return at(CLASSES, 'admin2');
    default: {
      const population = gazetteer.population(row) / (main ? 1 : 5);
      const size = LARGE.find(([least]) => population >= least)?.[1];
      return size ? at(CLASSES, size) : rank === 'quarter' ? at(CLASSES, 'quarter') : at(CLASSES, 'tiny');
    }
  }
}

/** What stands before the name; `isName` is 1 for each word of a match. */
export function beforeOf(tokens: Tokens, match: NameMatch, isName: ArrayLike<number>, gazetteer: Gazetteer): number {
  const word = match.first - 1;
  if (!inSentence(tokens, word, match.first)) return at(BEFORE, 'start');
  const gap = tokens.text.slice(tokens.end[word], match.start);
  const lower = tokens.lower[word] as string;
  const capital = bit(tokens, word, TokenShape.capital);
  if (bit(tokens, match.first, TokenShape.quoted)) return at(BEFORE, 'quote');
  if (gap === '-' || gap === '–') return at(BEFORE, 'hyphen');
  if (/^[.]?,/.test(gap)) return capital && isName[word] === 1 ? at(BEFORE, 'place-comma') : at(BEFORE, 'comma');
  if (TITLES.has(lower) && capital) return at(BEFORE, 'title');
  if (
    gap === '. ' &&
    !bit(tokens, word, TokenShape.dotted) &&
    (tokens.end[word] as number) - (tokens.start[word] as number) === 1
  )
    return at(BEFORE, 'initial');
  if (bit(tokens, word, TokenShape.possessive)) return at(BEFORE, 'possessive');
  if (DIRECTION_WORDS.has(lower)) return at(BEFORE, 'direction');
  if (LOCATIVES.has(lower) || LOCATIVES_BY_LANGUAGE[languageOf(tokens, word)]?.has(lower))
    return at(BEFORE, 'locative');
  if (lower === 'of') return at(BEFORE, 'of');
  if (lower === 'by') return at(BEFORE, 'by');
  if (lower === 'the') return at(BEFORE, 'the');
  if (lower === 'and' || lower === 'or' || lower === '&') return at(BEFORE, 'and');
  if (SAYING_VERBS.has(lower)) return at(BEFORE, 'say');
  if (bit(tokens, word, TokenShape.digit)) return at(BEFORE, 'number');
  if (!/^\s/.test(gap)) return at(BEFORE, 'quote');
  if (!capital || NEVER_PLACES.has(lower)) return at(BEFORE, 'lower');
  if (ORGANISATIONS.has(lower)) return at(BEFORE, 'organisation');
  return (gazetteer.wordKind(lower) & WordKind.firstName) !== 0 ? at(BEFORE, 'firstname') : at(BEFORE, 'capital');
}

/** What stands after it. */
export function afterOf(
  tokens: Tokens,
  match: NameMatch,
  within: number,
  isName: ArrayLike<number>,
  gazetteer: Gazetteer,
): number {
  if (within >= 0) return at(AFTER, 'within');
  const word = match.last + 1;
  if (bit(tokens, match.last, TokenShape.possessive)) return at(AFTER, 'possessive');
  if (!inSentence(tokens, word, match.last)) return at(AFTER, 'end');
  const gap = tokens.text.slice(match.end, tokens.start[word]);
  const lower = tokens.lower[word] as string;
  const capital = bit(tokens, word, TokenShape.capital);
  if (gap.startsWith(',')) {
    if (bit(tokens, word, TokenShape.digit) && (tokens.end[word] as number) - (tokens.start[word] as number) <= 2)
      return at(AFTER, 'age');
    return capital ? at(AFTER, 'comma-capital') : at(AFTER, 'comma');
  }
  if (gap === '-' || gap === '–') return at(AFTER, 'hyphen');
  if (!/^\.?\s$/.test(gap)) return at(AFTER, 'punctuation');
  if (SAYING_VERBS.has(lower)) return at(AFTER, 'say');
  if (bit(tokens, word, TokenShape.digit)) return at(AFTER, 'number');
  if (!capital) return RESIDENTS.has(lower) ? at(AFTER, 'resident') : at(AFTER, 'lower');
  if (STREETS.has(lower)) return at(AFTER, 'street');
  if (UNIT_WORDS.has(lower)) return at(AFTER, 'unit');
  if (ORGANISATIONS.has(lower) || RESIDENTS.has(lower)) return at(AFTER, 'organisation');
  if (NATURE.has(lower)) return at(AFTER, 'nature');
  if ((tokens.end[word] as number) - (tokens.start[word] as number) === 1) return at(AFTER, 'initial');
  if (NEVER_PLACES.has(lower)) return at(AFTER, 'lower');
  if (isName[word] === 1) return at(AFTER, 'place');
  return (gazetteer.wordKind(lower) & WordKind.firstName) !== 0 ? at(AFTER, 'firstname') : at(AFTER, 'capital');
}

/** What else the name's words may be. */
export function wordOf(tokens: Tokens, match: NameMatch, gazetteer: Gazetteer): number {
  const lower = tokens.lower[match.first] as string;
  if (match.last > match.first) return at(WORDS, 'plain');
  if (NEVER_PLACES.has(lower)) return at(WORDS, 'never');
  const kind = gazetteer.wordKind(lower);
  const firstName = (kind & WordKind.firstName) !== 0;
  if ((kind & WordKind.ordinary) !== 0) return at(WORDS, firstName ? 'both' : 'ordinary');
  if (firstName) return at(WORDS, 'firstname');
  if (match.end - match.start <= 3) return at(WORDS, 'short');
  return bit(tokens, match.first, TokenShape.capitals) && match.end - match.start <= 5
    ? at(WORDS, 'capitals')
    : at(WORDS, 'plain');
}

export function lengthOf(match: NameMatch): number {
  return Math.min(match.last - match.first, 2);
}
