/** Single words of the lexicon: closed classes, and the forms of verbs with what they may be. */
import type { ClaimLexicon } from './ClaimLexicon';
import { type VerbForm, verbForms } from './inflect';

/** What a word may be, before its neighbours are asked. */
export type WordClass =
  | 'determiner'
  | 'possessive'
  | 'pronoun'
  | 'relative'
  | 'subordinator'
  | 'conjunction'
  | 'preposition'
  | 'modal'
  | 'number'
  | 'adjective'
  | 'noun'
  | 'adverb';

export interface VerbReading {
  lemma: string;
  forms: Set<VerbForm>;
  /** As often or more often a noun. */
  noun: boolean;
}

export function indexClosed({ grammar, words }: ClaimLexicon): Map<string, WordClass> {
  const closed = new Map<string, WordClass>();
  const add = (wordClass: WordClass, list: string[]) => {
    for (const word of list) if (!closed.has(word)) closed.set(word, wordClass);
  };
  add(
    'relative',
    grammar.relatives.filter((word) => word !== 'when' && word !== 'that'),
  );
  add('subordinator', grammar.subordinators);
  add('modal', grammar.modals);
  add('possessive', grammar.possessives);
  add('pronoun', grammar.pronouns);
  add('determiner', grammar.determiners);
  add('conjunction', grammar.conjunctions);
  add('preposition', grammar.prepositions);
  add('number', grammar.numbers);
  add('adverb', words.adverbs);
  add('adjective', words.adjectives);
  return closed;
}

export function indexVerbs({ words, movements, relations }: ClaimLexicon): Map<string, VerbReading[]> {
  const irregular = new Map(words.irregular.map((entry) => [entry.split('/')[0] as string, entry.split('/')]));
  const verbs = new Map<string, VerbReading[]>();
  const add = (lemma: string, noun: boolean) => {
    for (const [form, kinds] of verbForms(lemma, irregular.get(lemma))) {
      const readings = verbs.get(form) ?? [];
      if (readings.some((reading) => reading.lemma === lemma)) continue;
      verbs.set(form, [...readings, { lemma, forms: kinds, noun }]);
    }
  };
  for (const lemma of words.verbs) add(lemma, false);
  for (const lemma of words.nounsOrVerbs) add(lemma, true);
  for (const { verb } of movements.verbs) if (!verb.includes(' ')) add(verb, false);
  for (const verb of relations.verbs.flatMap((frame) => frame.verbs)) if (/^[a-z]+$/.test(verb)) add(verb, false);
  return verbs;
}
