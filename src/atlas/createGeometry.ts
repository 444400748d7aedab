/**
 * Shapes by place id, from the prepared topologies. Comes in: `world.topojson` and, once loaded, `detail.topojson` (the
 * same countries, finer around Afghanistan, and provinces). Goes out: a `Geometry`. Borders are arcs that two countries
 * share, so a border, a bloc's outline and the countries themselves can never disagree. Refuses a topology that lacks a
 * layer, by name; an unknown place answers null.
 */
import type { Feature, MultiPolygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { countryCode } from '../model/placeIds';
import { readCountryArcs, readSum } from './CountryArcs';
import { createBlocShapes } from './createBlocShapes';
import { createBorders } from './createBorders';
import { createLayers } from './createLayers';
import type { Geometry } from './Geometry';
import { remember } from './remember';

/** Shapes of the world, finer with `detail`. Cheap to call: nothing is computed until it is asked for. */
export function createGeometry(world: Topology, detail?: Topology): Geometry {
  const arcs = readCountryArcs(detail ?? world);
  const layers = createLayers(world, detail);
  const borders = createBorders(arcs);
  const land = remember(
    (): Feature<MultiPolygon> => ({
      type: 'Feature',
      properties: {},
      geometry: readSum(arcs.topology, 'land') as MultiPolygon,
    }),
  );
  return {
    detailed: detail !== undefined,
    ...layers,
    ...borders,
    land: () => land(''),
    ...createBlocShapes(arcs, layers.country),
    labelPoint: ({ id, point }) => {
      const code = countryCode(id);
      return (code && layers.country(code)?.properties.label) || point;
    },
  };
}
