/** One name on the map, with a casing in the colour of the land. */
import type { Palette } from './palette';
import { LINE_HEIGHT } from './placeLabels';
import type { SceneLabel } from './Scene';

function labelFill(label: SceneLabel, palette: Palette): string {
  if (label.mover) return palette.words[label.mover];
  return label.style === 'neighbour' ? palette.soft : palette.ink;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

const FAMILIES = {
  sans: "'Source Sans 3', 'Source Sans Fallback', 'Source Sans Fallback 2', system-ui, sans-serif",
  serif: "'Source Serif 4', 'Source Serif Fallback', 'Source Serif Fallback 2', Georgia, serif",
  italic: "'Source Serif 4', 'Source Serif Fallback', 'Source Serif Fallback 2', Georgia, serif",
};

export function Name({ label, palette, lit }: { label: SceneLabel; palette: Palette; lit: boolean }) {
  const step = label.size * LINE_HEIGHT;
  const first = label.y + label.size * 0.34 - ((label.lines.length - 1) * step) / 2;
  return (
    <text
      className={label.fresh ? 'map-name map-fresh' : 'map-name'}
      data-kind={label.target?.kind}
      data-id={label.target?.id}
      x={round(label.x)}
      y={round(first)}
      textAnchor={label.align}
      fontFamily={FAMILIES[label.face]}
      fontStyle={label.face === 'italic' ? 'italic' : undefined}
      fontSize={label.size}
      fontWeight={label.weight}
      letterSpacing={label.letterSpacing || undefined}
      fill={labelFill(label, palette)}
      stroke={palette.land}
      strokeWidth={3}
      strokeLinejoin="round"
      paintOrder="stroke"
      textDecoration={lit ? 'underline' : undefined}
    >
      {label.lines.length === 1
        ? label.lines[0]
        : label.lines.map((line, index) => (
            <tspan key={line} x={round(label.x)} y={round(first + index * step)}>
              {line}
            </tspan>
          ))}
    </text>
  );
}
