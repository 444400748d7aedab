/**
 * A claim's sentence, and what stands above the claim in it, in; who says it out: the subject of the verb of saying, who
 * it is according to, whose demand it is, who speaks the quotation it stands in, or null for the article's own voice. News
 * agencies are `via`, never speakers.
 */
import { headToken, leftOf, type NounSpan, rightOf } from './chunks';
import { type Clause, readClause } from './clause';
import type { LexiconIndex } from './indexLexicon';
import type { Parse } from './Parse';
import { readDate } from './readDates';
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
    (verb === null ? null : attribution(parse, verb, index, context));
  const via = [...findVia(parse, index), ...(reading?.via ?? [])];
  return { speaker: null, ...reading, via: [...new Set(via)] };
}

const named = (reading: SpeakerReading) => (reading.speaker || reading.via.length > 0 ? reading : null);

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
  if (inverted && parse.chunks[verb]?.vg?.form !== 'ing') return { from: next, to: next + 1 };
  return readClause(parse, verb, index).subject;
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

/** "Trump's demand that ...": whose word it is. */
function ownerOfNoun(
  parse: Parse,
  clause: Clause,
  index: LexiconIndex,
  context: SpeakerContext,
): SpeakerReading | null {
  for (const { kind, chunk: at } of clause.governors) {
    const chunk = parse.chunks[at];
    if (kind !== 'noun' || !chunk || !index.speechNouns.has(headToken(parse, at)?.lower ?? '')) continue;
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

/** A headline's "Putin: Iraq, Syria militants entering Afghanistan". */
function headlineSpeaker(
  parse: Parse,
  trigger: number,
  index: LexiconIndex,
  context: SpeakerContext,
): SpeakerReading | null {
  const [name, colon] = parse.chunks;
  if (name?.kind !== 'np' || colon?.word !== ':' || trigger < 2 || parse.sentence.role === 'caption') return null;
  const found = speakerOf(parse, { from: 0, to: 1 }, index, context);
  return found.speaker ? { via: [], ...found, speaker: found.speaker } : null;
}

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
