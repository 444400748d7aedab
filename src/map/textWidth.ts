/**
 * How wide a label will be, without a browser. Comes in: text, face and size in pixels. Goes out: an estimate in pixels.
 * The tables hold the advance widths (hundredths of an em, ASCII from the space on) of the two shipped families at the
 * weights the map uses; letters beyond ASCII count as their base letter, other scripts by a mean of their own.
 */
export type Face = 'sans' | 'serif' | 'italic';

const FIRST = 32;

const ADVANCES: Record<Face, number[]> = {
  // Source Sans 3, weight 500
  sans: [
    20, 30, 45, 50, 50, 83, 62, 26, 31, 31, 43, 50, 26, 32, 26, 35, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 26, 26, 50,
    50, 50, 43, 86, 55, 59, 57, 62, 53, 50, 62, 66, 27, 49, 59, 49, 74, 65, 67, 57, 67, 58, 54, 54, 65, 53, 79, 53, 49,
    54, 31, 35, 31, 50, 50, 55, 51, 56, 46, 56, 50, 30, 51, 55, 25, 25, 51, 26, 84, 55, 55, 56, 56, 36, 42, 35, 55, 48,
    73, 46, 48, 43, 31, 25, 31, 50,
  ],
  // Source Serif 4, weight 600
  serif: [
    23, 31, 42, 54, 54, 95, 74, 21, 38, 38, 46, 55, 31, 33, 31, 36, 55, 55, 55, 55, 55, 55, 55, 55, 55, 55, 31, 31, 55,
    55, 55, 43, 87, 71, 67, 66, 74, 63, 61, 72, 81, 39, 39, 73, 62, 93, 76, 74, 64, 74, 71, 56, 65, 76, 71, 102, 68, 67,
    59, 36, 36, 36, 55, 53, 40, 55, 63, 53, 62, 54, 37, 57, 65, 34, 31, 62, 34, 96, 65, 59, 63, 61, 47, 47, 37, 64, 58,
    85, 58, 59, 50, 36, 30, 36, 55,
  ],
  // Source Serif 4, italic, weight 500
  italic: [
    22, 31, 47, 58, 53, 94, 71, 26, 39, 39, 48, 54, 30, 32, 30, 35, 55, 55, 55, 55, 55, 55, 55, 55, 55, 55, 30, 30, 54,
    54, 54, 46, 88, 69, 63, 62, 71, 60, 57, 67, 77, 37, 37, 69, 58, 93, 74, 68, 58, 68, 66, 51, 60, 72, 65, 92, 66, 60,
    56, 35, 34, 35, 54, 52, 40, 57, 54, 45, 57, 46, 34, 53, 59, 32, 28, 51, 31, 88, 61, 54, 56, 54, 44, 40, 36, 61, 52,
    79, 57, 53, 50, 38, 29, 38, 54,
  ],
};

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/;

/** Width in pixels; within a few percent for Latin text. */
export function textWidth(text: string, face: Face, size: number, letterSpacing = 0): number {
  let hundredths = 0;
  let count = 0;
  for (const letter of text.normalize('NFD').replace(/\p{M}/gu, '')) {
    hundredths += ADVANCES[face][letter.charCodeAt(0) - FIRST] ?? (WIDE.test(letter) ? 100 : 56);
    count++;
  }
  return (hundredths / 100) * size + count * letterSpacing;
}
