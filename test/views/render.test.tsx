/** The page as HTML, rendered in Node: what a reader gets before any script has run. */
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App';
import { ALL_PARTS } from '../../src/app/allParts';
import { loadDataset, readDataset } from '../../src/app/loadData';
import { selectionWords } from '../../src/app/selectionWords';
import { type Choices, DEFAULT_CHOICES, type Selection } from '../../src/model/choices';
import { createAtlasStore } from '../../src/state/store';
import { makeDataset, makeDocuments } from './fixtures';

function render(patch: Partial<Choices> = {}): string {
  const store = createAtlasStore(makeDataset(), { ...DEFAULT_CHOICES, ...patch }, { documents: makeDocuments() });
  const html = renderToString(<App parts={ALL_PARTS} store={store} geometry={null} />);
  return html.replaceAll('<!-- -->', '');
}

const text = (html: string) => html.replace(/<[^>]+>/g, '');

it('renders without a window', () => expect(typeof window).toBe('undefined'));

it('renders without a warning', () => {
  const warned = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  render({ tab: 'sources', article: 'harbour' });
  render({ tab: 'places', selection: { kind: 'place', id: 'country:NO' } });
  expect(warned.mock.calls).toEqual([]);
  warned.mockRestore();
});

describe('a card', () => {
  const html = render();
  const words = text(html);
  it('says who, in which role, where and when', () =>
    expect(words).toContain('Ada Brandt, Interior Minister of Norway · Oslo, 4 March 2020'));
  it('says what moves from where to where, and how surely', () => {
    expect(words).toContain('Armed men: Denmark and elsewhere →to Norway asserted');
  });
  it('holds the sentence verbatim', () =>
    expect(words).toContain(
      'Armed men are moving from Denmark and elsewhere to Norway, Interior Minister Ada Brandt said in Oslo.',
    ));
  it('marks mover, origin, destination and speaker in it', () => {
    for (const role of ['mover', 'origin', 'destination', 'speaker']) expect(html).toContain(`part part-${role}`);
  });
  it('says in how many articles it is reported, and via whom', () =>
    expect(words).toContain('Reported in 2 of 2 articles, via NTB, in 2 wordings'));
  it('gives a wording that its article repeats once, and says how often', () => {
    const dataset = makeDataset(([harbour]) => {
      const claim = harbour?.document.claims[0];
      const [first] = claim?.evidence ?? [];
      if (first) claim?.evidence.push({ ...first, sentence: 's0' });
    });
    const repeated = text(renderToString(<App parts={ALL_PARTS} store={createAtlasStore(dataset)} geometry={null} />));
    expect(repeated.replaceAll('<!-- -->', '')).toMatch(/in 2 wordings.*The Fjord, 2 times/s);
  });
  it('gives the words of every article', () =>
    expect(words).toContain('Brandt told NTB that armed men come to Norway from Denmark.'));
  it('links to its sentence in context, with the statement selected', () =>
    expect(html).toContain('?tab=sources&amp;article=harbour&amp;select=statement:brandt.2020-03-04.DK%2B.NO'));
});

it('the sentence above the list says what is shown', () =>
  expect(text(render())).toContain('Showing 1 statement on militants by officials of Norway, 4 March 2020.'));

it('a choice that leaves nothing says so', () =>
  expect(text(render({ movers: ['drugs'] }))).toContain('No statement fits these choices.'));

it('a statement that cannot quote its words is not shown', () => {
  const dataset = makeDataset();
  for (const statement of dataset.statements) statement.claims = [{ article: 'harbour', claim: 'gone', sentences: [] }];
  const store = createAtlasStore(dataset, undefined, { documents: makeDocuments() });
  const html = renderToString(<App parts={ALL_PARTS} store={store} geometry={null} />);
  expect(html).not.toContain('Ada Brandt</strong>');
});

