/**
 * Words of a sentence in, tokens with parts of speech out: names of groups, agencies and known people become one token,
 * closed classes come from the lexicon, and verbs are told from nouns by their neighbours. Refuses nothing: a word it does
 * not know is a noun, or a name where it is capitalised.
 */
import type { Mention } from '../model/document';
import { assignVerbs } from './assignVerbs';
import type { LexiconIndex, Phrase, WordClass } from './indexLexicon';
import type { VerbForm } from './inflect';
import { joinDates } from './joinDates';
import { retagEvents } from './relations/retagEvents';
import type { Word } from './splitWords';
import type { Tag, Token } from './Token';

const CLASS_TAGS: Record<WordClass, Tag> = {
  determiner: 'DET',
  possessive: 'POSSPRON',
  pronoun: 'PRON',
  relative: 'REL',
  subordinator: 'SUB',
  conjunction: 'CONJ',
  preposition: 'PREP',
  modal: 'MODAL',
  number: 'NUM',
  adjective: 'ADJ',
  noun: 'NOUN',
  adverb: 'ADV',
};
const AUX: Record<string, string> = {
  be: 'be',
  am: 'be',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  being: 'be',
  "'re": 'be',
  "'m": 'be',
  have: 'have',
  has: 'have',
  had: 'have',
  having: 'have',
  "'ve": 'have',
  do: 'do',
  does: 'do',
  did: 'do',
};
const NEGATORS = new Set(['not', "n't", 'never']);

export function tagWords(words: readonly Word[], index: LexiconIndex): Token[] {
  const tokens = joinPhrases(words, index);
  const titleCase = isTitleCase(tokens);
  for (let i = 0; i < tokens.length; i++) assignClass(tokens, i, index, titleCase);
  joinDates(tokens);
  for (let i = 0; i < tokens.length; i++) adjustPreposition(tokens, i, index);
  for (let i = 0; i < tokens.length; i++) adjustAdjective(tokens, i, index);
  assignVerbs(tokens, index, titleCase);
  retagEvents(tokens, index);
  return tokens;
}

function joinPhrases(words: readonly Word[], index: LexiconIndex): Token[] {
  const tokens: Token[] = [];
  for (let i = 0; i < words.length; ) {
    const word = words[i] as Word;
    const phrase = word.mention && word.mention.sense !== 'embedded' ? null : matchPhrase(words, i, index);
    tokens.push(phrase ? phraseToken(words, i, phrase) : wordToken(word));
    i += phrase ? phrase.words.length : 1;
  }
  return tokens;
}

function wordToken({ start, end, text, lower, mention, quoted }: Word): Token {
  const token: Token = { start, end, text, lower, tag: mention ? mentionTag(mention) : 'NOUN' };
  if (mention) token.mention = mention;
  if (quoted) token.quoted = true;
  return token;
}

function phraseToken(words: readonly Word[], i: number, phrase: Phrase): Token {
  const first = words[i] as Word;
  const last = words[i + phrase.words.length - 1] as Word;
  const token: Token = {
    start: first.start,
    end: last.end,
    text: spell(words.slice(i, i + phrase.words.length)),
    lower: phrase.words.join(' ').toLowerCase(),
    tag: phrase.wordClass ? CLASS_TAGS[phrase.wordClass] : 'NAME',
  };
  if (first.quoted) token.quoted = true;
  if (phrase.group) token.group = phrase.group;
  if (phrase.agency) token.agency = phrase.agency;
  if (phrase.person) token.person = phrase.person;
  return token;
}

/** A building or the like that stands for no place on the map is a name ("the Pentagon"). */
const mentionTag = (mention: Mention): Tag => (mention.kind === 'other' && !mention.place ? 'NAME' : 'PLACE');

const spell = (words: readonly Word[]) =>
  words
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(" 's", "'s");

/** "moved up to take positions": "to" belongs to the verb. */
function isInfinitive(words: readonly Word[], next: number, phrase: Phrase, index: LexiconIndex): boolean {
  if (phrase.words.at(-1) !== 'to' || words[next]?.mention) return false;
  return (index.verbs.get(words[next]?.text ?? '') ?? []).some((reading) => !reading.noun && reading.forms.has('base'));
}

