/**
 * The base map's data as MapLibre sources: plain GeoJSON from the geometry, nothing fetched.
 */
import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import type { Geometry } from '../atlas/Geometry';

export const SOURCES = ['land', 'lakes', 'rivers', 'coast', 'borders', 'provinces', 'disputed'] as const;
export type SourceName = (typeof SOURCES)[number];

/** Shapes that the scale has dropped (small islands) have no geometry; MapLibre wants none of them. */
function drawable(collection: FeatureCollection): FeatureCollection {
  const features = collection.features.filter((feature: Feature) => feature.geometry);
  return {
    type: 'FeatureCollection',
    features: features.map(({ geometry }) => ({ type: 'Feature', properties: {}, geometry })),
  };
}

export function sourceData(geometry: Geometry): Record<SourceName, FeatureCollection> {
  const one = (feature: Feature): FeatureCollection => ({ type: 'FeatureCollection', features: [feature] });
  return {
    land: one(geometry.land()),
    lakes: drawable(geometry.lakes()),
    rivers: drawable(geometry.rivers()),
    coast: drawable(one(geometry.coast())),
    borders: drawable(one(geometry.borders())),
    provinces: drawable(geometry.provinces()),
    disputed: drawable(geometry.disputedLines()),
  };
}

export function buildSources(geometry: Geometry): Record<SourceName, GeoJSONSourceSpecification> {
  const data = sourceData(geometry);
  const source = (name: SourceName): GeoJSONSourceSpecification => ({
    type: 'geojson',
    data: data[name],
    maxzoom: 9,
    tolerance: 0.3,
  });
  return Object.fromEntries(SOURCES.map((name) => [name, source(name)])) as ReturnType<typeof buildSources>;
}
