/**
 * Typefaces cut to what is used. Comes in: a shipped variable typeface (WOFF2). Goes out: the same with fewer weights, for
 * the page; or one weight as a plain font, for programs that read no variable ones.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** The Latin ranges of `fonts.css`: what a file called `latin` is asked for. */
const LATIN: [from: number, to: number][] = [
  [0x20, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
  [0x304, 0x308],
  [0x329, 0x329],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2193],
  [0x2212, 0x2215],
  [0xfeff, 0xfffd],
];

const LETTERS = LATIN.flatMap(([from, to]) =>
  to - from > 1000 ? [] : Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
).join('');

/** The weights that the style sheets name lie within. */
const WEIGHTS = { min: 400, max: 700 };

export type Family = 'source-sans-3' | 'source-serif-4';

export async function cutForPage(font: Uint8Array): Promise<Uint8Array> {
  return subsetFont(Buffer.from(font), LETTERS, { targetFormat: 'woff2', variationAxes: { wght: WEIGHTS } });
}

/** Says in the font's own table (OS/2) which weight it is: cutting leaves there what the variable font had. */
function named(font: Uint8Array, weight: number): Uint8Array {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  for (let table = 0; table < view.getUint16(4); table += 1) {
    const entry = 12 + table * 16;
    if (view.getUint32(entry) === 0x4f532f32) view.setUint16(view.getUint32(entry + 8) + 4, weight);
  }
  return font;
}

/** One weight of a family as TrueType. */
export async function cutWeight(root: string, family: Family, weight: number): Promise<Uint8Array> {
  const file = join(root, 'node_modules/@fontsource-variable', family, 'files', `${family}-latin-wght-normal.woff2`);
  const font = await subsetFont(readFileSync(file), LETTERS, { targetFormat: 'sfnt', variationAxes: { wght: weight } });
  return named(new Uint8Array(font), weight);
}
