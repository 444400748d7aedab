/**
 * The first view: all arrows drawn, with room for names. Comes in: content, geometry, the map's size. Goes out: a view.
 * A large country counts only with its near side, so that Russia does not make the rest small. Without any flow it
 * shows the places named; without these, the world.
 */

import type { Geometry } from '../atlas/Geometry';
import type { MapContent } from './collectContent';
import { placeFlowEnds } from './placeFlowEnds';
import { placePosition } from './placePosition';
import { fitView, type Padding, type Point, type View } from './View';

/** Positions that the start view must hold: ends of flows (a group of countries is no one place), else places named. */
function positionsToShow(content: MapContent, geometry: Geometry): Point[] {
  const ends = [...placeFlowEnds(content, geometry)].filter(([id]) => !id.startsWith('group:'));
  if (ends.length) return ends.map(([, position]) => position);
  return [...content.named.keys()].flatMap((id) => {
    const position = placePosition(id, content, geometry);
    return position ? [position] : [];
  });
}

export function startPadding({ width, height }: { width: number; height: number }): Padding {
  const small = width < 520;
  return {
    left: small ? 30 : Math.min(110, width * 0.09),
    right: small ? 62 : Math.min(190, width * 0.16),
    top: small ? 30 : Math.min(80, height * 0.11),
    bottom: small ? 60 : Math.min(190, height * 0.25),
  };
}

export function startView(content: MapContent, geometry: Geometry, size: { width: number; height: number }): View {
  const positions = positionsToShow(content, geometry);
  if (!positions.length)
    return { longitude: 20, latitude: 25, zoom: Math.max(0, Math.log2(size.width / 512)), ...size };
  return fitView(positions, size, startPadding(size), 5);
}
