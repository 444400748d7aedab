/** Columns of the gazetteer in, how far each country's cities reach out: where a part of it lies is counted from there. */
import { type Columns, SCALE } from './readColumns';

/** Extents of countries, computed when first asked for. */
const EXTENTS = new WeakMap<Columns, Map<string, { lng: number; lat: number }>>();

export function countryExtents(
  columns: Columns,
  country: (row: number) => string,
): Map<string, { lng: number; lat: number }> {
  const known = EXTENTS.get(columns);
  if (known) return known;
  const boxes = new Map<string, [number, number, number, number]>();
  for (let row = columns.cityStart; row < columns.cityEnd; row++) {
    const [lng, lat] = [columns.lng[row] as number, columns.lat[row] as number];
    const [west, south, east, north] = boxes.get(country(row)) ?? [lng, lat, lng, lat];
    boxes.set(country(row), [Math.min(west, lng), Math.min(south, lat), Math.max(east, lng), Math.max(north, lat)]);
  }
  const found = new Map(
    [...boxes].map(([code, [west, south, east, north]]) => [
      code,
      { lng: (east - west) / 2 / SCALE, lat: (north - south) / 2 / SCALE },
    ]),
  );
  EXTENTS.set(columns, found);
  return found;
}
