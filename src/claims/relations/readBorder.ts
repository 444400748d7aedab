/**
 * Who borders whom, and how long a border is: "X borders Y", "both share a border with Y", "an 843-mile border with Y".
 * Borders out, as pairs of countries; or all of a country's, where only their number is said. Refuses figures of speech
 * ("borders on the absurd") and a border that is merely mentioned.
 */
import type { Mention } from '../../model/document';
import { borderId } from '../../model/placeIds';
import { chunkTokens, headToken, isComma, leftOf, type NounSpan, rightOf } from '../clauses/chunks';
import { nounClause, readClause } from '../clauses/readClause';
import { readStatus } from '../status/readStatus';
import { placesAt, toRef, words } from './placesAt';
import type { PlaceRef, RelationReading, Scene } from './RelationReading';
import { spanOf } from './relationStatus';

const PAIR = /^border:[A-Z]{2}-[A-Z]{2}$/;

export function readBorder(scene: Scene, i: number): RelationReading | null {
  const { parse, relations } = scene;
  const chunk = parse.chunks[i];
  if (chunk?.kind === 'np') return measured(scene, i);
  const lemma = chunk?.vg?.lemma ?? '';
  if (relations.borders.verbs.has(lemma)) return bordering(scene, i);
  if (/^(?:include|be)$/.test(lemma)) return neighbouring(scene, i);
  return relations.borders.shares.has(lemma) ? sharing(scene, i) : null;
}

function make(
  scene: Scene,
  i: number,
  rule: string,
  places: readonly PlaceRef[],
  quantity?: string,
): RelationReading | null {
  const { parse, index } = scene;
  const once = places.filter(({ id }, n) => id !== '' && places.findIndex((other) => other.id === id) === n);
  if (once.length === 0) return null;
  const verb = Boolean(parse.chunks[i]?.vg);
  const clause = verb ? readClause(parse, i, index) : nounClause(parse, i, index);
  const status = verb ? readStatus(parse, i, clause, index) : { status: 'asserted' as const, cue: null };
  return {
    relation: 'border',
    rule,
    status,
    places: once,
    ...(quantity ? { quantity } : {}),
    verb: spanOf(parse, i),
    trigger: i,
    clause,
  };
}

/** "Afghanistan borders four of the SCO members: Tajikistan, ...", "Iraq is bordered by Iran and Syria" */
function bordering(scene: Scene, i: number): RelationReading | null {
  const { parse } = scene;
  const vg = parse.chunks[i]?.vg;
  const { subject } = readClause(parse, i, scene.index);
  const own = subject ? ownCountries(scene, i, subject) : [];
  let at = rightOf(parse, i);
  if (parse.chunks[at]?.kind === 'prep' && /^(?:on|by|with)$/.test(parse.chunks[at]?.word ?? ''))
    at = rightOf(parse, at);
  else if (vg?.passive) return null;
  if (own.length === 0 || parse.chunks[at]?.kind !== 'np') return null;
  const counted = countOf(scene, at);
  const listed = countriesAt(scene, counted ? counted.list : at);
  if (listed.length > 0) return make(scene, i, 'verb:border', pairs(own, listed), counted?.words);
  const [only] = own;
  return counted && only && own.length === 1
    ? make(scene, i, 'verb:border', [{ ...only, id: `border:${codeOf(only)}` }], counted.words)
    : null;
}

/** "Afghanistan's neighbours include Iran and Pakistan" */
function neighbouring(scene: Scene, i: number): RelationReading | null {
  const { subject } = readClause(scene.parse, i, scene.index);
  const own = subject ? neighbourOf(scene, subject.from) : null;
  return own && make(scene, i, 'noun:neighbours', pairs([own], countriesAt(scene, rightOf(scene.parse, i))));
}

