/**
 * Where to look so that what is selected is seen. Comes in: what is lit, the view now. Goes out: a new view, or null
 * where it is in view already: the map moves only when it must.
 */

import type { Geometry } from '../atlas/Geometry';
import { borderCountries } from '../model/placeIds';
import type { MapContent } from './collectContent';
import type { Highlight } from './findHighlight';
import { placePosition } from './placePosition';
import { startPadding } from './startView';
import { fitView, type Point, project, type View } from './View';

const EDGE = 36; // pixels from the view's edge that count as out of view
const NEAR = 5; // zoom that a single place is shown at, at most

function positions(id: string, content: MapContent, geometry: Geometry): Point[] {
  const place = content.places.get(id);
  if (place && borderCountries(id)) {
    const lines = geometry.borderLine(place)?.geometry.coordinates ?? [];
    const ends = lines.flatMap((line) => [line[0], line.at(-1)]);
    return ends.flatMap((end) => (end ? [[end[0], end[1]] as Point] : []));
  }
  const position = placePosition(id, content, geometry);
  return position ? [position] : [];
}

export function viewShowing(lit: Highlight, content: MapContent, geometry: Geometry, view: View): View | null {
  const ends = content.flows
    .filter(({ id }) => lit.flows.has(id))
    .flatMap(({ origin, destination }) => [origin, destination]);
  const all = [...new Set([...lit.places, ...ends])].flatMap((id) => positions(id, content, geometry));
  if (!all.length) return null;
  const seen = all.every((position) => {
    const [x, y] = project(view, position);
    return x > EDGE && y > EDGE && x < view.width - EDGE && y < view.height - EDGE;
  });
  if (seen) return null;
  const fitted = fitView(all, view, startPadding(view), NEAR);
  return {
    ...fitted,
    zoom: all.length === 1 ? Math.min(view.zoom, NEAR) : Math.min(fitted.zoom, Math.max(view.zoom, 2)),
  };
}
