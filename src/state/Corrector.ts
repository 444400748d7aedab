/**
 * How the reading of a text of one's own is corrected: what was decided, and the ways to decide, to take back, and to look
 * places up. The views show it where a page has one; a dataset of the build has none.
 */
import type { Decision, FoundPlace } from '../model/corrections';

export interface Corrector {
  /** In the order in which they were made. */
  decisions: readonly Decision[];
  /** Those that the text, changed since, has no place for any more, each with why. */
  refused: readonly { decision: Decision; why: string }[];
  canUndo: boolean;
  canRedo: boolean;
  /** One step, however many decisions it holds. Rejects, in words for a reader, what does not apply; nothing is changed then. */
  decide: (decisions: readonly Decision[]) => Promise<void>;
  undo: () => Promise<void>;
  redo: () => Promise<void>;
  /** Places of a name, or of an id. Rejects in words for a reader. */
  find: (typed: string) => Promise<FoundPlace[]>;
  describe: (ids: string[]) => Promise<FoundPlace[]>;
}
