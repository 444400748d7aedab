/**
 * The language data of relations as plain values, as `data/lexicon/relations.yaml` gives them: frames of nouns and verbs,
 * and the words of control, borders, memberships and denials. What each field means stands at the head of that file.
 */
import type { MoverClass } from '../../model/document';

export type EventRelation = 'presence' | 'facility' | 'exercise' | 'incident' | 'meeting';

/** What has to stand beside a noun that is common otherwise. */
export type Need = 'modifier' | 'armed' | 'officials' | 'force' | 'performed' | 'place-of';

interface Frame {
  frame: string;
  relation: EventRelation;
  at: string[];
  movers: MoverClass[];
}

export interface NounFrame extends Frame {
  nouns: string[];
  of?: 'place' | 'mover' | 'arms';
  premodifier?: boolean;
  needs: Need[];
  modifiers: string[];
  not: string[];
  performs: string[];
  presupposed?: boolean;
}

export interface VerbFrame extends Frame {
  verbs: string[];
  subject?: FrameSide;
  object?: FrameSide;
  state?: boolean;
  bare?: boolean;
  attempt?: boolean;
  alone?: boolean;
}

/** What stands on one side of a verb. */
export type FrameSide = 'place' | 'mover' | 'person';

export interface RelationLexicon {
  nouns: NounFrame[];
  verbs: VerbFrame[];
  armed: string[];
  harmless: string[];
  happens: string[];
  hits: string[];
  harms: string[];
  suffers: string[];
  topics: string[];
  ends: string[];
  erupts: string[];
  held: string[];
  control: { nouns: string[]; verbs: string[]; under: string[]; not: string[] };
  attempts: string[];
  portions: string[];
  entire: string[];
  officials: string[];
  borders: {
    neighbours: string[];
    verbs: string[];
    shares: string[];
    nouns: string[];
    things: string[];
    unit: string[];
  };
  membership: { verbs: string[]; members: string[] };
  denials: string[];
  claims: string[];
}
