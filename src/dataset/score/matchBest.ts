/**
 * One-to-one matches between gold and predictions, the best pairs first: what two sides share is counted once. Spans are
 * half-open.
 */
import type { Span } from '../../model/document';

export interface Match<Gold, Predicted> {
  gold: Gold;
  predicted: Predicted;
  quality: number;
}

/** `quality` is 0 where the two do not go together. Equals stay in the order in which they came. */
export function matchBest<Gold, Predicted>(
  gold: readonly Gold[],
  predicted: readonly Predicted[],
  quality: (gold: Gold, predicted: Predicted) => number,
): Match<Gold, Predicted>[] {
  const pairs = gold
    .flatMap((g) => predicted.map((p) => ({ gold: g, predicted: p, quality: quality(g, p) })))
    .filter((pair) => pair.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  const taken = new Set<unknown>();
  return pairs.filter((pair) => {
    if (taken.has(pair.gold) || taken.has(pair.predicted)) return false;
    taken.add(pair.gold).add(pair.predicted);
    return true;
  });
}

const size = ({ start, end }: Span) => end - start;

/** Characters that two spans share. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** The shared part of the longer span, 0 where it is less than half. */
export function halfOverlap(a: Span, b: Span): number {
  const part = overlap(a, b) / Math.max(size(a), size(b));
  return part >= 0.5 ? part : 0;
}

/** Quotations are of one sentence when they share half of the shorter: one may be cut down to a clause. */
export function sameSentence(a: Span, b: Span): boolean {
  return overlap(a, b) > 0 && overlap(a, b) >= Math.min(size(a), size(b)) / 2;
}
