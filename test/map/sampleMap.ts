/** A small dataset of hand-made flows on the project's own geometry, for tests of the map. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import { assembleDataset } from '../../src/atlas/assembleDataset';
import { createGeometry } from '../../src/atlas/createGeometry';
import type { Flow } from '../../src/model/atlas';
import { type Choices, DEFAULT_CHOICES } from '../../src/model/choices';
import type { ArticleMeta, Bloc, Dataset, Statement } from '../../src/model/dataset';
import type { ClaimStatus, Document, Mention, MoverClass, Place } from '../../src/model/document';

const WORLD = join(import.meta.dirname, '../../data/geo/world.topojson');
export const geometry = createGeometry(JSON.parse(readFileSync(WORLD, 'utf8')) as Topology);

function country(code: string, name: string): Place {
  return { id: `country:${code}`, name, kind: 'country', countries: [code], point: null };
}

const NEIGHBOURS = ['CN', 'IR', 'PK', 'TJ', 'TM', 'UZ'];

const places: Place[] = [
  country('AF', 'Afghanistan'),
  country('SY', 'Syria'),
  country('LY', 'Libya'),
  country('IQ', 'Iraq'),
  country('RU', 'Russia'),
  country('TJ', 'Tajikistan'),
  country('UZ', 'Uzbekistan'),
  { id: 'group:neighbours-of-AF', name: 'neighbouring countries', kind: 'group', countries: NEIGHBOURS, point: null },
  {
    id: 'region:central-asia',
    name: 'Central Asia',
    kind: 'region',
    countries: ['KZ', 'KG', 'TJ', 'TM', 'UZ'],
    point: [66, 45],
  },
  { id: 'base:russian-201st', name: '201st base', kind: 'base', countries: ['TJ'], point: [68.8, 38.5] },
  { id: 'border:AF-TJ', name: 'Tajik-Afghan border', kind: 'border', countries: ['AF', 'TJ'], point: null },
  { id: 'part:AF-N', name: 'northern Afghanistan', kind: 'part', countries: ['AF'], point: null },
];

export function flow(
  moverClass: MoverClass,
  status: ClaimStatus,
  origin: string,
  destination: string,
  count = 1,
): Flow {
  const id = `${moverClass}:${status}:${origin}>${destination}`;
  return {
    id,
    origin,
    destination,
    moverClass,
    status,
    statements: count,
    articles: 1,
  };
}

export const flows: Flow[] = [
  flow('militants', 'asserted', 'country:SY', 'country:AF', 2),
  flow('militants', 'asserted', 'country:LY', 'country:AF'),
  flow('militants', 'asserted', 'country:IQ', 'country:AF'),
  flow('militants', 'asserted', '?', 'country:AF'),
  flow('militants', 'possible', 'country:AF', 'group:neighbours-of-AF'),
  flow('militants', 'possible', 'country:AF', 'region:central-asia'),
  flow('militants', 'possible', 'country:AF', 'country:RU'),
  flow('refugees', 'asserted', 'country:AF', 'country:TJ'),
  flow('refugees', 'denied', 'country:AF', 'country:UZ'),
  flow('troops', 'planned', 'country:RU', 'country:TJ'),
];

function bloc(id: string, codes: string[]): Bloc {
  const members = codes.map((code) => ({ country: code, from: '2001-06-15', to: null }));
  return { id, name: id, abbreviation: id.slice(5), members, source: '', sourceUrl: '' };
}

const OPEN = 'militants:asserted:?>country:AF0';

export const statements: Statement[] = [
  {
    id: OPEN,
    relation: 'movement',
    status: 'asserted',
    moverClass: 'militants',
    origins: [],
    destinations: ['country:AF'],
    originsOpen: true,
    destinationsOpen: false,
    places: [],
    speaker: null,
    saidOn: '2021-07-28',
    claims: [],
    articles: ['one'],
    via: [],
  },
  {
    id: 'presence',
    relation: 'presence',
    status: 'asserted',
    origins: [],
    destinations: [],
    originsOpen: false,
    destinationsOpen: false,
    places: ['part:AF-N', 'border:AF-TJ'],
    speaker: null,
    saidOn: '2021-07-28',
    claims: [],
    articles: ['one'],
    via: [],
  },
];

const mentions: Mention[] = places.map(({ id, kind, name }, index) => ({
  id: `m${index}-${index + 1}`,
  sentence: 's0',
  start: index,
  end: index + 1,
  surface: name,
  kind,
  sense: 'literal',
  place: id,
  score: 1,
}));

const about: ArticleMeta = {
  slug: 'one',
  title: 'One',
  publisher: null,
  authors: [],
  date: null,
  dateBasis: null,
  url: null,
  language: 'en',
};

const document: Document = {
  id: 'one',
  text: 'A sample.',
  sentences: [{ id: 's0', start: 0, end: 9, role: 'body', language: 'en' }],
  mentions,
  places,
  claims: [],
  doubts: [],
};

export const documents = new Map([['one', document]]);

/** The dataset, with a document changed before it is counted. */
export function makeDataset(change: (document: Document) => void = () => undefined): Dataset {
  const own = structuredClone(document);
  change(own);
  return assembleDataset({ ...structuredClone(parts), articles: [{ ...about, document: own }] });
}

const parts = {
  title: 'Sample',
  description: '',
  places,
  statements,
  blocs: [
    bloc('bloc:SCO', ['RU', 'CN', 'KZ', 'KG', 'TJ', 'UZ', 'IN', 'PK']),
    bloc('bloc:CSTO', ['RU', 'BY', 'KZ', 'KG', 'TJ', 'AM']),
  ],
  checks: [],
  placeSources: [],
  scores: [],
  corrections: [],
};

export const dataset = makeDataset();

export const choices: Choices = { ...DEFAULT_CHOICES, movers: ['militants', 'refugees', 'troops'] };
