/**
 * What lights up when a place is selected or hovered, wherever that happened: the outline of a country, province or
 * group, the line of a border, the soft area of a part, a ring at a point, with its name where the map shows none. Comes
 * in: place ids, content, geometry, the scene. Goes out: shapes in pixels. A place without a shape or point lights
 * nothing.
 */
import type { Geometry } from '../atlas/Geometry';
import { softPart } from '../atlas/softAreas';
import type { Bloc } from '../model/dataset';
import type { Place } from '../model/document';
import { countryCode } from '../model/placeIds';
import type { MapContent } from './collectContent';
import { groupOutline } from './layoutGroups';
import type { Scene } from './Scene';
import { pathData, screenLines, screenRings } from './screenShapes';
import { type Point, project, type View } from './View';

export interface Lit {
  /** Areas are outlined and tinted, lines drawn broad, groups dashed. */
  shapes: { id: string; path: string; form: 'area' | 'line' | 'group' }[];
  parts: { id: string; steps: string[] }[];
  /** Points that the scene has no symbol for. */
  points: { id: string; name: string; at: Point }[];
}

const MARGIN = 140;

function areaPath(id: string, geometry: Geometry, view: View): string {
  const area = geometry.country(countryCode(id) ?? '') ?? geometry.province(id.replace(/^admin:/, ''));
  return area ? pathData(screenRings(area.geometry, view, MARGIN), true) : '';
}

function groupPath(place: Place, geometry: Geometry, view: View, bloc?: Bloc, date = ''): string {
  const outline = bloc
    ? geometry.blocOutline(bloc, date)
    : place.countries.length
      ? groupOutline(geometry, place)
      : null;
  return outline ? pathData(screenLines(outline.geometry, view, MARGIN), false) : '';
}

export function layoutLit(ids: Iterable<string>, content: MapContent, geometry: Geometry, scene: Scene): Lit {
  const { view } = scene;
  const lit: Lit = { shapes: [], parts: [], points: [] };
  const drawn = new Set(scene.symbols.map(({ place }) => place));
  for (const id of ids) {
    const place = content.places.get(id);
    const area = areaPath(id, geometry, view);
    if (area) lit.shapes.push({ id, path: area, form: 'area' });
    if (!place || area) continue;
    if (place.kind === 'border') {
      const line = geometry.borderLine(place);
      if (line) lit.shapes.push({ id, path: pathData(screenLines(line.geometry, view), false), form: 'line' });
    } else if (place.kind === 'region' || place.kind === 'group' || place.kind === 'bloc') {
      const path = groupPath(place, geometry, view, content.allBlocs.get(id), content.date);
      if (path) lit.shapes.push({ id, path, form: 'group' });
    } else if (place.kind === 'part') {
      const steps = softPart(geometry, id)?.features ?? [];
      const paths = steps.map((step) => pathData(screenRings(step.geometry, view), true)).filter(Boolean);
      if (paths.length) lit.parts.push({ id, steps: paths });
    } else if (!drawn.has(id)) {
      const point = geometry.labelPoint(place);
      if (point) lit.points.push({ id, name: place.name, at: project(view, point) });
    }
  }
  return lit;
}
