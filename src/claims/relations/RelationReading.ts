/**
 * A claim other than a movement as the clause reader sees it: what is said of which places, how surely, and which chunks
 * of the sentence say so. Claims are made of these.
 */
import type { Mention, Place, Relation, Span } from '../../model/document';
import type { Clause } from '../clauses/Clause';
import type { Parse } from '../clauses/Parse';
import type { LexiconIndex } from '../lexicon/indexLexicon';
import type { MovementContext } from '../movements/Movement';
import type { MoverReading } from '../movers/readMover';
import type { StatusReading } from '../status/groupStatus';
import type { RelationIndex } from './indexRelations';

/** A place, and the words that name it. */
export interface PlaceRef extends Span {
  id: string;
  mention: Mention;
}

export interface RelationReading {
  relation: Exclude<Relation, 'movement'>;
  rule: string;
  status: StatusReading;
  places: PlaceRef[];
  mover?: MoverReading;
  /** Words of number or measure. */
  quantity?: string;
  /** The words that say it. */
  verb: Span;
  /** Chunk of these words, and what stands above it: for finding who says so. */
  trigger: number;
  clause: Clause;
}

/** What a sentence needs from the rest of its article. */
export interface RelationContext
  extends Pick<MovementContext, 'antecedent' | 'fights' | 'fightsHere' | 'flees' | 'fleesHere' | 'countriesBefore'> {
  text: string;
  placeById: ReadonlyMap<string, Place>;
  /** All mentions of the sentence, also those inside others. */
  mentions: readonly Mention[];
}

/** A sentence under reading, with all that its readers look things up in. */
export interface Scene {
  parse: Parse;
  index: LexiconIndex;
  relations: RelationIndex;
  context: RelationContext;
  /** The sentence speaks of arms, fighters or casualties. */
  armed: boolean;
  /** It names an office, a delegation or a person who holds one. */
  officials: boolean;
}
