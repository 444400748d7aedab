/**
 * Recognised names in, each with the place chosen for it out, with the reasons in words. What the text says of itself
 * comes first (a larger place named after it, other places of the same country), then how large a place is. Candidates
 * that stay close are kept as ambiguous, best first; nothing is guessed where there is none.
 */
import type { Gazetteer, PlaceRank } from '../model/gazetteer';
import type { RecognisedName, ResolvedName } from '../model/recognition';

/** What a place weighs before the text is heard: the larger unit is meant unless something speaks for the smaller. */
const PRIOR: Record<PlaceRank, number> = {
  country: 30,
  bloc: 30,
  region: 24,
  base: 24,
  crossing: 24,
  water: 20,
  capital: 18,
  airport: 16,
  admin1: 12,
  'admin1-seat': 6,
  admin2: 1,
  city: 3,
  quarter: 0,
};
const REASON: Partial<Record<PlaceRank, string>> = {
  country: 'a country',
  capital: 'capital',
  bloc: 'a bloc of states',
  region: 'a region of several countries',
  admin1: 'first-level unit',
  'admin1-seat': 'seat of its unit',
};
/** Candidates within this many points of the best are kept. */
const CLOSE = 12;

interface Context {
  countries: Map<string, number>;
  units: Map<number, number>;
}

/** Chooses a place for each name. */
export function resolveNames(names: readonly RecognisedName[], gazetteer: Gazetteer): ResolvedName[] {
  const context = readContext(names, gazetteer);
  return names.map((name) => resolveOne(name, context, gazetteer));
}

/** Countries and units that the text names without doubt. */
function readContext(names: readonly RecognisedName[], gazetteer: Gazetteer): Context {
  const countries = new Map<string, number>();
  const units = new Map<number, number>();
  for (const { entries, within } of names) {
    if (within >= 0) count(gazetteer.rank(within) === 'admin1' ? units : new Map(), within);
    const sure = entries.find(({ row }) => gazetteer.rank(row) === 'country');
    if (sure) count(countries, gazetteer.country(sure.row));
    else if (entries.length === 1) count(countries, gazetteer.country((entries[0] as { row: number }).row));
  }
  return { countries, units };
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function resolveOne(name: RecognisedName, context: Context, gazetteer: Gazetteer): ResolvedName {
  const ranked = name.entries
    .map(({ row, main }) => weigh(name, row, main, context, gazetteer))
    .sort((a, b) => b.score - a.score || a.row - b.row);
  const best = ranked[0];
  if (!best) return { ...name, row: -1, reasons: [], candidates: [] };
  const close = ranked.filter(({ score, row }) => row !== best.row && best.score - score < CLOSE).slice(0, 5);
  return { ...name, row: best.row, reasons: best.reasons, candidates: close };
}

function weigh(name: RecognisedName, row: number, main: boolean, context: Context, gazetteer: Gazetteer) {
  const rank = gazetteer.rank(row);
  const reasons: string[] = [];
  let score = PRIOR[rank] + Math.log10(gazetteer.population(row) + 10) * 2 - (main ? 0 : 3);
  const reason = REASON[rank];
  if (reason) reasons.push(reason);
  if (name.within >= 0 && liesIn(row, name.within, gazetteer)) {
    score += 40;
    reasons.push(`named beside ${gazetteer.name(name.within)}`);
  }
  const mates = context.countries.get(gazetteer.country(row)) ?? 0;
  if (mates > 0 && rank !== 'country') {
    score += Math.min(8, 3 + mates);
    reasons.push(`same country as ${mates} other${mates > 1 ? 's' : ''}`);
  }
  if (reasons.length === 0) reasons.push(name.entries.length === 1 ? 'the only place of that name' : 'population');
  return { row, score, reasons };
}

function liesIn(row: number, larger: number, gazetteer: Gazetteer): boolean {
  return gazetteer.rank(larger) === 'country'
    ? gazetteer.country(row) === gazetteer.country(larger)
    : gazetteer.admin1(row) === larger;
}
