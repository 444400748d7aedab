/** A small dataset of invented reports: two tell the same remark, one has a caption twice and a reader's comment. */
import { assembleDataset } from '../../src/atlas/assembleDataset';
import { citeClaim } from '../../src/model/citeClaim';
import type { ClaimRef, Dataset, ReadArticle, Statement } from '../../src/model/dataset';
import type { Claim, ClaimPart, Document, Mention, Sentence, SentenceRole } from '../../src/model/document';

interface Line {
  text: string;
  role?: SentenceRole;
  language?: string;
  setAside?: string;
  /** Stands in the same line as the one before. */
  joins?: boolean;
}

function layOut(lines: Line[]): { text: string; sentences: Sentence[] } {
  let text = '';
  const sentences = lines.map(({ text: line, role = 'body', language = 'en', setAside, joins }, at) => {
    if (at > 0) text += joins ? ' ' : '\n\n';
    const start = text.length;
    text += line;
    return { id: `s${start}`, start, end: text.length, role, language, ...(setAside ? { setAside } : {}) };
  });
  return { text, sentences };
}

type Found = Pick<Mention, 'kind' | 'sense' | 'place'> & { words: string; nth?: number; standsFor?: string };

function find(text: string, words: string, nth = 0): { start: number; end: number } {
  let start = -1;
  for (let at = 0; at <= nth; at += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`fixture: "${words}" is not in the text`);
  return { start, end: start + words.length };
}

function toMention(text: string, sentences: Sentence[], { words, nth, ...rest }: Found): Mention {
  const span = find(text, words, nth);
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.end <= end)?.id ?? '';
  return { id: `m${span.start}-${span.end}`, sentence, ...span, surface: words, score: 1, ...rest };
}

function part(text: string, role: ClaimPart['role'], words: string, place?: string): ClaimPart {
  return { role, ...find(text, words), ...(place ? { place } : {}) };
}

function evidence(text: string, sentences: Sentence[], containing: string, nth = 0) {
  const { start } = find(text, containing, nth);
  const sentence = sentences.find((one) => one.start <= start && start < one.end) as Sentence;
  const { start: from, end } = sentence;
  return { sentence: sentence.id, start: from, end, exact: text.slice(from, end), prefix: '', suffix: '' };
}

const MINISTER = { name: 'Ada Brandt', role: 'Interior Minister of Norway', country: 'NO' };

function makeArticle(
  meta: Partial<ReadArticle> & { slug: string; title: string },
  document: Partial<Document>,
): ReadArticle {
  return {
    publisher: null,
    authors: [],
    date: '2020-03-04',
    dateBasis: 'printed: "4 March 2020"',
    url: null,
    language: 'en',
    ...meta,
    document: {
      id: meta.slug,
      text: '',
      sentences: [],
      mentions: [],
      places: [],
      claims: [],
      doubts: [],
      ...document,
    },
  };
}

