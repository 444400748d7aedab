/**
 * How a name is meant, from the words around it: as a demonym, as a part of an organisation's or a title's name, as the
 * government that sits there, or as the place itself. Refuses nothing: what no rule claims is literal.
 */
import type { MentionSense, Sentence } from '../model/document';
import type { Gazetteer } from '../model/gazetteer';
import { type NameMatch, TokenShape, type Tokens } from '../model/recognition';
import { ACTION_NOUNS, AUXILIARIES, GOVERNMENT_VERBS, ORGANISATIONS, TITLES, UNIT_WORDS } from './contextWords';

/** A title or an organisation's word stands at most so many words after the adjective ("Russian Foreign Ministry"). */
const REACH = 4;
/** Prepositions after which a capital is a government. */
const DEALING = new Set(['for', 'by', 'with', 'between', 'against', 'than']);
/** Who is sent to a capital is sent to its government. */
const ACCREDITED = new Set(['ambassador', 'envoy', 'ambassadors', 'envoys', 'diplomat']);
/** What only someone can be: a government, not its ground. */
const ATTITUDES = new Set(
  'skeptical sceptical optimistic eager ready willing unable unwilling afraid keen wary reluctant hopeful alarmed anxious furious'.split(
    ' ',
  ),
);
/** A capital after one of these is the city. */
const PLACING = new Set([
  'in',
  'on',
  'at',
  'near',
  'borders',
  'from',
  'to',
  'into',
  'around',
  'outside',
  'through',
  'across',
  'of',
  'visited',
  'visit',
  'reached',
  'leaving',
  'left',
]);

/** Sense of a match that stands. */
export function senseOf(tokens: Tokens, match: NameMatch, gazetteer: Gazetteer): MentionSense {
  const demonym = match.entries.every((entry) => entry.demonym);
  if (inOrganisation(tokens, match)) return 'embedded';
  if (demonym) return beforeTitledPerson(tokens, match) ? 'embedded' : 'demonym';
  const ranks = match.entries.map(({ row }) => gazetteer.rank(row));
  const country = ranks.includes('country');
  const capital = ranks.includes('capital');
  const bloc = ranks.includes('bloc');
  if (!country && !capital && !bloc) return 'literal';
  if (actsAsGovernment(tokens, match)) return 'metonym';
  if (capital) return capitalSense(tokens, match);
  if (bloc)
    return attributive(tokens, match) || hasShape(tokens, match.last, TokenShape.possessive) ? 'metonym' : 'literal';
  if (!attributive(tokens, match)) return 'literal';
  return ACTION_NOUNS.has(tokens.lower[match.last + 1] as string) ? 'metonym' : 'demonym';
}

function sameSentence(tokens: Tokens, a: number, b: number): boolean {
  return a >= 0 && b >= 0 && a < tokens.count && b < tokens.count && tokens.sentence[a] === tokens.sentence[b];
}

function hasShape(tokens: Tokens, word: number, bits: number): boolean {
  return ((tokens.shape[word] as number) & bits) !== 0;
}

/** Only a space between this word and the next. */
function runsOn(tokens: Tokens, word: number): boolean {
  return (
    sameSentence(tokens, word, word + 1) &&
    /^[ \u00a0]$/.test(tokens.text.slice(tokens.end[word], tokens.start[word + 1])) &&
    !hasShape(tokens, word, TokenShape.possessive)
  );
}

/** Capitalised words go on up to an organisation's word: "US Middle East Institute", "Russian Foreign Ministry". */
function inOrganisation(tokens: Tokens, match: NameMatch): boolean {
  for (let word = match.last; word < match.last + REACH && runsOn(tokens, word); word++) {
    if (!hasShape(tokens, word + 1, TokenShape.capital)) return false;
    const lower = tokens.lower[word + 1] as string;
    if (ORGANISATIONS.has(lower) && !UNIT_WORDS.has(lower)) return true;
  }
  return false;
}

/** "Russian Defence Minister Sergei Shoigu": capitals up to a title that a capitalised name follows. */
function beforeTitledPerson(tokens: Tokens, match: NameMatch): boolean {
  for (let word = match.last; word < match.last + REACH && runsOn(tokens, word); word++) {
    if (!hasShape(tokens, word + 1, TokenShape.capital)) return false;
    if (TITLES.has(tokens.lower[word + 1] as string)) return true;
  }
  return false;
}

