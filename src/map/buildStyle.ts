/**
 * The whole style of the live map's base, as MapLibre wants it. Comes in: palette and geometry. Goes out: a style without
 * a glyph server, without sprites and without a URL: nothing in it leads to another host.
 */
import type { StyleSpecification } from 'maplibre-gl';
import type { Geometry } from '../atlas/Geometry';
import { buildLayers } from './buildLayers';
import { buildSources } from './buildSources';
import type { Palette } from './palette';

export function buildStyle(palette: Palette, geometry: Geometry): StyleSpecification {
  return { version: 8, sources: buildSources(geometry), layers: buildLayers(palette) };
}
