import { describe, expect, it } from 'vitest';
import { findHome, findMentions } from '../../src/extract';
import { splitSentences } from '../../src/text/splitSentences';
import { gazetteer, placesIn } from '../mentions/mentionsIn';

const countries: string[] = [];
for (let row = 0; gazetteer.rank(row) === 'country'; row++) countries.push(gazetteer.country(row));
const nameOf = (code: string) => gazetteer.name(gazetteer.rowOf(`country:${code}`));

describe('places', () => {
  it('are countries wherever two neighbours are named, whatever towns bear their names', () => {
    const wrong = countries.flatMap((from) =>
      gazetteer.neighbours(from).flatMap((to) => {
        const found = placesIn(`Fighters crossed from ${nameOf(from)} into ${nameOf(to)} on Monday.`, 'en');
        const expected = [`${nameOf(from)} country:${from}`, `${nameOf(to)} country:${to}`];
        return found.join() === expected.join() ? [] : [found];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['a capital of a country that is named', 'Ministers of Seychelles met in Victoria.', 'Victoria geonames:241131'],
    [
      'a country beside its like-named capital',
      'Ministers of Guatemala met in Guatemala City.',
      'Guatemala country:GT',
    ],
    ['a town whose unit is named right after', 'They live in Springfield, Illinois.', 'Springfield geonames:4250542'],
    ['a town among its neighbours', 'From Denton and Plano they drove to Paris and Sherman.', 'Paris geonames:4717560'],
    ['the largest of that name where nothing else speaks', 'They live in Birmingham.', 'Birmingham geonames:2655603'],
    ['a name with an ending of its own', "They live in St. John's, Canada.", "St. John's geonames:6324733"],
    ['a name with an and-sign', 'They left Bosnia & Herzegovina.', 'Bosnia & Herzegovina country:BA'],
  ])('are %s', (_, text, expected) => expect(placesIn(text)).toContain(expected));
});

describe("a publisher's home", () => {
  const read = (text: string, home?: string) => {
    const row = home === undefined ? -1 : findHome(home, gazetteer);
    return findMentions(text, splitSentences(text, { language: 'en' }), gazetteer, row);
  };
  const text = 'Firefighters from Alexandria and Columbia met in Lafayette.';

  it('is a name with its larger place, a plain name, or an id', () => {
    const ids = ['Alexandria, Louisiana', 'Dushanbe', 'geonames:4314550', 'admin:US-LA', 'Nowhereville'].map((home) => {
      const row = findHome(home, gazetteer);
      return row < 0 ? null : gazetteer.id(row);
    });
    expect(ids).toEqual(['geonames:4314550', 'geonames:1221874', 'geonames:4314550', 'admin:US-LA', null]);
  });

  it('tells places of one name apart', () => {
    const unitOf = (home: string) =>
      read(text, home).map(({ place }) => gazetteer.id(gazetteer.admin1(gazetteer.rowOf(place ?? ''))));
    expect(unitOf('Alexandria, Louisiana')).toEqual(['admin:US-LA', 'admin:US-LA', 'admin:US-LA']);
  });

  it('is given as a reason', () => {
    expect(read(text, 'Alexandria, Louisiana').map(({ reasons }) => reasons?.[0])).toEqual([
      "the publisher's home",
      "in the publisher's home region",
      "in the publisher's home region",
    ]);
  });

  it('overrules nothing that the text says outright', () => {
    const mentions = read('They live in Alexandria, Virginia. Iraq and Syria sent help.', 'Alexandria, Louisiana');
    expect(mentions.map(({ place }) => place)).toEqual(['geonames:4744091', 'admin:US-VA', 'country:IQ', 'country:SY']);
  });
});
