/** A verb's frame in its clause: who moves, who sends, which ends the object names. */
import type { NounSpan } from '../clauses/chunks';
import { type Ends, noEnds } from '../ends/Ends';
import type { FrameRole, VerbSense } from '../lexicon/ClaimLexicon';

export interface FrameReading {
  sense: VerbSense;
  mover: NounSpan | null;
  sender: NounSpan | null;
  receiver: NounSpan | null;
  passive: boolean;
  by?: FrameRole;
  /** Ends that the object names. */
  ends: Ends;
  /** Where further ends are read from. */
  start: number;
}

/** A frame without roles yet. */
export const frameReading = (sense: VerbSense, start: number, ends = noEnds(start)): FrameReading => ({
  sense,
  mover: null,
  sender: null,
  receiver: null,
  passive: false,
  ends,
  start,
});

/** Who moves is the object; the subject sends or receives. */
export const rolesOf = (sense: VerbSense, subject: NounSpan | null, mover: NounSpan) => ({
  mover,
  sender: sense.subject === 'sender' ? subject : null,
  receiver: sense.subject === 'receiver' ? subject : null,
});
