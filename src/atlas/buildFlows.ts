/**
 * Statements into arrows. Comes in: statements. Goes out: one flow for each kind of mover, status, origin and
 * destination, with the statements that claim it: their number is its width. Refuses whatever is no movement.
 */
import { type Flow, OPEN_END } from '../model/atlas';
import type { Statement } from '../model/dataset';

/** Pairs of a statement that carries none: all of its ends with each other (it then has one claim's ends). */
function pairsOf({ pairs, origins, destinations, originsOpen, destinationsOpen }: Statement): [string, string][] {
  if (pairs) return pairs;
  const ends = (known: string[], isOpen: boolean) => (isOpen || known.length === 0 ? [...known, OPEN_END] : known);
  return ends(origins, originsOpen).flatMap((from) =>
    ends(destinations, destinationsOpen).map((to): [string, string] => [from, to]),
  );
}

/** Flows of the statements given (all of them, or those that a visitor's choices let through), sorted by id. */
export function buildFlows(statements: Statement[]): Flow[] {
  const flows = new Map<string, Flow>();
  for (const statement of statements) {
    const { relation, status, moverClass } = statement;
    if (relation !== 'movement' || !moverClass) continue;
    for (const [origin, destination] of pairsOf(statement)) {
      if (origin === OPEN_END && destination === OPEN_END) continue;
      const id = `${moverClass}:${status}:${origin}>${destination}`;
      const flow = flows.get(id) ?? { id, origin, destination, moverClass, status, statements: [], articles: [] };
      flow.statements.push(statement.id);
      flow.articles = [...new Set([...flow.articles, ...statement.articles])].sort();
      flows.set(id, flow);
    }
  }
  return [...flows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
