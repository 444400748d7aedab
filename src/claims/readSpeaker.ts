/**
 * A claim's sentence, and what stands above the claim in it, in; who says it out: the subject of the verb of saying, who
 * it is according to, who speaks the quotation it stands in, or null for the article's own voice. News agencies are
 * `via`, never speakers. Pronouns and titles find their person in the article.
 */
import type { Place, Speaker } from '../model/document';
import { type Clause, headToken, isComma, leftOf, type NounSpan, readClause, rightOf } from './clause';
import type { LexiconIndex } from './indexLexicon';
import type { Parse } from './Parse';
import { type PersonMention, stateOf } from './people';
import { readDate } from './readDates';
import type { Token } from './Token';

export interface SpeakerReading {
  speaker: Speaker | null;
  via: string[];
  saidAt?: string;
  saidOn?: string;
  span?: { start: number; end: number };
  /** Chunk of the date words of the saying. */
  dateChunk?: number;
  /** "has repeatedly warned", "previously said": on no one day. */
  undated?: boolean;
}

export interface SpeakerContext {
  placeById: ReadonlyMap<string, Place>;
  date: string | null;
  /** Persons named before an offset, nearest first. */
  peopleBefore: (offset: number) => PersonMention[];
  people: () => PersonMention[];
  /** Who speaks the quotation that covers an offset, where another sentence names the speaker. */
  quotationSpeaker: (offset: number) => SpeakerReading | null;
}

const NOBODY: SpeakerReading = { speaker: null, via: [] };

export function readSpeaker(
  parse: Parse,
  trigger: number,
  clause: Clause,
  index: LexiconIndex,
  context: SpeakerContext,
): SpeakerReading {
  const via = findVia(parse, index);
  const verb = sayingVerb(parse, trigger, clause, index);
  const quotedAt = parse.tokens[parse.chunks[trigger]?.from ?? 0];
  let reading: SpeakerReading = NOBODY;
  if (verb !== null) reading = attribution(parse, verb, index, context);
  else {
    const source = accordingTo(parse, index, context);
    if (source) reading = source;
    else if (quotedAt?.quoted) reading = context.quotationSpeaker(quotedAt.start) ?? NOBODY;
  }
  return { ...reading, via: [...new Set([...via, ...reading.via])] };
}

/** Chunk of the verb of saying over the claim: a governor, else one beside it (", Putin said", "Putin said: ..."). */
function sayingVerb(parse: Parse, trigger: number, clause: Clause, index: LexiconIndex): number | null {
  for (const governor of clause.governors)
    if (governor.kind === 'verb' && governor.link !== 'inf' && isSaying(parse, governor.chunk, index))
      return governor.chunk;
  const own = parse.chunks[trigger]?.vg;
  for (const [i, chunk] of parse.chunks.entries()) {
    if (!chunk.vg || i === trigger || !isSaying(parse, i, index) || chunk.vg.form === 'inf') continue;
    if (own && chunk.vg === own) continue;
    if (i > trigger && isTrailing(parse, i)) return i;
    if (i < trigger && isLeading(parse, i, trigger)) return i;
  }
  return null;
}

function isSaying(parse: Parse, i: number, index: LexiconIndex): boolean {
  const vg = parse.chunks[i]?.vg;
  return Boolean(
    vg &&
      index.speechVerbs.has(vg.lemma) &&
      !(vg.passive && /^(?:know|see|describe|call|show|find|expect)$/.test(vg.lemma)),
  );
}

/** "..., Putin said." / "..., said Putin." / "..., he said, according to ..." */
function isTrailing(parse: Parse, i: number): boolean {
  const left = leftOf(parse, i);
  const before = parse.chunks[left];
  if (isComma(before) || before?.kind === 'punct') return parse.chunks[rightOf(parse, i)]?.kind === 'np';
  if (before?.kind !== 'np') return false;
  for (let k = left - 1; k >= 0 && k > left - 14; k--) {
    const chunk = parse.chunks[k];
    if (chunk?.vg || chunk?.kind === 'rel' || chunk?.kind === 'sub') return false;
    if (
      isComma(chunk) &&
      parse.tokens[(chunk?.from ?? 1) - 1]?.quoted !== parse.tokens[parse.chunks[i]?.from ?? 0]?.quoted
    )
      return true;
    if (
      isComma(chunk) &&
      (parse.chunks[i + 1] === undefined ||
        parse.chunks[i + 1]?.kind === 'punct' ||
        parse.chunks[i + 1]?.kind === 'prep' ||
        parse.chunks[i + 1]?.kind === 'date')
    )
      return true;
  }
  return false;
}

/** "Putin said: ...", "he added that ... and that ...", "issued a warning ..., saying" */
function isLeading(parse: Parse, i: number, trigger: number): boolean {
  const after = parse.chunks[rightOf(parse, i)];
  if (after?.kind === 'punct' || (after?.kind === 'sub' && after.word === 'that')) return true;
  const saidTo = after?.kind === 'np' ? parse.chunks[rightOf(parse, rightOf(parse, i))] : undefined;
  if (saidTo?.kind === 'sub' && saidTo.word === 'that') return true;
  const first = parse.tokens[parse.chunks[trigger]?.from ?? 0];
  const verb = parse.tokens[parse.chunks[i]?.from ?? 0];
  return Boolean(first?.quoted && !verb?.quoted);
}

