/**
 * Choices to a link and back: a table of search parameters, each with its key, how it is written and how it is read.
 * A value that cannot be read falls back to the default and never takes the others with it; parameters that are not
 * ours, and the hash, are kept as they came, because the page may stand in somebody else's frame.
 */
import {
  type Choices,
  CONTROLS,
  type Control,
  DEFAULT_CHOICES,
  FORMS,
  type Selection,
  type Spot,
  TABS,
  type Tab,
  type Theme,
} from '../model/choices';
import type { ClaimStatus, MoverClass, Relation } from '../model/document';
import { readEdtf } from '../model/edtf';
import type { Facet } from '../model/filters';

export const MOVER_CLASSES: readonly MoverClass[] = [
  'militants',
  'refugees',
  'troops',
  'weapons',
  'drugs',
  'goods',
  'people',
];
/** Whatever is said of a place that is no movement. */
export const OTHER_RELATIONS: readonly Relation[] = [
  'presence',
  'facility',
  'incident',
  'exercise',
  'meeting',
  'membership',
  'border',
];
export const STATUSES: readonly ClaimStatus[] = ['asserted', 'possible', 'planned', 'denied'];
const SELECTION_KINDS: readonly Selection['kind'][] = [
  'statement',
  'flow',
  'place',
  'mention',
  'sentence',
  'article',
  'check',
];
const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

/** A list of nothing must differ from a list that is not given. */
const NONE = 'none';

interface Entry<K extends keyof Choices> {
  choice: K;
  key: string;
  /** null: leave it out of the link. */
  encode: (value: Choices[K]) => string | null;
  /** undefined: not readable, take the default. */
  decode: (text: string) => Choices[K] | undefined;
}

function oneOf<T extends string>(allowed: readonly T[], text: string): T | undefined {
  return allowed.find((one) => one === text);
}

/** Ids come from content and may be of any form, but no control characters and no novels. */
function isId(text: string): boolean {
  return text.length > 0 && text.length <= 400 && !/\p{Cc}/u.test(text);
}

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}

function encodeList(list: readonly string[], fallback: readonly string[]): string | null {
  if (sameMembers(list, fallback)) return null;
  return list.length === 0 ? NONE : list.join(',');
}

function decodeSelection(text: string): Selection | undefined {
  const colon = text.indexOf(':');
  const kind = oneOf(SELECTION_KINDS, text.slice(0, colon));
  const id = text.slice(colon + 1);
  return colon > 0 && kind && isId(id) ? { kind, id } : undefined;
}

/** Those of a list that are allowed, in their own order; undefined where there are none. */
function someOf<T extends string>(allowed: readonly T[], text: string): T[] | undefined {
  const asked = text.split(',');
  const known = allowed.filter((one) => asked.includes(one));
  return known.length > 0 ? known : undefined;
}

function decodeMovers(text: string): MoverClass[] | undefined {
  return text === NONE ? [] : someOf(MOVER_CLASSES, text);
}

function hasAll(relations: readonly Relation[]): boolean {
  return sameMembers(relations, OTHER_RELATIONS);
}

/** Ids and slugs come from content and may be of any form; a comma parts them. */
/** What holds of a list, each once; undefined where nothing does. */
function decodeList(text: string, holds: (one: string) => boolean): string[] | undefined {
  const known = text.split(',').filter(holds);
  return known.length > 0 ? [...new Set(known)] : undefined;
}

const decodeIds = (text: string) => decodeList(text, isId);
const decodeStates = (text: string) => decodeList(text, (one) => one === NONE || /^[A-Z]{2}$/.test(one));

function decodeBlocs(text: string): string[] | undefined {
  if (text === NONE) return [];
  return decodeList(text, (one) => /^[A-Za-z0-9-]{1,40}$/.test(one))?.map((one) => `bloc:${one}`);
}

function decodeRange(text: string): [string, string] | undefined {
  const [from = '', to = ''] = text.split('/');
  const span = readEdtf(`${from}/${to}`);
  return span && readEdtf(from)?.precision === 'day' && readEdtf(to)?.precision === 'day' ? [from, to] : undefined;
}

const MAX_ZOOM = 12; // far beyond what the map's lines are made for
const LONGEST_HEADING = 200;

/** Some 100 metres, and a hundredth of a zoom: nobody sees less. */
function encodeSpot(spot: Spot | null | undefined): string | null {
  if (!spot) return null;
  const { longitude, latitude, zoom } = spot;
  return [longitude.toFixed(3), latitude.toFixed(3), zoom.toFixed(2)].map(Number).join(',');
}

function decodeSpot(text: string): Spot | undefined {
  if (!/^-?[\d.]+,-?[\d.]+,[\d.]+$/.test(text)) return undefined;
  const [longitude = Number.NaN, latitude = Number.NaN, zoom = Number.NaN] = text.split(',').map(Number);
  const isOnMap = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 85 && zoom <= MAX_ZOOM;
  return isOnMap ? { longitude, latitude, zoom } : undefined;
}

function decodeControls(text: string): Control[] | undefined {
  if (text === NONE) return [];
  return someOf(CONTROLS, text);
}

function decodeHeading(text: string): string | undefined {
  const heading = text.trim();
  return heading.length > 0 && heading.length <= LONGEST_HEADING && !/\p{Cc}/u.test(heading) ? heading : undefined;
}

function entry<K extends keyof Choices>(one: Entry<K>): Entry<K> {
  return one;
}

function facetEntry<K extends Facet | 'by'>(choice: K, decode: Entry<K>['decode']): Entry<K> {
  return { choice, key: choice, encode: (values) => values?.join(',') || null, decode };
}

