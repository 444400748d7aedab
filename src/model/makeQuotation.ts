/** A span of a text as a quotation: W3C TextQuoteSelector and TextPositionSelector. */
import type { Quotation } from './document';

/** Characters kept before and after: enough to tell repeated sentences apart. */
export const QUOTATION_CONTEXT = 32;

/** Quotation of `text` between `start` and `end`, said in `sentence`. */
export function makeQuotation(text: string, start: number, end: number, sentence: string): Quotation {
  return {
    sentence,
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - QUOTATION_CONTEXT), start),
    suffix: text.slice(end, end + QUOTATION_CONTEXT),
  };
}
