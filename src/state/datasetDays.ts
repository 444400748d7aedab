/** First and last day on which anything in the dataset was said, as ISO days; null where nothing has a date. */
import type { Dataset } from '../model/dataset';
import { readEdtf } from '../model/edtf';

export function datasetDays(dataset: Dataset): [from: string, to: string] | null {
  if (dataset.overview) return dataset.overview.span;
  const spans = dataset.statements.flatMap(({ saidOn }) => readEdtf(saidOn) ?? []);
  const from = spans.map((span) => span.from).sort()[0];
  const to = spans
    .map((span) => span.to)
    .sort()
    .at(-1);
  return from && to ? [from, to] : null;
}
