/**
 * A noun phrase in, who or what moves out: class, group, words, places inside it. Null for what does not move (money,
 * talk, violence) and for what the lexicon cannot tell. A pronoun, a number or "some" takes its class from what went
 * before.
 */
import type { Mention, MoverClass, Span } from '../model/document';
import { headToken, type NounSpan } from './clause';
import type { LexiconIndex } from './indexLexicon';
import type { Parse } from './Parse';
import type { Token } from './Token';

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

export interface MoverContext {
  /** Class and group of what a pronoun may stand for, nearest first. */
  antecedent: (before: number) => { class: MoverClass; group: string | null } | null;
  /** The text near speaks of fighting / of flight. */
  fights: (sentence: Parse) => boolean;
  flees: (sentence: Parse) => boolean;
}

/** The movers of a span of chunks: more than one where it lists several kinds ("refugees and militants"). */
export function readMovers(
  parse: Parse,
  span: NounSpan,
  index: LexiconIndex,
  context: MoverContext,
  fallback: MoverClass | undefined,
): MoverReading[] {
  const tokens = rangeTokens(parse, span);
  if (tokens.length === 0) return [];
  const extent = trimmed(tokens, tokens);
  const shared = {
    negative: isNegative(tokens[0]),
    demonyms: tokens.filter((token) => token.mention?.sense === 'demonym').map((token) => token.mention as Mention),
    group: groupOf(tokens),
  };
  const found = new Map<MoverClass, MoverReading>();
  const first = headToken(parse, span.from);
  const counted = first?.tag === 'NUM' || first?.tag === 'DET' || index.containers.has(first?.lower ?? '');
  const pronoun = first?.tag === 'PRON';
  let official = false;
  for (const part of conjuncts(parse, span)) {
    const reading = readPart(parse, part, index, context, fallback);
    if (reading === 'official') official = true;
    if (!reading || reading === 'official' || found.has(reading.class)) continue;
    found.set(reading.class, { ...shared, ...reading, official: false, counted, pronoun, span: reading.span });
  }
  if (found.size === 1) for (const reading of found.values()) reading.span = extent;
  if (found.size === 0 && official)
    return [{ ...shared, class: 'people', span: extent, known: true, single: true, counted: false, official: true }];
  return [...found.values()];
}

function rangeTokens(parse: Parse, span: NounSpan): Token[] {
  const first = parse.chunks[span.from];
  const last = parse.chunks[span.to - 1];
  return first && last ? parse.tokens.slice(first.from, last.to) : [];
}

const trimmed = (tokens: Token[], fallback: Token[]): Span => ({
  start: (tokens[0] ?? fallback[0])?.start ?? 0,
  end: (tokens.at(-1) ?? fallback.at(-1))?.end ?? 0,
});

const isNegative = (token: Token | undefined) =>
  Boolean(token && /^(?:no|none|nobody|neither|nothing)$/.test(token.lower));

const groupOf = (tokens: Token[]) => tokens.find((token) => token.group)?.group?.slug ?? null;

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

type Part = Pick<MoverReading, 'class' | 'known' | 'single' | 'span'> & { group?: string };

function readPart(
  parse: Parse,
  part: NounSpan,
  index: LexiconIndex,
  context: MoverContext,
  fallback: MoverClass | undefined,
): Part | 'official' | null {
  const tokens = rangeTokens(parse, part);
  const span = trimmed(tokens, tokens);
  // The phrase's own head first; a container ("hundreds", "a shipment") hands over to its "of" phrase.
  for (let k = part.from; k < part.to; k++) {
    const chunk = parse.chunks[k];
    if (chunk?.kind !== 'np') continue;
    const head = headToken(parse, k) as Token;
    const at = parse.tokens.indexOf(head, chunk.from);
    const own = classAt(parse.tokens, at, chunk.from, index);
    const after = parse.chunks[k + 1];
    const ofNext = after?.kind === 'prep' && after.word === 'of' && k + 2 < part.to;
    if (
      ofNext &&
      (index.containers.has(head.lower) || head.tag === 'NUM' || head.tag === 'DET' || head.lower === 'members')
    ) {
      const inner = readPart(parse, { from: k + 2, to: part.to }, index, context, fallback);
      if (inner && inner !== 'official') return { ...inner, span, single: false };
      if (own) return { class: own.class, known: true, single: false, span };
      continue;
    }
    if (own)
      return {
        class: byContext(own.class, parse, index, context, fallback, head),
        known: true,
        single: own.single,
        span,
        ...(own.group ? { group: own.group } : {}),
      };
    return readUnknown(parse, k, head, span, index, context, fallback);
  }
  return null;
}

