/**
 * What speaks for a candidate, as numbers: what it is, how large, what the text names beside it and around it. The model
 * in `resolveNames.ts` weighs them, and the recipe that trains it reads the same ones.
 */
import { isSettlement, type PlaceRank } from '../model/gazetteer';
import type { NameCase } from './NameCase';
import type { PlaceContext } from './readContext';

export const FEATURES = [
  'country',
  'capital',
  'admin1',
  'admin1-seat',
  'admin2',
  'city',
  'quarter',
  'airport',
  'base',
  'crossing',
  'region',
  'water',
  'bloc',
  'population',
  'largest',
  'smaller',
  'main',
  'within',
  'unit-named',
  'country-named',
  'near',
  'wide',
  'unit',
  'country-around',
  'country-share',
  'english',
  'near-and-small',
  'country-alone',
  'admin1-alone',
  'capital-alone',
  'foreign-alone',
  'named-often',
  'unit-or-city',
] as const;
export type FeatureName = (typeof FEATURES)[number];

const F = Object.fromEntries(FEATURES.map((name, i) => [name, i])) as Record<FeatureName, number>;
/** Countries whose own papers write English: a text without any other sign is likelier to be one of theirs. */
const ENGLISH = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'ZA']);
/** A city of this size (logarithm of the population) is known by its name alone. */
const CITY = 5;
/** Fewer people than this (logarithm) need support from around to be meant. */
const SMALL = 4.5;

/** Values of all features for each candidate of a name. */
export function placeFeatures(name: NameCase, context: PlaceContext): Float64Array[] {
  const { candidates, times } = name;
  // A country or unit is no larger city: sizes are compared among settlements, alternate names only with each other.
  const settled = candidates.rows.map((_, i) => i).filter((i) => isSettlement(candidates.rank[i] as PlaceRank));
  const proper = settled.filter((i) => candidates.main[i]);
  const largest = Math.max(0, ...(proper.length > 0 ? proper : settled).map((i) => candidates.size[i] as number));
  return candidates.rows.map((_, i) => {
    const values = new Float64Array(FEATURES.length);
    const rank = candidates.rank[i] as PlaceRank;
    const size = candidates.size[i] as number;
    const { near, wide, unit, country } = context.around(name, i);
    values[F[rank]] = 1;
    const settlement = isSettlement(rank);
    if (settlement) {
      values[F.population] = size / 3;
      values[F.largest] = size >= largest ? 1 : 0;
      values[F.smaller] = Math.max(0, largest - size) / 3;
    }
    values[F.main] = candidates.main[i] ? 1 : 0;
    values[F.within] = liesIn(name, i) ? 1 : 0;
    const unitRow = candidates.unit[i] as number;
    if (unitRow >= 0 && rank !== 'admin1') values[F['unit-named']] = Math.log1p(context.named(unitRow));
    if (rank !== 'country') values[F['country-named']] = Math.log1p(context.named(candidates.countryRow[i] as number));
    values[F.near] = Math.log1p(Math.max(0, near));
    values[F.wide] = Math.log1p(Math.max(0, wide));
    values[F.unit] = Math.log1p(Math.max(0, unit));
    values[F['country-around']] = Math.log1p(Math.max(0, country));
    values[F['country-share']] = Math.max(0, country) / Math.max(0.5, context.total - 1);
    if ((settlement || rank === 'admin2') && ENGLISH.has(candidates.country[i] as string)) values[F.english] = 1;
    if (size < SMALL && settlement) values[F['near-and-small']] = values[F.near] as number;
    // Alone: nothing else that the text names lies in its country.
    if (country < 0.3 && context.total > 3) values[F[aloneOf(rank)]] = 1;
    // "Washington", "Gaza": a unit that shares its name with a city needs others of the text to lie in it.
    if (rank === 'admin1' && largest > CITY && unit < 0.3) values[F['unit-or-city']] = 1;
    if (rank === 'country') values[F['named-often']] = Math.log1p(times);
    return values;
  });
}

function aloneOf(rank: PlaceRank): FeatureName {
  if (rank === 'country') return 'country-alone';
  if (rank === 'admin1') return 'admin1-alone';
  return rank === 'capital' ? 'capital-alone' : 'foreign-alone';
}

/** Whether the larger place named right after it holds this candidate. */
function liesIn({ candidates, within }: NameCase, i: number): boolean {
  if (within < 0) return false;
  if (candidates.countryRow[i] === within) return candidates.rank[i] !== 'country';
  return candidates.unit[i] === within && candidates.rank[i] !== 'admin1';
}
