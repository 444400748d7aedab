/**
 * The first view: all arrows drawn, with room for names. Comes in: content, geometry, the map's size. Goes out: a view.
 * A large country counts only where an arrow enters it, so that Russia does not make the rest small. Without any flow it
 * shows the places named; without these, the world.
 */

import type { Geometry } from '../atlas/Geometry';
import { countryCode } from '../model/placeIds';
import type { MapContent } from './collectContent';
import { areaHolds, worldBox } from './screenShapes';
import { fitView, fromWorld, type Padding, type Point, toWorld, type View } from './View';

const LARGE = 0.0016; // share of the world square: about the box of Iran
const INTO = 0.012; // how far into a large country the view reaches, in world units

/** Where the straight way from one point to another enters the target. */
function entry(from: Point, to: Point, target: Parameters<typeof areaHolds>[0]): Point {
  const [a, b] = [toWorld(from), toWorld(to)];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  for (let step = 0; step <= 60; step++) {
    const at: Point = [a[0] + ((b[0] - a[0]) * step) / 60, a[1] + ((b[1] - a[1]) * step) / 60];
    if (!areaHolds(target, fromWorld(at))) continue;
    const reach = Math.min(INTO / length, 1 - step / 60);
    return fromWorld([at[0] + (b[0] - a[0]) * reach, at[1] + (b[1] - a[1]) * reach]);
  }
  return to;
}

function positionOf(id: string, content: MapContent, geometry: Geometry): Point | null {
  const country = geometry.country(countryCode(id) ?? '');
  if (country) return country.properties.label;
  const place = content.places.get(id);
  return place ? geometry.labelPoint(place) : null;
}

function isLarge(id: string, geometry: Geometry): boolean {
  const country = geometry.country(countryCode(id) ?? '');
  if (!country) return false;
  const [west, north, east, south] = worldBox(country.geometry);
  return (east - west) * (south - north) > LARGE;
}

/** Positions that the start view must hold. */
export function positionsToShow(content: MapContent, geometry: Geometry): Point[] {
  const positions: Point[] = [];
  for (const flow of content.flows) {
    const from = positionOf(flow.origin, content, geometry);
    const to = positionOf(flow.destination, content, geometry);
    for (const [id, here, there] of [
      [flow.origin, from, to],
      [flow.destination, to, from],
    ] as const) {
      if (!here) continue;
      const country = geometry.country(countryCode(id) ?? '');
      positions.push(country && there && isLarge(id, geometry) ? entry(there, here, country.geometry) : here);
    }
  }
  if (positions.length) return positions;
  return [...content.named.keys()].flatMap((id) => {
    const at = positionOf(id, content, geometry);
    return at ? [at] : [];
  });
}

export function startPadding({ width, height }: { width: number; height: number }): Padding {
  const small = width < 520;
  return {
    left: small ? 34 : Math.min(120, width * 0.09),
    right: small ? 40 : Math.min(190, width * 0.15),
    top: small ? 34 : Math.min(80, height * 0.12),
    bottom: small ? 48 : Math.min(170, height * 0.22),
  };
}

export function startView(content: MapContent, geometry: Geometry, size: { width: number; height: number }): View {
  const positions = positionsToShow(content, geometry);
  if (!positions.length)
    return { longitude: 20, latitude: 25, zoom: Math.max(0, Math.log2(size.width / 512)), ...size };
  return fitView(positions, size, startPadding(size), 5);
}