describe('an article', () => {
  const html = render({ tab: 'sources', article: 'harbour' });
  it('marks each mention by kind and links it', () => {
    expect(html).toMatch(/<a href="[^"]*select=mention:harbour\/m\d+-\d+" class="mention mention-area/);
  });
  it('keeps the country inside a border a link of its own', () =>
    expect(html).toMatch(/<span class="mention mention-line[^>]*>.*border between.*mention-area[^>]*>Norway</s));
  it('puts no link inside a link', () => expect(html).not.toMatch(/<a [^>]*>(?:(?!<\/a>).)*<a /s));
  it('greys what was set aside and says why', () => expect(text(html)).toContain('Not used: a reader&#x27;s comment'));
  it('marks nothing in what was set aside', () => expect(html).not.toMatch(/mention[^>]*>Finland/));
  it('folds a caption that repeats', () => expect(text(html)).toContain('The caption above, repeated'));
  it('keeps the language of a foreign caption', () => expect(html).toContain('lang="de"'));
  it('puts a mark beside a sentence that makes a claim', () =>
    expect(html).toContain('Claim made here: Brandt: Armed men'));
  it('asks and answers why a sentence is not on the map', () =>
    expect(html).toMatch(
      /title="Not on the map: it names no place." aria-label="Why is this sentence not on the map\?"/,
    ));
  it('says how much of it is mapped', () =>
    expect(text(html)).toContain('8 sentences: 4 mapped, 3 without a place, 1 set aside'));
});

it('marks every mention of a selected place in an article', () => {
  const html = render({ tab: 'sources', article: 'harbour', selection: { kind: 'place', id: 'country:NO' } });
  expect(html.match(/mention-area[^"]*is-touched/g)).toHaveLength(3);
});

it('an article whose text is not here yet says so below its title, and how much of it is mapped', () => {
  const store = createAtlasStore(makeDataset(), { ...DEFAULT_CHOICES, tab: 'sources', article: 'harbour' });
  const words = text(renderToString(<App parts={ALL_PARTS} store={store} geometry={null} />)).replaceAll(
    '<!-- -->',
    '',
  );
  expect(words).toMatch(/The Fjord.*8 sentences: 4 mapped.*Loading the article …/s);
});

it('an article that is gone is said to be gone, and the list is there', () =>
  expect(text(render({ tab: 'sources', article: 'lost' }))).toMatch(/“lost” is not.*Armed men come/s));

it('a list of sources tells publisher, missing publisher and inferred dates', () => {
  const words = text(render({ tab: 'sources' }));
  expect(words).toContain('The Fjord · 4 March 2020');
  expect(words).toContain('publisher not shown in the text · about 5 March 2020 (inferred)');
});

describe('places', () => {
  const words = text(render({ tab: 'places', selection: { kind: 'place', id: 'country:NO' } }));
  it('stand by kind with their counts', () => expect(words).toMatch(/Countries.*Norway 5.*Cities.*Oslo 2/s));
  it('leave out what no article speaks of, unless it is selected', () => {
    const dataset = makeDataset();
    dataset.places.push({ id: 'country:IS', name: 'Iceland', kind: 'country', countries: ['IS'], point: [-18, 65] });
    const shown = (selection: Selection | null) =>
      text(
        renderToString(
          <App
            parts={ALL_PARTS}
            store={createAtlasStore(dataset, { ...DEFAULT_CHOICES, tab: 'places', selection })}
            geometry={null}
          />,
        ),
      );
    expect(shown(null)).not.toContain('Iceland');
    expect(shown({ kind: 'place', id: 'country:IS' })).toContain('Iceland');
  });
  it('split what is meant', () => expect(words).toContain('Meant: the place (4), its government or forces (1)'));
  it('open the statements and the sentences of the selected one', () =>
    expect(words).toMatch(/Brandt: Armed men, Denmark and elsewhere to Norway.*Oslo will react\./s));
  it('show what was checked, both ways, with method and sentence', () =>
    expect(words).toMatch(
      /a long border.*Stated.*The border between Norway and Sweden is long.*Computed.*1,010 miles the map cannot decide.*How.*1:50m/s,
    ));
});

describe('about', () => {
  const words = text(render({ tab: 'about' }));
  it('gives the scores raw and corrected', () => expect(words).toContain('Mentions, F10.9001.000'));
  it('gives each correction with its reason', () => expect(words).toContain('nobody says so'));
  it('names the sources of the places that the dataset holds, and of no others', () => {
    expect(words).toContain('1 place placed by reference data');
    const dataset = makeDataset();
    dataset.placeSources.push({ place: 'region:atlantis', note: 'sunk.', source: 'Plato', url: null });
    const store = createAtlasStore(dataset, { ...DEFAULT_CHOICES, tab: 'about' });
    expect(text(renderToString(<App parts={ALL_PARTS} store={store} geometry={null} />))).not.toContain('Plato');
  });
  it('says what is not known', () => expect(words).toContain('Whether any of it is true.'));
});

describe('the timeline', () => {
  const html = render({ movers: ['militants', 'refugees'], relations: ['presence'] });
  it('has a dot for each statement with a day, told apart by status and certainty', () => {
    expect(html).toContain('dot dot-asserted day-exact mover-militants');
    expect(html).toContain('dot dot-asserted day-approximate mover-none');
  });
  it('counts those without', () => expect(text(html)).toContain('1 statement without a known day'));
});

it.each<[Selection, string]>([
  [{ kind: 'place', id: 'border:NO-SE' }, 'Norwegian-Swedish border'],
  [{ kind: 'place', id: 'country:NO' }, 'Norway, country'],
  [{ kind: 'flow', id: 'militants:asserted:country:DK>country:NO' }, 'Brandt: militants, Denmark to Norway (asserted)'],
  [
    { kind: 'flow', id: 'militants:asserted:?>country:NO' },
    'Brandt: militants, a place not named to Norway (asserted)',
  ],
  [{ kind: 'statement', id: 'brandt.2020-03-04.DK+.NO' }, 'Brandt: Armed men, Denmark and elsewhere to Norway'],
  [{ kind: 'check', id: 'k-border' }, 'a long border'],
  [{ kind: 'statement', id: 'gone' }, 'What this link points at'],
])('the selection %o is said as %s', (selection, title) =>
  expect(selectionWords(makeDataset(), selection).title).toBe(title),
);

it('nothing is counted that is not there', () =>
  expect(selectionWords(makeDataset(), { kind: 'check', id: 'k-border' }).detail).toBe('1 sentence in 1 article'));

it('an arrow is said with its statements, speakers, governments and articles', () =>
  expect(selectionWords(makeDataset(), { kind: 'flow', id: 'militants:asserted:country:DK>country:NO' }).detail).toBe(
    '1 statement by 1 speaker of 1 government (Norway), in 2 of 2 articles',
  ));

it("an arrow that an article draws in its own voice is said to be that article's", () =>
  expect(selectionWords(makeDataset(), { kind: 'flow', id: 'refugees:possible:?>country:SE' })).toMatchObject({
    title: 'The Fjord: refugees, a place not named to Sweden (possible)',
    detail: '1 statement by an article itself, in 1 of 2 articles',
  }));

it('what an arrow gathers stands above all other statements', () => {
  const words = text(
    render({
      movers: ['militants', 'refugees'],
      selection: { kind: 'flow', id: 'refugees:possible:?>country:SE' },
    }),
  );
  expect(words).toMatch(/1 selected statement.*They may go on to Sweden.*Other statements.*Armed men are/s);
});

describe('data that are wrong', () => {
  it.each([
    [null, 'holds no dataset'],
    [{ articles: [] }, 'lacks places, statements'],
    [{ ...makeDataset(), articles: [{ slug: 'x' }] }, 'of the article x no places are told'],
  ])('%# say what is wrong with them', (value, message) => expect(() => readDataset(value)).toThrow(message));

  const answer = (response: Response | Error) =>
    (() => (response instanceof Error ? Promise.reject(response) : Promise.resolve(response))) as typeof fetch;
  it.each([
    [new Response('{"articles": [', { status: 200 }), 'not readable as JSON'],
    [new Response('', { status: 404 }), 'the server answers 404'],
    [new TypeError('network'), 'could not be reached'],
  ])('%# or missing name the file', (response, message) =>
    expect(loadDataset(answer(response))).rejects.toThrow(message),
  );
});
