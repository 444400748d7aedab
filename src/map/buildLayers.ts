/**
 * The base map's layers, from the sea up to the disputed lines: a pure function of the palette. Everything that says
 * something (blocs, arrows, symbols, names) is drawn over it, as one scene that the static twin shares.
 */
import type { LayerSpecification } from 'maplibre-gl';
import type { SourceName } from './buildSources';
import { LINE_WIDTHS, widthExpression } from './lineWidths';
import type { Palette } from './palette';

function line(id: keyof typeof LINE_WIDTHS, source: SourceName, colour: string): LayerSpecification {
  return {
    id,
    type: 'line',
    source,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colour, 'line-width': widthExpression(LINE_WIDTHS[id]) },
  };
}

function dashed(layer: LayerSpecification): LayerSpecification {
  if (layer.type !== 'line') return layer;
  return { ...layer, layout: { 'line-join': 'round' }, paint: { ...layer.paint, 'line-dasharray': [3, 3] } };
}

export function buildLayers(palette: Palette): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': palette.land } },
    { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': palette.lake } },
    line('river', 'rivers', palette.river),
    { ...line('province', 'provinces', palette.province), minzoom: 3.8 },
    line('coast', 'coast', palette.coast),
    line('border', 'borders', palette.border),
    dashed(line('disputed', 'disputed', palette.disputed)),
  ];
}
