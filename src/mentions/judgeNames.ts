/**
 * Matches in, names that stand as places out, each with how sure that is. Evidence is the name itself, the words around
 * it and what the rest of the text says of it (a person of that name, the same name after "in"), weighed by a small
 * model; a few rules stand above it. Precision first: what stays below even odds is refused.
 */
import type { Sentence } from '../model/document';
import type { Gazetteer } from '../model/gazetteer';
import { type NameMatch, type RecognisedName, TokenShape, type Tokens } from '../model/recognition';
import { NEVER_NAMES, NEVER_PLACES } from './contextWords';
import {
  AFTER,
  afterOf,
  BEFORE,
  beforeOf,
  CLASSES,
  classOf,
  ELSEWHERE,
  lengthOf,
  MATES,
  type NameFeatures,
  WORDS,
  wordOf,
} from './nameFeatures';
import { scoreName } from './scoreName';
import { senseOf } from './senseOf';

/** Even odds. */
const ENOUGH = 0.5;

/** A match with all that is seen of it. */
export interface JudgedName extends NameMatch {
  features: NameFeatures;
  within: number;
}

/** Names that the text's evidence lets stand, in order. */
export function judgeNames(tokens: Tokens, matches: readonly NameMatch[], gazetteer: Gazetteer): RecognisedName[] {
  return observeNames(tokens, matches, gazetteer).flatMap((name) => {
    const score = ruledScore(tokens, name) ?? Math.max(scoreName(name.features), leastScore(tokens, name));
    if (score < ENOUGH) return [];
    const { first, last, start, end, entries, within } = name;
    const sense = senseOf(tokens, name, gazetteer);
    return [{ first, last, start, end, entries, within, score: Math.round(score * 1000) / 1000, sense }];
  });
}

/** What no model may overrule: blocs and curated sites stand; function words, months and pronouns do not. */
function ruledScore(tokens: Tokens, { features, first, last }: JudgedName): number | null {
  if (isNeverPlace(tokens, first, last)) return 0;
  const kind = CLASSES[features.class];
  const never = first === last && NEVER_PLACES.has(tokens.lower[first] as string);
  const capitals = ((tokens.shape[first] as number) & (TokenShape.capitals | TokenShape.dotted)) !== 0;
  if (never && !((kind === 'country' || kind === 'bloc') && capitals)) return 0;
  return kind === 'bloc' || kind === 'site' ? 0.95 : null;
}

/** "White House", "Putin"; also as the end of a longer name that the text gives ("United Russia"). */
function isNeverPlace(tokens: Tokens, first: number, last: number): boolean {
  const name = nameKey(tokens, first, last);
  if (NEVER_NAMES.has(name)) return true;
  return (
    first > 0 &&
    tokens.sentence[first - 1] === tokens.sentence[first] &&
    NEVER_NAMES.has(`${tokens.lower[first - 1]} ${name}`)
  );
}

function nameKey(tokens: Tokens, first: number, last: number): string {
  return first === last ? (tokens.lower[first] as string) : tokens.lower.slice(first, last + 1).join(' ');
}

/** Countries and peoples stand by their names alone, except where the words around make a person or street of them. */
function leastScore(tokens: Tokens, { features, first }: JudgedName): number {
  const kind = CLASSES[features.class];
  // Of words that may be a pronoun only capitals ("US") come this far.
  const plain = ['plain', 'short', 'never', 'capitals'].includes(WORDS[features.word] as string);
  const capital = kind === 'capital' && !(ELSEWHERE[features.elsewhere] ?? '').startsWith('person');
  // The model has read English only: in other languages a large city's name stands as a capital's does.
  const foreign = (tokens.sentences[tokens.sentence[first] as number] as Sentence).language !== 'en';
  const city =
    capital ||
    (foreign &&
      (kind === 'million' || kind === 'large') &&
      !(ELSEWHERE[features.elsewhere] ?? '').startsWith('person'));
  if (kind !== 'demonym' && !(plain && (kind === 'country' || city))) return 0;
  const [before, after] = [BEFORE[features.before], AFTER[features.after]];
  const barred =
    before === 'title' ||
    before === 'firstname' ||
    before === 'initial' ||
    after === 'street' ||
    after === 'age' ||
    after === 'initial';
  return barred ? 0 : 0.55;
}

/** Every match with its features: two rounds, since what the rest of the text says is a feature, too. */
export function observeNames(tokens: Tokens, matches: readonly NameMatch[], gazetteer: Gazetteer): JudgedName[] {
  const isName = new Uint8Array(tokens.count);
  for (const { first, last } of matches) isName.fill(1, first, last + 1);
  const names = matches.map((match, i): JudgedName => {
    const next = matches[i + 1];
    const within = next && namesLarger(tokens, match, next) ? largerRow(next, match, gazetteer) : -1;
    const features: NameFeatures = {
      class: classOf(match, gazetteer),
      before: beforeOf(tokens, match, isName, gazetteer),
      after: afterOf(tokens, match, within, isName, gazetteer),
      word: wordOf(tokens, match, gazetteer),
      length: lengthOf(match),
      elsewhere: 0,
      mates: 0,
      titled: 0,
    };
    return { ...match, within, features };
  });
  markTitled(tokens, names);
  markElsewhere(tokens, names);
  markMates(names, gazetteer);
  return names;
}

