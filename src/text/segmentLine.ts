/**
 * One paragraph in, the spans of its sentences out, in numbered steps: (1) find every mark that may end a sentence,
 * (2) take the closing quotes and brackets with it, (3) refuse abbreviations, initials and numbers, (4) refuse a quoted
 * question that its speaker follows, (5) cut where a new sentence can begin. One pass, linear in the length.
 */
import type { Span } from '../model/document';
import { NEVER_FINAL, SAYING, SELDOM_FINAL, STARTERS } from './abbreviations';

const CLOSERS = new Set(['"', "'", '”', '’', '»', ')', ']', '›']);
const WIDE_MARKS = new Set(['。', '！', '？', '।', '۔']);
/** A word longer than this is no abbreviation: keeps one endless word from being read again and again. */
const LONGEST_ABBREVIATION = 12;

/** Spans of the sentences of `text` between `start` and `end`, in order, without the white space between them. */
export function segmentLine(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  // Marks are looked for in the paragraph alone: a search to the end of the text from each would never be done.
  const marks = /[.!?…。！？؟।۔]+/g;
  const paragraph = text.slice(start, end);
  let from = start;
  for (let found = marks.exec(paragraph); found; found = marks.exec(paragraph)) {
    const mark = start + found.index;
    let close = mark + found[0].length;
    while (close < end && CLOSERS.has(text[close] as string)) close++;
    if (close >= end) break;
    if (!cutsHere(text, mark, found[0], close, end)) continue;
    spans.push({ start: from, end: close });
    from = skipSpace(text, close, end);
    marks.lastIndex = Math.max(from - start, marks.lastIndex);
  }
  if (from < end) spans.push({ start: from, end });
  return spans;
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/.test(text[at] as string)) at++;
  return at;
}

function cutsHere(text: string, mark: number, marks: string, close: number, end: number): boolean {
  if (WIDE_MARKS.has(marks[0] as string)) return true;
  const next = skipSpace(text, close, end);
  if (next === close || next >= end) return false;
  const following = text.slice(next, next + 40);
  if (!/^(?:["'“‘«(<[¿¡—–-]\s?){0,3}[\p{Lu}\p{Lo}\d…]/u.test(following)) return false;
  const nextWord = /[\p{L}\p{M}'’]+/u.exec(following)?.[0] ?? '';
  if (marks === '.' && close === mark + 1) return !abbreviates(text, mark, nextWord, following);
  return !(close > mark + marks.length && speakerFollows(following));
}

/** Steps 3: the word before the stop is an abbreviation, an initial or a list number. */
function abbreviates(text: string, mark: number, nextWord: string, following: string): boolean {
  let from = mark;
  const floor = Math.max(0, mark - LONGEST_ABBREVIATION);
  while (from > floor && /[\p{L}\p{M}.&]/u.test(text[from - 1] as string)) from--;
  const word = text.slice(from, mark);
  if (word === '') return false;
  const lower = word.toLowerCase();
  const starts = STARTERS.has(nextWord.toLowerCase()) || /^["“‘«]/.test(following);
  if (NEVER_FINAL.has(lower)) return true;
  if (/^\p{Lu}$/u.test(word)) return word !== 'I' || !starts;
  return (SELDOM_FINAL.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) && !starts;
}

/** Step 4: `"...?" Putin said`, `"...!" he asked`: the quotation is not the whole sentence. */
function speakerFollows(following: string): boolean {
  const words = following.match(/[\p{L}\p{M}'’-]+/gu)?.slice(0, 4) ?? [];
  if (/^["“‘«(<[]/.test(following)) return false;
  return words.some((word, i) => i > 0 && SAYING.has(word));
}
