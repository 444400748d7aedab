/**
 * Ends that are no single country. Comes in: geometry, a place that stands for several countries (neighbours, a region, a
 * rule), a view. Goes out: its outline as one area, and for neighbours a short tick across each shared border. A group's
 * form is always thinner than a named country's: the text names none of its members.
 */
import type { Feature, MultiLineString } from 'geojson';
import type { Geometry } from '../atlas/Geometry';
import type { Place } from '../model/document';
import { borderId } from '../model/placeIds';
import { distance, lineLength, nearest, pointAlong } from './curve';
import { joinAreas, type ScreenArea, screenArea } from './ScreenArea';
import { screenLines } from './screenShapes';
import { type Point, SMALL_SCREEN, type View } from './View';

/** Outer boundary of several countries together, inner borders gone. */
export function groupOutline(geometry: Geometry, place: Place): Feature<MultiLineString> {
  const members = place.countries.map((country) => ({ country, from: '0001-01-01', to: null }));
  const asBloc = { id: `outline:${place.id}`, name: place.name, abbreviation: '', members, source: '', sourceUrl: '' };
  return geometry.blocOutline(asBloc, '2000-01-01');
}

/** The group's members on the screen, as one area. */
export function groupArea(geometry: Geometry, place: Place, view: View): ScreenArea | null {
  const members = place.countries.flatMap((code) => geometry.country(code) ?? []);
  return joinAreas(members.map((country) => screenArea(country.geometry, view)));
}

/**
 * The country whose neighbours the group consists of: the flow's origin where all members border it, else the one that
 * the rule in the group's id names. Null for any other group.
 */
export function neighbourhoodOf(geometry: Geometry, originCode: string | null, group: Place): string | null {
  const code = originCode ?? /neighbours-of-([A-Z]{2})$/.exec(group.id)?.[1] ?? null;
  if (!code || group.countries.length < 2) return null;
  const neighbours = geometry.neighboursOf(code);
  return group.countries.every((member) => neighbours.includes(member)) ? code : null;
}

/** Pixels of a tick on the country's own side and beyond the border, and the shortest border that gets one. */
const WIDE = { inside: 8, outside: 26, shortest: 5 };
const SMALL = { inside: 6, outside: 19, shortest: 11 };
type TickReach = typeof WIDE;

const SHARES = [0.5, 0.3, 0.7, 0.15, 0.85]; // where along the border it may stand
const CLEAR = 17; // pixels from what is drawn that are enough

/** A line across the border at a share of its length, outwards from the country. */
function tickAcross(border: Point[], share: number, home: ScreenArea, reach: TickReach): Point[] {
  const length = lineLength(border);
  const { at } = pointAlong(border, length * share);
  const [a, b] = [pointAlong(border, length * (share - 0.15)).at, pointAlong(border, length * (share + 0.15)).at];
  const span = distance(a, b) || 1;
  let normal: Point = [-(b[1] - a[1]) / span, (b[0] - a[0]) / span];
  if (home.holds([at[0] + normal[0] * 7, at[1] + normal[1] * 7])) normal = [-normal[0], -normal[1]];
  return Array.from({ length: 7 }, (_, index) => {
    const by = (reach.outside + reach.inside) * (index / 6) - reach.inside;
    return [at[0] + normal[0] * by, at[1] + normal[1] * by];
  });
}

/** Of the possible ticks over one border the first that is clear of what is drawn, else the one farthest from it. */
function clearTick(border: Point[], home: ScreenArea, taken: readonly Point[], reach: TickReach): Point[] | null {
  if (lineLength(border) < reach.shortest) return null;
  let best: Point[] | null = null;
  let most = -1;
  for (const share of SHARES) {
    const tick = tickAcross(border, share, home, reach);
    const room = Math.min(...tick.map((point) => nearest(point, taken, CLEAR)));
    if (room <= most) continue;
    most = room;
    best = tick;
  }
  return best;
}

/**
 * One tick for each member whose border with the country is in view.
 * @param fromHome does the movement come from the country itself? Else the tick begins at the border
 * @param taken points of what is drawn already
 */
export function neighbourTicks(
  geometry: Geometry,
  code: string,
  group: Place,
  view: View,
  fromHome: boolean,
  taken: readonly Point[],
): Point[][] {
  const country = geometry.country(code);
  if (!country) return [];
  const home = screenArea(country.geometry, view);
  const size = view.width < SMALL_SCREEN ? SMALL : WIDE;
  const reach = fromHome ? size : { ...size, inside: -2 };
  const ticks: Point[][] = [];
  for (const member of group.countries) {
    const line = geometry.borderLine({ id: borderId(code, member), countries: [code, member] });
    if (!line) continue;
    const longest = screenLines(line.geometry, view, 0).sort((a, b) => lineLength(b) - lineLength(a))[0];
    const tick = longest && clearTick(longest, home, [...taken, ...ticks.flat()], reach);
    if (tick) ticks.push(tick);
  }
  return ticks;
}
