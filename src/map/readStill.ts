/** Finds the picture that the page came with. Comes in: the page. Goes out: its elements and what its layouts left; null without. */
import { readMemory, type WrittenStill } from './SceneMemory';
import type { Still } from './StillPicture';

export function readStill(page: Document): Still | null {
  const box = page.querySelector('.map-still');
  const memory = page.getElementById('still-memory')?.textContent;
  if (!box || !memory) return null;
  const { stages, ends } = JSON.parse(memory) as WrittenStill;
  return {
    elements: [...box.children],
    memories: new Map(Object.entries(stages).map(([stage, one]) => [stage, readMemory(one)])),
    ends: new Map(ends),
  };
}
