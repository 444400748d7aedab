/**
 * Text in, paragraphs out: the lines of an article, trimmed of white space, invisible characters and remnants of HTML
 * tags at either end, each with its offsets. Lines that a sender wrapped at a fixed width are joined again. Refuses
 * nothing: any string gives a list, an empty one for blank input.
 */
import type { Span } from '../model/document';

export interface Line extends Span {
  /** Whether a blank line (or the start of the text) precedes it. */
  blankBefore: boolean;
  /** Whether it stood inside a tag (`<p>...</p>`). */
  tagged: boolean;
}

/** White space, byte order mark, zero-width characters and direction marks: nothing that a reader sees. */
const INVISIBLE = /[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/;
const OPENING_TAG = /^<\/?[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,200})?\/?>/i;
const CLOSING_TAG = /<\/?[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,200})?\/?>$/i;
const TERMINAL = /[.!?…。！？؟।۔]["'”’»)\]]*$/;

/** Lines of `text` with offsets, wrapped lines joined. */
export function readLines(text: string): Line[] {
  return joinWrapped(text, rawLines(text));
}

/** Whether the line closes a sentence: what a headline or a name does not. */
export function endsSentence(line: string): boolean {
  return TERMINAL.test(line.slice(-8));
}

function rawLines(text: string): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|[\n\r\u0085\u2028\u2029]|$/g;
  let from = 0;
  let blank = true;
  for (;;) {
    breaks.lastIndex = from;
    const found = breaks.exec(text);
    const to = found ? found.index : text.length;
    const line = trimLine(text, from, to);
    if (line) {
      lines.push({ ...line, blankBefore: blank });
      blank = false;
    } else blank = true;
    if (to >= text.length) return lines;
    from = to + (found?.[0].length || 1);
  }
}

function trimLine(text: string, from: number, to: number): Omit<Line, 'blankBefore'> | null {
  let start = from;
  let end = to;
  let tagged = false;
  for (let moved = true; moved; ) {
    while (start < end && INVISIBLE.test(text[start] as string)) start++;
    while (end > start && INVISIBLE.test(text[end - 1] as string)) end--;
    const open = text[start] === '<' ? OPENING_TAG.exec(text.slice(start, Math.min(end, start + 220))) : null;
    if (open) start += open[0].length;
    const close = text[end - 1] === '>' ? CLOSING_TAG.exec(text.slice(Math.max(start, end - 220), end)) : null;
    if (close) end -= close[0].length;
    moved = Boolean(open ?? close);
    tagged ||= moved;
  }
  return start < end ? { start, end, tagged } : null;
}

/** A line is the rest of the one before when that one breaks off and it goes on in lower case, or when all wrap. */
function joinWrapped(text: string, lines: Line[]): Line[] {
  const wrapped = looksWrapped(text, lines);
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const goesOn = last && !line.blankBefore && !line.tagged && !last.tagged;
    const lower = /^\p{Ll}/u.test(text.slice(line.start, line.start + 2));
    const breaksOff = last && !endsSentence(text.slice(last.start, last.end));
    if (goesOn && (wrapped || (lower && breaksOff && last.end - last.start > 40))) last.end = line.end;
    else joined.push({ ...line });
  }
  return joined;
}

/** Most lines that another follows directly are of nearly one length and stop in mid-sentence. */
function looksWrapped(text: string, lines: Line[]): boolean {
  const inner = lines.filter((line, i) => lines[i + 1]?.blankBefore === false && !line.tagged);
  if (inner.length < 4) return false;
  const midSentence = inner.filter((line) => {
    const length = line.end - line.start;
    return length > 45 && length < 110 && !endsSentence(text.slice(line.start, line.end));
  });
  return midSentence.length > inner.length * 0.6;
}
