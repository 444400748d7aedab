/**
 * How many statements each choice of a filter would show, given the other filters: takes a dataset and the choices,
 * gives counts. A filter offers only what the dataset holds.
 */
import type { Choices } from '../model/choices';
import type { Dataset, FilterCounts } from '../model/dataset';
import { overviewFor } from './overview';
import { isVisible, NO_STATE } from './selectors';
import { MOVER_CLASSES } from './urlChoices';

export function countChoices(dataset: Dataset, choices: Choices): FilterCounts {
  const overview = overviewFor(dataset, choices);
  if (overview) return overview.counts;
  const all = { ...choices, movers: [...MOVER_CLASSES], events: true };
  const open = dataset.statements.filter((statement) => isVisible(statement, all));
  const movements = open.filter(({ relation }) => relation === 'movement');
  const movers = MOVER_CLASSES.map((mover) => ({
    mover,
    count: movements.filter(({ moverClass }) => (moverClass ?? 'people') === mover).length,
  }));
  const present = new Set(dataset.statements.map(({ moverClass }) => moverClass));
  const byAnyone = { ...choices, by: undefined };
  const anyone = dataset.statements.filter((statement) => isVisible(statement, byAnyone));
  const states = new Map<string, number>();
  for (const { speaker } of anyone) {
    const state = speaker?.country ?? NO_STATE;
    states.set(state, (states.get(state) ?? 0) + 1);
  }
  return {
    movers: movers.filter(({ mover, count }) => count > 0 || present.has(mover)),
    events: open.length - movements.length,
    states: [...states].map(([state, count]) => ({ state, count })).sort((a, b) => b.count - a.count),
  };
}
