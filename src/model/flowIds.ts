/**
 * Which arrows a statement draws: takes a statement, gives the ids of its flows. One that carries no pairs has one claim's
 * ends, each with each other. Refuses what is no movement, and an arrow without any end that is named: it gives none.
 */
import { OPEN_END } from './atlas';
import type { Statement } from './dataset';

type Ends = Pick<
  Statement,
  'relation' | 'status' | 'moverClass' | 'pairs' | 'origins' | 'destinations' | 'originsOpen' | 'destinationsOpen'
>;

function pairsOf({ pairs, origins, destinations, originsOpen, destinationsOpen }: Ends): [string, string][] {
  if (pairs) return pairs;
  const ends = (known: string[], isOpen: boolean) => (isOpen || known.length === 0 ? [...known, OPEN_END] : known);
  return ends(origins, originsOpen).flatMap((from) =>
    ends(destinations, destinationsOpen).map((to): [string, string] => [from, to]),
  );
}

/** Ids as `Flow.id` writes them: `<moverClass>:<status>:<origin>><destination>`. */
export function flowIds(statement: Ends): string[] {
  if (statement.relation !== 'movement') return [];
  return pairsOf(statement)
    .filter(([from, to]) => from !== OPEN_END || to !== OPEN_END)
    .map(([from, to]) => `${statement.moverClass ?? 'people'}:${statement.status}:${from}>${to}`);
}

/** Both ends out of a flow's id. */
export function flowEnds(id: string): [origin: string, destination: string] {
  const [origin = OPEN_END, destination = OPEN_END] = id.slice(id.indexOf(':', id.indexOf(':') + 1) + 1).split('>');
  return [origin, destination];
}
