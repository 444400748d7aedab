/**
 * The plain lexicon in, its look-up tables out (word -> classes, first word -> phrases, verb form -> lemma), built once
 * for each lexicon. Refuses nothing: the lexicon was checked when it was parsed.
 */
import type { MoverClass } from '../model/document';
import type { ClaimLexicon, GroupEntry, NounSense, PersonEntry, VerbSense } from './ClaimLexicon';
import { pluralise, type VerbForm, verbForms } from './inflect';

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

export interface Phrase {
  words: string[];
  wordClass: WordClass | null;
  group?: GroupEntry;
  agency?: string;
  person?: PersonEntry;
  /** Compare as written, not in lower case. */
  exact?: boolean;
}

export interface LexiconIndex {
  lexicon: ClaimLexicon;
  closed: Map<string, WordClass>;
  verbs: Map<string, VerbReading[]>;
  /** By first word in lower case, longest first. */
  phrases: Map<string, Phrase[]>;
  verbSenses: Map<string, VerbSense[]>;
  nounSenses: Map<string, NounSense>;
  /** Head or phrase in lower case, singular and plural -> class. */
  moverHeads: Map<string, MoverClass>;
  plurals: Set<string>;
  containers: Set<string>;
  notMovers: Set<string>;
  officials: Set<string>;
  stateForces: Set<string>;
  fightContext: Set<string>;
  fleeContext: Set<string>;
  purposeVerbs: Set<string>;
  noPurpose: Set<string>;
  borderWords: Set<string>;
  persons: Set<string>;
  attributive: Set<string>;
  things: Set<string>;
  placeNouns: Set<string>;
  within: Set<string>;
  openEnds: Set<string>;
  ends: Map<string, 'origin' | 'destination' | 'through'>;
  status: Record<'verb' | 'noun' | 'adjective' | 'modal', Map<string, string>>;
  speechVerbs: Set<string>;
  speechNouns: Set<string>;
  titles: Set<string>;
  honorifics: Set<string>;
  bodies: Set<string>;
  surnames: Map<string, PersonEntry[]>;
}

const cache = new WeakMap<ClaimLexicon, LexiconIndex>();

export function indexLexicon(lexicon: ClaimLexicon): LexiconIndex {
  const known = cache.get(lexicon);
  if (known) return known;
  const made = makeIndex(lexicon);
  cache.set(lexicon, made);
  return made;
}

function makeIndex(lexicon: ClaimLexicon): LexiconIndex {
  const { movers, movements, status, speech } = lexicon;
  const { moverHeads, plurals } = indexMovers(lexicon);
  const withPlurals = (words: string[]) => new Set(words.flatMap((word) => forms(word).all));
  const ends = new Map<string, 'origin' | 'destination' | 'through'>();
  for (const role of ['origin', 'destination', 'through'] as const)
    for (const word of movements.common[role]) ends.set(word, role);
  const table = (lists: Record<string, string[]>) =>
    new Map(Object.entries(lists).flatMap(([value, words]) => words.map((word) => [word, value] as const)));
  return {
    lexicon,
    closed: indexClosed(lexicon),
    verbs: indexVerbs(lexicon),
    phrases: indexPhrases(lexicon),
    verbSenses: groupBy(movements.verbs, (sense) => sense.verb),
    nounSenses: new Map(
      movements.nouns.flatMap((sense) => forms(sense.noun).all.map((word) => [word, sense] as const)),
    ),
    moverHeads,
    plurals,
    containers: withPlurals(movers.containers),
    notMovers: withPlurals(movers.notMovers),
    officials: withPlurals(movers.officials),
    stateForces: new Set(movers.stateForces),
    fightContext: withPlurals(movers.fightContext),
    fleeContext: withPlurals(movers.fleeContext),
    purposeVerbs: new Set(movements.purposeVerbs),
    noPurpose: new Set(movements.noPurpose),
    borderWords: withPlurals(movements.borderWords),
    persons: withPlurals(lexicon.words.persons),
    attributive: new Set(lexicon.words.attributive),
    things: withPlurals(lexicon.words.things),
    placeNouns: withPlurals(movements.placeNouns),
    within: new Set(movements.within),
    openEnds: new Set(movements.openEnds),
    ends,
    status: {
      verb: table(status.verbs),
      noun: new Map(
        Object.entries(status.nouns).flatMap(([value, words]) =>
          words.flatMap((word) => forms(word).all.map((form) => [form, value] as const)),
        ),
      ),
      adjective: table(status.adjectives),
      modal: table(status.modals),
    },
    speechVerbs: new Set(speech.verbs),
    speechNouns: withPlurals(speech.nouns),
    titles: withPlurals(speech.titles),
    honorifics: new Set(speech.honorifics),
    bodies: withPlurals(speech.bodies),
    surnames: groupBy(
      lexicon.people.flatMap((person) => person.surnames.map((surname) => ({ surname, person }))),
      ({ surname }) => surname.toLowerCase(),
      ({ person }) => person,
    ),
  };
}

function groupBy<T, U = T>(items: T[], key: (item: T) => string, value?: (item: T) => U): Map<string, U[]> {
  const groups = new Map<string, U[]>();
  for (const item of items) {
    const entry = (value ? value(item) : item) as U;
    const group = groups.get(key(item));
    if (group) group.push(entry);
    else groups.set(key(item), [entry]);
  }
  return groups;
}

/** "militiaman/militiamen" or a regular noun -> its forms in lower case. */
function forms(entry: string): { all: string[]; plural: string } {
  const [singular, given] = entry.toLowerCase().split('/') as [string, string | undefined];
  const plural = given ?? pluralise(singular);
  return { all: [singular, plural], plural };
}

function indexMovers(lexicon: ClaimLexicon) {
  const moverHeads = new Map<string, MoverClass>();
  const plurals = new Set<string>();
  for (const [moverClass, { heads, phrases }] of Object.entries(lexicon.movers.classes)) {
    for (const entry of [...heads, ...phrases]) {
      const { all, plural } = forms(entry);
      for (const form of all) moverHeads.set(form, moverClass as MoverClass);
      plurals.add(plural);
    }
  }
  return { moverHeads, plurals };
}

function indexClosed({ grammar, words }: ClaimLexicon): Map<string, WordClass> {
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

function indexVerbs({ words, movements, relations }: ClaimLexicon): Map<string, VerbReading[]> {
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

function indexPhrases(lexicon: ClaimLexicon): Map<string, Phrase[]> {
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
  return apart.length > words.length ? [words, apart] : [words];
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
