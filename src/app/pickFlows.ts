/**
 * Which arrows are drawn where there are more than a map can hold: those with the most statements, and whatever is
 * selected. Takes flows and the ids of the selected ones, gives those to draw in the order of their ids.
 */
import type { Flow } from '../model/atlas';

/** More arrows than this are a tangle in which none can be followed. */
export const MOST_FLOWS = 40;

export function pickFlows(flows: readonly Flow[], selected: ReadonlySet<string>): Flow[] {
  if (flows.length <= MOST_FLOWS) return [...flows];
  const strongest = [...flows].sort((a, b) => b.statements - a.statements || (a.id < b.id ? -1 : 1));
  const picked = new Set(strongest.slice(0, MOST_FLOWS));
  // What a place or an article selects may be thousands again: then the strongest stand for them.
  const asked = flows.filter(({ id }) => selected.has(id));
  if (asked.length <= MOST_FLOWS) for (const flow of asked) picked.add(flow);
  return flows.filter((flow) => picked.has(flow));
}
