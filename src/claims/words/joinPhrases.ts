/**
 * Words of a sentence in, tokens out: names of groups, agencies and known people, and phrases that work as one word, become
 * one token each. Refuses a name that is not written as one.
 */
import type { Mention } from '../../model/document';
import type { GroupEntry } from '../lexicon/ClaimLexicon';
import type { LexiconIndex } from '../lexicon/indexLexicon';
import type { Phrase } from '../lexicon/indexPhrases';
import type { WordClass } from '../lexicon/indexWords';
import type { Word } from './splitWords';
import type { Tag, Token } from './Token';

export const CLASS_TAGS: Record<WordClass, Tag> = {
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

/** Whether the text itself tells that a group is meant by a name that other things have too. */
export type NamesGroup = (group: GroupEntry) => boolean;

export function joinPhrases(words: readonly Word[], index: LexiconIndex, namesGroup: NamesGroup): Token[] {
  const tokens: Token[] = [];
  for (let i = 0; i < words.length; ) {
    const word = words[i] as Word;
    const found = matchPhrase(words, i, index, namesGroup);
    // A place is one, unless a group's name begins with it: "Libyan National Army".
    const isPlace = word.mention !== undefined && word.mention.sense !== 'embedded';
    const phrase = found && (!isPlace || (found.group && found.words.length > 1)) ? found : null;
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

function matchPhrase(words: readonly Word[], i: number, index: LexiconIndex, namesGroup: NamesGroup): Phrase | null {
  const first = words[i] as Word;
  const phrases = index.phrases.get(first.lower);
  if (!phrases) return null;
  for (const phrase of phrases) {
    if (!fitsPhrase(words, i, phrase)) continue;
    if (phrase.group && phrase.doubtful && !namesGroup(phrase.group) && !fightersBeside(words, i, index)) continue;
    if (phrase.wordClass && isInfinitive(words, i + phrase.words.length, phrase, index)) continue;
    // A name is written with a capital, unless it never is.
    const named = /^[\p{Lu}\p{N}'"]/u.test(first.text) || !/^\p{Lu}/u.test(phrase.words[0] as string);
    if (phrase.wordClass || named) return phrase;
  }
  return null;
}

/** "RSF fighters", "the rebel ADF" */
function fightersBeside(words: readonly Word[], i: number, index: LexiconIndex): boolean {
  return [words[i - 2], words[i - 1], words[i + 1], words[i + 2]].some((word) =>
    /^(?:militants|troops)$/.test(index.moverHeads.get(word?.lower ?? '') ?? ''),
  );
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
