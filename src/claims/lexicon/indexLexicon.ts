/**
 * The plain lexicon in, its look-up tables out (word -> classes, first word -> phrases, verb form -> lemma), built once
 * for each lexicon. Refuses nothing: the lexicon was checked when it was parsed.
 */
import type { MoverClass } from '../../model/document';
import type { ClaimLexicon, NounSense, PersonEntry, VerbSense } from './ClaimLexicon';
import { groupBy } from './groupBy';
import { indexPhrases, type Phrase } from './indexPhrases';
import { indexClosed, indexVerbs, type VerbReading, type WordClass } from './indexWords';
import { pluralise } from './inflect';

export type { Phrase, VerbReading, WordClass };

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
    // "per cent" holds a mover as well.
    containers: new Set([...withPlurals(movers.containers), ...lexicon.grammar.phrases.nouns]),
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
