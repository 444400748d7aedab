/** The interface's words: dates, titles, lists, citations. */
import { describe, expect, it } from 'vitest';
import { writeCitation } from '../../src/claims-panel/citation';
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
    expect(title({ origins: [], originsOpen: false })).toBe('Armed men: to Norway'));
  it('says elsewhere where only that is said', () =>
    expect(title({ destinations: [], destinationsOpen: true })).toBe('Armed men: Denmark and elsewhere to elsewhere'));
  it('names a country that is in no list by its code', () =>
    expect(title({ destinations: ['country:FI'] })).toContain('to Finland'));
  it('falls back to the kind of mover', () =>
    expect(title({ moverLabel: undefined, moverClass: 'weapons' })).toMatch(/^Weapons:/));
  it('names the kind of mover where its words are long or say the origin again', () => {
    expect(title({ moverLabel: 'armed men from Denmark' })).toMatch(/^Militants: Denmark/);
    expect(title({ moverLabel: 'men who had long been waiting on the quay' })).toMatch(/^Militants: Denmark/);
  });
  it('of another relation names relation and place', () =>
    expect(title({ relation: 'presence', moverLabel: undefined, places: ['country:NO'] })).toBe('Presence: Norway'));
});

it('a citation holds quotation, speaker, date, article and link, and quotes once', () => {
  const { statements, articles } = makeDataset();
  const text = writeCitation(
    statements[0] as Statement,
    articles[0] as Article,
    '“As it is,” he said.',
    'https://x.test/?a',
  );
  expect(text).toBe(
    '““As it is,” he said.”\nAda Brandt, Interior Minister of Norway, 4 March 2020. In: “Minister: smugglers move from Denmark into Norway”, The Fjord, 4 March 2020.\nhttps://x.test/?a',
  );
});
