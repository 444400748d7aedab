/** Decisions as a file of `data/corrections`: what `parseCorrections` reads again, the same. */
import { stringify } from 'yaml';
import type { Decision } from '../model/corrections';

export function writeCorrections(decisions: readonly Decision[]): string {
  return stringify({ corrections: decisions }, { lineWidth: 0, flowCollectionPadding: true });
}
