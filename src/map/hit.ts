/** Felt by the pointer and not drawn at all: a transparent stroke would be drawn. */
export const HIT = {
  className: 'map-hit',
  fill: 'none',
  stroke: 'none',
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
  pointerEvents: 'stroke',
} as const;
