/**
 * A noun phrase in, who or what moves out: class, group, words, places inside it. Nothing for what does not move (money,
 * talk, violence) and for what the lexicon cannot tell. A pronoun, a number or "some" takes its class from what went
 * before.
 */
import type { Mention, MoverClass, Span } from '../../model/document';
import { chunkTokens, headToken, isComma, type NounSpan } from '../clauses/chunks';
import type { Parse } from '../clauses/Parse';
import type { LexiconIndex } from '../lexicon/indexLexicon';
import type { Token } from '../words/Token';
import { classOfPeople, headClass, type MoverContext } from './moverClass';
import { readLoad, readUnknown } from './unknownMover';
import { isVehicle } from './vehicles';

export interface MoverReading {
  class: MoverClass;
  group: string | null;
  span: Span;
  /** Found by a word of the lexicon, not by a guess. */
  known: boolean;
  /** One person, so that "from X" is a home, not an origin. */
  single: boolean;
  /** "no troops", "none" */
  negative: boolean;
  official: boolean;
  /** A mere number or "some": part of what was spoken of. */
  counted: boolean;
  pronoun?: boolean;
  /** A people or a maker named in front: "Russian weapons", "Afghans". */
  demonyms: Mention[];
}

export type Part = Pick<MoverReading, 'class' | 'known' | 'single'> & { group?: string | null };

/** What the verb needs to know of its mover. */
export interface MoverWish {
  /** Class of people who do it, where nothing else says. */
  fallback?: MoverClass;
  /** Things are moved: "them" are goods before people, and any thing that can be carried will do. */
  things?: boolean;
  /** "thousands of Rohingya": a name after a number is a people. */
  many?: boolean;
}

/** The movers of a span of chunks: more than one where it lists several kinds ("refugees and militants"). */
export function readMovers(
  parse: Parse,
  span: NounSpan,
  index: LexiconIndex,
  context: MoverContext,
  wish: MoverWish,
): MoverReading[] {
  const tokens = rangeTokens(parse, span);
  const head = headToken(parse, span.from);
  if (!head) return [];
  const shared = {
    negative: isNegative(parse, span, tokens),
    demonyms: demonymsOf(tokens),
    counted: head.tag === 'NUM' || head.tag === 'DET' || index.containers.has(head.lower),
    pronoun: head.tag === 'PRON',
  };
  const group = tokens.find((token) => token.group)?.group?.slug ?? null;
  const found = new Map<MoverClass, MoverReading>();
  let official = false;
  const parts = conjuncts(parse, span);
  for (const part of parts) {
    const reading = readPart(parse, part, index, context, wish);
    if (reading === 'official') official = true;
    else if (reading && !found.has(reading.class))
      found.set(reading.class, {
        group,
        ...shared,
        demonyms: parts.length > 1 ? demonymsOf(rangeTokens(parse, part)) : shared.demonyms,
        ...reading,
        official: false,
        span: extent(rangeTokens(parse, part)),
      } as MoverReading);
  }
  if (found.size === 1) for (const reading of found.values()) reading.span = extent(tokens);
  if (found.size === 0 && official)
    return [{ ...shared, group, class: 'people', span: extent(tokens), known: true, single: true, official: true }];
  return [...found.values()];
}

/** Of "rifles and Colombian mercenaries" the rifles are nobody's. */
const demonymsOf = (tokens: readonly Token[]) =>
  tokens.flatMap(({ mention }) => (mention?.sense === 'demonym' ? [mention] : []));

/** "no soldier", "not a single soldier" */
function isNegative(parse: Parse, span: NounSpan, tokens: readonly Token[]): boolean {
  const [first = '', second = ''] = tokens.map(({ lower }) => lower);
  if (/^(?:no|none|nobody|neither|nothing)$/.test(first)) return true;
  const before = parse.tokens[(parse.chunks[span.from]?.from ?? 0) - 1]?.lower;
  const counts = /^(?:one|a|an)$/;
  return (before === 'not' && counts.test(first)) || (first === 'not' && counts.test(second));
}

function rangeTokens(parse: Parse, span: NounSpan): Token[] {
  const first = parse.chunks[span.from];
  const last = parse.chunks[span.to - 1];
  return first && last ? parse.tokens.slice(first.from, last.to) : [];
}

