/**
 * Small symbols for places that are points: bases, crossings, airports, cities, and (when asked for) what is said to
 * happen at a place. Comes in: content, geometry, view. Goes out: symbols in pixels, the most important first. A place
 * without a point gets none: a country is its own mark. Where two would cover one another the lesser one waits until one
 * zooms in.
 */

import type { Geometry } from '../atlas/Geometry';
import type { MentionKind, Place, Relation } from '../model/document';
import type { MapContent } from './collectContent';
import { distance, lineLength, pointAlong } from './curve';
import type { SceneSymbol, SymbolKind } from './Scene';
import { screenLines } from './screenShapes';
import { type Point, project, type View } from './View';

/** Kinds with a symbol of their own, and the zoom from which it is drawn. */
const KINDS: Partial<Record<MentionKind, { symbol: SymbolKind; zoom: number; rank: number }>> = {
  base: { symbol: 'base', zoom: 0, rank: 0 },
  crossing: { symbol: 'crossing', zoom: 0, rank: 1 },
  airport: { symbol: 'airport', zoom: 3.6, rank: 2 },
  city: { symbol: 'city', zoom: 3.4, rank: 3 },
  admin: { symbol: 'place', zoom: 4.4, rank: 4 },
};

const POINTS: ReadonlySet<MentionKind> = new Set(['base', 'crossing', 'airport', 'city', 'admin']);
const NEAREST = 11; // pixels between two symbols
const BESIDE = 13; // pixels from a place's own symbol to that of what happens there

function inView([x, y]: Point, { width, height }: View): boolean {
  return x > -20 && y > -20 && x < width + 20 && y < height + 20;
}

function placeSymbols(content: MapContent, geometry: Geometry, view: View): SceneSymbol[] {
  const found: { symbol: SceneSymbol; rank: number }[] = [];
  for (const [id, count] of content.named) {
    const place = content.places.get(id);
    const kind = place && KINDS[place.kind];
    if (!place || !kind || view.zoom < kind.zoom) continue;
    const point = geometry.labelPoint(place);
    if (!point) continue;
    const at = project(view, point);
    if (inView(at, view)) {
      found.push({ symbol: { key: id, place: id, kind: kind.symbol, at }, rank: kind.rank - count / 1000 });
    }
  }
  const kept: SceneSymbol[] = [];
  for (const { symbol } of found.sort((a, b) => a.rank - b.rank)) {
    if (kept.every((other) => distance(other.at, symbol.at) > NEAREST)) kept.push(symbol);
  }
  return kept;
}

/** Where something that happens at a place is drawn: at its point, or half way along a border. */
function eventPoint(place: Place, geometry: Geometry, view: View): Point | null {
  if (place.kind === 'border') {
    const line = geometry.borderLine(place);
    const longest = line && screenLines(line.geometry, view, 0).sort((a, b) => lineLength(b) - lineLength(a))[0];
    return longest ? pointAlong(longest, lineLength(longest) / 2).at : null;
  }
  if (!POINTS.has(place.kind)) return null;
  const point = geometry.labelPoint(place);
  return point && project(view, point);
}

/** Places with more statements come first: where theirs would be covered, others wait until one zooms in. */
function eventSymbols(content: MapContent, geometry: Geometry, view: View, taken: SceneSymbol[]): SceneSymbol[] {
  const points: Point[] = [];
  const byStatements = [...content.events].sort((a, b) => b.statements.length - a.statements.length);
  return byStatements.flatMap(({ place, relations }) => {
    const point = eventPoint(place, geometry, view);
    if (!point || !inView(point, view) || points.some((other) => distance(other, point) < NEAREST)) return [];
    const first = taken.some(({ at }) => distance(at, point) < NEAREST) ? 1 : 0;
    const symbols = relations.map((relation: Relation, index) => ({
      key: `${relation}@${place.id}`,
      place: place.id,
      kind: relation,
      at: [point[0] + (first + index) * BESIDE, point[1]] as Point,
    }));
    points.push(...symbols.map(({ at }) => at));
    return symbols;
  });
}

export function layoutSymbols(content: MapContent, geometry: Geometry, view: View): SceneSymbol[] {
  const places = placeSymbols(content, geometry, view);
  return [...places, ...eventSymbols(content, geometry, view, places)];
}
