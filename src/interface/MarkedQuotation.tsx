/**
 * The words that make a claim, verbatim, with their parts marked: where from, where to, what moves, who says so. The ends
 * are links to their places. Text outside the quotation is never added.
 */
import type { Article } from '../model/dataset';
import type { Claim, ClaimPart, Quotation } from '../model/document';
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
  article: Article;
  claim: Claim;
  quotation: Quotation;
}

export function MarkedQuotation({ article, claim, quotation }: Props) {
  const { document } = article;
  const sentence = document.sentences.find(({ id }) => id === quotation.sentence);
  const marks = claim.parts
    .filter(({ role }) => SHOWN.has(role))
    .map((part) => ({ start: part.start, end: part.end, value: part }));
  return (
    <blockquote className="quotation" lang={sentence?.language ?? article.language}>
      <p>{nestMarks(document.text, quotation, marks).map(renderRun)}</p>
    </blockquote>
  );
}
