/** Places by the names that an editor types. */
import { describe, expect, it } from 'vitest';
import { preparedGazetteer } from '../../src/build/loadResources';
import { findPlaces, placesById } from '../../src/places/findPlaces';
import { openGazetteer } from '../../src/places/openGazetteer';

const gazetteer = openGazetteer(await preparedGazetteer());
const idsOf = (typed: string) => findPlaces(typed, gazetteer).map(({ place }) => place.id);

describe('a name', () => {
  it('finds every place of it, the country before the province', () =>
    expect(idsOf('Georgia').slice(0, 2)).toEqual(['country:GE', 'admin:US-GA']));
  it.each(['georgia', ' GEORGIA '])('may be typed as %j', (typed) => expect(idsOf(typed)).toContain('admin:US-GA'));
  it('tells places of one name apart by what they lie in', () => {
    const within = findPlaces('Springfield', gazetteer).map((found) => found.within);
    expect(new Set(within).size).toBe(within.length);
    expect(within).toContain('Illinois, United States');
  });
  it('of several words finds its place', () => expect(idsOf('Burkina Faso')).toContain('country:BF'));
  it('that nobody bears finds nothing', () => expect(idsOf('Nowhereville-on-Sea')).toEqual([]));
  it('of nothing finds nothing', () => expect(idsOf('  ')).toEqual([]));
});

describe('an id', () => {
  it.each(['country:AF', 'border:AF-TJ', 'part:AF-N', 'group:neighbours-of-AF'])('%s finds its place', (id) =>
    expect(idsOf(id)).toEqual([id]),
  );
  it('of nothing is left out', () => expect(placesById(['country:XX', 'country:AF'], gazetteer)).toHaveLength(1));
});
