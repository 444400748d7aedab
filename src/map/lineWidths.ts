/**
 * Widths of the base map's lines by zoom, in pixels: one table for the live map's style and for its static twin.
 */
type Stops = readonly (readonly [zoom: number, width: number])[];

export const LINE_WIDTHS = {
  coast: [
    [2, 0.5],
    [6, 1],
  ],
  border: [
    [2, 0.7],
    [6, 1.4],
  ],
  disputed: [
    [2, 0.9],
    [6, 1.5],
  ],
  province: [
    [4, 0.4],
    [7, 0.9],
  ],
  river: [
    [2, 0.4],
    [6, 1.4],
  ],
} satisfies Record<string, Stops>;

/** Linear between the stops, held beyond them. */
export function widthAt(stops: Stops, zoom: number): number {
  const [first, last] = [stops[0], stops.at(-1)];
  if (!first || !last) return 0;
  const share = Math.max(0, Math.min(1, (zoom - first[0]) / (last[0] - first[0])));
  return Math.round((first[1] + share * (last[1] - first[1])) * 100) / 100;
}

/** The same as a MapLibre expression. */
export function widthExpression(stops: Stops): ['interpolate', ['linear'], ['zoom'], ...number[]] {
  return ['interpolate', ['linear'], ['zoom'], ...stops.flat()];
}
