/**
 * Recognised names in, each with the place chosen for it out, with the reasons in words. All occurrences of a name in a
 * text have one sense. Candidates are weighed by a small model, twice: what the first round finds likely is what the
 * second hears around a name. Candidates that stay close are kept, best first; a name without any stays open.
 */
import type { Gazetteer } from '../model/gazetteer';
import type { RecognisedName, ResolvedName } from '../model/recognition';
import { FEATURES, type FeatureName, placeFeatures } from './placeFeatures';
import weights from './placeWeights.json' with { type: 'json' };
import { type NameCase, readContext } from './readContext';

/** Kinds that corpora seldom locate are weighed by hand: a bloc's or base's own name means it. */
const BY_HAND: Partial<Record<FeatureName, number>> = { bloc: 14, base: 14, crossing: 14, airport: 8, water: 8 };
const WEIGHTS = Float64Array.from(
  FEATURES,
  (name) => BY_HAND[name] ?? (weights as Partial<Record<FeatureName, number>>)[name] ?? 0,
);
/** A city this near to the unit of its name is what the name means, in degrees. */
const SAME_PLACE = 1;
/** Rounds of listening to what the other names were taken for. */
const ROUNDS = 2;
/** A candidate with at least this share of the best one's chance is worth showing. */
const CLOSE = 0.1;
const MOST_SHOWN = 5;
/** Names with more candidates keep the most populous ones: the rest are never meant without further words. */
const MOST_CANDIDATES = 60;

/** Chooses a place for each name. */
export function resolveNames(names: readonly RecognisedName[], gazetteer: Gazetteer): ResolvedName[] {
  const { cases, caseOf } = gatherCases(names, gazetteer);
  weighCases(cases, WEIGHTS, gazetteer, ROUNDS);
  const context = readContext(cases, gazetteer);
  const decided = cases.map((one) => decide(one, placeFeatures(one, context, gazetteer), gazetteer));
  return names.map((name, i) => ({ ...name, ...(decided[caseOf[i] as number] as Decision) }));
}

type Decision = Pick<ResolvedName, 'row' | 'reasons' | 'candidates'>;

/** Distinct names with their candidates; the larger place after one occurrence holds for all. */
export function gatherCases(
  names: readonly RecognisedName[],
  gazetteer: Gazetteer,
): { cases: NameCase[]; caseOf: number[] } {
  const cases: NameCase[] = [];
  const known = new Map<string, number>();
  const caseOf = names.map((name) => {
    // Entries are the same object for the same name; rows tell names apart without their spelling.
    const key = name.entries.map(({ row }) => row).join(' ');
    let at = known.get(key);
    if (at === undefined) {
      at = cases.push(newCase(name, gazetteer)) - 1;
      known.set(key, at);
    }
    const one = cases[at] as NameCase;
    one.times++;
    if (name.within >= 0) one.within = name.within;
    return at;
  });
  return { cases, caseOf };
}

function newCase(name: RecognisedName, gazetteer: Gazetteer): NameCase {
  const unique = new Map<number, boolean>();
  for (const { row, main, demonym } of name.entries) unique.set(row, (unique.get(row) ?? false) || main || demonym);
  let rows = [...unique.keys()].sort((a, b) => a - b);
  if (rows.length > MOST_CANDIDATES)
    rows = rows.sort((a, b) => gazetteer.population(b) - gazetteer.population(a)).slice(0, MOST_CANDIDATES);
  const main = rows.map((row) => unique.get(row) as boolean);
  return { rows, main, votes: rows.map(() => 1 / rows.length), within: -1, times: 0 };
}

/** Sets the votes of every case by the model, round after round. */
export function weighCases(
  cases: readonly NameCase[],
  model: Float64Array,
  gazetteer: Gazetteer,
  rounds: number,
): void {
  for (let round = 0; round < rounds; round++) {
    const context = readContext(cases, gazetteer);
    const votes = cases.map((one) => chances(placeFeatures(one, context, gazetteer), model));
    cases.forEach((one, i) => {
      one.votes = votes[i] as number[];
    });
  }
}

/** Chance of each candidate (softmax of its weighed features). */
export function chances(features: readonly Float64Array[], model: Float64Array): number[] {
  const sums = features.map((values) => values.reduce((sum, value, i) => sum + value * (model[i] as number), 0));
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function decide(one: NameCase, features: readonly Float64Array[], gazetteer: Gazetteer): Decision {
  const ranked = one.rows
    .map((row, i) => ({
      row,
      score: Math.round((one.votes[i] as number) * 1000) / 1000,
      reasons: reasonsFor(one, row, features[i] as Float64Array, gazetteer),
    }))
    .sort((a, b) => b.score - a.score || gazetteer.population(b.row) - gazetteer.population(a.row) || a.row - b.row);
  const first = ranked[0];
  if (!first) return { row: -1, reasons: [], candidates: [] };
  const best = cityOf(first, ranked, gazetteer);
  const candidates = ranked
    .filter(({ row, score }) => row !== best.row && score >= first.score * CLOSE)
    .slice(0, MOST_SHOWN);
  return { row: best.row, reasons: best.reasons, candidates };
}

/** Of a unit and its city of one name ("Kabul"), the city: the unit is said with its kind ("Kabul province"). */
function cityOf<T extends { row: number }>(first: T, ranked: readonly T[], gazetteer: Gazetteer): T {
  const rank = gazetteer.rank(first.row);
  const at = gazetteer.point(first.row);
  if ((rank !== 'admin1' && rank !== 'admin2') || !at) return first;
  const city = ranked.find(({ row }) => {
    const point =
      gazetteer.kind(row) === 'city' && gazetteer.country(row) === gazetteer.country(first.row)
        ? gazetteer.point(row)
        : null;
    return point && Math.hypot((point[0] - at[0]) * Math.cos((at[1] * Math.PI) / 180), point[1] - at[1]) < SAME_PLACE;
  });
  return city ?? first;
}

/** The weightiest features that a reader can follow, in words. */
function reasonsFor(one: NameCase, row: number, values: Float64Array, gazetteer: Gazetteer): string[] {
  const value = (name: FeatureName) => values[FEATURES.indexOf(name)] as number;
  const reasons: string[] = [];
  const rank = gazetteer.rank(row);
  if (value('within') > 0) reasons.push(`named beside ${gazetteer.name(one.within)}`);
  if (rank === 'country') reasons.push('a country');
  if (rank === 'capital') reasons.push('capital');
  if (rank === 'admin1') reasons.push('a first-level unit');
  if (value('unit-named') > 0) reasons.push(`${gazetteer.name(gazetteer.admin1(row))} is named`);
  else if (value('near') > 0.4) reasons.push('near other places of the text');
  else if (value('country-around') > 0.6 && rank !== 'country')
    reasons.push('same country as other places of the text');
  if (one.rows.length === 1 && reasons.length === 0) reasons.push('the only place of that name');
  if (reasons.length === 0) reasons.push(value('largest') > 0 ? 'the largest of that name' : 'likeliest of that name');
  return reasons;
}
