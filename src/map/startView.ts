/**
 * The first view: all arrows drawn, with room for names. Comes in: content, geometry, the map's size. Goes out: a view.
 * A large country counts only with its near side, so that Russia does not make the rest small. Without any flow it
 * shows the places named; without these, the world.
 */

import type { Geometry } from '../atlas/Geometry';
import type { MapContent } from './collectContent';
import { between, boxHolds, growBox } from './curve';
import { placeFlowEnds } from './placeFlowEnds';
import { placePosition } from './placePosition';
import type { Box } from './screenShapes';
import { fitView, type Padding, type Point, project, type Size, type View } from './View';

/** Positions that the start view must hold: ends of flows (a group of countries is no one place), else places named. */
function positionsToShow(content: MapContent, geometry: Geometry): Point[] {
  const ends = [...placeFlowEnds(content, geometry)].filter(([id]) => !id.startsWith('group:'));
  if (ends.length) return ends.map(([, position]) => position);
  return [...content.named.keys()].flatMap((id) => {
    const position = placePosition(id, content, geometry);
    return position ? [position] : [];
  });
}

export function startPadding({ width, height }: Size): Padding {
  const small = width < 520;
  return {
    left: small ? 30 : Math.min(110, width * 0.09),
    right: small ? 62 : Math.min(190, width * 0.16),
    top: small ? 30 : Math.min(80, height * 0.11),
    bottom: small ? 86 : Math.min(190, height * 0.25),
  };
}

/** Does the straight way between two ends of any flow, or an end, lie under one of the boxes? */
function isCovered(view: View, content: MapContent, geometry: Geometry, covered: readonly Box[]): boolean {
  const ends = placeFlowEnds(content, geometry);
  return content.flows.some(({ origin, destination }) => {
    const from = ends.get(origin);
    const to = ends.get(destination);
    const line = [from, to].flatMap((end) => (end ? [project(view, end)] : []));
    const [a, b] = [line[0], line.at(-1)];
    if (!a || !b) return false;
    const points = Array.from({ length: 21 }, (_, index) => between(a, b, index / 20));
    return covered.some((box) => points.some((point) => boxHolds(growBox(box, 24), point)));
  });
}

/** @param covered boxes at the bottom of the map that something else covers: the view makes room above them if it must */
export function startView(content: MapContent, geometry: Geometry, size: Size, covered: readonly Box[] = []): View {
  const positions = positionsToShow(content, geometry);
  if (!positions.length)
    return { longitude: 20, latitude: 25, zoom: Math.max(0, Math.log2(size.width / 512)), ...size };
  const padding = startPadding(size);
  const view = fitView(positions, size, padding, 5);
  if (!isCovered(view, content, geometry, covered)) return view;
  const bottom = size.height - Math.min(...covered.map(([, top]) => top)) + 20;
  return fitView(positions, size, { ...padding, bottom: Math.max(padding.bottom, bottom) }, 5);
}
