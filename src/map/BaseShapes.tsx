/**
 * The base map as SVG, for the static twin: the same shapes, widths and colours as the live map's style. What is large
 * is a layer of its own (`map-layer` in `map.css`).
 */
import { memo } from 'react';
import type { Geometry } from '../atlas/Geometry';
import { LINE_WIDTHS, widthAt } from './lineWidths';
import type { Palette } from './palette';
import { pathData, screenLines, screenRings } from './screenShapes';
import type { View } from './View';

interface BaseShapesProps {
  geometry: Geometry;
  view: View;
  palette: Palette;
}

export const BaseShapes = memo(function BaseShapes({ geometry, view, palette }: BaseShapesProps) {
  const line = (shapes: { geometry: Parameters<typeof screenLines>[0] }[]) =>
    pathData(
      shapes.flatMap((shape) => screenLines(shape.geometry, view)),
      false,
    );
  const area = (shapes: { geometry: Parameters<typeof screenRings>[0] }[]) =>
    pathData(
      shapes.flatMap((shape) => screenRings(shape.geometry, view)),
      true,
    );
  const width = (name: keyof typeof LINE_WIDTHS) => widthAt(LINE_WIDTHS[name], view.zoom);
  const round = { fill: 'none', strokeLinejoin: 'round', strokeLinecap: 'round' } as const;
  return (
    <>
      <g className="map-layer">
        <rect width={view.width} height={view.height} fill={palette.sea} />
        <path d={area([geometry.land()])} fill={palette.land} fillRule="evenodd" />
        <path d={area(geometry.lakes().features)} fill={palette.lake} fillRule="evenodd" />
        <g {...round}>
          <path d={line(geometry.rivers().features)} stroke={palette.river} strokeWidth={width('river')} />
          <path d={line([geometry.coast()])} stroke={palette.coast} strokeWidth={width('coast')} />
          <path d={line([geometry.borders()])} stroke={palette.border} strokeWidth={width('border')} />
        </g>
      </g>
      <path
        {...round}
        d={line(geometry.disputedLines().features)}
        stroke={palette.disputed}
        strokeWidth={width('disputed')}
        strokeDasharray="3 3"
      />
    </>
  );
});
