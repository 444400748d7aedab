/**
 * A parsed sentence in, statements about blocs and borders out: the list of a bloc's members, who borders whom, how long a
 * border is. Refuses lists of fewer than three members: those are examples.
 */
import type { Mention, Place, Span } from '../model/document';
import { borderId } from '../model/placeIds';
import { type Clause, headToken, isComma, leftOf, readClause, rightOf } from './clause';
import type { LexiconIndex } from './indexLexicon';
import type { Chunk, Parse } from './Parse';
import { readPlaces } from './readPlaces';
import { readStatus, type StatusReading } from './readStatus';

export interface RelationReading {
  relation: 'membership' | 'border';
  rule: string;
  status: StatusReading;
  /** Place ids: the bloc, then its members; or the borders. */
  places: string[];
  mentions: Mention[];
  quantity?: string;
  verb: Span;
  trigger: number;
  clause: Clause;
}

const COMPRISES = /^(?:comprise|include|consist|unite|group|compose|contain|number)$/;
const BORDERS = /^(?:border|neighbou?r|adjoin|abut)$/;
const LENGTH = /\d[\d,.]*[- ]?(?:mile|km|kilomet(?:er|re)s?|miles)/i;

/** What the rest of the article tells: countries named before, and the countries of a place. */
export interface RelationContext {
  placeById: ReadonlyMap<string, Place>;
  countriesBefore: (offset: number) => Mention[];
}

export function readRelations(parse: Parse, index: LexiconIndex, context: RelationContext): RelationReading[] {
  const found: RelationReading[] = [];
  for (const [i, chunk] of parse.chunks.entries()) {
    if (!chunk.vg) continue;
    const { lemma } = chunk.vg;
    const reading = COMPRISES.test(lemma)
      ? membership(parse, i, index)
      : BORDERS.test(lemma)
        ? bordering(parse, i, index, context)
        : lemma === 'share'
          ? sharing(parse, i, index, context)
          : null;
    if (reading) found.push(reading);
  }
  return found;
}

function make(
  parse: Parse,
  i: number,
  index: LexiconIndex,
  rest: Pick<RelationReading, 'relation' | 'rule' | 'places' | 'mentions' | 'quantity'>,
): RelationReading {
  const chunk = parse.chunks[i] as Chunk;
  const clause = readClause(parse, i, index);
  const verb = { start: parse.tokens[chunk.from]?.start ?? 0, end: parse.tokens[chunk.to - 1]?.end ?? 0 };
  return { ...rest, status: readStatus(parse, i, clause, index), verb, trigger: i, clause };
}

function membership(parse: Parse, i: number, index: LexiconIndex): RelationReading | null {
  const tokens = parse.tokens.slice(0, parse.chunks[i]?.from ?? 0);
  const bloc = tokens.findLast((token) => token.mention?.kind === 'bloc' && token.mention.place)?.mention;
  let at = rightOf(parse, i);
  if (parse.chunks[at]?.kind === 'prep') at++;
  const list = parse.chunks[at]?.kind === 'np' ? readPlaces(parse, at, index) : null;
  const members = list?.mentions.filter(({ kind }) => kind === 'country') ?? [];
  if (!bloc?.place || members.length < 3) return null;
  const ids = [bloc.place, ...members.map(({ place }) => place as string)];
  return make(parse, i, index, {
    relation: 'membership',
    rule: 'verb:comprise/membership',
    places: ids,
    mentions: [bloc, ...members],
  });
}

const codesOf = (mentions: readonly Mention[]): string[] =>
  mentions.flatMap(({ place, kind }) =>
    kind === 'country' && place?.startsWith('country:') ? [place.slice('country:'.length)] : [],
  );

