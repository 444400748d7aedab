/** What each filter lets through, and how many statements each of its choices would show. */
import { describe, expect, it } from 'vitest';
import { type Choices, DEFAULT_CHOICES } from '../../src/model/choices';
import type { Dataset, NamedPlace, Statement } from '../../src/model/dataset';
import type { MoverClass } from '../../src/model/document';
import { filterKey, isUnfiltered, NO_FILTERS } from '../../src/model/filters';
import { countChoices, countLifted, countValues, failedFilters } from '../../src/state/countChoices';
import { isVisible, speakerSlug } from '../../src/state/filterTests';
import { OTHER_RELATIONS } from '../../src/state/urlChoices';
import { makeDataset } from '../views/fixtures';

const base = makeDataset();
const [remark] = base.statements as [Statement];
const place = (id: string, kind: NamedPlace['kind'], countries: string[]): NamedPlace => ({
  id,
  name: id,
  kind,
  countries,
  point: null,
});

/** Five statements about two neighbours. */
const make = (id: string, patch: Partial<Statement>): Statement => ({ ...remark, id, moverGroup: null, ...patch });
const person = (name: string, country?: string) => ({ name, ...(country && { country }) });
const dataset: Dataset = {
  ...base,
  places: [
    place('country:NO', 'country', ['NO']),
    place('country:SE', 'country', ['SE']),
    place('geonames:1', 'city', ['SE']),
    place('border:NO-SE', 'border', ['NO', 'SE']),
    place('region:north', 'region', ['NO', 'SE']),
  ],
  statements: [
    make('a', { origins: ['country:NO'], destinations: ['geonames:1'], moverGroup: 'wolves', saidOn: '2020-01-01' }),
    make('b', { origins: ['country:NO'], destinations: [], status: 'denied', speaker: person('Åsa Öberg', 'SE') }),
    make('c', { moverClass: 'drugs', origins: ['region:north'], destinations: ['country:SE'], speaker: null }),
    make('d', { relation: 'presence', origins: [], destinations: [], places: ['border:NO-SE'], articles: ['echo'] }),
    make('e', { relation: 'meeting', origins: [], destinations: [], places: ['region:north'], moverGroup: 'wolves' }),
  ],
};
const ALL: Partial<Choices> = { movers: ['militants', 'drugs'], relations: [...OTHER_RELATIONS] };
const shown = (patch: Partial<Choices>) =>
  dataset.statements
    .filter((statement) => isVisible(statement, { ...DEFAULT_CHOICES, ...patch }, dataset))
    .map(({ id }) => id)
    .join('');

describe('a filter shows', () => {
  it.each<[what: string, patch: Partial<Choices>, ids: string]>([
    ['movements of militants at first', {}, 'ab'],
    ['everything, when every kind is chosen', ALL, 'abcde'],
    ['some other relations without the others', { movers: [], relations: ['meeting'] }, 'e'],
    ['a group, whatever is said of it', { ...ALL, group: ['wolves'] }, 'ae'],
    ['a status', { ...ALL, status: ['denied'] }, 'b'],
    ['either of two statuses', { ...ALL, status: ['denied', 'asserted'] }, 'abcde'],
    ['a speaker', { ...ALL, speaker: ['asa-oberg'] }, 'b'],
    ['an article in its own voice', { ...ALL, speaker: ['none'] }, 'c'],
    ['an article', { ...ALL, source: ['echo'] }, 'abcde'],
    ['what only the other article reports', { ...ALL, source: ['harbour'] }, 'abce'],
    ['a place at any end', { ...ALL, place: ['country:NO'] }, 'abd'],
    ['a country for its cities and borders', { ...ALL, place: ['country:SE'] }, 'acd'],
    ['a city for itself', { ...ALL, place: ['geonames:1'] }, 'a'],
    ['a region for itself, not for its countries', { ...ALL, place: ['region:north'] }, 'ce'],
    ['what passes every filter', { ...ALL, place: ['country:NO'], group: ['wolves'] }, 'a'],
    ['nothing of what nobody has', { ...ALL, place: ['country:XX'] }, ''],
    ['everything, where a list is empty', { ...ALL, place: [] }, 'abcde'],
  ])('%s', (_what, patch, ids) => expect(shown(patch)).toBe(ids));

  it('says which filters keep a statement back', () =>
    expect(
      failedFilters(dataset.statements[2] as Statement, { ...DEFAULT_CHOICES, status: ['denied'] }, dataset),
    ).toEqual(['kind', 'status']));
});

