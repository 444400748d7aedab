/**
 * Blocs as shapes, on a day. Comes in: the countries' arcs and polygons. Goes out: a bloc's members, their area without
 * the borders between them, and its outer boundary. Refuses nothing; a member without a polygon is left out.
 */
import type { Feature, MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import type { Bloc } from '../model/dataset';
import { type CountryArcs, lineFeature } from './CountryArcs';
import type { Geometry } from './Geometry';
import { membersAt } from './membersAt';
import { remember } from './remember';
import { withoutSeam } from './withoutSeam';

export function createBlocShapes(
  { topology, objectsOf, meshOf }: CountryArcs,
  country: Geometry['country'],
): Pick<Geometry, 'blocMembers' | 'blocArea' | 'blocOutline'> {
  // Keyed by bloc and members, so that every day between two admissions is one shape.
  const keyOf = (bloc: Bloc, date: string) => [bloc.id, ...membersAt(bloc, date)].join(' ');
  const areas = remember((key): Feature<MultiPolygon, { place: string }> => {
    const [place = '', ...codes] = key.split(' ');
    return {
      type: 'Feature',
      properties: { place },
      geometry: merge(topology, objectsOf(codes) as never) as MultiPolygon,
    };
  });
  const outlines = remember((key) => {
    const [place = '', ...codes] = key.split(' ');
    return lineFeature(withoutSeam(meshOf(objectsOf(codes), (a, b) => a === b)), { place });
  });
  return {
    blocMembers: (bloc, date) => ({
      type: 'FeatureCollection',
      features: membersAt(bloc, date).flatMap((code) => {
        const found = country(code);
        return found ? [{ ...found, properties: { ...found.properties, bloc: bloc.id } }] : [];
      }),
    }),
    blocArea: (bloc, date) => areas(keyOf(bloc, date)),
    blocOutline: (bloc, date) => outlines(keyOf(bloc, date)),
  };
}
