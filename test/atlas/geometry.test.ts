import { booleanPointInPolygon, distance, pointToLineDistance } from '@turf/turf';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { createGeometry } from '../../src/atlas/createGeometry';
import type { Area } from '../../src/atlas/Geometry';
import { measureBorder } from '../../src/atlas/measureBorder';
import { softBorder, softPart } from '../../src/atlas/softAreas';
import type { Bloc } from '../../src/model/dataset';
import { finest, first } from './preparedGeometry';

const border = (id: string, countries: string[] = []) => ({ id, countries });

/** Inside, or for a city state that a coarse line cuts, next to it. */
function isAt(point: Position, shape: Area): boolean {
  const points = (shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat()).flat();
  return booleanPointInPolygon(point, shape) || points.some((one) => distance(one, point) < 0.5);
}

describe.each([
  ['the first map', first],
  ['the finest map', finest],
])('%s', (_, geometry) => {
  it.each([
    ['AF', 'CN IR PK TJ TM UZ'],
    ['TJ', 'AF CN KG UZ'],
    ['UZ', 'AF KG KZ TJ TM'],
    ['SY', 'IL IQ JO LB TR'],
    ['IQ', 'IR JO KW SA SY TR'],
    ['LY', 'DZ EG NE SD TD TN'],
    ['RU', 'AZ BY CN EE FI GE KP KZ LT LV MN NO PL UA'],
    ['UA', 'BY HU MD PL RO RU SK'],
    ['CU', ''],
    ['CY', ''],
    ['IS', ''],
    ['XX', ''],
  ])('knows the land neighbours of %s', (code, neighbours) => {
    expect(geometry.neighboursOf(code).join(' ')).toBe(neighbours);
  });

  it('has every neighbour both ways', () => {
    const codes = geometry.countries().features.map(({ properties }) => properties.id);
    const oneWay = codes.flatMap((code) =>
      geometry.neighboursOf(code).filter((other) => !geometry.neighboursOf(other).includes(code)),
    );
    expect(oneWay).toEqual([]);
  });

  it('has a shape and a label point inside it for every country', () => {
    const outside = geometry
      .countries()
      .features.filter(({ geometry: shape, properties }) => !isAt(properties.label, shape));
    expect(outside.map(({ properties }) => properties.id)).toEqual([]);
  });

  it('keeps small countries and far parts', () => {
    for (const code of ['VA', 'MC', 'LI', 'SM', 'MV', 'NR', 'TV', 'SG', 'BH', 'MT', 'XK', 'PS'])
      expect(geometry.country(code), code).not.toBeNull();
    const within = (code: string, point: Position) =>
      booleanPointInPolygon(
        point,
        (geometry.country(code) as NonNullable<ReturnType<typeof geometry.country>>).geometry,
      );
    expect(within('RU', [21.2, 54.65]), 'Kaliningrad').toBe(true);
    expect(within('AZ', [45.4, 39.3]), 'Nakhchivan').toBe(true);
    expect(within('US', [-150, 64]), 'Alaska').toBe(true);
    expect(within('UA', [34.1, 45.2]), 'Crimea').toBe(true);
    expect(within('UA', [33.55, 44.6]), 'Sevastopol').toBe(true);
    expect(within('CY', [33.6, 35.3]), 'Northern Cyprus').toBe(true);
    expect(within('KZ', [63.3, 45.95]), 'Baikonur').toBe(true);
  });

  it('draws outer rings clockwise', () => {
    const turned = geometry.countries().features.filter(({ geometry: shape }) => {
      const ring = shape.type === 'Polygon' ? shape.coordinates[0] : shape.coordinates[0]?.[0];
      const turn = (ring as Position[]).slice(1).reduce((sum, point, index) => {
        const before = (ring as Position[])[index] as [number, number];
        return sum + ((point[0] as number) - before[0]) * ((point[1] as number) + before[1]);
      }, 0);
      return turn < 0;
    });
    expect(turned.map(({ properties }) => properties.id)).toEqual([]);
  });

  it('answers null for what it does not know', () => {
    expect(geometry.country('XX')).toBeNull();
    expect(geometry.borderLine(border('border:AF-IN'))).toBeNull();
    expect(geometry.borderLine(border('country:AF'))).toBeNull();
    expect(measureBorder(geometry, border('border:AF-IN'))).toBeNull();
    expect(softPart(geometry, 'part:XX-N')).toBeNull();
    expect(softPart(geometry, 'part:AF-UP')).toBeNull();
    expect(softBorder(geometry, border('border:AF-IN'), 50)).toBeNull();
    expect(geometry.labelPoint({ id: 'geonames:1', point: null })).toBeNull();
  });
});

