/** Draws what a selection or the pointer lights up (see `layoutLit.ts`), in the colour of the selection. */
import type { Lit } from './layoutLit';
import type { Palette } from './palette';

interface LitPlacesProps {
  lit: Lit;
  palette: Palette;
  prefix: string;
  /** Selected, not only hovered. */
  strong: boolean;
}

const WIDTHS = { area: [1.6, 2.4], line: [4, 5], group: [1.8, 2.6] } as const;

export function LitPlaces({ lit, palette, prefix, strong }: LitPlacesProps) {
  const soft = `${prefix}-lit-soft`;
  return (
    <g className={strong ? 'map-lit map-lit-selected' : 'map-lit'} strokeLinejoin="round" strokeLinecap="round">
      {lit.parts.length > 0 && (
        <filter id={soft}>
          <feGaussianBlur stdDeviation={6} />
        </filter>
      )}
      {lit.parts.map(({ id, steps }) => (
        <g key={id} filter={`url(#${soft})`}>
          {steps.map((path) => (
            <path key={path} d={path} fill={palette.selection} fillOpacity={(strong ? 0.4 : 0.28) / steps.length} />
          ))}
        </g>
      ))}
      {lit.shapes.map(({ id, path, form }) => (
        <path
          key={id}
          d={path}
          fill={form === 'area' && strong ? palette.selection : 'none'}
          fillOpacity={0.12}
          stroke={palette.selection}
          strokeWidth={WIDTHS[form][strong ? 1 : 0]}
          strokeOpacity={strong ? 1 : 0.8}
          strokeDasharray={form === 'group' ? '6 5' : undefined}
        />
      ))}
      {lit.points.map(({ id, name, at: [x, y] }) => (
        <g key={id} data-kind="place" data-id={id}>
          <circle cx={x} cy={y} r={8} fill={palette.card} stroke={palette.selection} strokeWidth={strong ? 2.4 : 1.6} />
          <circle cx={x} cy={y} r={2.6} fill={palette.selection} />
          <text
            className="map-name"
            x={x + 13}
            y={y + 4.5}
            fontSize={13}
            fontWeight={600}
            fontFamily="'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif"
            fill={palette.ink}
            stroke={palette.land}
            strokeWidth={3.4}
            paintOrder="stroke"
          >
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}
