/** What a comparison with the gold came to: what was right, missed and found wrongly, and the rates that follow. */
export interface Tally<Gold, Predicted> {
  right: { gold: Gold; predicted: Predicted }[];
  missed: Gold[];
  wrong: Predicted[];
}

export interface Rates {
  precision: number;
  recall: number;
  f1: number;
}

// Nothing asked and nothing found is no error; nothing found where something was asked has no recall.
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Precision, recall and F1 over several documents together, so that a short one weighs no more than its words. */
export function rates(tallies: readonly Tally<unknown, unknown>[]): Rates {
  const count = (pick: (tally: Tally<unknown, unknown>) => unknown[]) =>
    tallies.reduce((sum, tally) => sum + pick(tally).length, 0);
  const [right, missed, wrong] = [count((t) => t.right), count((t) => t.missed), count((t) => t.wrong)];
  return {
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + missed + wrong),
  };
}