/** `Paris, Texas`, `Alexandria, Va.`: only a comma between. */
function namesLarger(tokens: Tokens, match: NameMatch, next: NameMatch): boolean {
  return next.first === match.last + 1 && /^\.?,\s$/.test(tokens.text.slice(match.end, next.start));
}

/** Row of the unit or country that the next name is, when some entry of this one lies in it; -1 when none does. */
function largerRow(next: NameMatch, match: NameMatch, gazetteer: Gazetteer): number {
  for (const { row, demonym } of next.entries) {
    const rank = gazetteer.rank(row);
    if (demonym || (rank !== 'country' && rank !== 'admin1')) continue;
    const holds = match.entries.some(({ row: inner }) =>
      rank === 'country'
        ? gazetteer.country(inner) === gazetteer.country(row) && gazetteer.rank(inner) !== 'country'
        : gazetteer.admin1(inner) === row,
    );
    if (holds) return row;
  }
  return -1;
}

/** Sentences in which nearly every long word has a capital: headlines, all-capital leads. */
function markTitled(tokens: Tokens, names: readonly JudgedName[]): void {
  const capitals = new Int32Array(tokens.sentences.length);
  const all = new Int32Array(tokens.sentences.length);
  for (let word = 0; word < tokens.count; word++) {
    if ((tokens.end[word] as number) - (tokens.start[word] as number) < 4) continue;
    const sentence = tokens.sentence[word] as number;
    if (((tokens.shape[word] as number) & TokenShape.capital) !== 0) capitals[sentence] = (capitals[sentence] ?? 0) + 1;
    all[sentence] = (all[sentence] ?? 0) + 1;
  }
  for (const { features, first } of names) {
    const sentence = tokens.sentence[first] as number;
    const long = all[sentence] as number;
    if (long > 2 && (capitals[sentence] as number) > long * 0.8) features.titled = 1;
  }
}

const PERSON_BEFORE = new Set([BEFORE.indexOf('title'), BEFORE.indexOf('firstname'), BEFORE.indexOf('initial')]);
const PERSON_AFTER = new Set([AFTER.indexOf('age'), AFTER.indexOf('initial')]);
const LOCATED_BEFORE = new Set([BEFORE.indexOf('locative'), BEFORE.indexOf('direction')]);

/** What a text says of one name, all its occurrences together. */
interface Sightings {
  person: number;
  located: number;
  count: number;
}

/** One sense for a text: what other occurrences of the same words are. */
function markElsewhere(tokens: Tokens, names: readonly JudgedName[]): void {
  const seen = new Map<string, Sightings>();
  const sightings = names.map((name) => {
    const key = nameKey(tokens, name.first, name.last);
    const own = seen.get(key) ?? { person: 0, located: 0, count: 0 };
    if (own.count === 0) seen.set(key, own);
    const { before, after } = name.features;
    own.count++;
    if (PERSON_BEFORE.has(before) || PERSON_AFTER.has(after)) own.person++;
    else if (LOCATED_BEFORE.has(before) || AFTER[after] === 'within') own.located++;
    return own;
  });
  const small = wordsInSmallLetters(tokens, new Set(names.map(({ first }) => tokens.lower[first] as string)));
  names.forEach((name, i) => {
    const is = elsewhereOf(sightings[i] as Sightings, small.has(tokens.lower[name.first] as string));
    name.features.elsewhere = ELSEWHERE.indexOf(is);
  });
}

function elsewhereOf({ person, located, count }: Sightings, isSmall: boolean): (typeof ELSEWHERE)[number] {
  if (person > 0) return located > 0 ? 'person-located' : 'person';
  if (located > 0) return 'located';
  if (isSmall) return 'small-letters';
  return count > 1 ? 'again' : 'once';
}

/** Which of these words the text also has without a capital. */
function wordsInSmallLetters(tokens: Tokens, wanted: ReadonlySet<string>): Set<string> {
  const small = new Set<string>();
  for (let word = 0; word < tokens.count; word++) {
    if (((tokens.shape[word] as number) & TokenShape.capital) !== 0) continue;
    const lower = tokens.lower[word] as string;
    if (wanted.has(lower)) small.add(lower);
  }
  return small;
}

/** Whether some candidate lies in a unit or country that the text names by itself. */
function markMates(names: readonly JudgedName[], gazetteer: Gazetteer): void {
  const units = new Set<number>();
  const countries = new Set<string>();
  for (const { entries, within } of names) {
    if (within >= 0) units.add(within);
    for (const { row } of entries) {
      if (gazetteer.rank(row) === 'admin1') units.add(row);
      if (gazetteer.rank(row) === 'country') countries.add(gazetteer.country(row));
    }
  }
  for (const { entries, features } of names) {
    let mates = 0;
    for (const { row } of entries) {
      const rank = gazetteer.rank(row);
      if (rank === 'country' || rank === 'admin1') continue;
      if (units.has(gazetteer.admin1(row))) mates = MATES.indexOf('unit');
      else if (mates === 0 && countries.has(gazetteer.country(row))) mates = MATES.indexOf('country');
    }
    features.mates = mates;
  }
}
