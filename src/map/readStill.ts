/** Finds the picture that the page came with. Comes in: the page. Goes out: its elements and what its layouts left; null without. */
import { readMemory, type WrittenMemory } from './SceneMemory';
import type { Still } from './StillPicture';

export function readStill(page: Document): Still | null {
  const box = page.querySelector('.map-still');
  const memory = page.getElementById('still-memory')?.textContent;
  if (!box || !memory) return null;
  const written = JSON.parse(memory) as Record<string, WrittenMemory>;
  return {
    elements: [...box.children],
    memories: new Map(Object.entries(written).map(([stage, one]) => [stage, readMemory(one)])),
  };
}
