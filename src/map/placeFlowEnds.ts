/**
 * Position of every place that a drawn flow begins or ends at. Comes in: content and geometry. Goes out: place id ->
 * degrees; a place that the map does not know has none. Depends on no view, so that arrows keep their ends while zooming.
 */
import type { Geometry } from '../atlas/Geometry';
import { OPEN_END } from '../model/atlas';
import { countryCode } from '../model/placeIds';
import type { MapContent } from './collectContent';
import { flowAnchor } from './flowAnchor';
import { placePosition } from './placePosition';
import type { Point } from './View';

const kept = new WeakMap<MapContent, { geometry: Geometry; ends: ReadonlyMap<string, Point> }>();

/** Remembers what was worked out before, for the same content and shapes, when the page was written. */
export function keepFlowEnds(content: MapContent, geometry: Geometry, ends: ReadonlyMap<string, Point>): void {
  kept.set(content, { geometry, ends });
}

/** Mean label point of a group's members, for one without a point of its own. */
function middleOf(id: string, content: MapContent, geometry: Geometry): Point | null {
  const codes = content.places.get(id)?.countries ?? [];
  const labels = codes.flatMap((code) => geometry.country(code)?.properties ?? []).map(({ label }) => label);
  if (!labels.length) return null;
  const mean = (axis: 0 | 1) => labels.reduce((sum, label) => sum + label[axis], 0) / labels.length;
  return [mean(0), mean(1)];
}

export function placeFlowEnds(content: MapContent, geometry: Geometry): ReadonlyMap<string, Point> {
  const old = kept.get(content);
  if (old?.geometry === geometry) return old.ends;
  const others = new Map<string, Point[]>();
  const plain = (id: string) => placePosition(id, content, geometry) ?? middleOf(id, content, geometry);
  for (const { origin, destination } of content.flows) {
    for (const [here, there] of [
      [origin, destination],
      [destination, origin],
    ] as const) {
      if (here === OPEN_END) continue;
      const known = others.get(here) ?? [];
      const position = there === OPEN_END ? null : plain(there);
      others.set(here, position ? [...known, position] : known);
    }
  }
  const ends = new Map<string, Point>();
  // where a flow's other end is open, its country is met on the side of all the others
  const all = [...others.keys()].map((id) => (id.startsWith('group:') ? null : plain(id))).filter((at) => at !== null);
  for (const [id, positions] of others) {
    const country = geometry.country(countryCode(id) ?? '');
    const at = country ? flowAnchor(country, positions.length ? positions : all) : plain(id);
    if (at) ends.set(id, at);
  }
  kept.set(content, { geometry, ends });
  return ends;
}
