/**
 * One distinct name of a text with every place that it may be, and what weighing asks of each of them again and again,
 * looked up once: rank, size, country, unit, and the patches of ground that it lies in.
 */
import type { Gazetteer, GazetteerEntry, PlaceRank } from '../model/gazetteer';

export interface NameCase {
  candidates: Candidates;
  /** Share of this name's vote that each candidate has. */
  votes: number[];
  /** Row of a larger place named right after it, or -1. */
  within: number;
  /** How often the text has it. */
  times: number;
}

/** Facts of the candidates, in parallel arrays. */
export interface Candidates {
  rows: number[];
  /** Whether the name is the place's main one, not an alternate. */
  main: boolean[];
  rank: PlaceRank[];
  /** Logarithm (10) of the population. */
  size: number[];
  country: string[];
  countryRow: number[];
  /** Its first-level unit, or the unit that it is; -1 where there is none. */
  unit: number[];
  /** Cells of half a degree (some 50 km) and of three; -1 for what is no spot. */
  fine: number[];
  coarse: number[];
}

const FINE = 0.5;
const COARSE = 3;
/** One row of cells: more than a turn of the globe in half degrees. */
export const CELLS_A_ROW = 1000;
/** Names with more candidates keep the most populous ones: the rest are never meant without further words. */
const MOST_CANDIDATES = 40;

const KNOWN = new WeakMap<readonly GazetteerEntry[], Candidates>();

/** Candidates behind the entries of a name. */
export function candidatesOf(entries: readonly GazetteerEntry[], gazetteer: Gazetteer): Candidates {
  let known = KNOWN.get(entries);
  if (!known) {
    known = lookUp(entries, gazetteer);
    KNOWN.set(entries, known);
  }
  return known;
}

function lookUp(entries: readonly GazetteerEntry[], gazetteer: Gazetteer): Candidates {
  const main = new Map<number, boolean>();
  for (const entry of entries) main.set(entry.row, (main.get(entry.row) ?? false) || entry.main || entry.demonym);
  let rows = [...main.keys()];
  if (rows.length > MOST_CANDIDATES)
    rows = rows.sort((a, b) => gazetteer.population(b) - gazetteer.population(a) || a - b).slice(0, MOST_CANDIDATES);
  rows.sort((a, b) => a - b);
  const rank = rows.map((row) => gazetteer.rank(row));
  const spot = rank.map((one) => !isWide(one) && one !== 'admin1');
  return {
    rows,
    rank,
    main: rows.map((row) => main.get(row) as boolean),
    size: rows.map((row) => Math.log10(gazetteer.population(row) + 1)),
    country: rows.map((row) => gazetteer.country(row)),
    countryRow: rows.map((row) => gazetteer.countryRow(row)),
    unit: rows.map((row, i) =>
      isWide(rank[i] as PlaceRank) ? -1 : rank[i] === 'admin1' ? row : gazetteer.admin1(row),
    ),
    fine: rows.map((row, i) => (spot[i] ? cell(row, FINE, gazetteer) : -1)),
    coarse: rows.map((row, i) => (spot[i] ? cell(row, COARSE, gazetteer) : -1)),
  };
}

/** Larger than a unit: its point says little of where something happens. */
export function isWide(rank: PlaceRank): boolean {
  return rank === 'country' || rank === 'region' || rank === 'bloc' || rank === 'water';
}

function cell(row: number, size: number, gazetteer: Gazetteer): number {
  const [lng, lat] = gazetteer.point(row) ?? [0, 0];
  // One empty row and column before the first: neighbours of an edge are cells, too.
  return (Math.floor((lat + 90) / size) + 1) * CELLS_A_ROW + Math.floor((lng + 180) / size) + 1;
}

/** Whether two cells touch. */
export function touches(a: number, b: number): boolean {
  const apart = Math.abs(a - b);
  return apart <= 1 || (apart >= CELLS_A_ROW - 1 && apart <= CELLS_A_ROW + 1);
}
