/**
 * What the page and the exports read: articles with what was extracted from them, statements, blocs and checks. Written
 * by the build as `data/dataset.json`; plain JSON, no classes.
 */
import type { ClaimStatus, Document, MoverClass, Place, Relation, Speaker } from './document';

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
}

export interface Article extends ArticleMeta {
  document: Document;
}

/** A claim as a statement cites it. */
export interface ClaimRef {
  article: string;
  claim: string;
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

export interface Dataset {
  title: string;
  description: string;
  articles: Article[];
  /** Every place that any article mentions or claims, once. */
  places: Place[];
  statements: Statement[];
  blocs: Bloc[];
  checks: Check[];
  placeSources: PlaceSource[];
  scores: ScoreRow[];
  /** Of each correction: article, what it did and why. */
  corrections: { article: string; action: string; reason: string }[];
}
