/**
 * The countries of a topology as arcs. Comes in: a topology with a layer `countries`. Goes out: its objects, and the lines
 * that some of them share or have to themselves. Refuses a topology without that layer.
 */
import type { Feature, Geometry, MultiLineString, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, MultiPolygon, Topology } from 'topojson-specification';

export type CountryObject = MultiPolygon<{ id: string; name: string; label: [number, number] }>;

export interface CountryArcs {
  topology: Topology;
  objects: CountryObject[];
  objectsOf(codes: Iterable<string>): CountryObject[];
  /** Arcs whose first and last user pass a test, by code: one country alone is both. */
  meshOf(among: CountryObject[], test: (a: string, b: string) => boolean): Position[][];
}

/** Id of an object, or of a layer's feature; empty where it has none (a line). */
export function idOf(one: { properties?: unknown }): string {
  return (one.properties as { id?: string } | null | undefined)?.id ?? '';
}

export function lineFeature<P>(coordinates: Position[][], properties: P): Feature<MultiLineString, P> {
  return { type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates } };
}

export function readCountryArcs(topology: Topology): CountryArcs {
  const layer = topology.objects.countries as GeometryCollection | undefined;
  if (layer?.type !== 'GeometryCollection') throw new Error('The topology has no layer "countries"');
  const objects = layer.geometries as unknown as CountryObject[];
  return {
    topology,
    objects,
    objectsOf: (codes) => {
      const wanted = new Set(codes);
      return objects.filter((country) => wanted.has(idOf(country)));
    },
    meshOf: (among, test) =>
      mesh(topology, { type: 'GeometryCollection', geometries: among }, (a, b) =>
        test(idOf(a as CountryObject), idOf(b as CountryObject)),
      ).coordinates,
  };
}

/** What the preparation has gathered of all countries (`src/build/prepareGeo.ts`): refuses a topology without it, by name. */
export function readSum(topology: Topology, name: 'land' | 'coast' | 'borders'): Geometry {
  const object = topology.objects[name] as GeometryObject | undefined;
  if (!object) throw new Error(`The topology has no layer "${name}"`);
  return feature(topology, object as MultiPolygon).geometry;
}
