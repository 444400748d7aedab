/**
 * What is the same movement, said by others or on other days: all that moves the same kind of thing to the same place, or,
 * where no place is named that it goes to, out of the same one. Takes statements; gives a key that a link carries
 * (`militants>country:AF`, `troops<country:SY`), and who shares it. What is no movement has none.
 */
import { OPEN_END } from '../model/atlas';
import type { Dataset, Statement } from '../model/dataset';
import { flowEnds, flowIds } from '../model/flowIds';

function keysOf(statement: Statement): string[] {
  const mover = statement.moverClass ?? 'people';
  const ends = flowIds(statement).map(flowEnds);
  const to = ends.flatMap(([, destination]) => (destination === OPEN_END ? [] : [`${mover}>${destination}`]));
  return [...new Set(to.length > 0 ? to : ends.map(([origin]) => `${mover}<${origin}`))];
}

const grouped = new WeakMap<Dataset, Map<string, Statement[]>>();

/** All statements by their keys, gathered once for each dataset: every card asks. */
function groupsOf(dataset: Dataset): Map<string, Statement[]> {
  const known = grouped.get(dataset);
  if (known) return known;
  const groups = new Map<string, Statement[]>();
  for (const statement of dataset.statements)
    for (const key of keysOf(statement)) {
      const group = groups.get(key);
      if (group) group.push(statement);
      else groups.set(key, [statement]);
    }
  grouped.set(dataset, groups);
  return groups;
}

/** The statements of a key, oldest first, undated last. */
export function comparedStatements(dataset: Dataset, key: string): Statement[] {
  return [...(groupsOf(dataset).get(key) ?? [])].sort((a, b) => (a.saidOn ?? '9').localeCompare(b.saidOn ?? '9'));
}

/** The key of a statement that others share, the one that most share; null where it stands alone. */
export function comparisonKey(dataset: Dataset, statement: Statement): string | null {
  const groups = groupsOf(dataset);
  const counted = keysOf(statement).map((key) => ({ key, count: groups.get(key)?.length ?? 0 }));
  const best = counted.sort((a, b) => b.count - a.count)[0];
  return best && best.count > 1 ? best.key : null;
}

/** Keys that more than one statement shares, most shared first. */
export function comparisons(dataset: Dataset): { key: string; count: number }[] {
  const groups = [...groupsOf(dataset)].map(([key, { length }]) => ({ key, count: length }));
  return groups.filter(({ count }) => count > 1).sort((a, b) => b.count - a.count || a.key.localeCompare(b.key));
}

/** What a key speaks of: a kind of mover, and the place it goes to or leaves. Null for what is no key. */
export function readComparison(key: string): { mover: string; place: string; leaves: boolean } | null {
  const [, mover, sign, place] = /^([a-z]+)([<>])(.+)$/.exec(key) ?? [];
  return mover && place ? { mover, place, leaves: sign === '<' } : null;
}
