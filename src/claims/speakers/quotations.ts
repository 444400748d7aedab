/**
 * The quotations of a text, over sentence ends: where each opens and closes, and the indexes of the sentences it touches.
 * A quotation ends with its paragraph at the latest, so that one mark too few does no harm further on.
 */
import type { Sentence, Span } from '../../model/document';

export interface Quotation extends Span {
  sentences: number[];
}

const MARK = /["“”„«»\n]/g;

export function quotationsOf(text: string, sentences: readonly Sentence[]): Quotation[] {
  const spans: Span[] = [];
  let open = -1;
  MARK.lastIndex = 0;
  for (let found = MARK.exec(text); found; found = MARK.exec(text)) {
    const at = found.index;
    if (found[0] === '\n') open = -1;
    else if (opens(text, at, open >= 0)) open = at;
    else if (open >= 0) {
      spans.push({ start: open, end: at + 1 });
      open = -1;
    }
  }
  let k = 0;
  return spans.map((span) => {
    while (k < sentences.length && (sentences[k] as Sentence).end <= span.start) k++;
    const touched: number[] = [];
    for (let n = k; n < sentences.length && (sentences[n] as Sentence).start < span.end; n++) touched.push(n);
    return { ...span, sentences: touched };
  });
}

/** Straight marks open after a space and before a letter, so that one mark too few turns nothing round. */
function opens(text: string, at: number, isOpen: boolean): boolean {
  const mark = text[at] as string;
  if (/[“„«]/.test(mark)) return true;
  if (/[”»]/.test(mark)) return false;
  const before = at === 0 || /[\s([—–-]/.test(text[at - 1] as string);
  const after = /\S/.test(text[at + 1] ?? ' ');
  return before && (after || !isOpen);
}

/** The quotation that covers an offset; `quotations` are in order and apart. */
export function quotationAt(quotations: readonly Quotation[], offset: number): Quotation | undefined {
  let from = 0;
  let to = quotations.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((quotations[middle] as Quotation).end <= offset) from = middle + 1;
    else to = middle;
  }
  const found = quotations[from];
  return found && found.start <= offset ? found : undefined;
}
