/**
 * How long lines are on the ground: the sum of great-circle distances between their vertices, on a sphere of the Earth's
 * mean radius (within 0.5 % of the ellipsoid; a coastline's scale matters far more). Comes in: lines in degrees. Goes
 * out: kilometres.
 */
import { distance } from '@turf/turf';
import type { MultiLineString } from 'geojson';

/** Length of all lines together, in km. */
export function lengthKm(lines: MultiLineString['coordinates']): number {
  let sum = 0;
  for (const line of lines) {
    for (let index = 1; index < line.length; index += 1) {
      sum += distance(line[index - 1] as number[], line[index] as number[], { units: 'kilometers' });
    }
  }
  return sum;
}
