/**
 * What the pointer is on. Comes in: an event's target and position, the view. Goes out: a selection, the topmost and
 * most specific thing first: a mark's own element, then the country beneath; null on the open sea.
 */

import type { Geometry } from '../atlas/Geometry';
import type { Selection } from '../model/choices';
import type { MapContent } from './collectContent';
import { areaHolds } from './screenShapes';
import { type Point, unproject, type View } from './View';

/** Country at a position, null on the sea or where nothing is said of it. */
export function countryAt(position: Point, geometry: Geometry, content: MapContent): string | null {
  for (const { geometry: area, properties } of geometry.countries().features) {
    if (areaHolds(area, position)) return content.places.has(properties.place) ? properties.place : null;
  }
  return null;
}

/** Selection that a mark's element stands for; null for any other element. */
export function selectionOf(target: EventTarget | null): Selection | null {
  const element = target as Element | null;
  const mark = element?.closest?.('[data-kind][data-id]');
  const kind = mark?.getAttribute('data-kind');
  const id = mark?.getAttribute('data-id');
  return id && (kind === 'flow' || kind === 'place') ? { kind, id } : null;
}

/** For the static picture, whose view is scaled to cover its box. */
export function selectionAt(
  target: EventTarget,
  pointer: { clientX: number; clientY: number },
  view: View,
  geometry: Geometry,
  content: MapContent,
): Selection | null {
  const mark = selectionOf(target);
  if (mark) return mark;
  const svg = (target as Element).closest?.('svg');
  const box = svg?.getBoundingClientRect();
  if (!box) return null;
  const scale = Math.max(box.width / view.width, box.height / view.height);
  const x = view.width / 2 + (pointer.clientX - box.left - box.width / 2) / scale;
  const y = view.height / 2 + (pointer.clientY - box.top - box.height / 2) / scale;
  const id = countryAt(unproject(view, [x, y]), geometry, content);
  return id ? { kind: 'place', id } : null;
}
