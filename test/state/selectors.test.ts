/** What is shown, and what one selection touches. */
import { describe, expect, it } from 'vitest';
import { type Choices, DEFAULT_CHOICES, type Selection } from '../../src/model/choices';
import type { Statement } from '../../src/model/dataset';
import { followSelection } from '../../src/state/followSelection';
import { isKnown, touchedBy, visibleStatements } from '../../src/state/selectors';
import { makeDataset, makeDocuments } from '../views/fixtures';

const dataset = makeDataset();
const documents = new Map(makeDocuments().map((document) => [document.id, document]));
const REMARK = 'brandt.2020-03-04.DK+.NO';
const shown = (patch: Partial<Choices>) =>
  visibleStatements(dataset, { ...DEFAULT_CHOICES, ...patch }).map(({ id }) => id);

describe('shown at first', () => {
  it('are the movements of militants', () => expect(shown({})).toEqual([REMARK]));
  it('refugees come when they are chosen', () =>
    expect(shown({ movers: ['refugees'] })).toEqual(['article.harbour.SE']));
  it('other relations come when they are chosen, after movements', () =>
    expect(shown({ relations: ['presence'] })).toEqual([REMARK, 'article.echo.presence.NO']));
  it('militants come before other movements, and what more articles report before what is newer', () => {
    const [remark, refugees] = dataset.statements as [Statement, Statement];
    const newer = { ...remark, id: 'newer', saidOn: '2020-05-01', articles: ['echo'] };
    const all = { ...dataset, statements: [refugees, newer, remark] };
    const choices = { ...DEFAULT_CHOICES, movers: ['militants', 'refugees'] as Choices['movers'] };
    expect(visibleStatements(all, choices).map(({ id }) => id)).toEqual([REMARK, 'newer', refugees.id]);
  });
  it('a range leaves out what has no day', () =>
    expect(shown({ movers: ['militants', 'refugees'], range: ['2020-01-01', '2020-12-31'] })).toEqual([REMARK]));
  it('a government leaves out speakers of none', () =>
    expect(shown({ movers: ['militants', 'refugees'], by: ['NO'] })).toEqual([REMARK]));
  it('speakers of no state can be asked for', () =>
    expect(shown({ movers: ['militants', 'refugees'], by: ['none'] })).toEqual(['article.harbour.SE']));

  it('takes several governments together', () =>
    expect(shown({ movers: ['militants', 'refugees'], by: ['none', 'NO'] }).sort()).toEqual(
      ['article.harbour.SE', REMARK].sort(),
    ));
});

const touched = (selection: Selection) => touchedBy(dataset, selection, documents);

describe('a statement touches', () => {
  const own = touched({ kind: 'statement', id: REMARK });
  it('its sentences in every article that reports it', () =>
    expect([...own.sentences].map((key) => key.split('/')[0])).toEqual(['harbour', 'echo']));
  it('its ends', () => expect([...own.places].sort()).toEqual(['country:DK', 'country:NO']));
  it('the arrows it draws, the open end among them', () =>
    expect([...own.flows]).toEqual(['militants:asserted:country:DK>country:NO', 'militants:asserted:?>country:NO']));
  it('the mentions of its ends, and no others', () =>
    expect([...own.mentions].every((key) => /^(harbour|echo)\/m/.test(key))).toBe(true));
});

it('a statement draws the arrows that its claims draw, not every end with every other', () => {
  const [remark] = dataset.statements as [Statement];
  const pairs: Statement['pairs'] = [['country:NO', '?']];
  const own = { ...remark, id: 'left', origins: ['geonames:3143244'], destinations: [], destinationsOpen: true, pairs };
  const all = { ...dataset, statements: [own] };
  expect([...touchedBy(all, { kind: 'flow', id: 'militants:asserted:country:NO>?' }).statements]).toEqual(['left']);
});

describe('a place touches', () => {
  it('every mention, that of its capital said of its government too', () =>
    expect(touched({ kind: 'place', id: 'country:NO' }).mentions.size).toBe(5));
  it('the statements that name it', () =>
    expect([...touched({ kind: 'place', id: 'country:DK' }).statements]).toEqual([REMARK]));
  it('only the arrows that end there', () =>
    expect([...touched({ kind: 'place', id: 'country:DK' }).flows]).toEqual([
      'militants:asserted:country:DK>country:NO',
    ]));
});

describe('an arrow touches', () => {
  const own = touched({ kind: 'flow', id: 'militants:asserted:country:DK>country:NO' });
  it('itself and its two ends', () =>
    expect([[...own.flows], [...own.places].sort()]).toEqual([
      ['militants:asserted:country:DK>country:NO'],
      ['country:DK', 'country:NO'],
    ]));
  it('its statements', () => expect([...own.statements]).toEqual([REMARK]));
});

it.each<[string, Selection]>([
  ['a statement', { kind: 'statement', id: 'gone' }],
  ['an arrow', { kind: 'flow', id: 'gone' }],
  ['a place', { kind: 'place', id: 'country:XX' }],
  ['a mention', { kind: 'mention', id: 'harbour/m9999-10000' }],
  ['a sentence', { kind: 'sentence', id: 'nowhere/s1' }],
  ['an article', { kind: 'article', id: '__proto__' }],
  ['a check', { kind: 'check', id: 'gone' }],
])('%s that is not in the data touches nothing and is known to be gone', (_name, selection) => {
  expect([touched(selection).statements.size, isKnown(dataset, selection, documents)]).toEqual([0, false]);
});

describe('a selection leads', () => {
  const from = (patch: Partial<Choices>, selection: Selection | null) =>
    followSelection(dataset, { ...DEFAULT_CHOICES, ...patch }, selection);
  const mention = { kind: 'mention', id: `harbour/${documents.get('harbour')?.mentions[0]?.id}` } as const;

  it('from the map to a place in the index', () =>
    expect(from({}, { kind: 'place', id: 'country:NO' }).tab).toBe('places'));
  it('nowhere, when the open article speaks of it', () =>
    expect(from({ tab: 'sources', article: 'echo' }, { kind: 'place', id: 'country:NO' })).toMatchObject({
      tab: 'sources',
      article: 'echo',
    }));
  it('out of an article that does not speak of it', () =>
    expect(from({ tab: 'sources', article: 'echo' }, { kind: 'place', id: 'country:SE' }).tab).toBe('places'));
  it('to the article of a mention', () =>
    expect(from({}, mention)).toMatchObject({ tab: 'sources', article: 'harbour', selection: mention }));
  it('to a statement whose kind was not shown, and shows its kind', () =>
    expect(from({}, { kind: 'statement', id: 'article.harbour.SE' }).movers).toEqual(['militants', 'refugees']));
  it('to a statement outside the range, and opens the range', () =>
    expect(from({ range: ['2021-01-01', '2021-02-01'] }, { kind: 'statement', id: REMARK }).range).toBeNull());
  it('cleared, nowhere', () =>
    expect(from({ tab: 'places', selection: { kind: 'place', id: 'country:NO' } }, null)).toMatchObject({
      tab: 'places',
      selection: null,
    }));
});
