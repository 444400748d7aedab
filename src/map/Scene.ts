/**
 * Everything the map draws over its base, in pixels of one view, ready for SVG: live map and static twin draw the same
 * scene with the same component. Only types live here.
 */
import type { Flow } from '../model/atlas';
import type { MoverClass, Relation } from '../model/document';
import type { ArrowShape, TickShape } from './arrowShape';
import type { FlowChoice } from './layoutFlows';
import type { PlacedLabel } from './placeLabels';
import type { Face } from './textWidth';
import type { Point, View } from './View';

/** A bloc's faint tint and its inner band: strokes twice as wide as they show, cut by the area. */
export interface SceneBloc {
  bloc: string;
  area: string;
  /** Outermost on top: `slot` 0 hugs the boundary, 1 lies within it. */
  bands: { path: string; width: number; slot: number }[];
}

export interface SceneArrow {
  flow: Flow;
  shape: ArrowShape | null;
  /** For a group of neighbours: one thin tick over each border. */
  ticks: TickShape[];
  /** For a group with an area: its dashed outline. */
  outline: string;
  hit: string;
  width: number;
  /** Middle, for a tooltip opened by the keyboard. */
  middle: Point;
}

export type SymbolKind = 'base' | 'crossing' | 'airport' | 'city' | 'place' | Relation;

export interface SceneSymbol {
  key: string;
  place: string;
  kind: SymbolKind;
  at: Point;
  /** Not in the scene before: it fades in. */
  fresh?: boolean;
}

export type LabelStyle = 'destination' | 'end' | 'named' | 'neighbour' | 'group' | 'point';

export interface SceneLabel extends PlacedLabel {
  lines: string[];
  style: LabelStyle;
  face: Face;
  size: number;
  weight: number;
  letterSpacing: number;
  /** What a click on it selects; null for a name that only orients. */
  target: { kind: 'place' | 'flow'; id: string } | null;
  /** Kind of mover that the name is coloured by; null for ink. */
  mover: MoverClass | null;
  /** Not in the scene before: it fades in. */
  fresh: boolean;
}

export interface SceneArea {
  place: string;
  /** Nested paths, drawn over each other; the country that bounds them. */
  steps: string[];
  clip: string;
}

export interface Scene {
  view: View;
  blocs: SceneBloc[];
  /** Countries that are ends of flows drawn, tinted in the mover's colour. */
  ends: { place: string; path: string; mover: MoverClass; role: 'origin' | 'destination' }[];
  parts: SceneArea[];
  borders: { place: string; path: string }[];
  arrows: SceneArrow[];
  symbols: SceneSymbol[];
  labels: SceneLabel[];
  /** Layout choices, for the next scene to keep to. */
  choices: ReadonlyMap<string, FlowChoice>;
}