/** Who says, with place and day, at a verb of saying. */
export function attribution(parse: Parse, verb: number, index: LexiconIndex, context: SpeakerContext): SpeakerReading {
  const vg = parse.chunks[verb]?.vg;
  const reading: SpeakerReading = { speaker: null, via: [] };
  let span = subjectOf(parse, verb, index);
  if (vg?.passive) span = bySpan(parse, verb);
  if (span) Object.assign(reading, speakerOf(parse, span, index, context));
  const day = saidDay(parse, verb, context.date);
  if (day) {
    reading.saidOn = day.date;
    reading.dateChunk = day.chunk;
  }
  if (
    vg &&
    wordsOf(parse, verb).some((word) => /^(?:previously|repeatedly|earlier|often|always|long|once)$/.test(word))
  )
    reading.undated = true;
  const at = saidPlace(parse, verb);
  if (at) reading.saidAt = at;
  return reading;
}

function wordsOf(parse: Parse, i: number): string[] {
  const chunk = parse.chunks[i];
  return chunk ? parse.tokens.slice(chunk.from, chunk.to).map((token) => token.lower) : [];
}

function subjectOf(parse: Parse, verb: number, index: LexiconIndex): NounSpan | null {
  const before = parse.chunks[leftOf(parse, verb)];
  const next = rightOf(parse, verb);
  if (
    (isComma(before) || before === undefined || before.kind === 'punct') &&
    parse.chunks[next]?.kind === 'np' &&
    parse.chunks[verb]?.vg?.form !== 'ing'
  )
    return { from: next, to: next + 1 };
  return readClause(parse, verb, index).subject;
}

function bySpan(parse: Parse, verb: number): NounSpan | null {
  for (let k = verb + 1; k < Math.min(parse.chunks.length, verb + 5); k++)
    if (parse.chunks[k]?.word === 'by' && parse.chunks[k + 1]?.kind === 'np') return { from: k + 1, to: k + 2 };
  return null;
}

function saidDay(parse: Parse, verb: number, date: string | null): { date: string; chunk: number } | null {
  for (let k = Math.max(0, verb - 4); k < Math.min(parse.chunks.length, verb + 9); k++) {
    const chunk = parse.chunks[k];
    if (chunk?.kind === 'sub' || (chunk?.vg && k > verb)) return null;
    if (chunk?.kind !== 'date') continue;
    const token = parse.tokens[chunk.from] as Token;
    const day = readDate(token.lower, date, 'past');
    if (day) return { date: day, chunk: k };
  }
  return null;
}

function saidPlace(parse: Parse, verb: number): string | null {
  for (let k = verb + 1; k < Math.min(parse.chunks.length, verb + 7); k++) {
    const chunk = parse.chunks[k];
    if (chunk?.vg || chunk?.kind === 'sub' || chunk?.kind === 'punct') return null;
    if (chunk?.word === 'in' || chunk?.word === 'at') {
      const mention = headToken(parse, k + 1)?.mention;
      return mention?.place && mention.sense !== 'demonym' ? mention.place : null;
    }
  }
  return null;
}

/** "according to X", where X is no agency. */
function accordingTo(parse: Parse, index: LexiconIndex, context: SpeakerContext): SpeakerReading | null {
  for (const [k, chunk] of parse.chunks.entries()) {
    if (
      chunk.kind !== 'prep' ||
      !index.lexicon.speech.accordingTo.includes(chunk.word) ||
      parse.chunks[k + 1]?.kind !== 'np'
    )
      continue;
    const found = speakerOf(parse, { from: k + 1, to: k + 2 }, index, context);
    if (found.speaker) return { via: [], ...found, speaker: found.speaker };
  }
  return null;
}

/** Agencies that the sentence names as its source. */
function findVia(parse: Parse, index: LexiconIndex): string[] {
  return parse.tokens.flatMap((token, k) => {
    if (!token.agency) return [];
    const left = parse.tokens[k - 1]?.lower ?? '';
    const near = parse.tokens.slice(Math.max(0, k - 5), k).map((word) => word.lower);
    const right = parse.tokens.slice(k + 1, k + 5);
    const reports = right.some((word) => word.tag === 'VERB' && index.speechVerbs.has(word.lemma ?? ''));
    const source = near.some(
      (word) => index.lexicon.speech.accordingTo.includes(word) || /^(?:told|by|to|with|via|quoted)$/.test(word),
    );
    return reports || source || left === '(' ? [token.agency] : [];
  });
}

