/** Choices through a link and back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choices, CONTROLS, DEFAULT_CHOICES, FORMS, TABS } from '../../src/model/choices';
import { NO_FILTERS } from '../../src/model/filters';
import {
  MOVER_CLASSES,
  OTHER_RELATIONS,
  readChoices,
  STATUSES,
  URL_KEYS,
  writeChoices,
} from '../../src/state/urlChoices';
import { fromDay } from '../../src/timeline/timeScale';

const id = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }).filter((text) => !/\p{Cc}/u.test(text));
const day = fc.integer({ min: 0, max: 25_000 }).map(fromDay);
const code = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(...'ABCNOST2') });
const ids = fc.uniqueArray(
  id.filter((text) => !text.includes(',')),
  { minLength: 1, maxLength: 3 },
);
const orAbsent = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const decimal = (most: number, places: number) =>
  fc.integer({ min: -most * 10 ** places, max: most * 10 ** places }).map((whole) => whole / 10 ** places || 0);
const spot = fc.record({
  longitude: decimal(180, 3),
  latitude: decimal(85, 3),
  zoom: decimal(12, 2).map(Math.abs),
});
const choices: fc.Arbitrary<Choices> = fc.record({
  tab: fc.constantFrom(...TABS),
  selection: fc.option(
    fc.record({ kind: fc.constantFrom('statement', 'flow', 'place', 'mention', 'sentence', 'article', 'check'), id }),
  ),
  article: fc.option(id),
  movers: fc.uniqueArray(fc.constantFrom(...MOVER_CLASSES)),
  blocs: fc.uniqueArray(code.map((one) => `bloc:${one}`)),
  relations: fc.subarray([...OTHER_RELATIONS]),
  range: fc.option(fc.tuple(day, day).map(([a, b]): [string, string] => (a < b ? [a, b] : [b, a]))),
  by: fc.option(fc.uniqueArray(fc.constantFrom('RU', 'NO', 'none'), { minLength: 1 }), { nil: undefined }),
  group: orAbsent(ids),
  status: orAbsent(fc.subarray([...STATUSES], { minLength: 1 })),
  speaker: orAbsent(ids),
  source: orAbsent(ids),
  place: orAbsent(ids),
  theme: fc.constantFrom('light', 'dark', 'auto'),
  spot: orAbsent(spot),
  form: orAbsent(fc.constantFrom(...FORMS)),
  controls: orAbsent(fc.subarray([...CONTROLS])),
  heading: orAbsent(id.map((text) => text.trim()).filter(Boolean)),
  language: orAbsent(fc.constantFrom('ru', 'de-AT', 'zh-Hant-TW')),
});

const sorted = (one: Choices) => ({ ...one, movers: [...one.movers].sort(), blocs: [...one.blocs].sort() });

describe('a link', () => {
  it('carries any choices and gives the same choices back', () =>
    fc.assert(
      fc.property(choices, (chosen) => {
        const back = readChoices(writeChoices(chosen));
        expect(sorted({ ...NO_FILTERS, ...back })).toEqual(sorted(chosen));
      }),
    ));

  it('is the same when it is read and written again', () =>
    fc.assert(
      fc.property(choices, (chosen) => {
        const link = writeChoices(chosen);
        expect(writeChoices(readChoices(link), link)).toBe(link);
      }),
    ));

  it('never fails on a search string of any kind, and gives choices that can be shown', () =>
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...URL_KEYS), fc.string(), (noise, key, value) => {
        const read = readChoices(`?${noise}&${key}=${value}`);
        expect(TABS).toContain(read.tab);
        expect(Array.isArray(read.movers) && Array.isArray(read.blocs)).toBe(true);
      }),
    ));

  it('is empty for the choices a page begins with', () => expect(writeChoices(DEFAULT_CHOICES)).toBe(''));

  it('stays readable: colons and slashes are not escaped', () =>
    expect(writeChoices({ ...DEFAULT_CHOICES, selection: { kind: 'mention', id: 'harbour/m3-9' } })).toBe(
      '?select=mention:harbour/m3-9',
    ));

  it('keeps the parameters of others, in their form and order', () =>
    expect(writeChoices({ ...DEFAULT_CHOICES, tab: 'about' }, '?utm=a%20b&tab=places&embed')).toBe(
      '?utm=a%20b&embed&tab=about',
    ));
});

it.each<[query: string, patch: Partial<Choices>, written: string]>([
  ['?events=1', { relations: [...OTHER_RELATIONS] }, '?events=1'],
  ['?relations=meeting,presence', { relations: ['presence', 'meeting'] }, '?relations=presence,meeting'],
  ['?relations=meeting,romance', { relations: ['meeting'] }, '?relations=meeting'],
  ['?status=denied,proved,asserted', { status: ['asserted', 'denied'] }, '?status=asserted,denied'],
  ['?by=RU,none,ru,RU', { by: ['RU', 'none'] }, '?by=RU,none'],
  ['?speaker=sergei-shoigu', { speaker: ['sergei-shoigu'] }, '?speaker=sergei-shoigu'],
  [
    '?place=country:LY,border:AF-TJ,country:LY',
    { place: ['country:LY', 'border:AF-TJ'] },
    '?place=country:LY,border:AF-TJ',
  ],
  ['?group=islamic-state&source=a', { group: ['islamic-state'], source: ['a'] }, '?group=islamic-state&source=a'],
])('%s is read, and written as it was or plainer', (query, patch, written) => {
  expect(readChoices(query)).toEqual({ ...DEFAULT_CHOICES, ...patch });
  expect(writeChoices(readChoices(query))).toBe(written);
});

describe.each([
  ['an unknown tab', 'tab=kitchen'],
  ['a selection without a kind', 'select=harbour'],
  ['a selection of an unknown kind', 'select=horse:1'],
  ['a selection with a control character', 'select=place:a%00b'],
  ['a range that ends before it begins', 'range=2021-02-02/2021-01-01'],
  ['a range of no days', 'range=2021-13-01/2021-14-01'],
  ['a mover nobody knows', 'movers=dragons'],
  ['a bloc with markup', 'blocs=%3Cb%3E'],
  ['a government in small letters', 'by=ru'],
  ['relations nobody knows', 'relations=romance'],
  ['a status nobody knows', 'status=proved'],
  ['a place with a control character', 'place=country:%00'],
  ['a speaker without a name', 'speaker=,'],
  ['a theme nobody knows', 'theme=pink'],
  ['a view beyond the poles', 'view=10,95,3'],
  ['a view without a zoom', 'view=10,20'],
  ['a view of words', 'view=here,there,1e400'],
  ['a form of embed nobody knows', 'form=poster'],
  ['controls nobody knows', 'controls=lasers'],
  ['an empty title', 'title=%20'],
  ['a title with a control character', 'title=a%00b'],
  ['a language that is none', 'lang=%3Cb%3E'],
  ['a prototype key', '__proto__=1&constructor=2'],
])('%s', (_name, query) => {
  it('falls back to the default', () => expect(readChoices(`?${query}`)).toEqual(DEFAULT_CHOICES));
  it('leaves the other parts alone', () =>
    expect(readChoices(`?${query}&events=1`).relations).toEqual(OTHER_RELATIONS));
});