const TABLE = [
  entry({
    choice: 'tab',
    key: 'tab',
    encode: (tab: Tab) => (tab === DEFAULT_CHOICES.tab ? null : tab),
    decode: (text) => oneOf(TABS, text),
  }),
  entry({
    choice: 'article',
    key: 'article',
    encode: (slug) => slug,
    decode: (text) => (isId(text) ? text : undefined),
  }),
  entry({
    choice: 'selection',
    key: 'select',
    encode: (selection) => selection && `${selection.kind}:${selection.id}`,
    decode: decodeSelection,
  }),
  entry({
    choice: 'movers',
    key: 'movers',
    encode: (movers) =>
      encodeList(
        MOVER_CLASSES.filter((one) => movers.includes(one)),
        DEFAULT_CHOICES.movers,
      ),
    decode: decodeMovers,
  }),
  entry({
    choice: 'blocs',
    key: 'blocs',
    encode: (blocs) =>
      encodeList(
        blocs.map((one) => one.replace(/^bloc:/, '')),
        DEFAULT_CHOICES.blocs.map((one) => one.replace(/^bloc:/, '')),
      ),
    decode: decodeBlocs,
  }),
  entry({
    choice: 'relations',
    key: 'events',
    encode: (relations) => (hasAll(relations) ? '1' : null),
    decode: (text) => (text === '1' ? [...OTHER_RELATIONS] : undefined),
  }),
  entry({
    choice: 'relations',
    key: 'relations',
    encode: (relations) =>
      relations.length === 0 || hasAll(relations)
        ? null
        : OTHER_RELATIONS.filter((one) => relations.includes(one)).join(','),
    decode: (text) => someOf(OTHER_RELATIONS, text),
  }),
  entry({ choice: 'range', key: 'range', encode: (range) => range?.join('/') ?? null, decode: decodeRange }),
  facetEntry('by', decodeStates),
  facetEntry('group', decodeIds),
  facetEntry('status', (text) => someOf(STATUSES, text)),
  facetEntry('speaker', decodeIds),
  facetEntry('source', decodeIds),
  facetEntry('place', decodeIds),
  entry({
    choice: 'compare',
    key: 'compare',
    encode: (compare) => compare ?? null,
    decode: (text) => (isId(text) ? text : undefined),
  }),
  entry({
    choice: 'sort',
    key: 'sort',
    encode: (sort) => sort ?? null,
    decode: (text) => (/^[a-z]{1,20}(-desc)?$/.test(text) ? text : undefined),
  }),
  entry({
    choice: 'step',
    key: 'step',
    encode: (step) => (step ? String(step) : null),
    decode: (text) => (/^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined),
  }),
  entry({
    choice: 'theme',
    key: 'theme',
    encode: (theme: Theme) => (theme === 'auto' ? null : theme),
    decode: (text) => oneOf(THEMES, text),
  }),
  entry({ choice: 'spot', key: 'view', encode: encodeSpot, decode: decodeSpot }),
  entry({ choice: 'form', key: 'form', encode: (form) => form ?? null, decode: (text) => oneOf(FORMS, text) }),
  entry({
    choice: 'controls',
    key: 'controls',
    encode: (controls) => (controls?.length === 0 ? NONE : (controls?.join(',') ?? null)),
    decode: decodeControls,
  }),
  entry({ choice: 'heading', key: 'title', encode: (heading) => heading || null, decode: decodeHeading }),
  entry({
    choice: 'language',
    key: 'lang',
    encode: (language) => language ?? null,
    decode: (text) => (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(text) && text.length <= 35 ? text : undefined),
  }),
];

/** Keys that this page reads; every other parameter is a stranger's and stays. */
export const URL_KEYS: readonly string[] = TABLE.map((one) => one.key);

/** `?tab=sources&article=x` -> choices, with a default for each part that is absent or unreadable. */
export function readChoices(search: string, defaults: Choices = DEFAULT_CHOICES): Choices {
  const params = new URLSearchParams(search);
  const choices: Choices = { ...defaults };
  for (const { choice, key, decode } of TABLE) {
    const text = params.get(key);
    const value = text === null ? undefined : decode(text);
    if (value !== undefined) Object.assign(choices, { [choice]: value });
  }
  return choices;
}

/** Colons, slashes and commas are legal in a query: a link stays readable. */
function encodeValue(value: string): string {
  return encodeURIComponent(value).replace(/%3A/g, ':').replace(/%2F/g, '/').replace(/%2C/g, ',');
}

/** Choices -> search string (empty, or with its `?`), strangers' parameters of `search` first. */
export function writeChoices(choices: Choices, search = ''): string {
  const strangers = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && ![...new URLSearchParams(pair).keys()].some((key) => URL_KEYS.includes(key)));
  const ours = TABLE.flatMap(({ choice, key, encode }) => {
    const text = (encode as (value: unknown) => string | null)(choices[choice]);
    return text === null ? [] : [`${key}=${encodeValue(text)}`];
  });
  const pairs = [...strangers, ...ours];
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

/** What a link says of the page's look and language, and of the frame around it: it leaves open what is shown. */
const OF_THE_LOOK = new Set(['theme', 'lang', 'form', 'controls', 'title']);

/** Choices of a page whose link says nothing of what is shown: the dataset's own start, where it has one. */
export function readFirstChoices(
  search: string,
  start: string | undefined,
  defaults: Choices = DEFAULT_CHOICES,
): Choices {
  const params = new URLSearchParams(search);
  const isSaid = URL_KEYS.some((key) => params.has(key) && !OF_THE_LOOK.has(key));
  return readChoices(search, isSaid || !start ? defaults : readChoices(start, defaults));
}