function matchPhrase(words: readonly Word[], i: number, index: LexiconIndex): Phrase | null {
  const first = words[i] as Word;
  const phrases = index.phrases.get(first.lower);
  if (!phrases) return null;
  for (const phrase of phrases) {
    if (!fitsPhrase(words, i, phrase)) continue;
    if (phrase.wordClass && isInfinitive(words, i + phrase.words.length, phrase, index)) continue;
    // A name is written with a capital, unless it never is.
    const named = /^[\p{Lu}\p{N}'"]/u.test(first.text) || !/^\p{Lu}/u.test(phrase.words[0] as string);
    if (phrase.wordClass || named) return phrase;
  }
  return null;
}

function fitsPhrase(words: readonly Word[], i: number, phrase: Phrase): boolean {
  for (let k = 0; k < phrase.words.length; k++) {
    const word = words[i + k];
    if (!word || (word.mention && k > 0 && phrase.wordClass)) return false;
    const expected = phrase.words[k];
    if (phrase.exact ? word.text.replace('’', "'") !== expected : word.lower !== expected) return false;
  }
  return true;
}

/** A headline with most of its words capitalised tells nothing by capitals. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => token.text.length > 3 && /^\p{L}/u.test(token.text) && !token.mention);
  return long.length > 2 && long.filter(isCapital).length > long.length * 0.85;
}

const isCapital = (token: Token) => /^\p{Lu}/u.test(token.text);

function assignClass(tokens: Token[], i: number, index: LexiconIndex, titleCase: boolean): void {
  const token = tokens[i] as Token;
  if (token.tag !== 'NOUN') return;
  const { lower } = token;
  const aux = AUX[lower];
  if (lower === "'s") assignOwner(tokens, i);
  else if (lower === 'to') token.tag = 'TO';
  else if (aux) Object.assign(token, { tag: 'AUX', lemma: aux, forms: auxForms(lower) });
  else if (NEGATORS.has(lower)) token.tag = 'NEG';
  else if (/^(?:will|might|must)$/.test(lower) && ATTRIBUTES.has(tokens[i - 1]?.tag ?? 'PUNCT')) return;
  else if (lower === 'home' && ATTRIBUTES.has(tokens[i - 1]?.tag ?? 'PUNCT')) return;
  else if (/^(?:first|last|latest)$/.test(lower) && tokens[i + 1]?.lower === 'of') token.tag = 'NOUN';
  else if (/^(?:first|last|next)$/.test(lower) && (i === 0 || ATTRIBUTES.has(tokens[i - 1]?.tag ?? 'PUNCT')))
    token.tag = 'ADJ';
  else if (lower === 'one' && countsNext(tokens[i + 1], index)) token.tag = 'NUM';
  else token.tag = openClass(tokens, i, index, titleCase);
}

/** "her home", "the family home" */
const ATTRIBUTES: ReadonlySet<Tag> = new Set(['POSSPRON', 'DET', 'OWNER', 'ADJ']);
/** Adjectives and nouns in -ly. */
const NO_ADVERB =
  /^(?:family|italy|ally|supply|fly|rely|reply|july|rally|assembly|apply|bully|early|only|daily|weekly|monthly|friendly|deadly|likely|elderly|anomaly|monopoly|holy|ugly|curly|belly|jelly|lily|silly)$/;

const countsNext = (next: Token | undefined, index: LexiconIndex): boolean =>
  next !== undefined && /^[a-z]/.test(next.text) && !index.closed.has(next.lower);

/** By list, ending and capital; a word that nothing knows is a noun. */
function openClass(tokens: Token[], i: number, index: LexiconIndex, titleCase: boolean): Tag {
  const token = tokens[i] as Token;
  const { lower, text } = token;
  const first = text.charCodeAt(0);
  if ((first >= 48 && first <= 57) || /^[$€£]\d/.test(text)) return 'NUM';
  if (text.length > 1 && text.startsWith('-')) return 'ADJ';
  const capital = isCapital(token);
  const wordClass = index.closed.get(lower);
  const named = capital && i > 0 && !titleCase && tokens[i - 1]?.tag !== 'PUNCT';
  // "US" is no pronoun, "WHO" no question.
  if (wordClass && !titleCase && text.length > 1 && text === text.toUpperCase() && /^\p{Lu}+$/u.test(text))
    return 'NAME';
  if (wordClass && !(named && (wordClass === 'adjective' || text.length > 3))) return CLASS_TAGS[wordClass];
  if (!/[\p{L}\p{N}]/u.test(text)) return 'PUNCT';
  if (lower.endsWith('ly') && lower.length > 4 && !NO_ADVERB.test(lower)) return 'ADV';
  return capital && !titleCase && (i > 0 || isName(tokens, i, index)) ? 'NAME' : 'NOUN';
}

function auxForms(lower: string): Set<VerbForm> {
  if (lower === 'been') return new Set(['participle']);
  if (/ing$/.test(lower)) return new Set(['ing']);
  return new Set([lower === 'be' || lower === 'have' || lower === 'do' ? 'base' : 's']);
}

/** "barrels of crude from": what can move is a noun where none follows. */
function adjustAdjective(tokens: Token[], i: number, index: LexiconIndex): void {
  const token = tokens[i] as Token;
  // "Human Rights Watch"
  if (i === 0 && token.tag === 'ADJ' && tokens[1]?.tag === 'NAME' && tokens[2]?.tag === 'NAME') token.tag = 'NAME';
  const next = tokens[i + 1]?.tag;
  if (token.tag === 'ADJ' && tokens[i - 1]?.lower === 'of' && index.moverHeads.has(token.lower))
    if (next === undefined || /^(?:PREP|TO|PUNCT|CONJ)$/.test(next)) token.tag = 'NOUN';
  // "carrying crude from"
  const carried = /^(?:PREP|TO|PUNCT)$/.test(next ?? 'PUNCT') && index.verbs.has(tokens[i - 1]?.lower ?? '');
  if (token.tag === 'ADJ' && carried && index.moverHeads.get(token.lower) === 'goods') token.tag = 'NOUN';
  // "the general has"
  if (token.tag === 'ADJ' && i > 0 && (index.titles.has(token.lower) || index.persons.has(token.lower)))
    if (/^(?:AUX|MODAL|PREP|TO|PUNCT|VERB)$/.test(next ?? 'PUNCT')) token.tag = 'NOUN';
}

const PARTICLES = /^(?:up|out|off|down|over|away|through|in|on)$/;

/** "about 500 men" counts, "freed up in Syria" has a particle: neither is a preposition. */
function adjustPreposition(tokens: Token[], i: number, index: LexiconIndex): void {
  const token = tokens[i] as Token;
  if (token.tag !== 'PREP') return;
  const next = tokens[i + 1];
  // "nine in ten weapons"
  if (
    /^(?:in|of|out of)$/.test(token.lower) &&
    token.lower !== 'of' &&
    tokens[i - 1]?.tag === 'NUM' &&
    next?.tag === 'NUM' &&
    tokens[i + 2]?.tag === 'NOUN'
  )
    token.tag = 'ADV';
  // "from Africa, Asia and beyond wanted"
  else if (
    token.lower === 'beyond' &&
    tokens[i - 1]?.tag === 'CONJ' &&
    (!next || /^(?:PUNCT|AUX|MODAL|SUB|TO)$/.test(next.tag) || index.verbs.has(next.lower))
  )
    token.tag = 'ADV';
  else if (
    token.lower === 'aboard' &&
    (!next || next.tag === 'PUNCT' || next.tag === 'AUX' || index.verbs.has(next.lower))
  )
    token.tag = 'ADV';
  else if (
    /^(?:about|around|over|under|near|above|below)$/.test(token.lower) &&
    (next?.tag === 'NUM' || next?.lower === 'half')
  )
    token.tag = 'ADV';
  else if (
    token.lower === 'between' &&
    next?.tag === 'NUM' &&
    tokens[i + 2]?.lower === 'and' &&
    tokens[i + 3]?.tag === 'NUM'
  ) {
    // "between 1,000 and 1,500 men" is one number.
    token.tag = 'ADV';
    (tokens[i + 2] as Token).tag = 'ADV';
  } else if (PARTICLES.test(token.lower) && i > 0 && index.verbs.has(tokens[i - 1]?.lower ?? '')) {
    const ends =
      !next ||
      next.tag === 'PREP' ||
      next.tag === 'TO' ||
      next.tag === 'PUNCT' ||
      next.tag === 'CONJ' ||
      next.tag === 'SUB' ||
      next.lower === 'that';
    if (ends || bringsIn(tokens, i, index)) token.tag = 'ADV';
  }
}

/** "brought in weapons": the particle of a verb of movement before what moves. */
function bringsIn(tokens: readonly Token[], i: number, index: LexiconIndex): boolean {
  const particle = tokens[i]?.lower ?? '';
  const readings = index.verbs.get(tokens[i - 1]?.lower ?? '') ?? [];
  if (!readings.some(({ lemma }) => index.verbSenses.has(`${lemma} ${particle}`))) return false;
  for (let k = i + 1; k < i + 5; k++) {
    const token = tokens[k];
    if (!token || !/^(?:DET|NUM|ADJ|NOUN|POSSPRON)$/.test(token.tag)) return false;
    if (token.tag === 'NOUN' && index.moverHeads.has(token.lower)) return true;
  }
  return false;
}

/** "'s" owns after a name or noun, unless it stands for "is" or "has". */
function assignOwner(tokens: Token[], i: number): void {
  const token = tokens[i] as Token;
  const before = tokens[i - 1]?.lower ?? '';
  if (/^(?:he|she|it|that|there|here|what|who|where|let)$/.test(before))
    Object.assign(token, { tag: 'AUX', lemma: 'be', forms: auxForms('is') });
  else token.tag = 'OWNER';
}

/** What the first word of a sentence is not, when nothing else knows it: an abstract noun or a plural. */
const COMMON = /(?:s|tion|ity|ness|ment|ism|ence|ance|ing|ship|age|ure|ers|men|people|hood|dom|cy|th)$/;

/** The first word of a sentence is a name where nothing else knows it. */
function isName(tokens: readonly Token[], i: number, index: LexiconIndex): boolean {
  const { lower } = tokens[i] as Token;
  const known = [
    index.verbs,
    index.moverHeads,
    index.containers,
    index.titles,
    index.notMovers,
    index.officials,
    index.bodies,
    index.placeNouns,
    index.persons,
    index.things,
    index.nounSenses,
    index.attributive,
  ];
  if (known.some((words) => words.has(lower))) return false;
  const next = tokens[i + 1];
  if (index.surnames.has(lower)) return true;
  if (!next) return false;
  if (isCapital(next) || next.lower === ':') return true;
  return !COMMON.test(lower) && (next.lower === ',' || index.verbs.has(next.lower) || AUX[next.lower] !== undefined);
}
