/**
 * A claim's sentence, and what stands above the claim in it, in; who says it out: the subject of the verb of saying, who
 * it is according to, whose demand it is, who speaks the quotation it stands in, or null for the article's own voice. News
 * agencies are `via`, never speakers.
 */

import type { Clause } from '../clauses/Clause';
import { headToken, leftOf, type NounSpan, rightOf } from '../clauses/chunks';
import type { Parse } from '../clauses/Parse';
import { readClause } from '../clauses/readClause';
import { readDate } from '../dates/readDates';
import type { LexiconIndex } from '../lexicon/indexLexicon';
import { citedSource } from './citedSource';
import { sayingVerb } from './sayingVerb';
import { type SpeakerContext, type SpeakerReading, speakerOf } from './speakerName';

const UNDATED = /^(?:previously|repeatedly|earlier|often|always|long|once)$/;

export function readSpeaker(
  parse: Parse,
  trigger: number,
  clause: Clause,
  index: LexiconIndex,
  context: SpeakerContext,
): SpeakerReading {
  const verb = sayingVerb(parse, trigger, clause, index);
  const token = parse.tokens[parse.chunks[trigger]?.from ?? 0];
  const reading =
    (verb === null ? null : named(attribution(parse, verb, index, context))) ??
    ownerOfNoun(parse, clause, index, context) ??
    accordingTo(parse, index, context) ??
    headlineSpeaker(parse, trigger, index, context) ??
    (token?.quoted ? context.quotationSpeaker(token.start) : null) ??
    citedBy(parse, verb, index, context) ??
    (token?.quoted ? beforeColon(parse, trigger, index, context) : null) ??
    (verb === null ? null : attribution(parse, verb, index, context));
  const via = [...findVia(parse, index), ...(reading?.via ?? [])];
  const source = reading && !reading.speaker && reading.via.length > 0 ? citedSource(parse) : null;
  const cited = source === null ? {} : speakerOf(parse, { from: source, to: source + 1 }, index, context);
  if (cited.speaker) return { ...reading, ...cited, speaker: cited.speaker, via: [...new Set(via)] };
  return { speaker: null, ...reading, via: [...new Set(via)] };
}

const named = (reading: SpeakerReading) => (reading.speaker ? reading : null);

/** Who says, with place and day, at a verb of saying. */
export function attribution(parse: Parse, verb: number, index: LexiconIndex, context: SpeakerContext): SpeakerReading {
  const vg = parse.chunks[verb]?.vg;
  const span = vg?.passive ? agent(parse, verb) : subjectOf(parse, verb, index);
  const day = saidDay(parse, verb, context.date);
  const at = saidPlace(parse, verb);
  const chunk = parse.chunks[verb];
  const undated = chunk && parse.tokens.slice(chunk.from, chunk.to).some(({ lower }) => UNDATED.test(lower));
  return {
    speaker: null,
    via: [],
    ...(span ? speakerOf(parse, span, index, context) : {}),
    ...(day ? { saidOn: day.date, dateChunk: day.chunk } : {}),
    ...(undated ? { undated } : {}),
    ...(at ? { saidAt: at } : {}),
  };
}

function subjectOf(parse: Parse, verb: number, index: LexiconIndex): NounSpan | null {
  const before = parse.chunks[leftOf(parse, verb)];
  const next = rightOf(parse, verb);
  const clause = parse.chunks[next + 1]?.vg?.form;
  const content = clause === 'finite' || clause === 'en';
  const inverted = (before === undefined || before.kind === 'punct') && parse.chunks[next]?.kind === 'np' && !content;
  const hears = /^(?:tell|accuse|inform|ask|urge|remind|assure)$/.test(parse.chunks[verb]?.vg?.lemma ?? '');
  if (inverted && !hears && parse.chunks[verb]?.vg?.form !== 'ing') return { from: next, to: phraseEnd(parse, next) };
  return readClause(parse, verb, index).subject;
}

/** "warned the head of Poland's border guard": a noun phrase with its "of" and "for" phrases. */
function phraseEnd(parse: Parse, np: number): number {
  let to = np + 1;
  while (/^(?:of|for)$/.test(parse.chunks[to]?.word ?? '') && parse.chunks[to + 1]?.kind === 'np') to += 2;
  return to;
}

/** "was reported by X" */
function agent(parse: Parse, verb: number): NounSpan | null {
  for (let k = verb + 1; k < Math.min(parse.chunks.length, verb + 5); k++)
    if (parse.chunks[k]?.word === 'by' && parse.chunks[k + 1]?.kind === 'np') return { from: k + 1, to: k + 2 };
  return null;
}