/** Whose neighbours a phrase speaks of: as a group that is known, by an owner, or after "of". */
function neighbourOf(scene: Scene, i: number): PlaceRef | null {
  const { parse, relations } = scene;
  const chunk = parse.chunks[i];
  const head = headToken(parse, i);
  const group = /^group:neighbours-of-([A-Z]{2})$/.exec(head?.mention?.place ?? '')?.[1];
  if (head?.mention && group) return toRef(head.mention, `country:${group}`);
  if (!chunk || !relations.borders.neighbours.has(head?.lower ?? '')) return null;
  const owner = chunkTokens(parse, chunk).find(
    (token, n, all) => token.mention && all[n + 1]?.tag === 'OWNER',
  )?.mention;
  const after = parse.chunks[i + 1]?.word === 'of' ? countriesAt(scene, i + 2) : [];
  return (owner ? asCountry(owner) : after)[0] ?? null;
}

/** "share a border with", "has a 1,300-km border with" */
function sharing(scene: Scene, i: number): RelationReading | null {
  const { parse, context, relations } = scene;
  const at = rightOf(parse, i);
  const head = headToken(parse, at);
  const chunk = parse.chunks[at];
  if (!head || !chunk || (head.mention ? head.mention.kind !== 'border' : !relations.borders.nouns.has(head.lower)))
    return null;
  const { subject } = readClause(parse, i, scene.index);
  const length = lengthIn(scene, at);
  if (head.mention && PAIR.test(head.mention.place ?? ''))
    return make(scene, i, 'verb:share', [toRef(head.mention)], length);
  const own = subject ? ownCountries(scene, i, subject) : [];
  const next = parse.chunks[at + 1]?.word === 'with' ? at + 2 : -1;
  const counted = next > 0 ? countOf(scene, next) : null;
  const inside = head.mention ? within(context.mentions, head.mention) : [];
  const others =
    inside.length > 0 ? inside : next > 0 ? countriesAt(scene, counted ? counted.list : next) : own.slice(1);
  if (others.length > 0 && own.length > 0)
    return make(
      scene,
      i,
      'verb:share',
      pairs(next < 0 && inside.length === 0 ? own.slice(0, 1) : own, others),
      length ?? counted?.words,
    );
  const [only] = own;
  return counted && only && own.length === 1
    ? make(scene, i, 'verb:share', [{ ...only, id: `border:${codeOf(only)}` }], counted.words)
    : null;
}

/** "the 1,300-km border between A and B": a length said of a border is a claim by itself. */
function measured(scene: Scene, i: number): RelationReading | null {
  const { parse } = scene;
  const mention = headToken(parse, i)?.mention;
  if (mention?.kind !== 'border' || !PAIR.test(mention.place ?? '')) return null;
  const beside = leftOf(parse, i);
  const verb = parse.chunks[beside]?.vg?.lemma ?? '';
  if (scene.relations.borders.shares.has(verb)) return null;
  const length = lengthIn(scene, i) ?? stretching(scene, i);
  return length ? make(scene, i, 'noun:border-length', [toRef(mention)], length) : null;
}

const NUMBER = String.raw`(?:some |about |around |nearly |almost |over |roughly |more than |less than )?\d[\d,.]*`;

function lengthIn(scene: Scene, i: number): string | undefined {
  const of = scene.parse.chunks[i + 1]?.word === 'of' ? i + 3 : i + 1;
  return lengthOf(scene, words(scene, i, Math.min(of, scene.parse.chunks.length)));
}

function lengthOf({ relations }: Scene, text: string): string | undefined {
  const units = [...relations.borders.unit].join('|');
  return new RegExp(`${NUMBER}[-\u2011 \u00a0]?(?:${units})\\b`, 'i').exec(text)?.[0];
}

/** "The border is 1,300 kilometres long", "the border stretches for 843 miles" */
function stretching(scene: Scene, i: number): string | undefined {
  const { parse } = scene;
  const verb = rightOf(parse, i);
  if (!/^(?:be|stretch|run|extend|measure)$/.test(parse.chunks[verb]?.vg?.lemma ?? '')) return undefined;
  return lengthOf(scene, words(scene, verb + 1, Math.min(parse.chunks.length, verb + 4)));
}

