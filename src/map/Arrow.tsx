/**
 * One arrow of the scene: halo, casing and body; a fan of ticks where a group's name is the end. While it is lit, something
 * runs along it for a few seconds, the way that the claim says; along what is denied nothing does.
 */
import { HIT } from './hit';
import type { Palette } from './palette';
import type { SceneArrow } from './Scene';

/** Strokes of one colour and width as one path: fewer elements, the same picture. */
function byWidth(strokes: readonly { path: string; width: number }[]): [width: number, path: string][] {
  const paths = new Map<number, string>();
  for (const { path, width } of strokes) paths.set(width, (paths.get(width) ?? '') + path);
  return [...paths];
}

export function Arrow({
  arrow,
  palette,
  selected,
  hovered,
}: {
  arrow: SceneArrow;
  palette: Palette;
  selected: boolean;
  hovered: boolean;
}) {
  const { flow, shape, ticks, outline, hit } = arrow;
  const colour = palette.movers[flow.moverClass];
  const round = { fill: 'none', strokeLinecap: 'round' as const, strokeLinejoin: 'round' as const };
  const lit = selected || hovered;
  const halo = selected ? palette.selection : hovered ? palette.ink : palette.land;
  const halfHalo = selected ? 3 : hovered ? 1.4 : 1.6;
  const strokes =
    shape?.strokes ??
    ticks.flatMap(({ path, head }) => [
      { path, width: 1.4 },
      { path: head, width: 1.4 },
    ]);
  const dots = ticks.map((tick) => tick.dots).join('');
  const dashed = new Set(ticks.filter((tick) => tick.dashed).map(({ path }) => path));
  return (
    <g className="map-arrow" data-kind="flow" data-id={flow.id} data-status={flow.status}>
      {outline && (
        <path
          {...round}
          d={outline}
          stroke={colour}
          strokeWidth={lit ? 1.8 : 1.1}
          strokeOpacity={0.7}
          strokeDasharray="1.5 4.5"
        />
      )}
      <g opacity={lit ? 1 : 0.85}>
        {shape && <path {...round} d={shape.silhouette} stroke={halo} strokeWidth={halfHalo * 2} />}
        {byWidth(strokes).map(([width, path]) => (
          <path key={width} {...round} d={path} stroke={halo} strokeWidth={width + halfHalo * 2} />
        ))}
      </g>
      {(shape?.fill || dots) && <path d={shape?.fill || dots} fill={colour} />}
      {shape?.hollow && (
        <path d={shape.hollow} fill={palette.land} stroke={colour} strokeWidth={1.5} strokeLinejoin="round" />
      )}
      {byWidth(strokes.filter(({ path }) => !dashed.has(path))).map(([width, path]) => (
        <path key={width} {...round} d={path} stroke={colour} strokeWidth={width} />
      ))}
      {byWidth(strokes.filter(({ path }) => dashed.has(path))).map(([width, path]) => (
        <path
          key={width}
          {...round}
          d={path}
          stroke={colour}
          strokeWidth={width}
          strokeDasharray="3.4 2.6"
          strokeLinecap="butt"
        />
      ))}
      {lit && shape && flow.status !== 'denied' && (
        <path
          {...round}
          className="map-run"
          opacity={0}
          d={shape.centre}
          stroke={shape.hollow ? colour : palette.land}
          strokeWidth={Math.max(1.2, Math.min(2.6, arrow.width * 0.3))}
        />
      )}
      {hit && <path {...HIT} d={hit} strokeWidth={Math.max(18, arrow.width + 10)} />}
    </g>
  );
}
