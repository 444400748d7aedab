import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { computeChecks } from '../../src/atlas/computeChecks';
import { parseBlocs } from '../../src/atlas/parseBlocs';
import { readQuantity } from '../../src/atlas/readQuantity';
import type { Claim } from '../../src/model/document';
import { finest } from './preparedGeometry';
import { sampleArticle } from './sampleArticle';

const FILE = 'data/gazetteer/blocs.yaml';
const blocs = parseBlocs(FILE, readFileSync(FILE, 'utf8'));

function check(claim: Partial<Claim>, date: string | null = '2021-07-28', mentions: string[] = []) {
  return computeChecks([sampleArticle('a', date, [{ text: 'It says so.', mentions, claims: [claim] }])], finest, blocs);
}

const length = (quantity: string, ...places: string[]): Partial<Claim> => ({ relation: 'border', places, quantity });

describe('a border’s length', () => {
  it.each([
    ['843-mile', 'border:AF-TJ', 'cannot-tell'],
    ['730 miles', 'border:AF-TJ', 'agrees'],
    ['1,170-kilometre', 'border:AF-TJ', 'agrees'],
    ['around 500 miles', 'border:AF-TJ', 'differs'],
    ['2,000 miles', 'border:AF-TJ', 'differs'],
    ['100 km', 'border:AF-IN', 'differs'],
  ])('stated as %s for %s: %s', (quantity, place, verdict) => {
    expect(check(length(quantity, place))).toMatchObject([{ kind: 'border-length', verdict, places: [place] }]);
  });

  it('is shown with what was measured and at which scale', () => {
    const [found] = check(length('843-mile', 'border:AF-TJ'));
    expect(found).toMatchObject({ id: 'a.c0-0.border-length', article: 'a', sentence: 's0', claim: 'c0-0' });
    expect(found?.stated).toBe('843 miles between Afghanistan and Tajikistan');
    expect(found?.computed).toMatch(/^7\d\d miles \(1,1\d\d km\) on the map’s line$/);
    expect(found?.method).toContain('1:10m');
  });
});

const four = ['border:AF-CN', 'border:AF-PK', 'border:AF-TJ', 'border:AF-UZ'];

describe('a count of neighbours', () => {
  it.each<[string, string, string[], string, string[], string]>([
    ['four of the SCO members', 'with their names', four, '2021-07-28', [], 'agrees'],
    ['four of the SCO members', 'before two of them joined', four, '2017-01-01', [], 'differs'],
    ['five of the SCO members', 'with Iran among them', [...four, 'border:AF-IR'], '2023-07-05', [], 'agrees'],
    [
      'four of the organisation’s members',
      'the bloc named elsewhere in the sentence',
      ['border:AF'],
      '2021-07-28',
      ['bloc:SCO'],
      'agrees',
    ],
    ['three of the SCO members', 'one too few', ['border:AF'], '2021-07-28', [], 'differs'],
    [
      'four of the SCO members',
      'a wrong name among them',
      [...four.slice(1), 'border:AF-IR'],
      '2021-07-28',
      [],
      'differs',
    ],
    ['six countries', 'no bloc', ['border:AF'], '2021-07-28', [], 'agrees'],
    ['seven countries', 'no bloc', ['border:AF'], '2021-07-28', [], 'differs'],
  ])('%s, %s', (quantity, _, places, date, mentions, verdict) => {
    expect(check({ relation: 'border', places, quantity }, date, mentions)).toMatchObject([
      { kind: 'borders-count', verdict },
    ]);
  });

  it('without a number holds the names alone against the bloc of the sentence', () => {
    expect(check({ relation: 'border', places: four }, '2021-07-28', ['bloc:SCO'])).toMatchObject([
      { kind: 'borders-count', verdict: 'agrees' },
    ]);
  });

  it('cannot tell without the article’s date', () => {
    expect(check({ relation: 'border', places: four, quantity: 'four of the SCO members' }, null)).toMatchObject([
      { verdict: 'cannot-tell' },
    ]);
  });

  it('names the neighbours counted and those left out', () => {
    const [found] = check({ relation: 'border', places: ['border:AF'], quantity: 'four of the SCO members' });
    expect(found?.computed).toContain('4 of Afghanistan’s 6 neighbours');
    expect(found?.computed).toContain('China, Pakistan, Tajikistan and Uzbekistan; not Iran and Turkmenistan');
    expect(found?.places).toEqual(['border:AF', ...four]);
  });
});

const members = ['RU', 'IN', 'CN', 'PK', 'KZ', 'KG', 'UZ', 'TJ'].map((code) => `country:${code}`);

describe('a bloc’s members', () => {
  it.each<[string, string[], string | null, string]>([
    ['all eight', ['bloc:SCO', ...members], '2021-07-28', 'agrees'],
    ['all eight, two years too late', ['bloc:SCO', ...members], '2023-08-01', 'differs'],
    ['one left out', ['bloc:SCO', ...members.slice(1)], '2021-07-28', 'differs'],
    ['a stranger among them', ['bloc:SCO', ...members, 'country:IR'], '2021-07-28', 'differs'],
    ['one country said to belong', ['bloc:CSTO', 'country:TJ'], '2021-07-28', 'agrees'],
    ['one country that had left', ['bloc:CSTO', 'country:UZ'], '2021-07-28', 'differs'],
    ['one country that belonged then', ['bloc:CSTO', 'country:UZ'], '2010-01-01', 'agrees'],
    ['no date', ['bloc:SCO', ...members], null, 'cannot-tell'],
    ['a bloc without reference data', ['bloc:ABC', ...members], '2021-07-28', 'cannot-tell'],
  ])('%s', (_, places, date, verdict) => {
    expect(check({ relation: 'membership', places }, date)).toMatchObject([{ kind: 'membership', verdict }]);
  });

  it('denied, agree where the reference data say the same', () => {
    const claim: Partial<Claim> = { relation: 'membership', places: ['bloc:CSTO', 'country:UZ'], status: 'denied' };
    expect(check(claim)).toMatchObject([{ verdict: 'agrees' }]);
  });
});

it.each<[string[], string]>([
  [['border:AF-TJ'], 'agrees'],
  [['border:AF-TJ', 'border:AF-UZ'], 'agrees'],
  [['border:AF-KZ'], 'differs'],
  [['border:AF-TJ', 'border:AF-IN'], 'differs'],
])('a border said to be shared: %s %s', (places, verdict) => {
  expect(check({ relation: 'border', places })).toMatchObject([{ kind: 'shares-border', verdict }]);
});

it('leaves alone what states no geography', () => {
  expect(check({ relation: 'presence', places: ['border:AF-TJ'] })).toEqual([]);
  expect(check({ relation: 'border', places: ['border:AF'] })).toEqual([]);
  expect(check({ relation: 'membership', places: ['country:TJ'] })).toEqual([]);
});

it.each([
  ['843-mile', 843, 'miles'],
  ['1,357 km', 1357, 'km'],
  ['a 206-kilometre', 206, 'km'],
  ['four of the SCO members', 4, undefined],
  ['around 1,000 of its soldiers', 1000, undefined],
  ['2.5 miles', 2.5, 'miles'],
])('reads %s', (words, value, unit) => {
  expect(readQuantity(words)).toMatchObject({ value });
  expect(readQuantity(words)?.unit?.name).toBe(unit);
});

it('reads no number where there is none', () => expect(readQuantity('a long border')).toBeNull());