/** Lengths of the CIA World Factbook, km: surveys, so longer than any drawn line. */
it.each([
  ['border:AF-TJ', 1357],
  ['border:AF-PK', 2670],
  ['border:AF-CN', 91],
  ['border:AF-UZ', 144],
  ['border:AF-IR', 921],
  ['border:AF-TM', 804],
])('measures %s on the finest line within a fifth of the survey, and shorter on the coarser', (id, surveyKm) => {
  const [fine, coarse] = [measureBorder(finest, border(id)), measureBorder(first, border(id))];
  expect(fine?.km).toBeGreaterThan(surveyKm * 0.8);
  expect(fine?.km).toBeLessThan(surveyKm * 1.02);
  expect(coarse?.km).toBeLessThan(fine?.km as number);
  expect(fine?.miles).toBeCloseTo((fine?.km as number) / 1.609344, 6);
  expect([fine?.scale, coarse?.scale]).toEqual(['1:10m', '1:10m, generalised']);
});

describe('borders', () => {
  const km = (id: string, countries: string[] = [], beside?: string) =>
    finest
      .borderLine(border(id, countries), beside)
      ?.geometry.coordinates.reduce(
        (sum, line) =>
          sum + line.slice(1).reduce((part, point, index) => part + distance(line[index] as Position, point), 0),
        0,
      ) ?? 0;
  const neighbours = ['CN', 'IR', 'PK', 'TJ', 'TM', 'UZ'];

  it('make up all borders of a country', () => {
    const pairs = neighbours.map((other) => km(`border:${['AF', other].sort().join('-')}`));
    expect(km('border:AF')).toBeCloseTo(
      pairs.reduce((sum, one) => sum + one, 0),
      6,
    );
  });

  it('of a group anchored on a country are those with that country', () => {
    expect(km('border:group:neighbours-of-AF', neighbours)).toBeCloseTo(km('border:AF'), 6);
    expect(km('border:group:former-soviet+neighbours-of-AF', ['TJ', 'TM', 'UZ'])).toBeCloseTo(
      km('border:AF-TJ') + km('border:AF-TM') + km('border:AF-UZ'),
      6,
    );
  });

  it('of any other group are those with states outside it', () => {
    const states = ['KG', 'KZ', 'TJ', 'TM', 'UZ'];
    const outer = km('border:group:central-asian-states', states);
    expect(outer).toBeGreaterThan(10_000);
    expect(outer).toBeLessThan(states.reduce((sum, code) => sum + km(`border:${code}`), 0));
  });

  it('can be narrowed to what lies beside one country', () => {
    expect(km('border:PK', ['PK'], 'AF')).toBeCloseTo(km('border:AF-PK'), 6);
  });
});

const bloc: Bloc = {
  id: 'bloc:X',
  name: 'X',
  abbreviation: 'X',
  members: ['RU', 'KZ', 'TJ'].map((country) => ({
    country,
    from: '2000-01-01',
    to: country === 'TJ' ? '2010-01-01' : null,
  })),
  source: 'X',
  sourceUrl: 'https://example.org/',
};

describe('a bloc', () => {
  it('has the members of the day', () => {
    const codes = (date: string) => finest.blocMembers(bloc, date).features.map(({ properties }) => properties.id);
    expect(codes('2005-01-01')).toEqual(['KZ', 'RU', 'TJ']);
    expect(codes('2015-01-01')).toEqual(['KZ', 'RU']);
  });

  it('has an outline without the borders between members and without the cut at the antimeridian', () => {
    const points = finest.blocOutline(bloc, '2015-01-01').geometry.coordinates;
    const inner = finest.borderLine(border('border:KZ-RU'))?.geometry.coordinates.flat() ?? [];
    const outer = new Set(points.flat().map(String));
    expect(inner.filter((point) => outer.has(String(point))).length).toBeLessThanOrEqual(4);
    const cut = points.flatMap((line) =>
      line
        .slice(1)
        .filter(
          (point, index) => Math.abs(point[0] as number) > 179.99 && Math.abs(line[index]?.[0] as number) > 179.99,
        ),
    );
    expect(cut).toEqual([]);
  });

  it('lies to the right of its outline', () => {
    const area = finest.blocArea(bloc, '2015-01-01').geometry;
    const lines = finest.blocOutline(bloc, '2015-01-01').geometry.coordinates.filter((line) => line.length > 30);
    const inside = lines.filter((line) => {
      const [a, b] = [line[10] as [number, number], line[11] as [number, number]];
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
      const size = 0.001 / Math.hypot(dx, dy);
      return booleanPointInPolygon([(a[0] + b[0]) / 2 + dy * size, (a[1] + b[1]) / 2 - dx * size], area);
    });
    expect(inside.length).toBe(lines.length);
  });
});

