/**
 * Two people's corrections of one article into one list: what both decided stands once, what one of them decided is taken, and
 * where they decide otherwise of the same words neither is: such pairs come back apart, for somebody to decide. Pure.
 */
import type { Correction } from './parseCorrections';

export interface Merged {
  corrections: Correction[];
  conflicts: [Correction, Correction][];
}

/** What is corrected: a mention, a sentence's role, a claim; whatever is done to it. */
function targetOf(correction: Correction): string {
  switch (correction.action) {
    case 'set-role':
      return `role ${JSON.stringify(correction.sentence)}`;
    case 'add-claim':
      return `new claim ${JSON.stringify([correction.sentence, correction.set.relation, correction.set.mover?.class])}`;
    case 'set-claim':
    case 'drop-claim':
      return `claim ${JSON.stringify(correction.claim)}`;
    default:
      return `mention ${JSON.stringify(correction.mention)}`;
  }
}

/** What is decided, whatever the reason and wherever it stands. */
function decisionOf({ reason: _reason, file: _file, line: _line, ...decision }: Correction): string {
  return JSON.stringify(decision, (_key, value) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

export function mergeCorrections(a: readonly Correction[], b: readonly Correction[]): Merged {
  const others = new Map(b.map((correction) => [targetOf(correction), correction]));
  const own = new Set(a.map(targetOf));
  const conflicts: Merged['conflicts'] = [];
  const kept = a.filter((correction) => {
    const other = others.get(targetOf(correction));
    if (!other || decisionOf(other) === decisionOf(correction)) return true;
    conflicts.push([correction, other]);
    return false;
  });
  return { corrections: [...kept, ...b.filter((correction) => !own.has(targetOf(correction)))], conflicts };
}
