/**
 * What recognition hands from step to step: the words of a text, the names found among them, and what each name was
 * taken for. Indices of words count over the whole document.
 */
import type { MentionKind, MentionSense, Sentence, Span } from './document';
import type { GazetteerEntry } from './gazetteer';

/** Words of a text, one index a word, in parallel arrays. */
export interface Tokens {
  text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Bits of `TokenShape`. */
  shape: Uint16Array;
  /** Index of the sentence, in `sentences`. */
  sentence: Int32Array;
  /** Lower case, without a possessive ending. */
  lower: string[];
  sentences: readonly Sentence[];
}

/** Bits of `Tokens.shape`. */
export const TokenShape = {
  /** First letter is a capital, or its script has none. */
  capital: 1,
  /** All letters are capitals, at least two. */
  capitals: 2,
  /** Begins with a digit. */
  digit: 4,
  /** "U.S.", "W.Va.": letters and stops. */
  dotted: 8,
  /** A full stop follows directly. */
  stop: 16,
  /** `'s` follows. */
  possessive: 32,
  /** First word of its sentence. */
  first: 64,
  /** Some letter after the first is a capital and some is not ("McCain", "RIAs"). */
  mixed: 128,
  /** Script without capitals (Arabic, Han ...). */
  uncased: 256,
  /** A quotation mark or bracket stands before it. */
  quoted: 512,
} as const;

/** A run of words that the gazetteer knows. */
export interface NameMatch extends Span {
  /** First and last word. */
  first: number;
  last: number;
  entries: readonly GazetteerEntry[];
}

/** A match that the text's evidence lets stand. */
export interface RecognisedName extends NameMatch {
  sense: MentionSense;
  /** 0 to 1: how sure that it names a place at all. */
  score: number;
  /** Row of a larger place that the text names right after it ("Paris, Texas"), or -1. */
  within: number;
}

/** A recognised name with the place chosen for it. */
export interface ResolvedName extends RecognisedName {
  /** Row of the place, or -1 where it stays open. */
  row: number;
  reasons: string[];
  candidates: { row: number; score: number; reasons: string[] }[];
}

/** A phrase that names a place by rule: a border, a group of countries, a base, an anaphor. */
export interface PlacePhrase extends Span {
  first: number;
  last: number;
  kind: MentionKind;
  sense: MentionSense;
  /** Place id, or null where the text leaves it open. */
  place: string | null;
  score: number;
  reasons: string[];
  /** The names inside it are parts of it and no mentions of their own. */
  swallows: boolean;
}
