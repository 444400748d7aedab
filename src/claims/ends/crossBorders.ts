/**
 * Borders that are crossed turn into ends: into the border's country, or out of it where the way leads elsewhere; of two
 * countries the one that is not named otherwise. Leaves open what the sentence leaves open.
 */
import type { Mention, Place } from '../../model/document';
import { countriesOf, endId } from '../movements/Movement';
import type { Ends } from './Ends';

export function crossBorders(ends: Ends, placeById: ReadonlyMap<string, Place>): void {
  for (const border of ends.borders) {
    const sides = sidesOf(border, placeById);
    const codes = (mentions: readonly Mention[]) =>
      new Set(mentions.flatMap((mention) => countriesOf(mention, placeById)));
    const to = codes(ends.destinations);
    const from = codes(ends.origins);
    const named = (side: string, known: Set<string>) => known.has(side.replace('country:', ''));
    const [only] = sides;
    if (sides.length === 1 && only) {
      if (ends.destinations.length === 0 && !named(only, from)) ends.destinations.push(sideOf(border, only));
      else if (ends.destinations.length > 0 && ends.origins.length === 0 && !named(only, to))
        ends.origins.push(sideOf(border, only));
    } else if (sides.length === 2) {
      const others = (known: Set<string>) => sides.filter((side) => !named(side, known));
      const [before, after] = [others(to), others(from)];
      if (ends.origins.length === 0 && ends.destinations.length > 0 && before.length === 1)
        ends.origins.push(sideOf(border, before[0] as string));
      else if (ends.destinations.length === 0 && ends.origins.length > 0 && after.length === 1)
        ends.destinations.push(sideOf(border, after[0] as string));
    }
  }
}

/** Places on the sides of a border; a river or a sea has none. */
function sidesOf(border: Mention, placeById: ReadonlyMap<string, Place>): string[] {
  const id = endId(border);
  if (id.startsWith('water:')) return [];
  const group = /^border:(group:.+)$/.exec(id)?.[1];
  if (group) return [group];
  const codes =
    /^border:([A-Z]{2})(?:-([A-Z]{2}))?$/.exec(id)?.slice(1).filter(Boolean) ?? countriesOf(border, placeById);
  return codes.map((code) => `country:${code}`);
}

/** The border's words, standing for one of its sides. */
const sideOf = (border: Mention, side: string): Mention => ({
  ...border,
  place: side,
  standsFor: undefined,
  sense: 'literal',
});
