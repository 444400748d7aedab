/** Datasets and links at the edge: what is empty, unknown, alone, very long or mistyped must not take the page down. */
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App';
import { ALL_PARTS } from '../../src/app/allParts';
import { TABS } from '../../src/model/choices';
import type { Article, Dataset, Statement } from '../../src/model/dataset';
import { createAtlasStore } from '../../src/state/store';
import { readChoices } from '../../src/state/urlChoices';
import { makeDataset, makeDocuments } from './fixtures';

const EVERY_KIND = 'movers=militants,refugees,troops,weapons,drugs,goods,people&events=1';

/** The page's words for a link; a warning of React fails the test. */
function read(dataset: Dataset, search = ''): string {
  const warned = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const html = renderToString(
    <App
      parts={ALL_PARTS}
      store={createAtlasStore(dataset, readChoices(search), { documents: makeDocuments() })}
      geometry={null}
    />,
  );
  expect(warned.mock.calls).toEqual([]);
  warned.mockRestore();
  return html.replaceAll('<!-- -->', '').replace(/<[^>]+>/g, '');
}

const readEveryTab = (dataset: Dataset) => TABS.map((tab) => read(dataset, `?tab=${tab}&${EVERY_KIND}`));

function empty(): Dataset {
  return {
    ...makeDataset(),
    articles: [],
    places: [],
    statements: [],
    checks: [],
    placeSources: [],
    scores: [],
    corrections: [],
  };
}

/** Only the first article, with what rests on it. */
function alone(): Dataset {
  const dataset = makeDataset();
  const [first] = dataset.articles as [Article];
  const own = dataset.statements.filter(({ claims }) => claims.every(({ article }) => article === first.slug));
  return { ...dataset, totals: { ...dataset.totals, articles: 1 }, articles: [first], statements: own };
}

describe('a dataset', () => {
  it('without anything says so on every tab', () =>
    expect(readEveryTab(empty())[0]).toContain('No statement fits these choices.'));

  it('of one article reads on every tab', () => {
    const [claims = '', table = '', sources = ''] = readEveryTab(alone());
    expect(claims).toContain('Reported in 1 of 1 article: The Fjord');
    expect(table).toContain('Sweden');
    expect(sources).toContain('Minister: smugglers move from Denmark into Norway');
  });

  it('with an article that claims nothing lists the article and its coverage', () => {
    const dataset = makeDataset((articles) => {
      articles.length = 1;
      for (const { document } of articles) Object.assign(document, { claims: [], mentions: [] });
    });
    dataset.statements = [];
    expect(read(dataset, '?tab=sources')).toMatch(/0 statements.*0 mentions of 0 places.*0 mapped/s);
    expect(read(dataset, '?tab=sources&article=harbour')).toContain('Armed men are moving from Denmark');
  });

  it('without a single known day has no timeline, and says of each that its day is not known', () => {
    const dataset = makeDataset();
    for (const statement of dataset.statements) statement.saidOn = null;
    for (const article of dataset.articles) Object.assign(article, { date: null, dateBasis: null });
    const [claims = '', , sources = ''] = readEveryTab(dataset);
    expect(claims).toContain('Oslo, date not known');
    expect(claims).not.toContain('Timeline of');
    expect(sources).toContain('The Fjord · date not known');
    expect(read(dataset, '?range=2020-01-01/2021-01-01')).toContain('No statement fits these choices.');
  });

  it('with very long words keeps its labels short and its quotations whole', () => {
    const dataset = makeDataset();
    const [remark] = dataset.statements as [Statement];
    const long = 'Brotherhood of everything that ever moved '.repeat(40);
    Object.assign(remark, { moverLabel: long, speaker: { name: long.trim(), role: long, body: true } });
    const words = read(dataset);
    expect(words).toContain('Militants: Denmark and elsewhere →to Norway');
    expect(words).toContain('Armed men are moving from Denmark and elsewhere to Norway, Interior Minister');
  });

  it('whose statement names a place that is in no list shows what it has', () => {
    const dataset = makeDataset();
    Object.assign(dataset.statements[0] as Statement, { destinations: ['base:gone', 'country:FI'] });
    expect(read(dataset)).toContain('gone and Finland');
  });
});

describe('a link', () => {
  const gone = 'What this link points at';
  it.each([
    ['?select=statement:gone', gone],
    ['?select=place:country:XX', gone],
    ['?select=flow:dragons:sleeping:a>b', gone],
    ['?select=flow:militants', gone],
    ['?select=mention:harbour', gone],
    ['?select=check:gone&tab=places', gone],
    ['?tab=sources&article=../../etc&select=sentence:x/s1', gone],
    ['?select=', 'Armed men'],
    ['?select=constructor:toString', 'Armed men'],
    ['?tab=nowhere&movers=dragons&by=norway&range=2021-02-30/x&theme=pink', 'Armed men'],
    [`?select=statement:${'x'.repeat(5000)}`, 'Armed men'],
    ['?select=place:%00%01', 'Armed men'],
    ['?by=XX', 'No statement fits these choices.'],
  ])('%s is read without trouble', (search, words) => expect(read(makeDataset(), search)).toContain(words));
});
