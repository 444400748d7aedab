/**
 * The language data that the claims stage reads with, as plain JSON values: parsed from `data/lexicon` at build time
 * (`parseClaimLexicon`), sent to the browser as they are, turned into look-up tables once (`indexLexicon`).
 */
import type { MoverClass } from '../../model/document';
import type { RelationLexicon } from '../relations/RelationLexicon';

/** What the subject or the object of a movement verb is. */
export type FrameRole = 'mover' | 'sender' | 'receiver' | 'carrier' | 'origin' | 'destination' | 'border';

export interface VerbSense {
  /** Base form, with its particle where it has one ("pull out"). */
  verb: string;
  frame: string;
  transitive: boolean;
  subject: FrameRole;
  object: FrameRole | null;
  /** Class of people who do it, where nothing else says. */
  mover?: MoverClass;
  /** Only these classes move so ("sell": weapons, goods). */
  movers?: MoverClass[];
  /** A common word that needs a mover from the lexicon and an end that is named. */
  weak?: boolean;
  /** "in X" is where the mover arrives. */
  in?: boolean;
  /** "for X" is where the mover goes. */
  for?: boolean;
  /** A way back: where the mover stood is the origin. */
  home?: boolean;
  /** "cross into": a border beside it is crossed. */
  border?: boolean;
  /** What the sentence has to name, or leave unnamed, for the verb to move anybody in this way. */
  needs?: 'origin' | 'destination' | 'onlyOrigin' | 'onlyOwn' | 'noDestination' | 'ownPeople';
  /** "supply Y with X" */
  with?: boolean;
  /** "pledged 14 tanks to Kyiv": what the verb alone says is not done yet. */
  status?: 'planned' | 'possible';
  /** A return takes its ends from the way out. */
  way?: 'back';
}

export interface NounSense {
  noun: string;
  frame: string;
  /** A state named before the noun sends, or receives. */
  sender?: boolean;
  receiver?: boolean;
  mover?: MoverClass;
  movers?: MoverClass[];
  weak?: boolean;
  in?: boolean;
  home?: boolean;
}

export interface GroupEntry {
  slug: string;
  name: string;
  class: MoverClass;
  aliases: string[];
  /** Names that count only as written. */
  exact: string[];
  /** The same, and shared with other things: they need the full name in the text, or fighters beside them. */
  doubtful: string[];
}

export interface PersonEntry {
  name: string;
  country?: string;
  aliases: string[];
  surnames: string[];
  offices: { role: string; from?: string; to?: string }[];
  source: string;
}

/** Patterns of another language; words are forms, or, where they are compared by `stems`, beginnings of words. */
export interface ForeignLexicon {
  /** BCP 47. */
  language: string;
  stems: boolean;
  verbs: { go: string[]; leave: string[]; send: string[] };
  nouns: string[];
  origin: string[];
  destination: string[];
  through: string[];
  joints: string[];
  elsewhere: string[];
  articles: string[];
  by: string[];
  movers: Record<MoverClass, string[]>;
  denied: string[];
  possible: string[];
  planned: string[];
  said: string[];
  accordingTo: string[];
  /** Prepositions that lead in after these verbs (their beginnings) alone: "entrar en". */
  inside?: { prepositions: string[]; verbs: string[] } | undefined;
  /** Endings of the future: a plan. */
  future: string[];
}

export interface ClaimLexicon {
  words: {
    verbs: string[];
    nounsOrVerbs: string[];
    adjectives: string[];
    adverbs: string[];
    irregular: string[];
    attributive: string[];
    persons: string[];
    things: string[];
  };
  grammar: {
    determiners: string[];
    possessives: string[];
    pronouns: string[];
    relatives: string[];
    subordinators: string[];
    conjunctions: string[];
    prepositions: string[];
    modals: string[];
    numbers: string[];
    phrases: Record<'prepositions' | 'subordinators' | 'conjunctions' | 'adverbs' | 'nouns', string[]>;
  };
  movers: {
    classes: Record<MoverClass, { heads: string[]; phrases: string[] }>;
    containers: string[];
    notMovers: string[];
    officials: string[];
    stateForces: string[];
    fightContext: string[];
    fleeContext: string[];
  };
  groups: GroupEntry[];
  movements: {
    common: { origin: string[]; destination: string[]; through: string[] };
    verbs: VerbSense[];
    nouns: NounSense[];
    purposeVerbs: string[];
    noPurpose: string[];
    borderWords: string[];
    placeNouns: string[];
    within: string[];
    openEnds: string[];
  };
  status: {
    modals: { planned: string[]; reported: string[]; possible: string[] };
    verbs: { planned: string[]; possible: string[]; denied: string[]; prevented: string[]; neutral: string[] };
    nouns: { planned: string[]; possible: string[]; denied: string[] };
    adjectives: { planned: string[]; possible: string[] };
    conditionals: string[];
  };
  speech: {
    verbs: string[];
    nouns: string[];
    accordingTo: string[];
    titles: string[];
    honorifics: string[];
    bodies: string[];
    agencies: { name: string; aliases: string[] }[];
  };
  people: PersonEntry[];
  relations: RelationLexicon;
  foreign: ForeignLexicon[];
}
