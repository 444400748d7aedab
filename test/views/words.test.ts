/** The interface's words: dates, titles, lists, citations. */
import { describe, expect, it } from 'vitest';
import { attribution, claimants } from '../../src/interface/attribution';
import { dateCertainty, dateWords, rangeWords } from '../../src/interface/dateWords';
import { placeNamer, statementTitle } from '../../src/interface/statementWords';
import { countWords, listWords } from '../../src/interface/words';
import type { Article, Statement } from '../../src/model/dataset';
import { readEdtf } from '../../src/model/edtf';
import { makeDataset } from './fixtures';

describe.each([
  ['2021-07-28', null, '28 July 2021', 'exact'],
  ['2021-07-28', 'printed: "28 July"', '28 July 2021', 'exact'],
  ['2021-07-28', 'inferred: from the talks', '28 July 2021', 'inferred'],
  ['2021-09-01~', 'inferred: from the night before', 'about 1 September 2021', 'approximate'],
  ['2018-02-20?', null, '20 February 2018', 'inferred'],
  ['2021-08', null, 'August 2021', 'exact'],
  ['2021~', null, 'about 2021', 'approximate'],
  ['2021-07-28/2021-08-02', null, '28 July to 2 August 2021', 'exact'],
  ['2020-12-30/2021-01-02', null, '30 December 2020 to 2 January 2021', 'exact'],
  [null, null, 'date not known', 'unknown'],
  ['soon', null, 'date not known', 'unknown'],
  ['2021-02-30', null, 'date not known', 'unknown'],
])('the date %s (%s)', (edtf, basis, words, certainty) => {
  it('is said in words', () => expect(dateWords(edtf)).toBe(words));
  it('is told apart by how sure it is', () => expect(dateCertainty(edtf, basis)).toBe(certainty));
});

it('a month ends on its last day, in leap years too', () => expect(readEdtf('2020-02')?.to).toBe('2020-02-29'));
it('an interval that runs backwards is no date', () => expect(readEdtf('2021-02-01/2021-01-01')).toBeNull());
it('many days are said as first and last month', () =>
  expect(rangeWords(['2021-10-13', null, '2018-02-20', '2021-07-28'])).toBe('Feb 2018 to Oct 2021'));
it('no days are said as nothing', () => expect(rangeWords([null])).toBeNull());
it('a list ends with and', () => expect(listWords(['a', 'b', 'c'])).toBe('a, b and c'));
it('one is not many', () =>
  expect([countWords(1, 'statement'), countWords(2, 'statement')]).toEqual(['1 statement', '2 statements']));

describe('the title of a statement', () => {
  const dataset = makeDataset();
  const name = placeNamer(new Map(dataset.places.map((place) => [place.id, place])));
  const title = (patch: Partial<Statement>) =>
    statementTitle({ ...(dataset.statements[0] as Statement), ...patch }, name);
  it('names mover, origins, what is left open, and destination', () =>
    expect(title({})).toBe('Armed men: Denmark and elsewhere to Norway'));
  it('says that an end is not named', () =>
    expect(title({ origins: [], originsOpen: false })).toBe('Armed men to Norway'));
  it('says elsewhere where the origin is only that, and leaves out a destination that is not named', () => {
    expect(title({ origins: [] })).toBe('Armed men: elsewhere to Norway');
    expect(title({ destinations: [], destinationsOpen: true })).toBe('Armed men out of Denmark and elsewhere');
  });
  it('leaves the article before a name away', () =>
    expect(title({ moverLabel: 'the Brigade' })).toMatch(/^Brigade: Denmark/));
  it('names a country that is in no list by its code', () =>
    expect(title({ destinations: ['country:FI'] })).toContain('to Finland'));
  it('falls back to the kind of mover', () =>
    expect(title({ moverLabel: undefined, moverClass: 'weapons' })).toMatch(/^Weapons:/));
  it('names the kind of mover where its words are long or say the origin again', () => {
    expect(title({ moverLabel: 'armed men from Denmark' })).toMatch(/^Militants: Denmark/);
    expect(title({ moverLabel: 'men who had long been waiting on the quay' })).toMatch(/^Militants: Denmark/);
  });
  it('names nobody by a pronoun', () => {
    expect(title({ moverLabel: 'their' })).toMatch(/^Militants:/);
    expect(title({ moverLabel: 'its', moverGroup: 'islamic-state' })).toMatch(/^Islamic State:/);
  });
  it.each<[Partial<Statement>, string]>([
    [{ relation: 'presence', moverLabel: undefined, places: ['country:NO'] }, 'Presence in Norway'],
    [
      { relation: 'presence', moverLabel: 'other forces', places: ['border:NO-SE'] },
      'Other forces at the Norwegian-Swedish border',
    ],
    [
      { relation: 'exercise', moverLabel: undefined, places: ['country:GB'] },
      'Military exercise in the United Kingdom',
    ],
    [
      { relation: 'incident', moverLabel: 'armed men', places: ['geonames:3143244'] },
      'Armed men: attack or control in Oslo',
    ],
    [{ relation: 'border', moverLabel: undefined, places: ['border:NO-SE'] }, 'Shared border: Norwegian-Swedish'],
    [
      { relation: 'membership', moverLabel: undefined, places: ['bloc:X', 'country:NO', 'country:SE'] },
      'Members of X: Norway and Sweden',
    ],
    [{ relation: 'facility', moverLabel: undefined, places: ['country:SE'] }, 'Base or installation in Sweden'],
  ])('of another relation is said in natural words: %o', (patch, words) => expect(title(patch)).toBe(words));
});

