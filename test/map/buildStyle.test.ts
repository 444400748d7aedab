import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { buildStyle } from '../../src/map/buildStyle';
import { DARK, LIGHT } from '../../src/map/palette';
import { geometry } from './sampleMap';

describe('the base map style', () => {
  it.each([
    ['light', LIGHT],
    ['dark', DARK],
  ])('is valid (%s)', (_name, palette) => {
    expect(validateStyleMin(buildStyle(palette, geometry))).toEqual([]);
  });

  it('names no other host', () => {
    expect(JSON.stringify(buildStyle(LIGHT, geometry))).not.toMatch(/https?:/);
  });
});
