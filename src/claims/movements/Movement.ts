/**
 * A movement as the clause reader sees it: who moves between which mentions, how surely, and which chunks of the sentence
 * say so. Claims are made of these.
 */
import type { ClaimStatus, Mention, Place, Span } from '../../model/document';
import type { Clause } from '../clauses/Clause';
import type { Ends } from '../ends/Ends';
import type { NounSense, VerbSense } from '../lexicon/ClaimLexicon';
import type { MoverContext } from '../movers/moverClass';
import type { MoverReading } from '../movers/readMover';
import type { StatusReading } from '../status/groupStatus';

export interface Movement {
  rule: string;
  status: ClaimStatus;
  cue: Span | null;
  /** Chunk of the verb that denies it. */
  denier?: number;
  mover: MoverReading;
  origins: Mention[];
  destinations: Mention[];
  through: Mention[];
  originsOpen: boolean;
  destinationsOpen: boolean;
  verb: Span;
  /** Chunk of the movement word, and what stands above it: for finding who says so. */
  trigger: number;
  clause: Clause;
  /** Chunk after what was read as its ends. */
  stop: number;
  /** No movement unless this end is named, here or by a verb that tells the same journey. */
  needs?: 'origin' | 'destination';
  /** Said of the mover of another verb: "fighters driven out of Mali". */
  modifier?: boolean;
}

/** A movement word read with its frame, before its ends are settled. */
export interface Draft {
  rule: string;
  sense: VerbSense | NounSense;
  movers: MoverReading[];
  ends: Ends;
  status: StatusReading;
  trigger: number;
  clause: Clause;
  verb: Span;
  /** A participle or relative clause on its mover. */
  modifier?: boolean;
}

export interface MovementContext extends MoverContext {
  placeById: ReadonlyMap<string, Place>;
  /** Movements of the sentences before, nearest first. */
  earlier: readonly Movement[];
  /** Codes of the countries of all places named in the sentence or beside it. */
  countriesNear: () => string[];
  /** Countries named before an offset, nearest first. */
  countriesBefore: (offset: number) => Mention[];
}

/** A capital said of its government counts as its country. */
export const endId = (mention: Mention): string =>
  mention.sense === 'metonym' && mention.standsFor ? mention.standsFor : (mention.place ?? '');

export function countriesOf(mention: Mention, placeById: ReadonlyMap<string, Place>): string[] {
  const id = endId(mention);
  if (id.startsWith('country:')) return [id.slice('country:'.length)];
  return placeById.get(id)?.countries ?? [];
}
