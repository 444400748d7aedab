/**
 * One small symbol: a square for a base, a diamond for a crossing, an aeroplane for an airport, a dot for a city, and a
 * sign each for what is said to happen at a place. Form tells the kind; colour only tells the selection.
 */
import type { Palette } from './palette';
import type { SymbolKind } from './Scene';
import type { Point } from './View';

/** Path around the origin, and whether it is filled with ink or with paper. */
export const SYMBOLS: Record<SymbolKind, { path: string; filled: boolean } | undefined> = {
  base: { path: 'M-4.2 -4.2H4.2V4.2H-4.2Z', filled: true },
  crossing: { path: 'M0 -5.4L5.4 0L0 5.4L-5.4 0Z', filled: false },
  airport: {
    path: 'M0 -6C.9 -6 1.1 -4.6 1.1 -3.4V-1.6L6 1.4V2.9L1.1 1.5V3.8L2.7 5V6L0 5.3L-2.7 6V5L-1.1 3.8V1.5L-6 2.9V1.4L-1.1 -1.6V-3.4C-1.1 -4.6 -.9 -6 0 -6Z',
    filled: true,
  },
  city: { path: 'M2.6 0A2.6 2.6 0 1 1 -2.6 0A2.6 2.6 0 1 1 2.6 0Z', filled: false },
  place: { path: 'M1.8 0A1.8 1.8 0 1 1 -1.8 0A1.8 1.8 0 1 1 1.8 0Z', filled: true },
  presence: {
    path: 'M5 0A5 5 0 1 1 -5 0A5 5 0 1 1 5 0ZM1.4 0A1.4 1.4 0 1 0 -1.4 0A1.4 1.4 0 1 0 1.4 0Z',
    filled: false,
  },
  facility: { path: 'M-4.4 4.4V-1.6L0 -5L4.4 -1.6V4.4Z', filled: false },
  exercise: { path: 'M0 -5.4L5.2 4.2H-5.2Z', filled: false },
  incident: {
    path: 'M0 -6.2L1.5 -2.2L5.4 -3.1L2.9 0L5.4 3.1L1.5 2.2L0 6.2L-1.5 2.2L-5.4 3.1L-2.9 0L-5.4 -3.1L-1.5 -2.2Z',
    filled: true,
  },
  meeting: { path: 'M-5.4 -3.8H5.4V2.4H.6L-2.6 5.4V2.4H-5.4Z', filled: false },
  movement: undefined,
  membership: undefined,
  border: undefined,
};

interface MarkSymbolProps {
  kind: SymbolKind;
  place: string;
  at: Point;
  fresh?: boolean;
  palette: Palette;
  lit: boolean;
  hovered: boolean;
}

export function MarkSymbol({ kind, place, at, fresh, palette, lit, hovered }: MarkSymbolProps) {
  const symbol = SYMBOLS[kind];
  if (!symbol) return null;
  const ink = lit ? palette.selection : palette.ink;
  const position = `translate(${Math.round(at[0] * 10) / 10} ${Math.round(at[1] * 10) / 10})`;
  return (
    <g className={fresh ? 'map-symbol map-fresh' : 'map-symbol'} data-kind="place" data-id={place} transform={position}>
      <circle r={13} fill="transparent" />
      {(lit || hovered) && (
        <circle
          r={9.5}
          fill={palette.card}
          stroke={lit ? palette.selection : palette.ink}
          strokeWidth={lit ? 2.2 : 1.2}
        />
      )}
      <path d={symbol.path} fill="none" stroke={palette.land} strokeWidth={3.4} strokeLinejoin="round" />
      <path
        d={symbol.path}
        fill={symbol.filled ? ink : palette.land}
        stroke={ink}
        strokeWidth={symbol.filled ? 0.4 : 1.4}
        strokeLinejoin="round"
      />
    </g>
  );
}
