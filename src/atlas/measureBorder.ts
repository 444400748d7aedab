/**
 * How long a border is on the map's own line, with the scale that the line was drawn at, since a coarser line is shorter.
 * Comes in: shapes and a border place. Goes out: its length on the ellipsoid's mean sphere; null where no line is shared.
 */
import type { BorderPlace, Geometry } from './Geometry';
import { lengthKm } from './lengthKm';
import { KM_PER_MILE } from './readQuantity';

export interface BorderLength {
  km: number;
  miles: number;
  /** Scale the line was drawn at: a coarser line cuts corners and is shorter. */
  scale: string;
  /** Vertices of the measured line. */
  points: number;
}

export function measureBorder(geometry: Geometry, place: BorderPlace): BorderLength | null {
  const coordinates = geometry.borderLine(place)?.geometry.coordinates;
  if (!coordinates) return null;
  const km = lengthKm(coordinates);
  const scale = geometry.detailed ? '1:10m' : '1:10m, generalised';
  return { km, miles: km / KM_PER_MILE, scale, points: coordinates.flat().length };
}