describe('a part of a country', () => {
  const within = (id: string, point: Position) =>
    (softPart(finest, id)?.features ?? []).filter((one) => booleanPointInPolygon(point, one.geometry)).length;

  it.each([
    ['part:AF-N', 'Kunduz', [68.87, 36.73], 'Kandahar', [65.7, 31.6]],
    ['part:AF-S', 'Kandahar', [65.7, 31.6], 'Kunduz', [68.87, 36.73]],
    ['part:AF-E', 'Jalalabad', [70.45, 34.43], 'Herat', [62.2, 34.35]],
    ['part:AF-W', 'Herat', [62.2, 34.35], 'Jalalabad', [70.45, 34.43]],
    ['part:AF-NE', 'Fayzabad', [70.58, 37.12], 'Zaranj', [61.9, 31.0]],
    ['part:AF-C', 'Bamyan', [67.8, 34.8], 'Zaranj', [61.9, 31.0]],
    ['part:RU-E', 'Anadyr', [177.4, 64.7], 'Smolensk', [32.0, 54.8]],
    ['part:RU-W', 'Smolensk', [32.0, 54.8], 'Uelen, across the antimeridian', [-170.5, 66.1]],
  ])('%s holds %s at full strength and leaves out %s', (id, _, inside, __, outside) => {
    expect(within(id, inside as Position)).toBe(softPart(finest, id)?.features.length);
    expect(within(id, outside as Position)).toBe(0);
  });

  it('fades: each area lies within the one before', () => {
    const areas = softPart(finest, 'part:AF-N')?.features ?? [];
    for (const [index, area] of areas.entries()) {
      const larger = areas[index - 1];
      const lowest = Math.min(...area.geometry.coordinates.flat(3).filter((_, at) => at % 2 === 1));
      const lowestBefore = larger && Math.min(...larger.geometry.coordinates.flat(3).filter((_, at) => at % 2 === 1));
      if (lowestBefore !== undefined) expect(lowest).toBeGreaterThan(lowestBefore);
      expect(area.properties).toMatchObject({ place: 'part:AF-N', step: index + 1, steps: areas.length });
    }
  });
});

it('draws what is close to a border at the distance asked for, on both sides', () => {
  const line = finest.borderLine(border('border:AF-TJ'));
  const area = softBorder(finest, border('border:AF-TJ'), 50);
  const [outer] = area?.features ?? [];
  const distances = ((outer?.geometry.coordinates.flat(2) ?? []) as Position[]).map((point) =>
    Math.min(
      ...(line?.geometry.coordinates ?? []).map((part) =>
        pointToLineDistance(point, { type: 'LineString', coordinates: part }, { units: 'kilometers' }),
      ),
    ),
  );
  expect(Math.min(...distances)).toBeGreaterThan(44);
  expect(Math.max(...distances)).toBeLessThan(52);
});

it('has provinces on the finest map only, Panjshir among them', () => {
  expect(first.provinces().features).toEqual([]);
  const names = finest.provinces().features.map(({ properties }) => `${properties.place} ${properties.name}`);
  expect(names).toContain('admin:AF-PAN Panjshir');
  expect(names).toContain('admin:AF-DAY Daykundi');
  expect(names.filter((name) => name.startsWith('admin:AF'))).toHaveLength(34);
  expect(finest.province('TJ-GB')?.properties.country).toBe('TJ');
});

it('refuses a topology without countries', () => {
  expect(() => createGeometry({ type: 'Topology', objects: {}, arcs: [] })).toThrow('has no layer "countries"');
});
