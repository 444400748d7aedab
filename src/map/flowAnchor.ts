/**
 * Where in a country its arrows begin or end. Comes in: a country, and the places at the other ends. Goes out: a position.
 * A country of ordinary size has one anchor, its label point. A very large one is met where it is nearest to the others,
 * well inside its border: the text names the country, and an arrow to the middle of Siberia would claim more than one to
 * its near side.
 */
import type { Position } from 'geojson';
import type { CountryProperties, Geometry } from '../atlas/Geometry';
import { areaHolds, worldBox } from './screenShapes';
import { fromWorld, type Point, toWorld } from './View';

const LARGE = 0.004; // share of the world square that its box takes: Kazakhstan has 0.0033, China 0.012, Russia more
const DEPTH = 0.011; // world units inside the border, some 440 km at the equator
const GRID = 40;

type Country = NonNullable<ReturnType<Geometry['country']>>;

const kept = new WeakMap<CountryProperties, Map<string, Point>>();

export function isLarge(country: Country): boolean {
  const [west, north, east, south] = worldBox(country.geometry);
  return (east - west) * (south - north) > LARGE;
}

/** Is the point inside, and all around it at the given depth? */
function isDeep(country: Country, [x, y]: Point): boolean {
  if (!areaHolds(country.geometry, fromWorld([x, y]))) return false;
  return Array.from({ length: 8 }, (_, index) => (index * Math.PI) / 4).every((angle) =>
    areaHolds(country.geometry, fromWorld([x + Math.cos(angle) * DEPTH, y + Math.sin(angle) * DEPTH])),
  );
}

function nearSide(country: Country, others: readonly Position[]): Point {
  const [west, north, east, south] = worldBox(country.geometry);
  const targets = others.map(toWorld);
  const middle: Point = [
    targets.reduce((sum, [x]) => sum + x, 0) / targets.length,
    targets.reduce((sum, [, y]) => sum + y, 0) / targets.length,
  ];
  const points: { at: Point; far: number }[] = [];
  for (let row = 1; row < GRID; row++) {
    for (let column = 1; column < GRID; column++) {
      const at: Point = [west + ((east - west) * column) / GRID, north + ((south - north) * row) / GRID];
      points.push({ at, far: Math.hypot(at[0] - middle[0], at[1] - middle[1]) });
    }
  }
  const found = points.sort((a, b) => a.far - b.far).find(({ at }) => isDeep(country, at));
  return found ? fromWorld(found.at) : country.properties.label;
}

/** @param others positions at the other ends of its flows, in degrees */
export function flowAnchor(country: Country, others: readonly Position[]): Point {
  if (!others.length || !isLarge(country)) return country.properties.label;
  const key = others.map((position) => position.join(',')).join(' ');
  const known = kept.get(country.properties) ?? new Map<string, Point>();
  kept.set(country.properties, known);
  const anchor = known.get(key) ?? nearSide(country, others);
  known.set(key, anchor);
  return anchor;
}
