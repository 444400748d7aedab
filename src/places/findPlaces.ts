/**
 * Places for an editor to choose from: takes a name as somebody types it, or a place id, and gives every place of that name,
 * the larger first, each with what it lies in. Nothing is guessed: a name that the gazetteer does not have finds nothing.
 */
import type { FoundPlace } from '../model/corrections';
import type { Place } from '../model/document';
import { foldName } from '../model/foldName';
import type { Gazetteer } from '../model/gazetteer';
import { extendHash, startHash } from '../model/nameHash';

/** More of one name are not read through; the id finds any of them. */
const MOST = 20;

function rowsNamed(name: string, gazetteer: Gazetteer): number[] {
  const folded = foldName(name).trim();
  if (folded === '') return []; // the hash of nothing is no name
  const hash = startHash();
  for (const letter of folded) extendHash(hash, letter.charCodeAt(0));
  const entries = gazetteer.find(hash).filter(({ demonym }) => !demonym);
  return [...new Set(entries.map(({ row }) => row))];
}

/** "Alabama, United States" */
function within(row: number, gazetteer: Gazetteer): string {
  const country = gazetteer.countryRow(row);
  const parts = [gazetteer.admin1(row), country].filter((part) => part >= 0 && part !== row);
  return [...new Set(parts.map((part) => gazetteer.name(part)))].join(', ');
}

function describe(place: Place, gazetteer: Gazetteer): FoundPlace {
  const row = gazetteer.rowOf(place.id);
  return row < 0
    ? { place, within: '', population: 0 }
    : { place, within: within(row, gazetteer), population: gazetteer.population(row) };
}

/** Places by their ids; what no id names is left out. */
export function placesById(ids: readonly string[], gazetteer: Gazetteer): FoundPlace[] {
  return ids.flatMap((id) => {
    const place = gazetteer.placeById(id);
    return place ? [describe(place, gazetteer)] : [];
  });
}

export function findPlaces(typed: string, gazetteer: Gazetteer): FoundPlace[] {
  const name = typed.trim();
  if (/^[a-z]+:\S+$/.test(name)) return placesById([name], gazetteer);
  return rowsNamed(name, gazetteer)
    .map((row) => describe(gazetteer.place(row), gazetteer))
    .sort((a, b) => rankOf(b) - rankOf(a) || b.population - a.population)
    .slice(0, MOST);
}

const rankOf = ({ place }: FoundPlace) => Number(place.kind === 'country') * 2 + Number(place.kind !== 'city');
