/**
 * What the page and the exports read: statements with the words that make them, articles as they are listed, places with
 * how often they are named, blocs and checks. Written by the build as `data/dataset.json`; plain JSON, no classes. The
 * text of an article, its sentences and its mentions are a `Document`, which is read apart, when it is wanted.
 */
import type { Flow } from './atlas';
import type {
  ClaimPart,
  ClaimStatus,
  Document,
  MentionSense,
  MoverClass,
  Place,
  Relation,
  SentenceRole,
  Span,
  Speaker,
} from './document';

/** How a date is known: printed in the article, or inferred by an editor (then `dateBasis` says from what). */
export interface ArticleMeta {
  /** File name without its ending; the id of its document. */
  slug: string;
  title: string;
  /** Where the text has no headline of its own: who gave the title. */
  titleBasis?: string;
  publisher: string | null;
  authors: string[];
  /** EDTF, or null. */
  date: string | null;
  dateBasis: string | null;
  url: string | null;
  language: string;
  /** Where the publisher is at home, as the front matter names it: helps to tell places of one name apart. */
  home?: string | null;
  /** Its publisher lets only the sentences be shown that claims cite; absent where the whole text may be. */
  show?: 'quotes';
}

/** An article as it is listed: what is told of it before its text is read. */
export interface Article extends ArticleMeta {
  /** Number of mentions of places. */
  mentions: number;
  /** Ids of the places that it names or speaks for, once each. */
  places: string[];
  /** Its sentences in order, each as a letter for its state and its length: `m120w45a30` (see `coverage.ts`). */
  coverage: string;
}

/** An article with all that was read in it: what statements, checks and exports are made from. */
export interface ReadArticle extends ArticleMeta {
  document: Document;
}

/** A quotation as a card shows it; a language or a role is told where it is not the article's language, not `body`. */
export interface CitedQuotation extends Span {
  sentence: string;
  exact: string;
  language?: string;
  role?: SentenceRole;
}

/** The words of a claim: its quotations, and what is marked in the first of them. */
export interface ClaimWords {
  quotations: CitedQuotation[];
  parts: ClaimPart[];
}

/** A claim as a statement cites it. */
export interface ClaimRef {
  article: string;
  claim: string;
  /** Ids of the sentences it rests on. */
  sentences: string[];
  /** Absent where a dataset is too large to hold them: they are then in the article's document. */
  words?: ClaimWords;
}

/** One remark: same speaker, same day, same thing said, however many articles report it. */
export interface Statement {
  /** From content: speaker, day, relation, movement; survives a change of the data. */
  id: string;
  relation: Relation;
  status: ClaimStatus;
  moverClass?: MoverClass;
  moverGroup?: string | null;
  /** Mover in words, of the claim cited first. */
  moverLabel?: string;
  origins: string[];
  destinations: string[];
  originsOpen: boolean;
  destinationsOpen: boolean;
  /** The sentence's own words for an end that no place stands for ("and elsewhere"). */
  originWords?: string;
  destinationWords?: string;
  /**
   * What the arrows join: each (origin, destination) that one of the claims makes by itself, a city or part of a country
   * as its country, an end left open or not named as `?` (`OPEN_END`). Never the product of ends of different claims.
   */
  pairs?: [string, string][];
  places: string[];
  speaker: Speaker | null;
  deniedBy?: Speaker;
  /** EDTF; null where no article gives a date. */
  saidOn: string | null;
  saidAt?: string;
  /** EDTF: the times that its claims speak of, where the sentences name one other than the day they were said. */
  when?: string[];
  /** Best first: the speaker's own words before a report of them, before a headline. */
  claims: ClaimRef[];
  articles: string[];
  via: string[];
}

/** A member of a bloc over time, from reference data. */
export interface BlocMember {
  country: string;
  /** ISO dates; null where it has not ended. */
  from: string;
  to: string | null;
}

export interface Bloc {
  /** `bloc:SCO` */
  id: string;
  name: string;
  abbreviation: string;
  members: BlocMember[];
  source: string;
  sourceUrl: string;
  note?: string;
}

/** A sentence that states geography, held against the map. */
export interface Check {
  id: string;
  kind: 'border-length' | 'borders-count' | 'membership' | 'shares-border';
  article: string;
  /** Id of the sentence that says it. */
  sentence: string;
  claim: string | null;
  /** The sentence itself; a language where it is not its article's. */
  words: string;
  language?: string;
  /** What the sentence says, in short words. */
  stated: string;
  /** What the project computed, in short words. */
  computed: string;
  /** How it was computed, and what limits it. */
  method: string;
  verdict: 'agrees' | 'differs' | 'cannot-tell';
  /** Place ids concerned, for the map. */
  places: string[];
}

/** A score against the gold annotations, before and after corrections. */
export interface ScoreRow {
  measure: string;
  raw: number;
  corrected: number;
}

/** A curated place's provenance, for the Places panel and About. */
export interface PlaceSource {
  place: string;
  note: string;
  source: string;
  url: string | null;
}

/** How articles speak of a place. */
export interface PlaceCounts {
  /** Mentions of any kind; a capital said of its government counts for its country, too. */
  mentions: number;
  /** Of these, the ones that speak for an article and stand in no other name: what the map counts. */
  marked: number;
  sentences: number;
  articles: number;
  senses: Partial<Record<MentionSense, number>>;
  /** Of a group of countries: the words used most for it, the shortest of equals. */
  words?: string;
}

export interface NamedPlace extends Place {
  /** Absent where no article names it (reference data, the ends of claims). */
  named?: PlaceCounts;
}

/** How much there is of all, and how much of it is not known. */
export interface Totals {
  articles: number;
  sentences: number;
  articlesWithoutPublisher: number;
  articlesWithInferredDate: number;
  statements: number;
  statementsWithoutDay: number;
  /** Mentions whose place the text leaves open. */
  openMentions: number;
}

/** How many statements each choice of a filter would show. */
export interface FilterCounts {
  movers: { mover: MoverClass; count: number }[];
  /** Statements that are no movement. */
  relations: { relation: Relation; count: number }[];
  states: { state: string; count: number }[];
}

/** Statements of one stretch of days, from and to given as ISO days. */
export type DayCount = [from: string, to: string, statements: number];

/**
 * A large dataset in short: what the unchanged choices show, counted, so that the first view is whole before its
 * statements are here. The dataset that carries one holds the first of them alone, with the articles and places that the
 * first view needs.
 */
export interface Overview {
  /** Statements shown, and those of them that have no day. */
  total: number;
  undated: number;
  /** The arrows with the most statements; `flowCount` is the number of all. */
  flows: Flow[];
  flowCount: number;
  days: DayCount[];
  /** First and last day on which anything in the whole dataset was said. */
  span: [from: string, to: string] | null;
  counts: FilterCounts;
}

export interface Dataset {
  title: string;
  description: string;
  /** What the page shows first, as its address would say it; absent for what it shows without an address. */
  start?: string;
  totals: Totals;
  /** Absent where all is here. */
  overview?: Overview;
  articles: Article[];
  /** Every place that any article mentions or claims, once. */
  places: NamedPlace[];
  statements: Statement[];
  blocs: Bloc[];
  checks: Check[];
  placeSources: PlaceSource[];
  scores: ScoreRow[];
  /** Of each correction: article, what it did and why. */
  corrections: { article: string; action: string; reason: string }[];
}