describe('a place inside a sentence', () => {
  const name = placeNamer(
    new Map(
      Object.entries({
        'group:neighbours-of-NO': { name: 'Neighbours of Norway' },
        'group:nordic': { name: 'Nordic states' },
        'part:NO-N': { name: 'Northern Norway' },
        'border:NO': { name: 'Borders of Norway' },
        'country:US': { name: 'United States' },
        'region:middle-east': { name: 'Middle East' },
        'bloc:EU': { name: 'European Union' },
        'bloc:NATO': { name: 'NATO' },
      }),
    ),
  );
  it.each([
    ['group:neighbours-of-NO', 'neighbours of Norway'],
    ['group:nordic', 'Nordic states'],
    ['part:NO-N', 'northern Norway'],
    ['border:NO', 'the borders of Norway'],
    ['country:US', 'the United States'],
    ['region:middle-east', 'the Middle East'],
    ['bloc:EU', 'the European Union'],
    ['bloc:NATO', 'NATO'],
    ['country:NL', 'the Netherlands'],
  ])('%s is %s', (id, words) => expect(name(id)).toBe(words));
});

describe('a label says who says it:', () => {
  const { statements, articles } = makeDataset();
  const [harbour, echo] = articles as [Article, Article];
  const by = (patch: Partial<Statement>, all = articles) =>
    attribution({ ...(statements[0] as Statement), ...patch }, new Map(all.map((each) => [each.slug, each])));
  it('a person by the last name', () => expect(by({})).toBe('Brandt'));
  it('a body by its whole name', () =>
    expect(by({ speaker: { name: 'coast guard of Norway', body: true } })).toBe('Coast guard of Norway'));
  it('an article by its publisher', () => expect(by({ speaker: null })).toBe('The Fjord'));
  it('an article without a publisher by its title', () =>
    expect(by({ speaker: null, articles: ['echo'] })).toBe('“Armed men come”'));
  it('several by their names, or by how many they are', () => {
    const many = (names: string[]) =>
      claimants(
        names.map((name) => ({ ...(statements[0] as Statement), speaker: { name } })),
        new Map(),
      );
    expect([many(['Ada Brandt', 'Bo Lund']), many(['Ada Brandt', 'Bo Lund', 'Eva Ek'])]).toEqual([
      'Brandt and Lund',
      '3 speakers',
    ]);
  });
  it('a long title is cut between words', () =>
    expect(by({ speaker: null }, [{ ...harbour, publisher: null, title: 'Many words '.repeat(30) }, echo])).toBe(
      '“Many words Many words Many words Many …”',
    ));
});
