/**
 * What speaks for a candidate, as numbers: what it is, how large, what the text names beside it and around it. The model
 * in `resolveNames.ts` weighs them, and the recipe that trains it reads the same ones.
 */
import type { Gazetteer, PlaceRank } from '../model/gazetteer';
import type { NameCase, PlaceContext } from './readContext';

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
] as const;
export type FeatureName = (typeof FEATURES)[number];

const INDEX = Object.fromEntries(FEATURES.map((name, i) => [name, i])) as Record<FeatureName, number>;
/** Countries whose own papers write English: a text without any other sign is likelier to be one of theirs. */
const ENGLISH = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'ZA']);

/** Values of all features for each candidate of a name. */
export function placeFeatures(name: NameCase, context: PlaceContext, gazetteer: Gazetteer): Float64Array[] {
  const sizes = name.rows.map((row) => Math.log10(gazetteer.population(row) + 1));
  // A country or unit is no larger city: sizes are compared among settlements.
  const largest = Math.max(
    ...sizes.map((size, i) => (isSettlement(gazetteer.rank(name.rows[i] as number)) ? size : 0)),
  );
  return name.rows.map((row, i) => {
    const values = new Float64Array(FEATURES.length);
    const set = (feature: FeatureName, value: number) => {
      values[INDEX[feature]] = value;
    };
    const rank = gazetteer.rank(row);
    const size = sizes[i] as number;
    const { near, wide, unit, country } = context.around(name, i);
    const others = Math.max(0.5, context.total - 1);
    set(rank, 1);
    if (isSettlement(rank)) {
      set('population', size / 3);
      set('largest', size >= largest ? 1 : 0);
      set('smaller', (largest - size) / 3);
    }
    set('main', name.main[i] ? 1 : 0);
    set('within', name.within >= 0 && liesIn(row, name.within, gazetteer) ? 1 : 0);
    const unitRow = gazetteer.admin1(row);
    if (unitRow >= 0) set('unit-named', Math.log1p(context.named(unitRow)));
    if (rank !== 'country') set('country-named', Math.log1p(context.named(gazetteer.countryRow(row))));
    set('near', Math.log1p(Math.max(0, near)));
    set('wide', Math.log1p(Math.max(0, wide)));
    set('unit', Math.log1p(Math.max(0, unit)));
    set('country-around', Math.log1p(Math.max(0, country)));
    set('country-share', Math.max(0, country) / others);
    if (isSettlement(rank) || rank === 'admin2') set('english', ENGLISH.has(gazetteer.country(row)) ? 1 : 0);
    if (size < 4.5 && isSettlement(rank)) set('near-and-small', Math.log1p(Math.max(0, near)));
    // Alone: nothing else that the text names lies in its country.
    const alone = country < 0.3 && context.total > 3 ? 1 : 0;
    if (rank === 'country') set('country-alone', alone);
    else if (rank === 'admin1') set('admin1-alone', alone);
    else if (rank === 'capital') set('capital-alone', alone);
    else set('foreign-alone', alone);
    set('named-often', rank === 'country' ? Math.log1p(name.times) : 0);
    return values;
  });
}

function isSettlement(rank: PlaceRank): boolean {
  return rank === 'city' || rank === 'capital' || rank === 'admin1-seat' || rank === 'quarter';
}

function liesIn(row: number, larger: number, gazetteer: Gazetteer): boolean {
  if (gazetteer.rank(larger) !== 'country') return gazetteer.admin1(row) === larger;
  return gazetteer.country(row) === gazetteer.country(larger) && gazetteer.rank(row) !== 'country';
}