function saidDay(parse: Parse, verb: number, date: string | null): { date: string; chunk: number } | null {
  for (let k = Math.max(0, verb - 4); k < Math.min(parse.chunks.length, verb + 9); k++) {
    const chunk = parse.chunks[k];
    if (k > verb && (chunk?.kind === 'sub' || chunk?.vg)) return null;
    const token = chunk?.kind === 'date' ? parse.tokens[chunk.from] : undefined;
    const day = token ? readDate(token.lower, date, 'past') : null;
    if (day) return { date: day, chunk: k };
  }
  return null;
}

function saidPlace(parse: Parse, verb: number): string | null {
  for (let k = verb + 1; k < Math.min(parse.chunks.length, verb + 12); k++) {
    const chunk = parse.chunks[k];
    if (chunk?.vg || chunk?.kind === 'sub' || chunk?.kind === 'punct') return null;
    if (chunk?.word !== 'in' && chunk?.word !== 'at') continue;
    const mention = headToken(parse, k + 1)?.mention;
    return mention?.place && mention.sense !== 'demonym' ? mention.place : null;
  }
  return null;
}

/** What somebody has in mind, whose it is. */
const MINDS = /^(?:fears?|worr(?:y|ies)|concerns?|beliefs?|view|hopes?|suspicions?|convictions?|predictions?)$/;

/** "Trump's demand that ...": whose word it is. */
function ownerOfNoun(
  parse: Parse,
  clause: Clause,
  index: LexiconIndex,
  context: SpeakerContext,
): SpeakerReading | null {
  for (const { kind, chunk: at } of clause.governors) {
    const chunk = parse.chunks[at];
    const noun = headToken(parse, at)?.lower ?? '';
    if (kind !== 'noun' || !chunk || !(index.speechNouns.has(noun) || MINDS.test(noun))) continue;
    // "the claim by a former general that ..."
    if (parse.chunks[at + 1]?.word === 'by' && parse.chunks[at + 2]?.kind === 'np') {
      const by = speakerOf(parse, { from: at + 2, to: phraseEnd(parse, at + 2) }, index, context);
      if (by.speaker) return { via: [], ...by, speaker: by.speaker };
    }
    const owner = parse.tokens.findLastIndex((token, n) => n >= chunk.from && n < chunk.to && token.tag === 'OWNER');
    if (owner < 0) continue;
    const owned: Parse = { ...parse, chunks: [{ kind: 'np', from: chunk.from, to: owner, word: '' }] };
    const found = speakerOf(owned, { from: 0, to: 1 }, index, context);
    if (found.speaker) return { via: [], ...found, speaker: found.speaker };
  }
  return null;
}

/** "according to X", where X is no agency. */
function accordingTo(parse: Parse, index: LexiconIndex, context: SpeakerContext): SpeakerReading | null {
  for (const k of parse.chunks.keys()) {
    const span = sourceAt(parse, k, index);
    const found = span ? speakerOf(parse, span, index, context) : {};
    if (found.speaker) return { via: [], ...found, speaker: found.speaker };
  }
  return null;
}

/** The source that chunk `k` opens: "according to X", "per X", "if X is right", "by X's account". */
function sourceAt({ chunks, tokens }: Parse, k: number, index: LexiconIndex): NounSpan | null {
  const [opener, source, verb] = chunks.slice(k, k + 3);
  if (!opener || source?.kind !== 'np') return null;
  const whole = { from: k + 1, to: k + 2 };
  // "the International Organization for Migration"
  const long = tokens[source.to - 1]?.tag === 'NAME' || index.bodies.has(tokens[source.to - 1]?.lower ?? '');
  if (opener.kind === 'prep' && index.lexicon.speech.accordingTo.includes(opener.word))
    return long ? { from: k + 1, to: phraseEnd({ chunks, tokens } as Parse, k + 1) } : whole;
  const comma = chunks[k - 1]?.kind === 'punct';
  if (opener.word === 'per' && comma && tokens[source.from]?.tag !== 'NOUN') return whole;
  const believed = tokens
    .slice(verb?.to, (verb?.to ?? 0) + 4)
    .map(({ lower }) => lower)
    .join(' ');
  if (
    opener.word === 'if' &&
    verb?.vg?.lemma === 'be' &&
    /^(?:right|correct|to be believed|to be trusted)\b/.test(believed)
  )
    return whole;
  const accounts = /^(?:account|count|estimate|reckoning|telling|version|admission|words?)$/.test(
    tokens[source.to - 1]?.lower ?? '',
  );
  const owned = tokens.slice(source.from, source.to).some(({ tag }) => tag === 'OWNER');
  return /^(?:by|in|on)$/.test(opener.word) && accounts && owned ? whole : null;
}