interface Counted {
  words: string;
  /** Chunk where a list of them may begin. */
  list: number;
}

/** "four of the SCO members", "six countries": a number of what can have a border. */
function countOf(scene: Scene, i: number): Counted | null {
  const { parse, relations } = scene;
  const chunk = parse.chunks[i];
  if (!chunk || !chunkTokens(parse, chunk).some((token) => token.tag === 'NUM')) return null;
  let end = i + 1;
  if (parse.chunks[end]?.word === 'of' && parse.chunks[end + 1]?.kind === 'np') end += 2;
  if (!relations.borders.things.has(headToken(parse, end - 1)?.lower ?? '')) return null;
  let list = end;
  while (parse.chunks[list]?.kind === 'punct' || /^(?:including|namely)$/.test(parse.chunks[list]?.word ?? '')) list++;
  return { words: words(scene, i, end), list };
}

const codeOf = ({ id }: PlaceRef): string => id.replace(/^country:/, '');

const pairs = (own: readonly PlaceRef[], others: readonly PlaceRef[]): PlaceRef[] =>
  own.flatMap((a) => others.filter((b) => b.id !== a.id).map((b) => ({ ...b, id: borderId(codeOf(a), codeOf(b)) })));

const asCountry = (mention: Mention): PlaceRef[] => {
  const id = mention.standsFor ?? mention.place ?? '';
  return id.startsWith('country:') && mention.sense !== 'demonym' && mention.sense !== 'embedded'
    ? [toRef(mention, id)]
    : [];
};

/** Countries named inside a longer mention ("a border with Afghanistan", "its base in Tajikistan"). */
const within = (mentions: readonly Mention[], outer: Mention): PlaceRef[] =>
  mentions
    .filter(
      (other) => other !== outer && other.start >= outer.start && other.end <= outer.end && other.kind === 'country',
    )
    .flatMap(asCountry);

function countriesAt(scene: Scene, i: number): PlaceRef[] {
  if (scene.parse.chunks[i]?.kind !== 'np') return [];
  return placesAt(scene, i)?.places.flatMap(({ mention }) => asCountry(mention)) ?? [];
}

/** "the offensive in Afghanistan, which shares a border with": a relative clause is about what it follows. */
function ownCountries(scene: Scene, i: number, subject: NounSpan): PlaceRef[] {
  const nearest = { from: subject.to - 1, to: subject.to };
  const relative = scene.parse.chunks[leftOf(scene.parse, i)]?.kind === 'rel' ? countriesIn(scene, nearest) : [];
  return relative.length > 0 ? relative : countriesIn(scene, subject);
}

/** Countries that a subject names: its own, both of "both countries", the one that a base lies in, or an apposition's. */
function countriesIn(scene: Scene, span: NounSpan): PlaceRef[] {
  const { parse, context, relations } = scene;
  const head = headToken(parse, span.from);
  const last = headToken(parse, span.to - 1);
  if (!head) return [];
  if (head.mention?.sense === 'anaphor')
    return context.mentions
      .filter(({ start, end }) => start === head.mention?.start && end === head.mention.end)
      .flatMap(asCountry);
  const own = countriesAt(scene, span.from);
  if (own.length > 0) return own;
  const phrase = last?.mention && last.mention.kind !== 'country' ? within(context.mentions, last.mention) : [];
  if (phrase.length > 0) return phrase.slice(-1);
  // "Tajikistan, a country that shares ..."
  if (!relations.borders.things.has(head.lower)) return [];
  const comma = leftOf(parse, span.from);
  const before = isComma(parse.chunks[comma]) ? headToken(parse, leftOf(parse, comma))?.mention : undefined;
  if (!before) return [];
  return before.kind === 'country' ? asCountry(before) : within(context.mentions, before).slice(-1);
}
