/**
 * Matches in, names that stand as places out, each with how sure that is. Evidence is the words around: a person's title
 * or first name before it, an organisation's or street's word after it, a preposition of place, a larger place named
 * right after it. Precision first: a small town's name without any evidence for it is refused.
 */
import type { Gazetteer } from '../model/gazetteer';
import { type NameMatch, type RecognisedName, TokenShape, type Tokens } from '../model/recognition';
import { LOCATIVES, NEVER_PLACES, ORGANISATIONS, STREETS, TITLES } from './contextWords';
import { senseOf } from './senseOf';

/** Cities from this population on need no evidence for them, only none against. */
const LARGE = 100_000;

/** Names that the text's evidence lets stand, in order. */
export function judgeNames(tokens: Tokens, matches: readonly NameMatch[], gazetteer: Gazetteer): RecognisedName[] {
  const stand: RecognisedName[] = [];
  matches.forEach((match, i) => {
    const next = matches[i + 1];
    const within = next && isWithin(tokens, match, next) ? largerRow(next, match, gazetteer) : -1;
    const score = judge(tokens, match, within, gazetteer);
    if (score < 0.5) return;
    stand.push({ ...match, score, within, sense: senseOf(tokens, match, gazetteer) });
  });
  return stand;
}

/** `Paris, Texas`: only a comma between. */
function isWithin(tokens: Tokens, match: NameMatch, next: NameMatch): boolean {
  return next.first === match.last + 1 && /^\.?,\s$/.test(tokens.text.slice(match.end, next.start));
}

/** Row of the unit or country that the next name is, when some entry of this one lies in it. */
function largerRow(next: NameMatch, match: NameMatch, gazetteer: Gazetteer): number {
  for (const { row, demonym } of next.entries) {
    const rank = gazetteer.rank(row);
    if (demonym || (rank !== 'country' && rank !== 'admin1')) continue;
    const holds = match.entries.some((entry) =>
      rank === 'country'
        ? gazetteer.country(entry.row) === gazetteer.country(row)
        : gazetteer.admin1(entry.row) === row,
    );
    if (holds) return row;
  }
  return -1;
}

/** 0 to 1. */
function judge(tokens: Tokens, match: NameMatch, within: number, gazetteer: Gazetteer): number {
  const word = tokens.lower[match.first] as string;
  const single = match.first === match.last;
  const standing = standingOf(match, gazetteer);
  if (standing === 'sure' && !NEVER_PLACES.has(word))
    return inPersonName(tokens, match) && single && !isStateName(match, gazetteer) ? 0.2 : 0.98;
  if (standing === 'sure')
    return (tokens.shape[match.first] as number) & (TokenShape.capitals | TokenShape.dotted) &&
      word.length > 1 &&
      isSureAbbreviation(match, gazetteer)
      ? 0.97
      : single
        ? 0.1
        : 0.95;
  if (single && NEVER_PLACES.has(word)) return 0.05;
  if (within >= 0) return 0.95;
  if (inPersonName(tokens, match) || followedBy(tokens, match, STREETS) || followedBy(tokens, match, ORGANISATIONS))
    return 0.2;
  if (inLongerName(tokens, match)) return 0.3;
  const located = LOCATIVES.has(wordBefore(tokens, match));
  if (standing === 'large') return located ? 0.95 : 0.8;
  return located && match.end - match.start > 3 ? 0.6 : 0.3;
}

/** How much the best entry needs no evidence. */
function standingOf(match: NameMatch, gazetteer: Gazetteer): 'sure' | 'large' | 'small' {
  let best: 'large' | 'small' = 'small';
  for (const { row, demonym, main } of match.entries) {
    const rank = gazetteer.rank(row);
    if (
      demonym ||
      rank === 'country' ||
      rank === 'region' ||
      rank === 'base' ||
      rank === 'crossing' ||
      rank === 'water' ||
      rank === 'bloc'
    )
      return 'sure';
    if (rank === 'airport' && match.last > match.first) return 'sure';
    if (rank === 'capital' || (rank === 'admin1' && main) || gazetteer.population(row) >= LARGE) best = 'large';
  }
  return best;
}

function isStateName(match: NameMatch, gazetteer: Gazetteer): boolean {
  return match.entries.every(({ row }) => gazetteer.rank(row) === 'country');
}

/** "US", "U.S.", "EU": capitals of a country or bloc, not the pronoun. */
function isSureAbbreviation(match: NameMatch, gazetteer: Gazetteer): boolean {
  return match.entries.some(({ row }) => gazetteer.rank(row) === 'country' || gazetteer.rank(row) === 'bloc');
}

function wordBefore(tokens: Tokens, match: NameMatch): string {
  const before = match.first - 1;
  return before >= 0 && tokens.sentence[before] === tokens.sentence[match.first]
    ? (tokens.lower[before] as string)
    : '';
}

function joined(tokens: Tokens, a: number, b: number): boolean {
  return (
    a >= 0 &&
    b < tokens.count &&
    tokens.sentence[a] === tokens.sentence[b] &&
    /^[ \u00a0-]$|^\. $/.test(tokens.text.slice(tokens.end[a], tokens.start[b]))
  );
}

function capital(tokens: Tokens, word: number): boolean {
  return ((tokens.shape[word] as number) & TokenShape.capital) !== 0;
}

/** A title right before, or a capitalised word that is no place's usual companion on either side. */
function inPersonName(tokens: Tokens, match: NameMatch): boolean {
  const before = match.first - 1;
  return joined(tokens, before, match.first) && TITLES.has(tokens.lower[before] as string) && capital(tokens, before);
}

function followedBy(tokens: Tokens, match: NameMatch, words: ReadonlySet<string>): boolean {
  const after = match.last + 1;
  return joined(tokens, match.last, after) && capital(tokens, after) && words.has(tokens.lower[after] as string);
}

/** Another capitalised word joins on: the name is part of a longer one that the gazetteer does not know. */
function inLongerName(tokens: Tokens, match: NameMatch): boolean {
  const before = match.first - 1;
  const after = match.last + 1;
  const owned = ((tokens.shape[match.last] as number) & TokenShape.possessive) !== 0;
  const continues = (word: number) => capital(tokens, word) && !NEVER_PLACES.has(tokens.lower[word] as string);
  if (!owned && joined(tokens, match.last, after) && continues(after)) return true;
  return (
    joined(tokens, before, match.first) &&
    continues(before) &&
    ((tokens.shape[before] as number) & TokenShape.possessive) === 0
  );
}
