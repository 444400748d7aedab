/**
 * Shapes by place id, from the prepared topologies. Comes in: `world.topojson` and, once loaded, `detail.topojson` (the
 * same countries, finer around Afghanistan, and provinces). Goes out: a `Geometry`. Borders are arcs that two countries
 * share, so a border, a bloc's outline and the countries themselves can never disagree. Refuses a topology that lacks a
 * layer, by name; an unknown place answers null.
 */
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import { feature, merge, mesh, neighbors } from 'topojson-client';
import type { GeometryCollection, MultiPolygon as MultiPolygonObject, Topology } from 'topojson-specification';
import type { Bloc } from '../model/dataset';
import { borderCountries } from '../model/placeIds';
import type { BorderLength, BorderPlace, CountryProperties, Geometry, SoftArea } from './Geometry';
import { lengthKm } from './lengthKm';
import { membersAt } from './membersAt';
import { nearBorderArea } from './nearBorderArea';
import { partArea } from './partArea';
import { KM_PER_MILE } from './readQuantity';
import { withoutSeam } from './withoutSeam';

type CountryObject = MultiPolygonObject<Omit<CountryProperties, 'place'>>;

/** Answers once per key, then from memory. */
function remember<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key) as Value;
  };
}

function idOf(one: { properties?: unknown }): string {
  return (one.properties as { id?: string } | undefined)?.id ?? '';
}

/** A layer of a topology as GeoJSON, each feature with its place id where it has one. */
function layer<F extends FeatureCollection>(topology: Topology | undefined, name: string, prefix?: string): F {
  const object = topology?.objects[name];
  if (!topology) return { type: 'FeatureCollection', features: [] } as unknown as F;
  if (!object) throw new Error(`The topology has no layer "${name}"`);
  const made = feature(topology, object as GeometryCollection);
  // What became too small to draw at this scale has no shape left.
  made.features = made.features.filter(({ geometry }) => geometry !== null);
  if (prefix) for (const one of made.features) one.properties = { ...one.properties, place: `${prefix}${idOf(one)}` };
  return made as unknown as F;
}

/** The country that a group is anchored on (`group:former-soviet+neighbours-of-AF`), or null. */
function anchorOf(placeId: string): string | null {
  return /neighbours-of-([A-Z]{2})/.exec(placeId)?.[1] ?? null;
}

/** Which pairs of countries make the border that a place id names. */
function borderTest(place: BorderPlace, beside?: string): (a: string, b: string) => boolean {
  const pair = borderCountries(place.id);
  const one = /^border:([A-Z]{2})$/.exec(place.id)?.[1];
  const anchor = beside ?? anchorOf(place.id);
  const members = new Set(pair ?? (one ? [one] : place.countries));
  if (pair) return (a, b) => members.has(a) && members.has(b);
  if (anchor && !members.has(anchor))
    return (a, b) => (a === anchor && members.has(b)) || (b === anchor && members.has(a));
  return (a, b) => members.has(a) !== members.has(b);
}

function joined(a: FeatureCollection, b: FeatureCollection): FeatureCollection {
  return { type: 'FeatureCollection', features: [...a.features, ...b.features] };
}

function line<P>(coordinates: MultiLineString['coordinates'], properties: P): Feature<MultiLineString, P> {
  return { type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates } };
}

