/**
 * The words that make a claim, verbatim, with their parts marked: where from, where to, what moves, who says so. The ends
 * are links to their places. Text outside the quotation is never added.
 */
import type { CitedQuotation } from '../model/dataset';
import type { ClaimPart } from '../model/document';
import { nestMarks, type Run } from './nestMarks';
import { SelectLink } from './SelectLink';

/** The verb and the date are known too, but marks on every word would leave none to see. */
const SHOWN = new Set<ClaimPart['role']>(['mover', 'origin', 'destination', 'place', 'through', 'status', 'speaker']);

function renderRun(run: Run<ClaimPart>) {
  if (!run.mark) return run.text;
  const { role, place } = run.mark;
  const inner = run.runs.map(renderRun);
  const className = `part part-${role}`;
  const isLeaf = run.runs.every((one) => !one.mark);
  if (place && isLeaf)
    return (
      <SelectLink key={run.start} kind="place" id={place} className={className}>
        {inner}
      </SelectLink>
    );
  return (
    <span key={run.start} className={className}>
      {inner}
    </span>
  );
}

interface Props {
  quotation: CitedQuotation;
  parts: ClaimPart[];
  /** The article's, where the quotation has none of its own. */
  language: string;
}

export function MarkedQuotation({ quotation, parts, language }: Props) {
  const { exact, start } = quotation;
  const marks = parts
    .filter(({ role }) => SHOWN.has(role))
    .map((part) => ({ start: part.start - start, end: part.end - start, value: part }));
  return (
    <blockquote className="quotation" lang={quotation.language ?? language}>
      <p>{nestMarks(exact, { start: 0, end: exact.length }, marks).map(renderRun)}</p>
    </blockquote>
  );
}