function makeHarbour(): ReadArticle {
  const { text, sentences } = layOut([
    { text: 'Minister: smugglers move from Denmark into Norway', role: 'headline' },
    { text: 'Gewehre im Hafen von Oslo', role: 'caption', language: 'de' },
    { text: 'Armed men are moving from Denmark and elsewhere to Norway, Interior Minister Ada Brandt said in Oslo.' },
    { text: 'They may go on to Sweden.', joins: true },
    { text: 'Gewehre im Hafen von Oslo', role: 'caption', language: 'de' },
    { text: 'The border between Norway and Sweden is long.' },
    { text: 'It was a cold day.' },
    { text: 'Nonsense, they all sit in Finland!', role: 'comment', setAside: "a reader's comment" },
  ]);
  const found: Found[] = [
    { words: 'Denmark', kind: 'country', sense: 'literal', place: 'country:DK' },
    { words: 'Norway', kind: 'country', sense: 'literal', place: 'country:NO' },
    { words: 'Denmark', nth: 1, kind: 'country', sense: 'literal', place: 'country:DK' },
    { words: 'Norway', nth: 1, kind: 'country', sense: 'literal', place: 'country:NO' },
    { words: 'Oslo', nth: 1, kind: 'city', sense: 'literal', place: 'geonames:3143244' },
    { words: 'Sweden', kind: 'country', sense: 'literal', place: 'country:SE' },
    { words: 'border between Norway and Sweden', kind: 'border', sense: 'literal', place: 'border:NO-SE' },
    { words: 'Norway', nth: 2, kind: 'country', sense: 'literal', place: 'country:NO' },
    { words: 'Sweden', nth: 1, kind: 'country', sense: 'literal', place: 'country:SE' },
  ];
  const claims: Claim[] = [
    {
      id: 'c-harbour-1',
      relation: 'movement',
      status: 'asserted',
      mover: { class: 'militants', group: null, surface: 'Armed men' },
      origins: ['country:DK'],
      originsOpen: true,
      destinations: ['country:NO'],
      speaker: MINISTER,
      via: ['NTB'],
      saidOn: '2020-03-04',
      evidence: [evidence(text, sentences, 'Armed men')],
      parts: [
        part(text, 'mover', 'Armed men'),
        { role: 'origin', ...find(text, 'Denmark', 1), place: 'country:DK' },
        { role: 'destination', ...find(text, 'Norway', 1), place: 'country:NO' },
        part(text, 'speaker', 'Ada Brandt'),
      ],
      rule: 'test',
    },
    {
      id: 'c-harbour-2',
      relation: 'movement',
      status: 'possible',
      mover: { class: 'refugees', group: null, surface: 'They' },
      origins: [],
      destinations: ['country:SE'],
      speaker: null,
      evidence: [evidence(text, sentences, 'They may')],
      parts: [part(text, 'status', 'may'), part(text, 'destination', 'Sweden', 'country:SE')],
      rule: 'test',
    },
  ];
  return makeArticle(
    { slug: 'harbour', title: 'Minister: smugglers move from Denmark into Norway', publisher: 'The Fjord' },
    { text, sentences, mentions: found.map((one) => toMention(text, sentences, one)), claims },
  );
}

function makeEcho(): ReadArticle {
  const { text, sentences } = layOut([
    { text: 'Brandt told NTB that armed men come to Norway from Denmark.' },
    { text: 'Oslo will react.' },
  ]);
  const found: Found[] = [
    { words: 'Norway', kind: 'country', sense: 'literal', place: 'country:NO' },
    { words: 'Denmark', kind: 'country', sense: 'literal', place: 'country:DK' },
    { words: 'Oslo', kind: 'city', sense: 'metonym', place: 'geonames:3143244', standsFor: 'country:NO' },
  ];
  const claims: Claim[] = [
    {
      id: 'c-echo-1',
      relation: 'movement',
      status: 'asserted',
      mover: { class: 'militants', group: null, surface: 'armed men' },
      origins: ['country:DK'],
      destinations: ['country:NO'],
      speaker: MINISTER,
      via: ['NTB'],
      saidOn: '2020-03-04',
      evidence: [evidence(text, sentences, 'Brandt told')],
      parts: [part(text, 'origin', 'Denmark', 'country:DK')],
      rule: 'test',
    },
    {
      id: 'c-echo-2',
      relation: 'presence',
      status: 'asserted',
      places: ['country:NO'],
      speaker: null,
      evidence: [evidence(text, sentences, 'Oslo will')],
      parts: [],
      rule: 'test',
    },
  ];
  return makeArticle(
    { slug: 'echo', title: 'Armed men come', date: '2020-03-05~', dateBasis: 'inferred: the day after the remark' },
    { text, sentences, mentions: found.map((one) => toMention(text, sentences, one)), claims },
  );
}

const NOWHERE = { origins: [], destinations: [], originsOpen: false, destinationsOpen: false, places: [], via: [] };