/** Shapes of the world, finer with `detail`. Cheap to call: nothing is computed until it is asked for. */
export function createGeometry(world: Topology, detail?: Topology): Geometry {
  const finest = detail ?? world;
  const object = finest.objects.countries as unknown as GeometryCollection;
  if (object?.type !== 'GeometryCollection') throw new Error('The topology has no layer "countries"');
  const objects = object.geometries as unknown as CountryObject[];
  const objectsOf = (codes: Iterable<string>) => {
    const wanted = new Set(codes);
    return objects.filter((country) => wanted.has(idOf(country)));
  };
  const meshOf = (among: CountryObject[], test: (a: string, b: string) => boolean) =>
    mesh(finest, { type: 'GeometryCollection', geometries: among }, (a, b) =>
      test(idOf(a as CountryObject), idOf(b as CountryObject)),
    ).coordinates;

  const layers = remember((name) => {
    if (name === 'countries') return layer(finest, name, 'country:');
    if (name === 'provinces') return layer(detail, name, 'admin:');
    if (name === 'disputedLines') return joined(layer(world, name), layer(finest, 'disputedBorders'));
    return layer(name === 'rivers' ? finest : world, name);
  });
  const indexes = remember((name) => new Map(layers(name).features.map((one) => [one.properties?.id as string, one])));
  const neighbours = remember(() => neighbors(objects as never));
  const lines = remember((key) => {
    const [place, beside] = JSON.parse(key) as [BorderPlace, string | undefined];
    if (!place.id.startsWith('border:')) return null;
    const coordinates = meshOf(objects, (a, b) => a !== b && borderTest(place, beside)(a, b));
    return coordinates.length > 0 ? line(coordinates, { place: place.id }) : null;
  });
  const areas = remember((key) => {
    const [place, km, beside] = JSON.parse(key) as [BorderPlace, number, string | undefined];
    const border = geometry.borderLine(place, beside);
    return border ? nearBorderArea(border, km) : null;
  });
  const parts = remember((placeId) => {
    const code = /^part:([A-Z]{2})-/.exec(placeId)?.[1];
    const country = code ? geometry.country(code) : null;
    return country ? partArea(placeId, country.geometry) : null;
  });
  const outlines = remember((key) => {
    const [bloc, ...codes] = key.split(' ');
    return line(withoutSeam(meshOf(objectsOf(codes), (a, b) => a === b)), { place: bloc as string });
  });
  const merged = remember((key) => {
    const [bloc, ...codes] = key.split(' ');
    const area = merge(finest, objectsOf(codes) as never) as MultiPolygon;
    return { type: 'Feature' as const, properties: { place: bloc as string }, geometry: area };
  });
  const coast = remember(() => line(withoutSeam(meshOf(objects, (a, b) => a === b)), {}));
  // A disputed stretch shares its arcs with both countries and comes after them, so it is the last to use the arc.
  const borders = remember(() => {
    const disputed = (finest.objects.disputedBorders as GeometryCollection | undefined)?.geometries ?? [];
    const all = [...objects, ...(disputed as unknown as CountryObject[])];
    return line(
      meshOf(all, (a, b) => a !== b && b !== ''),
      {},
    );
  });
  const memberKey = (bloc: Bloc, date: string) => [bloc.id, ...membersAt(bloc, date)].join(' ');
  const borderKey = (place: BorderPlace, ...rest: unknown[]) =>
    JSON.stringify([{ id: place.id, countries: place.countries }, ...rest]);

  const geometry: Geometry = {
    detailed: detail !== undefined,
    countries: () => layers('countries') as ReturnType<Geometry['countries']>,
    borders: () => borders(''),
    coast: () => coast(''),
    provinces: () => layers('provinces') as ReturnType<Geometry['provinces']>,
    lakes: () => layers('lakes') as ReturnType<Geometry['lakes']>,
    rivers: () => layers('rivers') as ReturnType<Geometry['rivers']>,
    disputedLines: () => layers('disputedLines') as ReturnType<Geometry['disputedLines']>,
    disputedAreas: () => layers('disputedAreas') as ReturnType<Geometry['disputedAreas']>,
    country: (code) => (indexes('countries').get(code) ?? null) as ReturnType<Geometry['country']>,
    province: (iso) => (indexes('provinces').get(iso) ?? null) as ReturnType<Geometry['province']>,
    borderLine: (place, beside) => lines(borderKey(place, beside)),
    borderLength: (place): BorderLength | null => {
      const border = geometry.borderLine(place);
      if (!border) return null;
      const km = lengthKm(border.geometry.coordinates);
      const points = border.geometry.coordinates.reduce((sum, part) => sum + part.length, 0);
      return { km, miles: km / KM_PER_MILE, scale: detail ? '1:10m' : '1:10m, generalised', points };
    },
    blocMembers: (bloc, date) => ({
      type: 'FeatureCollection',
      features: membersAt(bloc, date).flatMap((code) => {
        const country = geometry.country(code);
        return country ? [{ ...country, properties: { ...country.properties, bloc: bloc.id } }] : [];
      }),
    }),
    blocArea: (bloc, date) => merged(memberKey(bloc, date)),
    blocOutline: (bloc, date) => outlines(memberKey(bloc, date)),
    partArea: (placeId): SoftArea | null => parts(placeId),
    nearBorderArea: (place, km, beside) => areas(borderKey(place, km, beside)),
    labelPoint: (place) => {
      const code = place.id.startsWith('country:') ? place.id.slice('country:'.length) : null;
      return (code && geometry.country(code)?.properties.label) || place.point;
    },
    neighboursOf: (code) => {
      const index = objects.findIndex((country) => idOf(country) === code);
      return (neighbours('')[index] ?? []).map((other) => idOf(objects[other] as CountryObject)).sort();
    },
  };
  return geometry;
}
