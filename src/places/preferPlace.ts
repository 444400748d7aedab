/**
 * The model's first choice in, the place that a careful reader would take instead out, where they differ: local news,
 * which the model learnt from, has its own habits. In this order: (1) a country rather than a place inside it or one
 * far from all else that the text names; (2) the capital of a country that the text names; (3) the city rather than the
 * unit of its name. Refuses to overrule what the text says outright ("Paris, Texas").
 */
import type { Gazetteer } from '../model/gazetteer';
import type { NameCase } from './NameCase';
import type { PlaceContext } from './readContext';

interface Candidate {
  /** Index among the name's candidates. */
  i: number;
  row: number;
}

/** A place is spoken of when about a third of another name's vote lies in it; a country, when more than half does. */
const UNIT_SUPPORT = 0.3;
const COUNTRY_SUPPORT = 0.6;
/** A city this near to the unit of its name is what the name means, in degrees. */
const SAME_PLACE = 1;

/** `first`, or the candidate to be preferred to it. */
export function preferPlace<T extends Candidate>(
  name: NameCase,
  first: T,
  ranked: readonly T[],
  context: PlaceContext,
  gazetteer: Gazetteer,
): T {
  if (name.within >= 0 || gazetteer.rank(first.row) === 'country') return first;
  const supported = supportInCountry(name, first, context) >= COUNTRY_SUPPORT;
  return (
    countryOf(first, ranked, supported, gazetteer) ??
    (supported ? undefined : capitalOf(name, ranked, context, gazetteer)) ??
    cityOf(name, first, ranked, context, gazetteer) ??
    first
  );
}

/** Votes of other names for places in its country, the country's own name left out. */
function supportInCountry(name: NameCase, { i }: Candidate, context: PlaceContext): number {
  const country = name.candidates.countryRow[i] as number;
  return context.around(name, i).country - (country >= 0 && context.named(country) > 0 ? 1 : 0);
}

/** "Niger" beside Nigeria, "Guatemala" beside Guatemala City. */
function countryOf<T extends Candidate>(
  first: T,
  ranked: readonly T[],
  supported: boolean,
  gazetteer: Gazetteer,
): T | undefined {
  const country = ranked.find(({ row }) => gazetteer.rank(row) === 'country');
  if (!country) return undefined;
  return !supported || gazetteer.countryRow(first.row) === country.row ? country : undefined;
}

/** "Victoria" where Seychelles is named and nothing of Australia is. */
function capitalOf<T extends Candidate>(
  name: NameCase,
  ranked: readonly T[],
  context: PlaceContext,
  gazetteer: Gazetteer,
): T | undefined {
  return ranked.find(
    ({ i, row }) =>
      gazetteer.rank(row) === 'capital' && name.candidates.main[i] && context.named(gazetteer.countryRow(row)) >= 1,
  );
}

/**
 * Of a unit and its city of one name ("Kabul"), the city: the unit is said with its kind ("Kabul province"). Of a unit
 * that nothing else in the text lies in and the capital of its country, the capital ("Washington").
 */
function cityOf<T extends Candidate>(
  name: NameCase,
  first: T,
  ranked: readonly T[],
  context: PlaceContext,
  gazetteer: Gazetteer,
): T | undefined {
  const rank = gazetteer.rank(first.row);
  if (rank !== 'admin1' && rank !== 'admin2') return undefined;
  const capital = ranked.find(({ row }) => row === gazetteer.capital(gazetteer.country(first.row)));
  if (capital && rank === 'admin1' && context.around(name, first.i).unit < UNIT_SUPPORT) return capital;
  return ranked.find(({ row }) => isCityOf(row, first.row, gazetteer));
}

function isCityOf(row: number, unit: number, gazetteer: Gazetteer): boolean {
  const [at, point] = [gazetteer.point(unit), gazetteer.point(row)];
  if (gazetteer.kind(row) !== 'city' || gazetteer.country(row) !== gazetteer.country(unit) || !at || !point)
    return false;
  return Math.hypot((point[0] - at[0]) * Math.cos((at[1] * Math.PI) / 180), point[1] - at[1]) < SAME_PLACE;
}
