/**
 * Statements into arrows. Comes in: statements. Goes out: one flow for each kind of mover, status, origin and
 * destination, with the number of statements that claim it: its width. Refuses whatever is no movement.
 */
import type { Flow } from '../model/atlas';
import type { Statement } from '../model/dataset';
import { flowEnds, flowIds } from '../model/flowIds';

/** Flows of the statements given (all of them, or those that a visitor's choices let through), sorted by id. */
export function buildFlows(statements: readonly Statement[]): Flow[] {
  const flows = new Map<string, { flow: Flow; articles: Set<string> }>();
  for (const statement of statements) {
    const { status, moverClass } = statement;
    if (!moverClass) continue;
    for (const id of flowIds(statement)) {
      const [origin, destination] = flowEnds(id);
      const known = flows.get(id) ?? {
        flow: { id, origin, destination, moverClass, status, statements: 0, articles: 0 },
        articles: new Set<string>(),
      };
      known.flow.statements += 1;
      for (const article of statement.articles) known.articles.add(article);
      flows.set(id, known);
    }
  }
  const all = [...flows.values()].map(({ flow, articles }) => ({ ...flow, articles: articles.size }));
  return all.sort((a, b) => (a.id < b.id ? -1 : 1));
}
