/**
 * Names of a text with their candidates in, what the text as a whole says of where it plays out: how strongly each
 * country, each first-level unit and each patch of ground is spoken of. Soft counts on a grid: one name adds one vote,
 * shared among its candidates; linear in the number of names, however long the text.
 */
import type { Gazetteer } from '../model/gazetteer';

/** One distinct name of the text, with every place that it may be. */
export interface NameCase {
  /** Rows of the candidates. */
  rows: number[];
  /** Whether each is the name's main place, not one of its alternate names. */
  main: boolean[];
  /** Share of this name's vote that each has. */
  votes: number[];
  /** Row of a larger place named right after it, or -1. */
  within: number;
  /** How often the text has it. */
  times: number;
}

export interface PlaceContext {
  /** Votes of the other names for this candidate's country, unit and ground. */
  around(name: NameCase, candidate: number): { near: number; wide: number; unit: number; country: number };
  /** How often the text names this unit or country itself. */
  named(row: number): number;
  total: number;
}

/** Cells of half a degree (some 50 km) and of three. */
const FINE = 0.5;
const COARSE = 3;

/** Counts votes of all names. */
export function readContext(names: readonly NameCase[], gazetteer: Gazetteer): PlaceContext {
  const fine = new Map<number, number>();
  const coarse = new Map<number, number>();
  const units = new Map<number, number>();
  const countries = new Map<string, number>();
  const explicit = new Map<number, number>();
  for (const name of names) {
    if (name.within >= 0) add(explicit, name.within, name.times);
    name.rows.forEach((row, i) => {
      const vote = name.votes[i] as number;
      const rank = gazetteer.rank(row);
      if (rank === 'country' || rank === 'admin1') add(explicit, row, vote * name.times);
      add(countries, gazetteer.country(row), vote);
      if (rank === 'country' || rank === 'region' || rank === 'bloc' || rank === 'water') return;
      add(units, rank === 'admin1' ? row : gazetteer.admin1(row), vote);
      if (rank === 'admin1') return;
      add(fine, cell(row, FINE, gazetteer), vote);
      add(coarse, cell(row, COARSE, gazetteer), vote);
    });
  }
  return {
    total: names.length,
    named: (row) => explicit.get(row) ?? 0,
    around(name, candidate) {
      const row = name.rows[candidate] as number;
      const rank = gazetteer.rank(row);
      const wide = rank === 'country' || rank === 'region' || rank === 'bloc' || rank === 'water';
      const unit = rank === 'admin1' ? row : gazetteer.admin1(row);
      const local = !wide && rank !== 'admin1';
      return {
        near: local ? nearby(fine, row, FINE, gazetteer) - own(name, row, FINE, gazetteer) : 0,
        wide: local ? nearby(coarse, row, COARSE, gazetteer) - own(name, row, COARSE, gazetteer) : 0,
        unit:
          wide || unit < 0
            ? 0
            : (units.get(unit) ?? 0) -
              share(name, (other) => (gazetteer.rank(other) === 'admin1' ? other : gazetteer.admin1(other)) === unit),
        country:
          (countries.get(gazetteer.country(row)) ?? 0) -
          share(name, (other) => gazetteer.country(other) === gazetteer.country(row)),
      };
    },
  };
}

function add<K>(counts: Map<K, number>, key: K, amount: number): void {
  counts.set(key, (counts.get(key) ?? 0) + amount);
}

function share({ rows, votes }: NameCase, holds: (row: number) => boolean): number {
  return rows.reduce((sum, row, i) => sum + (holds(row) ? (votes[i] as number) : 0), 0);
}

function cell(row: number, size: number, gazetteer: Gazetteer): number {
  const [lng, lat] = gazetteer.point(row) ?? [0, 0];
  return Math.floor((lat + 90) / size) * 1000 + Math.floor((lng + 180) / size);
}

const AROUND = [-1001, -1000, -999, -1, 0, 1, 999, 1000, 1001];

function nearby(grid: ReadonlyMap<number, number>, row: number, size: number, gazetteer: Gazetteer): number {
  const middle = cell(row, size, gazetteer);
  return AROUND.reduce((sum, step) => sum + (grid.get(middle + step) ?? 0), 0);
}

/** What the name's own candidates have put around there. */
function own({ rows, votes }: NameCase, row: number, size: number, gazetteer: Gazetteer): number {
  const cells = new Set(AROUND.map((step) => cell(row, size, gazetteer) + step));
  return rows.reduce(
    (sum, other, i) =>
      sum + (isLocal(other, gazetteer) && cells.has(cell(other, size, gazetteer)) ? (votes[i] as number) : 0),
    0,
  );
}

function isLocal(row: number, gazetteer: Gazetteer): boolean {
  const rank = gazetteer.rank(row);
  return rank !== 'country' && rank !== 'region' && rank !== 'bloc' && rank !== 'water' && rank !== 'admin1';
}