/** The person or body that a noun phrase names. */
function speakerOf(
  parse: Parse,
  span: NounSpan,
  index: LexiconIndex,
  context: SpeakerContext,
): Partial<SpeakerReading> {
  const first = parse.chunks[span.from];
  const last = parse.chunks[span.to - 1];
  if (!first || !last) return {};
  const tokens = parse.tokens.slice(first.from, last.to);
  const head = headToken(parse, span.from) as Token;
  const extent = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  const agency = tokens.find((token) => token.agency)?.agency;
  if (agency && !tokens.some((token) => token.person)) return { via: [agency] };
  const person =
    context.people().find(({ start }) => start >= extent.start && start < extent.end) ??
    appositive(parse, span, context);
  if (person) return { speaker: person.speaker, span: extent };
  if (/^(?:he|she|i|him|her)$/.test(head.lower))
    return withSpan(context.peopleBefore(extent.start)[0]?.speaker, extent);
  if (head.tag === 'PRON' || head.tag === 'DET' || head.tag === 'NUM') return {};
  const surname = bySurname(head, context);
  if (surname) return { speaker: surname, span: extent };
  const office = byOffice(tokens, head, index, context, extent.start);
  if (office) return { speaker: office, span: extent };
  const body = bodyOf(tokens, head, index, context);
  return body ? { speaker: body, span: extent } : {};
}

const withSpan = (speaker: Speaker | undefined, span: { start: number; end: number }) =>
  speaker ? { speaker, span } : {};

/** "the Kremlin's envoy, Zamir Kabulov, said": the name stands after the comma. */
function appositive(parse: Parse, span: NounSpan, context: SpeakerContext): PersonMention | undefined {
  if (!isComma(parse.chunks[span.to]) || parse.chunks[span.to + 1]?.kind !== 'np') return undefined;
  const chunk = parse.chunks[span.to + 1];
  const start = parse.tokens[chunk?.from ?? 0]?.start ?? 0;
  const end = parse.tokens[(chunk?.to ?? 1) - 1]?.end ?? 0;
  return context.people().find((person) => person.start >= start && person.start < end);
}

const fold = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** "Shoigu", "Mr Shoigu", "Ms Sim": the person whose last name it is. */
function bySurname(head: Token, context: SpeakerContext): Speaker | null {
  if (head.tag !== 'NAME') return null;
  const fits = context.people().filter(({ speaker }) => fold(speaker.name.split(' ').at(-1) ?? '') === fold(head.text));
  const names = new Set(fits.map(({ speaker }) => speaker.name));
  const best = fits.find(({ speaker }) => speaker.role) ?? fits[0];
  return names.size === 1 && best ? best.speaker : null;
}

/** "the minister", "the Pakistani foreign minister": the person who was introduced with that office. */
function byOffice(
  tokens: Token[],
  head: Token,
  index: LexiconIndex,
  context: SpeakerContext,
  start: number,
): Speaker | null {
  if (!index.titles.has(head.lower) || (index.honorifics.has(head.lower) && head.lower !== 'president')) return null;
  const words = tokens.filter((token) => token.tag === 'NOUN' || token.tag === 'ADJ').map((token) => token.lower);
  const state = tokens.find((token) => token.mention?.place)?.mention;
  const country = state ? stateOf(state.standsFor ?? state.place ?? '', context.placeById) : undefined;
  const fits = context
    .peopleBefore(start)
    .filter(
      ({ office, speaker }) =>
        words.every((word) => office.includes(word)) && (!country || speaker.country === country),
    );
  if (fits[0]) return fits[0].speaker;
  if (tokens.length < 2) return null;
  return { name: nameOf(tokens), ...(country ? { country } : {}) };
}

/** "Russia", "Moscow" said of the government, "the Foreign Ministry", "officials": bodies that speak. */
function bodyOf(tokens: Token[], head: Token, index: LexiconIndex, context: SpeakerContext): Speaker | null {
  const mention = head.mention;
  if (mention?.place && mention.sense !== 'demonym' && mention.sense !== 'embedded') {
    const id = mention.standsFor ?? mention.place;
    const place = context.placeById.get(id);
    const country = stateOf(id, context.placeById);
    return place ? { name: place.name, ...(country ? { country } : {}), body: true } : null;
  }
  if (head.tag === 'PLACE' && mention?.sense === 'demonym') return null;
  const state = tokens.find((token) => token.mention?.place)?.mention;
  const country = state ? stateOf(state.standsFor ?? state.place ?? '', context.placeById) : stateOfBody(head.lower);
  const known = head.group?.name;
  if (known) return { name: known, body: true };
  if (
    head.tag === 'NAME' ||
    index.bodies.has(head.lower) ||
    index.titles.has(head.lower) ||
    tokens.some((token) => token.tag === 'NAME')
  )
    return { name: nameOf(tokens), ...(country ? { country } : {}), body: true };
  return null;
}

const stateOfBody = (word: string) => (word === 'kremlin' ? 'RU' : word === 'pentagon' ? 'US' : undefined);

/** The words of a name, without a leading article. */
function nameOf(tokens: Token[]): string {
  const from = /^(?:the|a|an|some|other|many|several)$/.test(tokens[0]?.lower ?? '') ? 1 : 0;
  return tokens
    .slice(from)
    .map((token, k) => (k === 0 || token.tag === 'OWNER' ? '' : ' ') + token.text)
    .join('')
    .replace(/['’]s$/, '');
}
