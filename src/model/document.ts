/**
 * What extraction yields: sentences, mentions, places and claims of one text. Offsets are half-open, in UTF-16 code
 * units, into `Document.text`; coordinates are `[longitude, latitude]`, WGS 84. This room holds words of the field as
 * types and imports nothing.
 */

/** What a sentence is in its page. Only the first five speak for the article. */
export type SentenceRole =
  | 'headline'
  | 'kicker'
  | 'heading'
  | 'body'
  | 'caption'
  | 'byline'
  | 'dateline'
  | 'bio'
  | 'boilerplate'
  | 'comment';

export interface Span {
  start: number;
  end: number;
}

export interface Sentence extends Span {
  /** `s` + start offset. */
  id: string;
  role: SentenceRole;
  /** BCP 47 primary language, of this sentence (a caption may differ from its article). */
  language: string;
  /** Why the sentence was set aside, in words for a reader; only where its role does not speak for the article. */
  setAside?: string;
  /** Its words are blanked in the document's text: its publisher lets only quotations be shown. */
  leftOut?: boolean;
}

export type MentionKind =
  | 'country'
  | 'admin'
  | 'city'
  | 'airport'
  | 'base'
  | 'crossing'
  | 'border'
  | 'region'
  | 'part'
  | 'group'
  | 'bloc'
  | 'water'
  | 'other';

export type MentionSense = 'literal' | 'metonym' | 'demonym' | 'anaphor' | 'embedded';

export interface Mention extends Span {
  /** `m` + start + `-` + end. */
  id: string;
  /** Id of the sentence that holds it. */
  sentence: string;
  surface: string;
  kind: MentionKind;
  sense: MentionSense;
  /** Place id, or null where the text leaves it open: never a guess. */
  place: string | null;
  /** For a capital said of its government: the country id that claims use. */
  standsFor?: string;
  /** 0 to 1: how sure the resolution is. */
  score: number;
  /** Why this place, in words for a reader ("capital", "same country as 4 others", "the only base there"). */
  reasons?: string[];
  /** Other places it may be, best first, where ambiguity stays. */
  candidates?: { place: string; score: number; reasons: string[] }[];
}

export interface Place {
  /** See `placeIds.ts` for the forms an id may take. */
  id: string;
  name: string;
  kind: MentionKind;
  /** ISO 3166-1 alpha-2 of the country or countries it lies in (a group, region or border: all of its). */
  countries: string[];
  /** Label point; null for what has none (former Soviet states). */
  point: [number, number] | null;
}

export type Relation =
  | 'movement'
  | 'presence'
  | 'facility'
  | 'exercise'
  | 'incident'
  | 'meeting'
  | 'membership'
  | 'border';

export type ClaimStatus = 'asserted' | 'possible' | 'planned' | 'denied';

export type MoverClass = 'militants' | 'refugees' | 'troops' | 'weapons' | 'drugs' | 'goods' | 'people';

export interface Mover {
  class: MoverClass;
  /** Stable slug of the group (`islamic-state`), or null. */
  group: string | null;
  surface: string;
}

export interface Speaker {
  /** One spelling across all articles. */
  name: string;
  role?: string;
  /** ISO 3166-1 alpha-2 of the state spoken for. */
  country?: string;
  /** A ministry, state or organisation, not a person. */
  body?: boolean;
}

/** W3C TextQuoteSelector plus TextPositionSelector, tied to a sentence. */
export interface Quotation extends Span {
  sentence: string;
  exact: string;
  prefix: string;
  suffix: string;
}

/** What a marked part of the sentence is, for the page to underline. */
export type PartRole =
  | 'mover'
  | 'verb'
  | 'origin'
  | 'destination'
  | 'place'
  | 'through'
  | 'status'
  | 'speaker'
  | 'date';

export interface ClaimPart extends Span {
  role: PartRole;
  /** Where the part is an end: its place id. */
  place?: string;
}

export interface Claim {
  /** From content: `c` + start of its evidence + what tells it apart; stable when other claims come or go. */
  id: string;
  relation: Relation;
  status: ClaimStatus;
  mover?: Mover;
  /** Movements only: place ids. */
  origins?: string[];
  destinations?: string[];
  /** "among other countries", "and elsewhere". */
  originsOpen?: boolean;
  destinationsOpen?: boolean;
  /** Transit, no end. */
  through?: string[];
  /** Every other relation: place ids (a membership: the bloc, then its members). */
  places?: string[];
  /** Words of number ("around 1,000 of its soldiers", "843-mile"). */
  quantity?: string;
  /** Who asserts it; null where the article says it in its own voice. */
  speaker: Speaker | null;
  deniedBy?: Speaker;
  /** News agencies it was taken from. */
  via?: string[];
  /** Place id where it was said. */
  saidAt?: string;
  /** EDTF, from the sentence's own date words or the article's date. */
  saidOn?: string;
  /** EDTF or the words: when the thing claimed happens ("2021-08", "next week"). */
  when?: string;
  evidence: Quotation[];
  /** Spans inside the first evidence, in document offsets. */
  parts: ClaimPart[];
  /** Name of the rule that made it, so that an editor can see why. */
  rule: string;
}

/** Something that was doubted or set aside on the way: shown in the summary, never thrown. */
export interface Doubt extends Partial<Span> {
  about: 'sentence' | 'mention' | 'claim';
  message: string;
}

/** Output of `extract`, one a text. */
export interface Document {
  id: string;
  text: string;
  sentences: Sentence[];
  mentions: Mention[];
  places: Place[];
  claims: Claim[];
  doubts: Doubt[];
}
