/**
 * Quotation back to its span (`model/makeQuotation.ts` makes one). A quotation is a W3C TextQuoteSelector (exact words,
 * with some before and after); finding it again takes the words exactly as they stand and refuses to settle on a look-alike: a text that no longer holds
 * them, or holds them twice with equal surroundings, gives null.
 */
import type { Span } from '../model/document';
import { QUOTATION_CONTEXT } from '../model/makeQuotation';

/** Where `quote` stands in `text`; `near` (its old start) decides only between places with equal surroundings. */
export function findQuotation(
  text: string,
  quote: { exact: string; prefix?: string; suffix?: string },
  near?: number,
): Span | null {
  if (quote.exact === '') return null;
  const found: { start: number; score: number }[] = [];
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
    const before = sharedEnd(text.slice(Math.max(0, at - QUOTATION_CONTEXT), at), quote.prefix ?? '');
    const after = sharedStart(
      text.slice(at + quote.exact.length, at + quote.exact.length + QUOTATION_CONTEXT),
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
