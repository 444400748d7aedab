/**
 * Movements of one sentence in, one for each kind of mover, status and direction out: "troops were sent to Russia and units
 * deployed to the Kursk region" is one movement into one country, with the places that say more exactly where. Leaves apart
 * what leads between different countries.
 */
import type { Mention, Place } from '../../model/document';
import { countriesOf, endId, type Movement } from './Movement';

export function mergeSame(movements: readonly Movement[], placeById: ReadonlyMap<string, Place>): Movement[] {
  const merged = new Map<string, Movement>();
  for (const movement of movements) {
    const key = [
      movement.mover.class,
      movement.mover.group ?? '',
      movement.status,
      codes(movement.origins, placeById),
      codes(movement.destinations, placeById),
    ].join('|');
    const known = merged.get(key);
    if (!known) merged.set(key, movement);
    else
      merged.set(key, {
        ...known,
        origins: finer([...known.origins, ...movement.origins]),
        destinations: finer([...known.destinations, ...movement.destinations]),
      });
  }
  return [...merged.values()];
}

const codes = (mentions: readonly Mention[], placeById: ReadonlyMap<string, Place>): string =>
  [...new Set(mentions.flatMap((mention) => countriesOf(mention, placeById)))].sort().join() ||
  mentions.map(endId).sort().join();

/** Each place once; a country goes where a place inside it stands beside it, as all ends lie in the same countries. */
function finer(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  const each = mentions.filter((mention) => {
    const id = endId(mention) ?? '';
    return !seen.has(id) && seen.add(id);
  });
  const inside = each.filter(({ kind }) => kind !== 'country');
  return inside.length > 0 && each.length === 2 ? inside : each;
}
