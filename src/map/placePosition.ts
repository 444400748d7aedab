/** Where a place is, in degrees: a country's label point, else the place's own point; null where the map knows none. */
import type { Geometry } from '../atlas/Geometry';
import { countryCode } from '../model/placeIds';
import type { MapContent } from './collectContent';
import type { Point } from './View';

export function placePosition(id: string, content: MapContent, geometry: Geometry): Point | null {
  const country = geometry.country(countryCode(id) ?? '');
  if (country) return country.properties.label;
  const place = content.places.get(id);
  return place ? geometry.labelPoint(place) : null;
}