/** Countries that a verb's subject names: its own, or the one before "which". */
function subjectCountries(parse: Parse, i: number, index: LexiconIndex, context: RelationContext): Mention[] {
  const { subject } = readClause(parse, i, index);
  if (!subject) return [];
  const own: Mention[] = [];
  for (let k = subject.from; k < subject.to; k++) {
    const places = parse.chunks[k]?.kind === 'np' ? readPlaces(parse, k, index) : null;
    if (places) own.push(...places.mentions);
    if (own.length > 0) break;
  }
  const countries = own.filter(({ kind }) => kind === 'country');
  if (countries.length > 0) return countries;
  // "its base in Tajikistan, which borders Afghanistan"
  const [only, ...more] = own.flatMap((mention) => context.placeById.get(mention.place ?? '')?.countries ?? []);
  if (only && more.length === 0 && own[0]) return [{ ...own[0], kind: 'country', place: `country:${only}` }];
  const first = parse.chunks[subject.from];
  const words = first ? parse.tokens.slice(first.from, first.to).map(({ lower }) => lower) : [];
  if (
    words.some((word) => /^(?:both|two)/.test(word)) &&
    words.some((word) => /(?:countries|nations|states|republics)$/.test(word))
  )
    return distinct(context.countriesBefore(parse.tokens[first?.from ?? 0]?.start ?? 0)).slice(0, 2);
  // "Tajikistan, a country that shares ..."
  const apposed = isComma(parse.chunks[subject.from - 1]) ? leftOf(parse, subject.from - 1) : -1;
  const mention =
    apposed >= 0 && /^(?:country|state|nation|republic)$/.test(headToken(parse, subject.from)?.lower ?? '')
      ? headToken(parse, apposed)?.mention
      : undefined;
  return mention?.kind === 'country' ? [mention] : [];
}

/** Each country once. */
function distinct(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string | null>();
  return mentions.filter(({ place }) => !seen.has(place) && seen.add(place));
}

/** "Afghanistan borders four of the SCO members: Tajikistan, Uzbekistan, China and Pakistan." */
function bordering(parse: Parse, i: number, index: LexiconIndex, context: RelationContext): RelationReading | null {
  const from = subjectCountries(parse, i, index, context);
  let at = rightOf(parse, i);
  let list = parse.chunks[at]?.kind === 'np' ? readPlaces(parse, at, index) : null;
  const colon = parse.chunks.findIndex((chunk, k) => k > i && chunk.kind === 'punct' && chunk.word === ':');
  if ((!list || codesOf(list.mentions).length === 0) && colon > 0) {
    at = colon + 1;
    list = parse.chunks[at]?.kind === 'np' ? readPlaces(parse, at, index) : null;
  }
  return pairs(parse, i, index, from, list?.mentions ?? [], undefined, 'verb:border/border');
}

/** "Both countries share a border with Afghanistan", "shares an 843-mile border with Afghanistan" */
function sharing(parse: Parse, i: number, index: LexiconIndex, context: RelationContext): RelationReading | null {
  const at = rightOf(parse, i);
  const head = headToken(parse, at);
  const chunk = parse.chunks[at];
  if (!chunk || !head) return null;
  const words = parse.tokens
    .slice(chunk.from, chunk.to)
    .map(({ text }) => text)
    .join(' ');
  const quantity = LENGTH.exec(words)?.[0];
  if (head.mention?.kind === 'border' && /^border:[A-Z]{2}-[A-Z]{2}$/.test(head.mention.place ?? ''))
    return make(parse, i, index, {
      relation: 'border',
      rule: 'verb:share/border',
      places: [head.mention.place as string],
      mentions: [head.mention],
      ...(quantity ? { quantity } : {}),
    });
  if (!(head.mention?.kind === 'border' || head.lower === 'border')) return null;
  const inside =
    parse.chunks[at + 1]?.word === 'with' && parse.chunks[at + 2]?.kind === 'np'
      ? readPlaces(parse, at + 2, index)
      : null;
  return pairs(
    parse,
    i,
    index,
    subjectCountries(parse, i, index, context),
    inside?.mentions ?? [],
    quantity,
    'verb:share/border',
  );
}

function pairs(
  parse: Parse,
  i: number,
  index: LexiconIndex,
  from: readonly Mention[],
  to: readonly Mention[],
  quantity: string | undefined,
  rule: string,
): RelationReading | null {
  const ids = codesOf(from).flatMap((a) =>
    codesOf(to)
      .filter((b) => b !== a)
      .map((b) => borderId(a, b)),
  );
  if (ids.length === 0) return null;
  return make(parse, i, index, {
    relation: 'border',
    rule,
    places: [...new Set(ids)],
    mentions: [...from, ...to],
    ...(quantity ? { quantity } : {}),
  });
}
