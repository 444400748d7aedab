/** What answers what somebody types: words, names of places in any language, and the best of a dataset. */
import { describe, expect, it } from 'vitest';
import { findWords, matchWords, toWords } from '../../src/interface/matchWords';
import { placeNames } from '../../src/interface/placeNames';
import { foldName } from '../../src/model/foldName';
import { findResults, snippet } from '../../src/search/findResults';
import { NO_DOCUMENTS } from '../../src/state/selectors';
import { makeDataset, makeDocuments } from './fixtures';

const score = (typed: string, text: string) => matchWords(toWords(typed), foldName(text));

describe('what is typed answers a text', () => {
  it.each([
    ['the beginning of a word', 'afg', 'to Afghanistan'],
    ['words in any order', 'norway armed', 'Armed men in Norway'],
    ['without accents', 'cote divoire', 'Côte d’Ivoire'],
    ['with accents that the text leaves out', 'Bogotá', 'Bogota'],
    ['in capitals', 'OSLO', 'Oslo'],
    ['in another alphabet', 'ЛИВ', 'Ливия'],
    ['in Arabic, with or without its marks', 'افغانستان', 'أفغانستان'],
    ['inside words of a script without spaces', '利比', '在利比亚'],
    ['across a hyphen', 'tajik afghan', 'Tajik-Afghan border'],
  ])('%s', (_what, typed, text) => expect(score(typed, text)).toBeGreaterThan(0));
  it.each([
    ['the middle of a word', 'slo', 'Oslo'],
    ['one word of two', 'oslo bergen', 'Oslo'],
    ['nothing', ' ', 'Oslo'],
    ['signs alone', '?!', 'Oslo?!'],
  ])('but not %s', (_what, typed, text) => expect(score(typed, text)).toBe(0));
  it('the whole before its beginning before a word before a part of one', () => {
    const texts = ['Niger', 'Niger delta', 'River Niger', 'River Nigeria'];
    const scores = texts.map((text) => score('niger', text));
    expect([...scores].sort((a, b) => b - a)).toEqual(scores);
    expect(new Set(scores).size).toBe(4);
  });
});

describe('words that were found are marked', () => {
  it.each([
    ['cote', 'The Côte d’Ivoire', ['Côte']],
    ['divo', 'The Côte d’Ivoire', ['d’Ivo']],
    ['no now', 'Norway, now', ['No', 'now']],
    ['slo', 'Oslo', []],
  ])('%s in %s', (typed, text, marked) =>
    expect(findWords(toWords(typed), text).map(({ start, end }) => text.slice(start, end))).toEqual(marked),
  );
});

it.each(['Libya', 'Libia', 'Ливия', 'ليبيا', 'Libye', 'Libyen'])('Libya is called %s', (name) =>
  expect(placeNames({ id: 'country:LY', name: 'Libya' })).toContain(name),
);

it.each([
  ['geonames:1', 'Oslo'],
  ['country:??', 'Nowhere'],
])('%s has the name that it comes with', (id, name) => expect(placeNames({ id, name })).toEqual([name]));

describe('a search finds', () => {
  const dataset = makeDataset();
  const documents = new Map(makeDocuments().map((document) => [document.id, document]));
  const find = (typed: string, read: typeof documents | typeof NO_DOCUMENTS = documents) =>
    findResults(dataset, read, toWords(typed)).map(({ kind, results }) => [kind, results.map(({ words }) => words)]);
  it.each([
    ['a place by its name in another language', 'норвегия', [['place', ['Norway']]]],
    ['nothing for nothing', '  ', []],
    ['nothing that nobody says', 'dragons', []],
    ['a sentence that makes no statement', 'cold day', [['sentence', ['It was a cold day.']]]],
    ['a caption that stands twice once', 'gewehre', [['sentence', ['Gewehre im Hafen von Oslo']]]],
  ])('%s', (_what, typed, found) => expect(find(typed)).toEqual(found));
  it('a statement by its title, its speaker and its quotation', () => {
    for (const typed of ['armed denmark', 'brandt', 'interior minister', 'said in oslo'])
      expect(find(typed, NO_DOCUMENTS)).toContainEqual([
        'statement',
        ['armed men: Denmark and elsewhere to Norway'].map((words) => words.replace(/^a/, 'A')),
      ]);
  });
  it('by its quotation, and shows the words', () => {
    const [group] = findResults(dataset, NO_DOCUMENTS, toWords('said in oslo')).filter(
      ({ kind }) => kind === 'statement',
    );
    expect(group?.results[0]?.quoted).toContain('Ada Brandt said in Oslo');
  });
  it('no sentence of an article that has not been read', () => expect(find('cold day', NO_DOCUMENTS)).toEqual([]));
  it('what is said of a place before what is named less, and tells how many there are', () => {
    const [places] = findResults(dataset, documents, toWords('n'));
    expect(places?.results[0]?.words).toBe('Norway');
    expect(places?.total).toBe(2);
  });
});

it('a long sentence is cut around what was found', () => {
  const text = `${'word '.repeat(60)}needle ${'more '.repeat(60)}`;
  const cut = snippet(text, ['needle']);
  expect(cut).toMatch(/^… word .* needle more .* …$/);
  expect(cut.length).toBeLessThan(160);
});
