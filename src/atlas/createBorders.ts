/**
 * Borders, from the arcs that two countries share. Comes in: the countries' arcs. Goes out: all borders, the coast, the
 * line of a border place, and who borders whom. Refuses a border that no arc makes: null.
 */
import type { MultiLineString } from 'geojson';
import { neighbors } from 'topojson-client';
import { borderCountries } from '../model/placeIds';
import { type CountryArcs, type CountryObject, idOf, lineFeature, readSum } from './CountryArcs';
import type { BorderPlace, Geometry } from './Geometry';
import { remember } from './remember';
import { withoutSeam } from './withoutSeam';

type Borders = Pick<Geometry, 'borders' | 'coast' | 'borderLine' | 'neighboursOf'>;

/** The country that a group is anchored on (`group:former-soviet+neighbours-of-AF`), or null. */
function anchorOf(placeId: string): string | null {
  return /neighbours-of-([A-Z]{2})/.exec(placeId)?.[1] ?? null;
}

/** Which pairs of countries make the border that a place id names. */
function borderTest(place: BorderPlace, beside: string | undefined): (a: string, b: string) => boolean {
  const pair = borderCountries(place.id);
  const one = /^border:([A-Z]{2})$/.exec(place.id)?.[1];
  const anchor = beside ?? anchorOf(place.id);
  const members = new Set(pair ?? (one ? [one] : place.countries));
  if (pair) return (a, b) => members.has(a) && members.has(b);
  if (anchor && !members.has(anchor))
    return (a, b) => (a === anchor && members.has(b)) || (b === anchor && members.has(a));
  return (a, b) => members.has(a) !== members.has(b);
}

export function createBorders({ topology, objects, meshOf }: CountryArcs): Borders {
  const linesOf = (name: 'borders' | 'coast') => (readSum(topology, name) as MultiLineString).coordinates;
  const borders = remember(() => lineFeature(linesOf('borders'), {}));
  const coast = remember(() => lineFeature(withoutSeam(linesOf('coast')), {}));
  const neighbours = remember(() => neighbors(objects as never));
  const lines = remember((key) => {
    const { beside, ...place } = JSON.parse(key) as BorderPlace & { beside?: string };
    const test = borderTest(place, beside);
    const coordinates = meshOf(objects, (a, b) => a !== b && test(a, b));
    return coordinates.length > 0 ? lineFeature(coordinates, { place: place.id }) : null;
  });
  const borderLine: Borders['borderLine'] = ({ id, countries }, beside) =>
    id.startsWith('border:') ? lines(JSON.stringify({ id, countries, beside })) : null;
  return {
    borders: () => borders(''),
    coast: () => coast(''),
    borderLine,
    neighboursOf: (code) => {
      const index = objects.findIndex((country) => idOf(country) === code);
      return (neighbours('')[index] ?? []).map((other) => idOf(objects[other] as CountryObject)).sort();
    },
  };
}
