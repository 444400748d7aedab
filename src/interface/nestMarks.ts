/**
 * Marks over a stretch of text as a tree: takes spans with a value each, gives runs of text and nested marks that hold
 * every character once and in order. A span that crosses another's end is cut there; one outside the text is left out.
 */
import type { Span } from '../model/document';

export interface Mark<T> extends Span {
  value: T;
}

export type Run<T> = { start: number; end: number; text: string; mark?: undefined } | MarkedRun<T>;

export interface MarkedRun<T> extends Span {
  mark: T;
  runs: Run<T>[];
}

function clip<T>(marks: Mark<T>[], within: Span): Mark<T>[] {
  return marks
    .map((mark) => ({ ...mark, start: Math.max(mark.start, within.start), end: Math.min(mark.end, within.end) }))
    .filter((mark) => mark.start < mark.end);
}

/** Runs of `text` between `within.start` and `within.end`; offsets of marks count in `text`. */
export function nestMarks<T>(text: string, within: Span, marks: readonly Mark<T>[]): Run<T>[] {
  const sorted = clip([...marks], within).sort((a, b) => a.start - b.start || b.end - a.end);
  const runs: Run<T>[] = [];
  let at = within.start;
  const plain = (end: number) => {
    if (end > at) runs.push({ start: at, end, text: text.slice(at, end) });
    at = Math.max(at, end);
  };
  while (sorted.length > 0) {
    const outer = sorted.shift() as Mark<T>;
    if (outer.start < at) continue;
    plain(outer.start);
    const inner = sorted.filter((mark) => mark.start < outer.end);
    runs.push({ start: outer.start, end: outer.end, mark: outer.value, runs: nestMarks(text, outer, inner) });
    for (const mark of inner) {
      sorted.splice(sorted.indexOf(mark), 1);
      if (mark.end > outer.end) sorted.unshift({ ...mark, start: outer.end });
    }
    sorted.sort((a, b) => a.start - b.start || b.end - a.end);
    at = outer.end;
  }
  plain(within.end);
  return runs;
}
