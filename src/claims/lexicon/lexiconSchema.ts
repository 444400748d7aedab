/**
 * Shapes of the files in `data/lexicon`. Lists may be written as YAML lists or as words with spaces between them.
 */

import * as v from 'valibot';
import { flag, moverClass, optionalWords, words } from './schemaParts';

const role = v.picklist(['mover', 'sender', 'receiver', 'carrier', 'origin', 'destination', 'border']);
const movers = v.strictObject({ heads: words, phrases: optionalWords });

const lexicalSense = {
  mover: v.optional(moverClass),
  movers: v.optional(v.array(moverClass)),
  weak: flag,
  in: flag,
  home: flag,
};

const verbEntry = v.strictObject({
  verb: v.string(),
  ...lexicalSense,
  for: flag,
  border: flag,
  with: flag,
  way: v.optional(v.literal('back')),
  status: v.optional(v.picklist(['planned', 'possible'])),
  needs: v.optional(v.picklist(['origin', 'destination', 'onlyOrigin', 'onlyOwn', 'noDestination', 'ownPeople'])),
});

const verbFrame = v.strictObject({
  frame: v.string(),
  intransitive: v.optional(v.strictObject({ subject: role })),
  transitive: v.optional(v.strictObject({ subject: role, object: role })),
  verbs: v.array(v.union([v.string(), verbEntry])),
});

const nounFrame = v.strictObject({
  frame: v.string(),
  sender: flag,
  receiver: flag,
  nouns: v.array(v.strictObject({ noun: v.string(), ...lexicalSense })),
});

export type VerbFrame = v.InferOutput<typeof verbFrame>;
export type NounFrame = v.InferOutput<typeof nounFrame>;

export { schemaGrammar as grammar, schemaWords as words };

const schemaWords = v.strictObject({
  verbs: words,
  nounsOrVerbs: words,
  adjectives: words,
  adverbs: words,
  irregular: words,
  attributive: words,
  persons: words,
  things: words,
});

const schemaGrammar = v.strictObject({
  determiners: words,
  possessives: words,
  pronouns: words,
  relatives: words,
  subordinators: words,
  conjunctions: words,
  prepositions: words,
  modals: words,
  numbers: words,
  phrases: v.strictObject({
    prepositions: words,
    subordinators: words,
    conjunctions: words,
    adverbs: words,
    nouns: words,
  }),
});

const classes = v.strictObject({
  militants: movers,
  refugees: movers,
  troops: movers,
  weapons: movers,
  drugs: movers,
  goods: movers,
  people: movers,
});

const schemaMovers = v.strictObject({
  classes,
  containers: words,
  notMovers: words,
  officials: words,
  stateForces: words,
  fightContext: words,
  fleeContext: words,
});

export { schemaMovers as movers };

export const groups = v.array(
  v.strictObject({
    slug: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, 'is not a slug')),
    name: v.string(),
    class: moverClass,
    aliases: words,
    exact: optionalWords,
    doubtful: optionalWords,
  }),
);

export const movements = v.strictObject({
  common: v.strictObject({ origin: words, destination: words, through: words }),
  frames: v.array(verbFrame),
  nouns: v.array(nounFrame),
  purposeVerbs: words,
  noPurpose: words,
  borderWords: words,
  placeNouns: words,
  within: words,
  openEnds: words,
});

const moverWords = v.strictObject({
  militants: words,
  refugees: words,
  troops: words,
  weapons: words,
  drugs: words,
  goods: words,
  people: words,
});

export const foreign = v.strictObject({
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'is no language code')),
  conjugation: v.picklist(['spanish', 'stems']),
  verbs: v.strictObject({ go: words, leave: words, send: words }),
  nouns: words,
  origin: words,
  destination: words,
  through: words,
  joints: words,
  elsewhere: words,
  articles: words,
  by: words,
  movers: moverWords,
  denied: words,
  possible: words,
  planned: words,
  said: words,
  accordingTo: words,
  inside: v.optional(v.strictObject({ prepositions: words, verbs: words })),
  future: optionalWords,
});

export type ForeignFile = v.InferOutput<typeof foreign>;

export const status = v.strictObject({
  modals: v.strictObject({ planned: words, reported: words, possible: words }),
  verbs: v.strictObject({ planned: words, possible: words, denied: words, prevented: words, neutral: words }),
  nouns: v.strictObject({ planned: words, possible: words, denied: words }),
  adjectives: v.strictObject({ planned: words, possible: words }),
  conditionals: words,
});

export const speech = v.strictObject({
  verbs: words,
  nouns: words,
  accordingTo: words,
  titles: words,
  honorifics: words,
  bodies: words,
  agencies: v.array(v.strictObject({ name: v.string(), aliases: words })),
});

export const people = v.array(
  v.strictObject({
    name: v.string(),
    country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is not an ISO 3166-1 alpha-2 code'))),
    aliases: words,
    surnames: words,
    offices: v.array(
      v.strictObject({ role: v.string(), from: v.optional(yearOrDate()), to: v.optional(yearOrDate()) }),
    ),
    source: v.string(),
  }),
);

/** YAML's core schema reads 2020 as a number. */
function yearOrDate() {
  return v.pipe(
    v.union([v.string(), v.number()]),
    v.transform(String),
    v.regex(/^\d{4}(-\d{2}){0,2}$/, 'is not a date (YYYY, YYYY-MM or YYYY-MM-DD)'),
  );
}
