/**
 * A scene as SVG: bands of blocs, tints, border lines, arrows, symbols and names, in this order. Comes in: scene,
 * palette, what is selected and what the pointer is on. Goes out: SVG groups whose parts carry `data-kind` and `data-id`,
 * so that whoever owns the pointer can tell what was hit. Holds no state.
 */
import { memo, useMemo } from 'react';
import type { Geometry } from '../atlas/Geometry';
import { Arrow } from './Arrow';
import type { MapContent } from './collectContent';
import type { Highlight } from './findHighlight';
import { HIT } from './hit';
import { LitPlaces } from './LitPlaces';
import { bandWidth } from './layoutBlocs';
import { layoutLit } from './layoutLit';
import { MarkSymbol } from './MarkSymbol';
import { Name } from './Name';
import { blocColour, type Palette } from './palette';
import type { Scene, SceneArrow } from './Scene';

export interface MarksProps {
  scene: Scene;
  content: MapContent;
  geometry: Geometry;
  palette: Palette;
  /** Prefix for ids inside the SVG, unique in the page. */
  prefix: string;
  selected: Highlight;
  hovered: Highlight;
}

function Blocs({ scene, palette, prefix }: Pick<MarksProps, 'scene' | 'palette' | 'prefix'>) {
  const deepest = Math.max(0, ...scene.blocs.map(({ bands }) => bands.length - 1));
  const slots = Array.from({ length: deepest + 1 }, (_, index) => deepest - index);
  const width = bandWidth(scene.view.zoom);
  return (
    <g className="map-blocs">
      {scene.blocs.map(({ bloc, area }) => (
        <clipPath key={bloc} id={`${prefix}-${bloc}`}>
          <path d={area} clipRule="evenodd" />
        </clipPath>
      ))}
      <g className="map-layer">
        {scene.blocs.map(({ bloc, area }) => (
          <path key={bloc} d={area} fill={blocColour(palette, bloc)} fillOpacity={0.055} fillRule="evenodd" />
        ))}
      </g>
      {slots.map((slot) =>
        scene.blocs.map(({ bloc, bands }) => {
          const band = bands[slot];
          if (!band?.path) return null;
          const line = { d: band.path, fill: 'none', strokeLinejoin: 'round' as const, strokeLinecap: 'butt' as const };
          return (
            <g key={bloc} className="map-layer" clipPath={`url(#${prefix}-${bloc})`}>
              <path {...line} stroke={blocColour(palette, bloc)} strokeWidth={band.width} strokeOpacity={0.75} />
              {slot > 0 && <path {...line} stroke={palette.land} strokeWidth={2 * width * slot + 2.2} />}
            </g>
          );
        }),
      )}
    </g>
  );
}

function Ends({ scene, palette }: Pick<MarksProps, 'scene' | 'palette'>) {
  return (
    <g className="map-ends">
      {scene.ends.map(({ place, path, mover, role }) => (
        <g key={place} data-kind="place" data-id={place}>
          <path d={path} fill={palette.movers[mover]} fillOpacity={role === 'destination' ? 0.13 : 0.07} />
          <path
            d={path}
            fill="none"
            stroke={palette.movers[mover]}
            strokeWidth={role === 'destination' ? 1.2 : 0.8}
            strokeOpacity={role === 'destination' ? 0.75 : 0.45}
            strokeLinejoin="round"
          />
        </g>
      ))}
    </g>
  );
}

function Parts({ scene, palette, prefix }: Pick<MarksProps, 'scene' | 'palette' | 'prefix'>) {
  return (
    <g className="map-parts">
      {scene.parts.map(({ place, steps, clip }) => (
        <g key={place} data-kind="place" data-id={place} clipPath={`url(#${prefix}-${place})`}>
          <clipPath id={`${prefix}-${place}`}>
            <path d={clip} clipRule="evenodd" />
          </clipPath>
          <filter id={`${prefix}-${place}-soft`}>
            <feGaussianBlur stdDeviation={7} />
          </filter>
          <g filter={`url(#${prefix}-${place}-soft)`}>
            {steps.map((path) => (
              <path key={path} d={path} fill={palette.ink} fillOpacity={0.16 / steps.length} />
            ))}
          </g>
        </g>
      ))}
    </g>
  );
}

function Borders({ scene, palette }: Pick<MarksProps, 'scene' | 'palette'>) {
  return (
    <g className="map-borders" fill="none" strokeLinejoin="round" strokeLinecap="round">
      {scene.borders.map(({ place, path }) => (
        <g key={place} data-kind="place" data-id={place}>
          <path d={path} stroke={palette.ink} strokeWidth={1.1} strokeOpacity={0.6} />
          <path {...HIT} d={path} strokeWidth={10} />
        </g>
      ))}
    </g>
  );
}

export const Marks = memo(function Marks(props: MarksProps) {
  const { scene, content, geometry, palette, prefix, selected, hovered } = props;
  const strong = useMemo(
    () => layoutLit(selected.places, content, geometry, scene),
    [selected, content, geometry, scene],
  );
  const weak = useMemo(() => layoutLit(hovered.places, content, geometry, scene), [hovered, content, geometry, scene]);
  const chosen = scene.arrows.filter(({ flow }) => selected.flows.has(flow.id));
  const rest = scene.arrows.filter(({ flow }) => !selected.flows.has(flow.id));
  const dimmed = chosen.length > 0 && rest.length > 0;
  const arrow = (item: SceneArrow) => (
    <Arrow
      key={item.flow.id}
      arrow={item}
      palette={palette}
      selected={selected.flows.has(item.flow.id)}
      hovered={hovered.flows.has(item.flow.id)}
    />
  );
  return (
    <>
      <Ends scene={scene} palette={palette} />
      <Blocs scene={scene} palette={palette} prefix={prefix} />
      <Parts scene={scene} palette={palette} prefix={prefix} />
      <Borders scene={scene} palette={palette} />
      <LitPlaces lit={weak} palette={palette} prefix={`${prefix}-h`} strong={false} />
      <LitPlaces lit={strong} palette={palette} prefix={`${prefix}-s`} strong={true} />
      <g className="map-arrows" opacity={dimmed ? 0.5 : undefined}>
        {rest.map(arrow)}
      </g>
      <g className="map-arrows">{chosen.map(arrow)}</g>
      <g className="map-symbols">
        {scene.symbols.map(({ key, kind, place, at, fresh }) => (
          <MarkSymbol
            key={key}
            kind={kind}
            place={place}
            at={at}
            fresh={fresh}
            palette={palette}
            lit={selected.places.has(place)}
            hovered={hovered.places.has(place)}
          />
        ))}
      </g>
      <g className="map-names">
        {scene.labels.map((label) => (
          <Name
            key={label.key}
            label={label}
            palette={palette}
            lit={label.target?.kind === 'place' && hovered.places.has(label.target.id)}
          />
        ))}
      </g>
    </>
  );
});