/** "A diplomat put it differently: '...'": the subject of what introduces the quotation. */
function beforeColon(
  parse: Parse,
  trigger: number,
  index: LexiconIndex,
  context: SpeakerContext,
): SpeakerReading | null {
  const colon = parse.chunks.findIndex(({ kind, word }) => kind === 'punct' && word === ':');
  const verb = parse.chunks.findIndex(({ vg }) => vg !== undefined);
  if (colon < 1 || colon > trigger || verb < 1 || verb > colon) return null;
  if (parse.tokens[parse.chunks[verb]?.from ?? 0]?.quoted) return null;
  const { subject } = readClause(parse, verb, index);
  const found = subject ? speakerOf(parse, subject, index, context) : {};
  return found.speaker ? { via: [], ...found, speaker: found.speaker } : null;
}

/** "Reuters reported, citing two diplomats": whom an agency has it from. */
function citedBy(
  parse: Parse,
  verb: number | null,
  index: LexiconIndex,
  context: SpeakerContext,
): SpeakerReading | null {
  const at = parse.chunks.findIndex(({ vg }) => vg?.form === 'ing' && /^(?:cite|quote)$/.test(vg.lemma));
  if (at < 0 || parse.chunks[at + 1]?.kind !== 'np') return null;
  const via = verb === null ? [] : attribution(parse, verb, index, context).via;
  const found = speakerOf(parse, { from: at + 1, to: phraseEnd(parse, at + 1) }, index, context);
  return found.speaker ? { ...found, speaker: found.speaker, via: [...via, ...(found.via ?? [])] } : null;
}

/** A headline's "Putin: Iraq, Syria militants entering Afghanistan". */
function headlineSpeaker(
  parse: Parse,
  trigger: number,
  index: LexiconIndex,
  context: SpeakerContext,
): SpeakerReading | null {
  const mark = parse.chunks.at(-2);
  const last = parse.chunks.length - 1;
  // "Fighters leaving Syria for Libya - UN", "Jihadists pour into Mali: witnesses"
  const credited =
    mark?.kind === 'punct' &&
    (/^[-–—]$/.test(mark.word) || (mark.word === ':' && parse.sentence.role === 'headline')) &&
    trigger < last - 1;
  if (credited && parse.chunks[last]?.kind === 'np') {
    const said = speakerOf(parse, { from: last, to: last + 1 }, index, context);
    if (said.speaker || (said.via && mark.word === ':')) return { via: [], ...said, speaker: said.speaker ?? null };
  }
  const [name, colon] = parse.chunks;
  if (name?.kind !== 'np' || colon?.word !== ':' || trigger < 2 || parse.sentence.role === 'caption') return null;
  // "Nairobi hotel attack: ...": a topic speaks for nobody.
  if (TOPIC.test(headToken(parse, 0)?.lower ?? '')) return null;
  const found = speakerOf(parse, { from: 0, to: 1 }, index, context);
  return found.speaker ? { via: [], ...found, speaker: found.speaker } : null;
}

/** What a headline is about, before its colon. */
const TOPIC =
  /^(?:attacks?|crisis|crises|wars?|conflict|siege|shootings?|bombings?|blasts?|explosions?|coup|elections?|vote|referendum|talks|summit|protests?|riots?|earthquake|quake|floods?|fire|crash|hijack|raid|unrest|violence|uprising|row|scandal|trial|case|deal|exodus|deaths?|disaster|tragedy|massacre|invasion|withdrawal|offensive|clashes|latest|update|updates|live|explainer|analysis|opinion|timeline|profile|news|story|exclusive|breaking)$/;

/** Agencies that the sentence names as its source. */
function findVia(parse: Parse, index: LexiconIndex): string[] {
  return parse.tokens.flatMap((token, k) => {
    if (!token.agency) return [];
    const before = parse.tokens.slice(Math.max(0, k - 5), k).map(({ lower }) => lower);
    const reports = parse.tokens
      .slice(k + 1, k + 5)
      .some(({ tag, lemma }) => tag === 'VERB' && index.speechVerbs.has(lemma ?? ''));
    const source = before.some(
      (word) => index.lexicon.speech.accordingTo.includes(word) || /^(?:told|by|to|with|via|quoted)$/.test(word),
    );
    return reports || source ? [token.agency] : [];
  });
}
