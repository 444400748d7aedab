/**
 * Recognised names in, each with the place chosen for it out, with the reasons in words. All occurrences of a name in a
 * text have one sense. Candidates are weighed by a small model, twice: what the first round finds likely is what the
 * second hears around a name. Candidates that stay close are kept, best first; a name without any stays open.
 */
import type { Gazetteer } from '../model/gazetteer';
import type { RecognisedName, ResolvedName } from '../model/recognition';
import { type Candidates, candidatesOf, type NameCase } from './NameCase';
import { FEATURES, type FeatureName, placeFeatures } from './placeFeatures';
import weights from './placeWeights.json' with { type: 'json' };
import { preferPlace } from './preferPlace';
import { type PlaceContext, readContext } from './readContext';

/**
 * Added to what training found. Kinds that corpora seldom locate: a bloc's or base's own name means it. Countries: the
 * corpora are local news, in which a Lebanon may be a town of Indiana more often than elsewhere.
 */
const BY_HAND: Partial<Record<FeatureName, number>> = {
  bloc: 14,
  base: 14,
  crossing: 14,
  airport: 8,
  water: 8,
  country: 2,
};
const WEIGHTS = Float64Array.from(
  FEATURES,
  (name) => (BY_HAND[name] ?? 0) + ((weights as Partial<Record<FeatureName, number>>)[name] ?? 0),
);
/** Rounds of listening to what the other names were taken for. */
const ROUNDS = 2;
/** A candidate with at least this share of the best one's chance is worth showing. */
const CLOSE = 0.1;
const MOST_SHOWN = 5;
/** A paper's home counts as so many names of the text. */
const HOME_VOTES = 2;

/**
 * Chooses a place for each name. `home` is the row of the place that the text's publisher writes from and for, -1 where
 * none is known: it is heard around every name, as if the text had named it.
 */
export function resolveNames(names: readonly RecognisedName[], gazetteer: Gazetteer, home = -1): ResolvedName[] {
  const { cases, caseOf } = gatherCases(names, gazetteer);
  const heard = home < 0 ? cases : [...cases, homeCase(home, gazetteer)];
  weighCases(heard, WEIGHTS, ROUNDS);
  const context = readContext(heard);
  const decided = cases.map((one) => decide(one, context, gazetteer, home));
  return names.map((name, i) => ({ ...name, ...(decided[caseOf[i] as number] as Decision) }));
}

/** The publisher's home as a name that is certain. */
function homeCase(row: number, gazetteer: Gazetteer): NameCase {
  const candidates = candidatesOf([{ row, main: true, demonym: false, languages: null }], gazetteer);
  return { candidates, votes: [HOME_VOTES], within: -1, times: 1 };
}

type Decision = Pick<ResolvedName, 'row' | 'reasons' | 'candidates'>;

/** Distinct names with their candidates; the larger place after one occurrence holds for all. */
export function gatherCases(
  names: readonly RecognisedName[],
  gazetteer: Gazetteer,
): { cases: NameCase[]; caseOf: number[] } {
  const cases: NameCase[] = [];
  const known = new Map<Candidates, number>();
  const caseOf = names.map((name) => {
    const candidates = candidatesOf(name.entries, gazetteer);
    let at = known.get(candidates);
    if (at === undefined) {
      const count = candidates.rows.length;
      at = cases.push({ candidates, votes: new Array(count).fill(1 / count), within: -1, times: 0 }) - 1;
      known.set(candidates, at);
    }
    const one = cases[at] as NameCase;
    one.times++;
    if (name.within >= 0) one.within = name.within;
    return at;
  });
  return { cases, caseOf };
}

/** Sets the votes of every case by the model, round after round. */
export function weighCases(cases: readonly NameCase[], model: Float64Array, rounds: number): void {
  for (let round = 0; round < rounds; round++) {
    const context = readContext(cases);
    const votes = cases.map((one) => (one.votes.length > 1 ? chances(placeFeatures(one, context), model) : one.votes));
    cases.forEach((one, i) => {
      one.votes = votes[i] as number[];
    });
  }
}

/** Chance of each candidate (softmax of its weighed features). */
export function chances(features: readonly Float64Array[], model: Float64Array): number[] {
  const sums = features.map((values) => {
    let sum = 0;
    for (let i = 0; i < values.length; i++) sum += (values[i] as number) * (model[i] as number);
    return sum;
  });
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function decide(one: NameCase, context: PlaceContext, gazetteer: Gazetteer, home: number): Decision {
  const { rows } = one.candidates;
  const order = rows.map((_, i) => i).sort((a, b) => (one.votes[b] as number) - (one.votes[a] as number) || a - b);
  const ranked = order.map((i) => ({
    i,
    row: rows[i] as number,
    score: Math.round((one.votes[i] as number) * 1000) / 1000,
  }));
  const first = ranked[0];
  if (!first) return { row: -1, reasons: [], candidates: [] };
  const best = preferPlace(one, first, ranked, context, gazetteer);
  const features = placeFeatures(one, context);
  const explain = ({ i, row }: { i: number; row: number }) =>
    reasonsFor(one, row, features[i] as Float64Array, gazetteer, home);
  const others = ranked
    .filter(({ row, score }) => row !== best.row && score > 0 && score >= first.score * CLOSE)
    .slice(0, MOST_SHOWN);
  return {
    row: best.row,
    reasons: explain(best),
    candidates: others.map((other) => ({ row: other.row, score: other.score, reasons: explain(other) })),
  };
}

/** The weightiest features that a reader can follow, in words. */
function reasonsFor(one: NameCase, row: number, values: Float64Array, gazetteer: Gazetteer, home: number): string[] {
  const value = (name: FeatureName) => values[FEATURES.indexOf(name)] as number;
  const reasons: string[] = [];
  const rank = gazetteer.rank(row);
  if (value('within') > 0) reasons.push(`named beside ${gazetteer.name(one.within)}`);
  if (rank === 'country') reasons.push('a country');
  if (rank === 'capital') reasons.push('capital');
  if (rank === 'admin1') reasons.push('a first-level unit');
  if (row === home) reasons.push("the publisher's home");
  else if (home >= 0 && gazetteer.admin1(row) >= 0 && gazetteer.admin1(row) === gazetteer.admin1(home))
    reasons.push("in the publisher's home region");
  if (value('unit-named') > 0) reasons.push(`${gazetteer.name(gazetteer.admin1(row))} is named`);
  else if (value('near') > 0.4) reasons.push('near other places of the text');
  else if (value('country-around') > 0.6 && rank !== 'country')
    reasons.push('same country as other places of the text');
  if (one.candidates.rows.length === 1 && reasons.length === 0) reasons.push('the only place of that name');
  if (reasons.length === 0) reasons.push(value('largest') > 0 ? 'the largest of that name' : 'likeliest of that name');
  return reasons;
}