/** Their words, without the "'s" of what owns them. */
function extent(tokens: readonly Token[]): Span {
  const first = tokens.find((token) => token.tag !== 'OWNER');
  return { start: first?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

/** The parts of a list of noun phrases; a part keeps its "of" and "from" phrases. */
function conjuncts(parse: Parse, span: NounSpan): NounSpan[] {
  const parts: NounSpan[] = [];
  let from = span.from;
  let prepositional = false;
  for (let k = span.from; k < span.to; k++) {
    const chunk = parse.chunks[k];
    if (chunk?.kind === 'prep') prepositional = chunk.word !== 'of';
    if ((chunk?.kind === 'conj' || chunk?.kind === 'punct') && !prepositional) {
      if (k > from) parts.push({ from, to: k });
      from = k + 1;
    }
  }
  if (from < span.to) parts.push({ from, to: span.to });
  return parts;
}

/** The phrase's own head first; a container ("hundreds", "a shipment") hands over to its "of" phrase. */
function readPart(
  parse: Parse,
  part: NounSpan,
  index: LexiconIndex,
  context: MoverContext,
  wish: MoverWish,
): Part | 'official' | null {
  const k = part.from;
  const chunk = parse.chunks[k];
  const head = chunk?.kind === 'np' ? headToken(parse, k) : undefined;
  if (!chunk || !head) return null;
  // "$2 billion left": money.
  if (head.tag === 'NUM' && chunkTokens(parse, chunk).some(({ text }) => /^[$€£]/.test(text))) return null;
  const own = headClass(parse.tokens, parse.tokens.indexOf(head, chunk.from), chunk.from, index);
  // "received weapons training": lessons.
  if (own && THINGS.test(own.class) && parse.chunks[k + 1]?.vg?.form === 'ing' && isLesson(parse, k + 1)) return null;
  // "the bodies of 70 soldiers": the dead are taken home, they do not march.
  if (DEAD.test(head.lower) && parse.chunks[k + 1]?.word === 'of')
    return { class: 'people', known: true, single: false };
  const holds =
    index.containers.has(head.lower) ||
    head.tag === 'NUM' ||
    head.tag === 'DET' ||
    /^(?:members|none|worth)$/.test(head.lower);
  if (holds && parse.chunks[k + 1]?.word === 'of' && k + 2 < part.to) {
    const inner = readPart(parse, { from: k + 2, to: part.to }, index, context, { ...wish, many: true });
    if (inner === 'official') return inner;
    const band = head.lower === 'members' ? headToken(parse, k + 2)?.lower : undefined;
    if (band && /^(?:cells?|gangs?|militias?|factions?|networks?|cartels?|insurgency|jihad)$/.test(band))
      return { class: 'militants', known: true, single: false };
    // "much of that success" is no mover for being counted.
    if (!inner && !isPronoun(parse, k + 2)) return null;
    if (inner)
      return { ...inner, class: head.lower === 'members' && inner.group ? 'militants' : inner.class, single: false };
  }
  const made = holds ? consistsOf(parse, k) : -1;
  if (made >= 0) {
    const inner = readPart(parse, { from: made, to: made + 1 }, index, context, { ...wish, many: true });
    if (inner && inner !== 'official') return { ...inner, single: false };
  }
  const laden = /^(?:with|of)$/.test(parse.chunks[k + 1]?.word ?? '') && k + 2 < part.to;
  const cargo = cargoOf(parse, laden ? k + 1 : part.to, head, index, context, wish);
  if (cargo) return cargo;
  // "The cargo was sent from ...": of what was spoken of.
  const load = own?.class === 'goods' && /^cargo(?:es)?$/.test(head.lower) ? readLoad(head, context) : null;
  if (load) return load;
  if (!own) return readUnknown(parse, k, head, index, context, wish);
  const moverClass = own.class === 'people' ? classOfPeople(head, own.single, context, wish.fallback) : own.class;
  return { class: moverClass, known: true, single: own.single, ...(own.group ? { group: own.group } : {}) };
}

const DEAD = /^(?:bod(?:y|ies)|remains|corpses?|coffins?)$/;
const THINGS = /^(?:weapons|drugs|goods)$/;

const isLesson = (parse: Parse, k: number) => /^(?:train|handle|test|drill)$/.test(parse.chunks[k]?.vg?.lemma ?? '');

/** "small teams consisting of 20 soldiers": chunk of whom they consist of, or -1. */
function consistsOf(parse: Parse, k: number): number {
  const of = parse.chunks[k + 1]?.word === 'of' ? k + 3 : k + 1;
  const { vg } = parse.chunks[of] ?? {};
  if (!vg || !/^(?:consist|compose|comprise|make)$/.test(vg.lemma) || vg.form === 'finite') return -1;
  const within = parse.chunks.slice(of + 1, of + 4).findIndex(({ kind }) => kind === 'np');
  return within < 0 ? -1 : of + 1 + within;
}

const CARRIES = /^(?:carry|load|transport|pack|fill|bring|haul|ferry|bear|laden|stack)$/;

/** "a ship carrying 500 migrants", "trucks loaded with rifles": what they carry is what moves. */
function cargoOf(
  parse: Parse,
  after: number,
  head: Token,
  index: LexiconIndex,
  context: MoverContext,
  wish: MoverWish,
): Part | 'official' | null {
  if (!isVehicle(head.lower)) return null;
  const k = isComma(parse.chunks[after]) ? after + 1 : after;
  const vg = parse.chunks[k]?.vg;
  const holds =
    /^(?:with|of)$/.test(parse.chunks[k]?.word ?? '') || /^(?:full|laden)$/.test(parse.chunks[k]?.word ?? '');
  if (!holds && !(vg && CARRIES.test(vg.lemma))) return null;
  const from = parse.chunks[k + 1]?.kind === 'prep' ? k + 2 : k + 1;
  if (parse.chunks[from]?.kind !== 'np') return null;
  const of = parse.chunks[from + 1]?.word === 'of' && parse.chunks[from + 2]?.kind === 'np' ? from + 3 : from + 1;
  return readPart(parse, { from, to: of }, index, context, { ...wish, things: true });
}

const isPronoun = (parse: Parse, k: number) => headToken(parse, k)?.tag === 'PRON';
