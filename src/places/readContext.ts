/**
 * Names of a text with their candidates in, what the text as a whole says of where it plays out: how strongly each
 * country, each first-level unit and each patch of ground is spoken of. Soft counts on a grid: one name adds one vote,
 * shared among its candidates; linear in the number of names, however long the text.
 */
import { CELLS_A_ROW, isWide, type NameCase, touches } from './NameCase';

/** Votes of the other names around one candidate. */
export interface Surroundings {
  near: number;
  wide: number;
  unit: number;
  country: number;
}

export interface PlaceContext {
  around(name: NameCase, candidate: number): Surroundings;
  /** How often the text names this unit or country itself. */
  named(row: number): number;
  /** Number of distinct names. */
  total: number;
}

/** Counts votes of all names. */
export function readContext(names: readonly NameCase[]): PlaceContext {
  const fine = new Map<number, number>();
  const coarse = new Map<number, number>();
  const units = new Map<number, number>();
  const countries = new Map<string, number>();
  const explicit = new Map<number, number>();
  for (const { candidates, votes, within, times } of names) {
    if (within >= 0) add(explicit, within, times);
    for (let i = 0; i < votes.length; i++) {
      const vote = votes[i] as number;
      if (vote < LEAST_VOTE) continue;
      const rank = candidates.rank[i];
      if (rank === 'country' || rank === 'admin1') add(explicit, candidates.rows[i] as number, vote * times);
      add(countries, candidates.country[i] as string, vote);
      add(units, candidates.unit[i] as number, vote);
      if ((candidates.fine[i] as number) < 0) continue;
      add(fine, candidates.fine[i] as number, vote);
      add(coarse, candidates.coarse[i] as number, vote);
    }
  }
  return {
    total: names.length,
    named: (row) => explicit.get(row) ?? 0,
    around(name, at) {
      const { candidates } = name;
      const unit = candidates.unit[at] as number;
      const own = ownVotes(name, at);
      const spot = (candidates.fine[at] as number) >= 0;
      return {
        near: spot ? nearby(fine, candidates.fine[at] as number) - own.near : 0,
        wide: spot ? nearby(coarse, candidates.coarse[at] as number) - own.wide : 0,
        unit: unit < 0 || isWide(candidates.rank[at] ?? 'city') ? 0 : (units.get(unit) ?? 0) - own.unit,
        country: (countries.get(candidates.country[at] as string) ?? 0) - own.country,
      };
    },
  };
}

/** A smaller share of a vote is heard by nobody. */
const LEAST_VOTE = 0.005;

function add<K>(counts: Map<K, number>, key: K, amount: number): void {
  counts.set(key, (counts.get(key) ?? 0) + amount);
}

const AROUND = [-1, 0, 1].flatMap((row) => [-1, 0, 1].map((column) => row * CELLS_A_ROW + column));

function nearby(grid: ReadonlyMap<number, number>, middle: number): number {
  let sum = 0;
  for (const step of AROUND) sum += grid.get(middle + step) ?? 0;
  return sum;
}

/** What the name's own candidates have put around this one. */
function ownVotes({ candidates, votes }: NameCase, at: number): Surroundings {
  const own = { near: 0, wide: 0, unit: 0, country: 0 };
  const [fine, coarse] = [candidates.fine[at] as number, candidates.coarse[at] as number];
  for (let i = 0; i < votes.length; i++) {
    const vote = votes[i] as number;
    if (vote < LEAST_VOTE) continue;
    if (candidates.country[i] === candidates.country[at]) own.country += vote;
    if (candidates.unit[i] === candidates.unit[at]) own.unit += vote;
    if ((candidates.fine[i] as number) < 0) continue;
    if (touches(candidates.fine[i] as number, fine)) own.near += vote;
    if (touches(candidates.coarse[i] as number, coarse)) own.wide += vote;
  }
  return own;
}
