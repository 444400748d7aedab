/** What a verb's clause is read as: its subject and what stands above it. */
import type { NounSpan } from './chunks';

/** Something above a movement: a verb, a noun or an adjective, with the link that ties them. */
export interface Governor {
  kind: 'verb' | 'noun' | 'adjective';
  chunk: number;
  /**
   * finite: "said that X enters"; inf: "plans to"; of: "threat of", "warned of"; object: "announced the deployment";
   * loose: "help refugees escaping", whose mood is its own; coord: "will leave and enter".
   */
  link: 'finite' | 'inf' | 'of' | 'object' | 'loose' | 'coord';
}

export interface Clause {
  subject: NounSpan | null;
  governors: Governor[];
  /** "Russia to send troops": a headline's infinitive. */
  headlineInfinitive?: boolean;
}
