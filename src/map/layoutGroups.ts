/**
 * Ends that are no single country. Comes in: geometry, a place that stands for several countries (neighbours, a region, a
 * rule), a view. Goes out: its outline as one area, and for neighbours a short tick across each shared border. A group's
 * form is always thinner than a named country's: the text names none of its members.
 */
import type { Feature, MultiLineString } from 'geojson';
import type { Geometry } from '../atlas/Geometry';
import type { Place } from '../model/document';
import { borderId } from '../model/placeIds';
import { distance, lineLength, pointAlong } from './curve';
import { isInside, screenLines, screenRings } from './screenShapes';
import type { Point, View } from './View';

/** Outer boundary of several countries together, inner borders gone. */
export function groupOutline(geometry: Geometry, place: Place): Feature<MultiLineString> {
  const members = place.countries.map((country) => ({ country, from: '0001-01-01', to: null }));
  const asBloc = { id: `outline:${place.id}`, name: place.name, abbreviation: '', members, source: '', sourceUrl: '' };
  return geometry.blocOutline(asBloc, '2000-01-01');
}

export function groupRings(geometry: Geometry, place: Place, view: View): Point[][] {
  return place.countries.flatMap((code) => {
    const country = geometry.country(code);
    return country ? screenRings(country.geometry, view, 60, 2.5) : [];
  });
}

/** Is the group "neighbours of" this country: all its members border it? */
export function areNeighbours(geometry: Geometry, code: string, group: Place): boolean {
  const neighbours = geometry.neighboursOf(code);
  return group.countries.length > 1 && group.countries.every((member) => neighbours.includes(member));
}

const INSIDE = 9; // pixels of a tick on the country's own side
const OUTSIDE = 21;
const SHORTEST_BORDER = 4;

/** A line across the middle of the shared border, outwards from the country. */
function tickAcross(border: Point[], home: Point[][]): Point[] | null {
  const length = lineLength(border);
  if (length < SHORTEST_BORDER) return null;
  const { at } = pointAlong(border, length / 2);
  const [a, b] = [pointAlong(border, length * 0.25).at, pointAlong(border, length * 0.75).at];
  const span = distance(a, b) || 1;
  let normal: Point = [-(b[1] - a[1]) / span, (b[0] - a[0]) / span];
  if (isInside(home, [at[0] + normal[0] * 7, at[1] + normal[1] * 7])) normal = [-normal[0], -normal[1]];
  return [-INSIDE, -INSIDE / 2, 0, OUTSIDE / 3, (OUTSIDE * 2) / 3, OUTSIDE].map((by) => [
    at[0] + normal[0] * by,
    at[1] + normal[1] * by,
  ]);
}

/** One tick for each member whose border with the country is in view. */
export function neighbourTicks(geometry: Geometry, code: string, group: Place, view: View): Point[][] {
  const country = geometry.country(code);
  if (!country) return [];
  const home = screenRings(country.geometry, view, 60);
  return group.countries.flatMap((member) => {
    const line = geometry.borderLine({ id: borderId(code, member), countries: [code, member] });
    if (!line) return [];
    const longest = screenLines(line.geometry, view, 0).sort((a, b) => lineLength(b) - lineLength(a))[0];
    const tick = longest && tickAcross(longest, home);
    return tick ? [tick] : [];
  });
}
