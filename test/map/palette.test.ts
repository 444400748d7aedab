import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DARK, LIGHT, type Palette, paletteVariables } from '../../src/map/palette';

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const css = readFileSync(join(import.meta.dirname, '../../src/map/map.css'), 'utf8');

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
] as [string, Palette][])('the %s palette', (_name, palette) => {
  it.each(Object.entries(palette.movers))('keeps 3:1 between %s and land and sea', (_mover, colour) => {
    expect(contrast(colour, palette.land)).toBeGreaterThanOrEqual(3);
    expect(contrast(colour, palette.sea)).toBeGreaterThanOrEqual(3);
  });

  it.each([...Object.values(palette.blocs), palette.selection])('keeps 3:1 between %s and land', (colour) => {
    expect(contrast(colour, palette.land)).toBeGreaterThanOrEqual(3);
  });

  it('keeps 4.5:1 for words on land, sea and cards', () => {
    for (const words of [palette.ink, palette.soft, ...Object.values(palette.words)]) {
      expect(contrast(words, palette.land)).toBeGreaterThanOrEqual(4.5);
      if (words !== palette.soft) expect(contrast(words, palette.sea)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(palette.soft, palette.card)).toBeGreaterThanOrEqual(4.5);
  });

  it('is the one that the style sheet gives', () => {
    const [light, dark] = [paletteVariables(LIGHT), new Map(paletteVariables(DARK))];
    for (const [name, value] of light)
      expect(css).toContain(
        `${name}: ${value === dark.get(name) ? value : `light-dark(${value}, ${dark.get(name)})`};`,
      );
  });
});
