/**
 * A dataset that came with an overview: for which choices it stands, and which ask for all the rest. Takes dataset and
 * choices; knows no file and no network.
 */
import type { Choices } from '../model/choices';
import type { Dataset, DayCount, Overview, Statement } from '../model/dataset';
import { readEdtf } from '../model/edtf';
import { isUnfiltered } from '../model/filters';

/** The overview where it says what these choices show; null where the statements themselves must be asked. */
export function overviewFor({ overview }: Dataset, choices: Choices): Overview | null {
  return overview && isUnfiltered(choices) ? overview : null;
}

/** Whether these choices ask for more than the first view holds. */
export function needsAll(dataset: Dataset, choices: Choices): boolean {
  if (!dataset.overview) return false;
  return !isUnfiltered(choices) || choices.selection !== null || choices.tab !== 'claims';
}

/** The whole dataset, with the words that the first view brought along. */
export function joinWords(whole: Dataset, first: Dataset): Dataset {
  const known = new Map(first.statements.map((statement) => [statement.id, statement]));
  return { ...whole, statements: whole.statements.map((statement) => known.get(statement.id) ?? statement) };
}

/** Statements by their days, in order; an uncertain day is all the days that it may be. */
export function countDays(statements: readonly Statement[]): DayCount[] {
  const counts = new Map<string, DayCount>();
  for (const { saidOn } of statements) {
    const known = saidOn === null ? undefined : counts.get(saidOn);
    const span = known ? null : readEdtf(saidOn);
    if (known) known[2] += 1;
    else if (span && saidOn !== null) counts.set(saidOn, [span.from, span.to, 1]);
  }
  return [...counts.values()].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
