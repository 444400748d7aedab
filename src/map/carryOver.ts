/** How marks laid out for one view are shown in another until they are laid out anew: larger or smaller, and shifted. */
import { type View, worldToScreen } from './View';

/** Scale and shift that carry marks laid out for one view into another. */
export function carryOver(from: View, to: View): { scale: number; x: number; y: number } {
  const [a, b] = [worldToScreen(from), worldToScreen(to)];
  const scale = b.size / a.size;
  return { scale, x: b.left - a.left * scale, y: b.top - a.top * scale };
}