describe('counts', () => {
  const counts = (patch: Partial<Choices>) => countValues(dataset, { ...DEFAULT_CHOICES, ...ALL, ...patch });
  it.each<[what: string, patch: Partial<Choices>, facet: keyof ReturnType<typeof countValues>, counts: object]>([
    ['count every value', {}, 'status', { asserted: 4, denied: 1 }],
    ['leave their own filter out', { status: ['denied'] }, 'status', { asserted: 4, denied: 1 }],
    ['follow the other filters', { group: ['wolves'] }, 'status', { asserted: 2 }],
    ['follow two other filters', { group: ['wolves'], movers: [] }, 'status', { asserted: 1 }],
    [
      'count a city for its country',
      { group: ['wolves'] },
      'place',
      { 'country:NO': 1, 'country:SE': 1, 'geonames:1': 1, 'region:north': 1 },
    ],
    ['follow the range', { range: ['2020-01-01', '2020-01-31'] }, 'kind', { militants: 1 }],
    [
      'count kinds that are not shown',
      { movers: [], relations: [] },
      'kind',
      { militants: 2, drugs: 1, presence: 1, meeting: 1 },
    ],
    ['count speakers of no state', {}, 'by', { NO: 3, SE: 1, none: 1 }],
  ])('%s', (_what, patch, facet, expected) => expect(Object.fromEntries(counts(patch)[facet])).toEqual(expected));

  it('offer each kind that the dataset holds, even where the other filters leave none of it', () => {
    const { movers, relations } = countChoices(dataset, { ...DEFAULT_CHOICES, status: ['denied'] });
    expect(movers).toEqual([
      { mover: 'militants', count: 1 },
      { mover: 'drugs', count: 0 },
    ]);
    expect(relations.map(({ relation, count }) => [relation, count])).toEqual([
      ['presence', 0],
      ['meeting', 0],
    ]);
  });

  it('tell of each filter what it alone keeps back', () =>
    expect([...countLifted(dataset, { ...DEFAULT_CHOICES, group: ['wolves'], status: ['denied'] })]).toEqual([
      ['status', 1],
      ['group', 1],
    ]));
});

it.each([
  ['Sergei Shoigu', 'sergei-shoigu'],
  ['Åsa Öberg', 'asa-oberg'],
  ["Côte d'Ivoire's ministry", 'cote-d-ivoire-s-ministry'],
  ['Сергей Шойгу', 'сергеи-шоигу'],
])('%s is written %s in a link', (name, slug) => expect(speakerSlug({ name })).toBe(slug));

describe('choices without a filter', () => {
  it('are those a page begins with', () => expect(isUnfiltered(DEFAULT_CHOICES)).toBe(true));
  it.each<Partial<Choices>>([
    { movers: ['drugs'] },
    { relations: ['border'] },
    { by: ['NO'] },
    { place: ['country:NO'] },
  ])('%j is one', (patch) => {
    const chosen = { ...DEFAULT_CHOICES, ...patch };
    expect(isUnfiltered(chosen)).toBe(false);
    expect(isUnfiltered({ ...chosen, ...NO_FILTERS })).toBe(true);
  });
  it('have one key, whatever else is chosen', () =>
    expect(filterKey({ ...DEFAULT_CHOICES, theme: 'dark' } as Choices)).toBe(filterKey(DEFAULT_CHOICES)));
});

it('a kind that a statement does not tell counts as other people', () => {
  const untold = { ...remark, moverClass: undefined };
  const people: MoverClass[] = ['people'];
  expect(isVisible(untold, { ...DEFAULT_CHOICES, movers: people }, dataset)).toBe(true);
});