type Cite = (article: string, claim: string) => ClaimRef;

const statementsOf = (cite: Cite): Statement[] => [
  {
    ...NOWHERE,
    id: 'brandt.2020-03-04.DK+.NO',
    relation: 'movement',
    status: 'asserted',
    moverClass: 'militants',
    moverLabel: 'armed men',
    origins: ['country:DK'],
    originsOpen: true,
    destinations: ['country:NO'],
    speaker: MINISTER,
    saidOn: '2020-03-04',
    saidAt: 'geonames:3143244',
    claims: [cite('harbour', 'c-harbour-1'), cite('echo', 'c-echo-1')],
    articles: ['harbour', 'echo'],
    via: ['NTB'],
  },
  {
    ...NOWHERE,
    id: 'article.harbour.SE',
    relation: 'movement',
    status: 'possible',
    moverClass: 'refugees',
    moverLabel: 'they',
    destinations: ['country:SE'],
    speaker: null,
    saidOn: null,
    claims: [cite('harbour', 'c-harbour-2')],
    articles: ['harbour'],
  },
  {
    ...NOWHERE,
    id: 'article.echo.presence.NO',
    relation: 'presence',
    status: 'asserted',
    places: ['country:NO'],
    speaker: null,
    saidOn: '2020-03-05~',
    claims: [cite('echo', 'c-echo-2')],
    articles: ['echo'],
  },
];

/** All that was read in the two reports; fresh: tests may change theirs. */
export function makeDocuments(): Document[] {
  return [makeHarbour(), makeEcho()].map(({ document }) => document);
}

/** A fresh dataset; `change` is made to its articles before anything is counted or cited. */
export function makeDataset(change: (articles: ReadArticle[]) => void = () => undefined): Dataset {
  const articles = [makeHarbour(), makeEcho()];
  change(articles);
  const [harbour] = articles as [ReadArticle];
  const cite: Cite = (slug, id) => {
    const article = articles.find((one) => one.slug === slug);
    const claim = article?.document.claims.find((one) => one.id === id);
    return article && claim ? citeClaim(article, article.document, claim) : { article: slug, claim: id, sentences: [] };
  };
  const border = harbour.document.sentences.find(({ start }) => harbour.document.text.startsWith('The border', start));
  return assembleDataset({
    title: 'Who says armed men move in the North?',
    description: 'Claims in two invented reports',
    articles,
    places: [
      { id: 'country:DK', name: 'Denmark', kind: 'country', countries: ['DK'], point: [9.5, 56] },
      { id: 'country:NO', name: 'Norway', kind: 'country', countries: ['NO'], point: [9, 61] },
      { id: 'country:SE', name: 'Sweden', kind: 'country', countries: ['SE'], point: [15, 61] },
      { id: 'geonames:3143244', name: 'Oslo', kind: 'city', countries: ['NO'], point: [10.7, 59.9] },
      { id: 'border:NO-SE', name: 'Norwegian-Swedish border', kind: 'border', countries: ['NO', 'SE'], point: null },
    ],
    statements: statementsOf(cite),
    blocs: [],
    checks: [
      {
        id: 'k-border',
        kind: 'border-length',
        article: 'harbour',
        sentence: border?.id ?? '',
        words: harbour.document.text.slice(border?.start, border?.end),
        claim: null,
        stated: 'a long border',
        computed: '1,010 miles',
        method: 'Measured on the line of the map, at 1:50m.',
        verdict: 'cannot-tell',
        places: ['border:NO-SE'],
      },
    ],
    placeSources: [{ place: 'border:NO-SE', note: 'shared edge of two polygons.', source: 'Natural Earth', url: null }],
    scores: [{ measure: 'Mentions, F1', raw: 0.9, corrected: 1 }],
    corrections: [{ article: 'echo', action: 'reject claim c-echo-3', reason: 'nobody says so' }],
  });
}
