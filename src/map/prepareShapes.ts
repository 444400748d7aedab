/**
 * Works out, while the live map's code is on its way, the shapes that it will be given: one at a time, with a pause after
 * each, so that the page answers in between. The geometry remembers them.
 */
import type { Geometry } from '../atlas/Geometry';

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

export async function prepareShapes(geometry: Geometry): Promise<void> {
  const shapes = ['land', 'coast', 'borders', 'lakes', 'rivers', 'disputedLines'] as const;
  for (const shape of shapes) {
    await pause();
    geometry[shape]();
  }
}
