/**
 * The layers of the topologies as GeoJSON. Comes in: the world and, once loaded, the finer topology. Goes out: countries,
 * provinces, waters and disputes. Refuses a topology that lacks one of its layers, by name.
 */
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { idOf } from './CountryArcs';
import type { Geometry } from './Geometry';
import { remember } from './remember';

type Layers = Pick<Geometry, 'countries' | 'provinces' | 'lakes' | 'rivers' | 'disputedLines' | 'country' | 'province'>;

/** A layer, each feature with its place id where `prefix` makes one. */
function readLayer(topology: Topology, name: string, prefix?: string): FeatureCollection {
  const object = topology.objects[name];
  if (!object) throw new Error(`The topology has no layer "${name}"`);
  const { features } = feature(topology, object as GeometryCollection);
  return {
    type: 'FeatureCollection',
    // What became too small to draw at this scale has no shape left.
    features: features
      .filter(({ geometry }) => geometry !== null)
      .map((one) => (prefix ? { ...one, properties: { ...one.properties, place: prefix + idOf(one) } } : one)),
  };
}

function joined(a: FeatureCollection, b: FeatureCollection): FeatureCollection {
  return { type: 'FeatureCollection', features: [...a.features, ...b.features] };
}

export function createLayers(world: Topology, detail: Topology | undefined): Layers {
  const finest = detail ?? world;
  const none: FeatureCollection = { type: 'FeatureCollection', features: [] };
  const read = remember((name) => {
    if (name === 'countries') return readLayer(finest, name, 'country:');
    if (name === 'provinces') return detail ? readLayer(detail, name, 'admin:') : none;
    if (name === 'disputedLines') return joined(readLayer(finest, name), readLayer(finest, 'disputedBorders'));
    return readLayer(finest, name);
  });
  const indexes = remember((name) => new Map(read(name).features.map((one) => [idOf(one), one])));
  // The recipe in `src/build/prepareGeo.ts` gives each layer just these properties.
  const layer =
    <Layer>(name: string) =>
    () =>
      read(name) as Layer;
  return {
    countries: layer('countries'),
    provinces: layer('provinces'),
    lakes: layer('lakes'),
    rivers: layer('rivers'),
    disputedLines: layer('disputedLines'),
    country: (code) => (indexes('countries').get(code) ?? null) as ReturnType<Geometry['country']>,
    province: (iso) => (indexes('provinces').get(iso) ?? null) as ReturnType<Geometry['province']>,
  };
}
