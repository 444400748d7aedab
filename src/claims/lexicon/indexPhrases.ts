/** Names and fixed phrases of the lexicon, by their first word, longest first. */
import type { ClaimLexicon, GroupEntry, PersonEntry } from './ClaimLexicon';
import { groupBy } from './groupBy';
import type { WordClass } from './indexWords';

export interface Phrase {
  words: string[];
  wordClass: WordClass | null;
  group?: GroupEntry;
  agency?: string;
  person?: PersonEntry;
  /** Compare as written, not in lower case. */
  exact?: boolean;
  /** Shared with other things: the text has to tell that the group is meant. */
  doubtful?: boolean;
}

export function indexPhrases(lexicon: ClaimLexicon): Map<string, Phrase[]> {
  const phrases: Phrase[] = [];
  const classes = {
    prepositions: 'preposition',
    subordinators: 'subordinator',
    conjunctions: 'conjunction',
    adverbs: 'adverb',
    nouns: 'noun',
  };
  for (const [name, wordClass] of Object.entries(classes))
    for (const phrase of lexicon.grammar.phrases[name as keyof typeof classes])
      phrases.push({ words: phrase.split(' '), wordClass: wordClass as WordClass });
  for (const group of lexicon.groups) {
    for (const alias of group.aliases) phrases.push({ words: split(alias.toLowerCase()), wordClass: null, group });
    for (const alias of group.exact) phrases.push({ words: split(alias), wordClass: null, group, exact: true });
    for (const alias of group.doubtful)
      phrases.push({ words: split(alias), wordClass: null, group, exact: true, doubtful: true });
  }
  for (const { name, aliases } of lexicon.speech.agencies)
    for (const alias of aliases)
      for (const words of spellings(alias)) phrases.push({ words, wordClass: null, agency: name, exact: true });
  for (const person of lexicon.people)
    for (const alias of person.aliases) phrases.push({ words: split(alias), wordClass: null, person, exact: true });
  const byFirst = groupBy(phrases, ({ words }) => (words[0] as string).toLowerCase());
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** A place inside a name may be a word of its own: "Agence France-Presse". */
function spellings(name: string): string[][] {
  const words = split(name);
  const apart = words.flatMap((word) => word.split(/(?=-\p{Lu})/u));
  // ... and a place of two words is one: "New York Times".
  const joined = words
    .map((_, k) => [...words.slice(0, k), words.slice(k, k + 2).join(' '), ...words.slice(k + 2)])
    .slice(0, -1);
  return [words, ...(apart.length > words.length ? [apart] : []), ...(words.length > 2 ? joined : [])];
}

/** The words of a name as `splitWords` yields them: an apostrophe-s is a word of its own. */
function split(name: string): string[] {
  return name
    .replaceAll('’', "'")
    .split(' ')
    .flatMap((word) => {
      const owner = /^(.+)('s)$/.exec(word);
      return owner ? [owner[1] as string, owner[2] as string] : [word];
    });
}
