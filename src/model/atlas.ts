/**
 * What the map draws: flows between places, each with the statements that claim it. Positions are `[lng, lat]`.
 */
import type { ClaimStatus, MoverClass } from './document';

/** An end that the sentence leaves open ("and elsewhere") or does not name. */
export const OPEN_END = '?';

/** One arrow: statements that claim the same kind of mover from one place to another with the same status. */
export interface Flow {
  /** `<moverClass>:<status>:<origin>><destination>`, from content. */
  id: string;
  /** Place id, or `OPEN_END`. */
  origin: string;
  destination: string;
  moverClass: MoverClass;
  status: ClaimStatus;
  /** Number of statements: the width of the arrow. */
  statements: number;
  /** Number of articles that report one of them. */
  articles: number;
  /** Where the statements themselves are not here (see `Overview`): who claims it, and the words of its open end. */
  claimants?: string;
  openWords?: string;
}
