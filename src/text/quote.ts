/**
 * Span to quotation and back. A quotation is a W3C TextQuoteSelector (exact words, with some before and after); finding
 * it again takes the words exactly as they stand and refuses to settle on a look-alike: a text that no longer holds
 * them, or holds them twice with equal surroundings, gives null.
 */
import type { Quotation, Span } from '../model/document';

/** Characters kept before and after: enough to tell repeated sentences apart. */
const CONTEXT = 32;

/** Quotation of `text` between `start` and `end`, said in `sentence`. */
export function makeQuotation(text: string, start: number, end: number, sentence: string): Quotation {
  return {
    sentence,
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/** Where `quote` stands in `text`; `near` (its old start) decides only between places with equal surroundings. */
export function findQuotation(
  text: string,
  quote: { exact: string; prefix?: string; suffix?: string },
  near?: number,
): Span | null {
  if (quote.exact === '') return null;
  const found: { start: number; score: number }[] = [];
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
    const before = sharedEnd(text.slice(Math.max(0, at - CONTEXT), at), quote.prefix ?? '');
    const after = sharedStart(
      text.slice(at + quote.exact.length, at + quote.exact.length + CONTEXT),
      quote.suffix ?? '',
    );
    found.push({ start: at, score: before + after });
  }
  const most = Math.max(...found.map(({ score }) => score));
  const best = found.filter(({ score }) => score === most);
  const chosen = best.length === 1 ? best[0] : best.find(({ start }) => start === near);
  return chosen ? { start: chosen.start, end: chosen.start + quote.exact.length } : null;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}
