/**
 * How far two people agree beyond what chance would give: Cohen's kappa (J. Cohen, "A coefficient of agreement for nominal
 * scales", Educational and Psychological Measurement 20, 1960), (po - pe) / (1 - pe), where `po` is the share of units that both
 * put in one category, and `pe` the share expected of two who decide by their own habits, apart from each other.
 *
 * @param pairs for each unit what the one and what the other decided
 * @returns at most 1; 0 for what chance gives; 1 where both put all in one and the same category; null without a unit
 */
export function cohensKappa(pairs: readonly (readonly [string, string])[]): number | null {
  if (pairs.length === 0) return null;
  const observed = pairs.filter(([a, b]) => a === b).length / pairs.length;
  const share = (side: 0 | 1, category: string) =>
    pairs.filter((pair) => pair[side] === category).length / pairs.length;
  const categories = new Set(pairs.flat());
  const expected = [...categories].reduce((sum, category) => sum + share(0, category) * share(1, category), 0);
  return expected === 1 ? 1 : (observed - expected) / (1 - expected);
}
