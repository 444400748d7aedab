/**
 * An article annotated by hand, as `test/gold` keeps it (its README explains each field): what a careful reader finds, and
 * what else would be right. Offsets count in the article's text, as everywhere.
 */
import type {
  ClaimStatus,
  MentionKind,
  MentionSense,
  MoverClass,
  Quotation,
  Relation,
  SentenceRole,
  Span,
  Speaker,
} from '../../model/document';

export interface GoldSentence extends Span {
  id: string;
  role: SentenceRole;
  language: string;
  exact: string;
  tolerated?: { role: SentenceRole[] };
}

export interface GoldMention extends Span {
  sentence: string;
  surface: string;
  kind: MentionKind;
  sense: MentionSense;
  place: string | null;
  standsFor?: string;
  /** Right as well; `spans` are other cuts of the same phrase. */
  tolerated?: { place?: (string | null)[]; kind?: MentionKind[]; sense?: MentionSense[]; spans?: Span[] };
  /** Neither required nor wrong. */
  optional?: boolean;
}

export interface GoldClaim {
  id: string;
  relation: Relation;
  status: ClaimStatus;
  mover?: { class: MoverClass; group: string | null; surface: string };
  origins?: string[];
  destinations?: string[];
  originsOpen?: boolean;
  destinationsOpen?: boolean;
  places?: string[];
  speaker: Speaker | null;
  evidence: Quotation[];
  /** Right as well. Countries are codes or place ids that may be given as an end or left out; a speaker '' is none. */
  tolerated?: {
    originCountries?: string[];
    destinationCountries?: string[];
    class?: MoverClass[];
    status?: ClaimStatus[];
    speaker?: string[];
    places?: string[];
  };
  /** Neither required nor wrong. */
  optional?: boolean;
}

export interface GoldDocument {
  id: string;
  date: string | null;
  /** Of the text that the offsets count in. */
  sha256: string;
  sentences: GoldSentence[];
  mentions: GoldMention[];
  claims: GoldClaim[];
}