/** Class of the noun that ends at token `at`: three, two or one word, else a modifier's ("IS units", "weapons supplies"). */
function classAt(
  tokens: Token[],
  at: number,
  from: number,
  index: LexiconIndex,
): { class: MoverClass; single: boolean; group?: string } | null {
  const token = tokens[at] as Token;
  if (token.group) return { class: token.group.class, single: false, group: token.group.slug };
  for (let length = Math.min(3, at - from + 1); length > 0; length--) {
    const words = tokens
      .slice(at - length + 1, at + 1)
      .map((word) => word.lower)
      .join(' ');
    const found = index.moverHeads.get(words);
    if (found) {
      const group = tokens.slice(from, at).find((word) => word.group)?.group;
      const moverClass =
        group &&
        found === 'people' &&
        /^(?:members?|supporters?|followers?|sympathi[sz]ers?|volunteers?|recruits?|affiliates?)$/.test(token.lower)
          ? 'militants'
          : found;
      return {
        class: moverClass,
        single: !index.plurals.has(words) && !/^(?:people|men|women|children|troops|forces|arms)$/.test(words),
        ...(group ? { group: group.slug } : {}),
      };
    }
  }
  if (
    /^(?:members?|units?|cells?|elements?|leaders?|commanders?|cadres?|affiliates?|proxies|formations?|groups?|factions?|organi[sz]ations?|networks?|remnants)$/.test(
      token.lower,
    )
  ) {
    for (let k = at - 1; k >= from; k--) {
      const modifier = tokens[k] as Token;
      if (modifier.group) return { class: modifier.group.class, single: false, group: modifier.group.slug };
      if (
        /^(?:terrorist|extremist|militant|jihadist|jihadi|rebel|islamist|insurgent|armed|radical)$/.test(modifier.lower)
      )
        return { class: 'militants', single: false };
    }
  }
  if (
    index.containers.has(token.lower) ||
    /^(?:supplies|deliveries|shipments|equipment|stocks|systems|vehicles|personnel|units|formations|families|goods|cargo)$/.test(
      token.lower,
    )
  )
    for (let k = at - 1; k >= from; k--) {
      const found = index.moverHeads.get((tokens[k] as Token).lower);
      if (found) return { class: found, single: false };
    }
  return null;
}

/** People who go to fight are militants, people who flee refugees. */
function byContext(
  own: MoverClass,
  parse: Parse,
  index: LexiconIndex,
  context: MoverContext,
  fallback: MoverClass | undefined,
  head: Token,
): MoverClass {
  if (own !== 'people') return own;
  if (
    /^(?:famil(?:y|ies)|wi(?:fe|ves)|children|child|women|woman|widows?|orphans?|brides?|evacuees?|hostages?|workers?|students?|tourists?|passengers?|staff|diplomats?|foreigners?|pilgrims?|prisoners?|detainees?)$/.test(
      head.lower,
    )
  )
    return fallback === 'refugees' && !/^(?:famil|wi|evac|host|tour|pass|staff|dipl|pilg|pris)/.test(head.lower)
      ? 'refugees'
      : 'people';
  return peopleClass(parse, index, context, fallback);
}

export function peopleClass(
  parse: Parse,
  _index: LexiconIndex,
  context: MoverContext,
  fallback: MoverClass | undefined,
): MoverClass {
  if (fallback === 'refugees') return 'refugees';
  if (context.fights(parse)) return 'militants';
  if (context.flees(parse)) return 'refugees';
  return fallback === 'militants' || fallback === 'people' ? fallback : 'people';
}

function readUnknown(
  parse: Parse,
  k: number,
  head: Token,
  span: Span,
  index: LexiconIndex,
  context: MoverContext,
  fallback: MoverClass | undefined,
): Part | 'official' | null {
  const { lower } = head;
  if (/^(?:it|this|that|which|what|something|everything|nothing|you|anything)$/.test(lower)) return null;
  if (/^(?:he|she|i|him|her|me)$/.test(lower))
    return { class: personClass(parse, context, fallback), known: true, single: true, span };
  if (head.tag === 'PRON' || head.tag === 'DET' || head.tag === 'NUM')
    return readAnaphor(parse, head, span, index, context, fallback);
  if (head.mention?.sense === 'demonym')
    return { class: peopleClass(parse, index, context, fallback), known: true, single: false, span };
  if (head.tag === 'PLACE') return null;
  if (index.officials.has(lower) || titled(parse, k, index)) return 'official';
  if (index.notMovers.has(lower)) return null;
  if (head.person || head.tag === 'NAME')
    return isOrganisation(parse, k, index)
      ? null
      : { class: personClass(parse, context, fallback), known: false, single: true, span };
  if (index.bodies.has(lower)) return null;
  if (index.containers.has(lower)) return readAnaphor(parse, head, span, index, context, fallback);
  if (/(?:ers|ors|ists|ants|ians|ees|men|women|eers)$/.test(lower) && lower.length > 5)
    return { class: peopleClass(parse, index, context, fallback), known: false, single: false, span };
  return null;
}

function personClass(parse: Parse, context: MoverContext, fallback: MoverClass | undefined): MoverClass {
  if (context.fights(parse)) return 'militants';
  if (fallback === 'refugees' && context.flees(parse)) return 'refugees';
  return 'people';
}

/** "they", "some", "another 5,000": what was spoken of last. */
function readAnaphor(
  parse: Parse,
  head: Token,
  span: Span,
  index: LexiconIndex,
  context: MoverContext,
  fallback: MoverClass | undefined,
): Part | null {
  if (/^(?:we|us|you|i)$/.test(head.lower))
    return { class: peopleClass(parse, index, context, fallback), known: true, single: false, span };
  const known = context.antecedent(head.start);
  if (known)
    return {
      class: known.class === 'people' ? peopleClass(parse, index, context, fallback) : known.class,
      known: true,
      single: false,
      span,
      ...(known.group ? { group: known.group } : {}),
    };
  if (fallback) return { class: fallback, known: false, single: false, span };
  return { class: peopleClass(parse, index, context, fallback), known: false, single: false, span };
}

function titled(parse: Parse, k: number, index: LexiconIndex): boolean {
  const chunk = parse.chunks[k];
  if (!chunk) return false;
  return parse.tokens
    .slice(chunk.from, chunk.to - 1)
    .some((token) => index.officials.has(token.lower) && token.tag !== 'ADJ');
}

function isOrganisation(parse: Parse, k: number, index: LexiconIndex): boolean {
  const chunk = parse.chunks[k];
  if (!chunk) return false;
  return parse.tokens
    .slice(chunk.from, chunk.to)
    .some(
      (token) =>
        index.bodies.has(token.lower) ||
        token.agency !== undefined ||
        /^(?:the)$/.test(token.lower) ||
        /^\p{Lu}{3,}$/u.test(token.text),
    );
}
