/**
 * What a layout leaves for the next one: which way its arrows took, where its names and symbols stood. Comes in: a scene.
 * Goes out: the same as plain JSON, rounded, and back.
 */
import type { FlowChoice } from './layoutFlows';
import type { PlacedLabel } from './placeLabels';
import type { Point } from './View';

export interface SceneMemory {
  choices: ReadonlyMap<string, FlowChoice>;
  labels: readonly PlacedLabel[];
  symbols: readonly { key: string }[];
}

export interface WrittenMemory {
  choices: [id: string, bend: number, landing: number, start: number][];
  labels: [key: string, x: number, y: number, align: PlacedLabel['align'], box: PlacedLabel['box']][];
  symbols: string[];
}

/** What a picture's layouts leave, for all its stages. */
export interface WrittenStill {
  stages: Record<string, WrittenMemory>;
  /** Where flows begin and end, in degrees, by place id: finding it in a large country takes a while. */
  ends: [id: string, position: Point][];
}

const hundredth = (pixels: number) => Math.round(pixels * 100) / 100;

export function writeMemory({ choices, labels, symbols }: SceneMemory): WrittenMemory {
  return {
    choices: [...choices].map(([id, { bend, landing, start }]) => [id, bend, landing, start]),
    labels: labels.map(({ key, x, y, align, box }) => [
      key,
      hundredth(x),
      hundredth(y),
      align,
      box.map(hundredth) as PlacedLabel['box'],
    ]),
    symbols: symbols.map(({ key }) => key),
  };
}

export function readMemory({ choices, labels, symbols }: WrittenMemory): SceneMemory {
  return {
    choices: new Map(choices.map(([id, bend, landing, start]) => [id, { bend, landing, start }])),
    labels: labels.map(([key, x, y, align, box]) => ({ key, x, y, align, box })),
    symbols: symbols.map((key) => ({ key })),
  };
}