/** A verb that governments do follows, perhaps after more names of the same list ("Russia and Tajikistan plan"). */
function actsAsGovernment(tokens: Tokens, match: NameMatch): boolean {
  const before = startOfList(tokens, match.first) - 1;
  if (sameSentence(tokens, before, match.first) && PLACING.has(tokens.lower[before] as string)) return false;
  let word = match.last + 1;
  if (hasShape(tokens, match.last, TokenShape.possessive)) return false;
  if (sameSentence(tokens, match.last, word) && tokens.text.slice(match.end, tokens.start[word]).startsWith(':'))
    return hasShape(tokens, match.first, TokenShape.first);
  for (let steps = 0; steps < 4 && sameSentence(tokens, match.last, word); steps++) {
    const gap = tokens.text.slice(tokens.end[word - 1], tokens.start[word]);
    const lower = tokens.lower[word] as string;
    if (/^\s["“]?$/.test(gap) && (GOVERNMENT_VERBS.has(lower) || /[^e]ed$/.test(lower) || doesSomething(tokens, word)))
      return true;
    const lists = lower === 'and' || (hasShape(tokens, word, TokenShape.capital) && /^,? $/.test(gap));
    const adverb = steps === 0 && (lower === 'on' || lower === 'also' || lower === 'has' || /ly$/.test(lower));
    const day = /day$/.test(lower) && hasShape(tokens, word, TokenShape.capital);
    if (!lists && !adverb && !day) return false;
    word++;
  }
  return false;
}

/** Back over a list of names ("in Iraq and Syria"): what stands before the first holds for all. */
function startOfList(tokens: Tokens, first: number): number {
  let at = first;
  // A list of more names than this is not read back to its start.
  while (at > first - 20 && sameSentence(tokens, at - 1, first)) {
    const conjunction = tokens.lower[at - 1] === 'and' || tokens.lower[at - 1] === 'or';
    const name = conjunction ? at - 2 : at - 1;
    // Without "and", a comma may as well close a clause ("After the withdrawal from Afghanistan, Russia has ...").
    const parted = conjunction || (at < first && /^,\s$/.test(tokens.text.slice(tokens.end[at - 1], tokens.start[at])));
    if (!parted || !sameSentence(tokens, name, first) || !hasShape(tokens, name, TokenShape.capital)) return at;
    at = name;
  }
  return at;
}

/** "has reinforced", "is paying", "has been optimistic" of a government, not "has long been" of a country. */
function doesSomething(tokens: Tokens, word: number): boolean {
  if (!AUXILIARIES.has(tokens.lower[word] as string) || !sameSentence(tokens, word, word + 1)) return false;
  const next = tokens.lower[word + 1] as string;
  const passed = /ly$|^(?:also|not|already|been)$/.test(next) && sameSentence(tokens, word, word + 2);
  const verb = passed ? (tokens.lower[word + 2] as string) : next;
  return /[^e]ed$|ing$/.test(verb) || ATTITUDES.has(verb);
}

/** A capital is its government when it owns, or when one deals with it; a city where something is, or goes. */
function capitalSense(tokens: Tokens, match: NameMatch): MentionSense {
  const before = match.first - 1;
  const word = sameSentence(tokens, before, match.first) ? (tokens.lower[before] as string) : '';
  const after = match.last + 1;
  if (!PLACING.has(word) && sameSentence(tokens, match.last, after) && AUXILIARIES.has(tokens.lower[after] as string))
    return 'metonym';
  if (
    word === 'to' &&
    sameSentence(tokens, before - 1, match.first) &&
    ACCREDITED.has(tokens.lower[before - 1] as string)
  )
    return 'metonym';
  if (PLACING.has(word)) return 'literal';
  if (DEALING.has(word) || hasShape(tokens, match.last, TokenShape.possessive)) return 'metonym';
  return 'literal';
}

/** "US military": a country's name used as an adjective. Only abbreviations are used so; "Russia warns" is a clause. */
function attributive(tokens: Tokens, match: NameMatch): boolean {
  const { language } = tokens.sentences[tokens.sentence[match.first] as number] as Sentence;
  if (language !== 'en' || !hasShape(tokens, match.first, TokenShape.capitals | TokenShape.dotted)) return false;
  const after = match.last + 1;
  const gap = sameSentence(tokens, match.last, after) ? tokens.text.slice(match.end, tokens.start[after]) : '';
  if (gap === '-') return true;
  if (/^\s$/.test(gap) && tokens.lower[after] === 'and') return hasShape(tokens, after + 1, TokenShape.capitals);
  return (
    /^\s$/.test(gap) &&
    !hasShape(tokens, after, TokenShape.capital) &&
    !(tokens.lower[after] as string).match(
      /^(?:or|in|to|on|at|of|for|is|has|as|by|with|from|but|that|who|which|after|before|when|while)$/,
    )
  );
}
