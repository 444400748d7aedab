/**
 * What of a reading deserves an editor's look first: takes a document and its statements, gives the doubtful things, the most
 * doubtful first: places left open, places that may be another, claims of nobody.
 */
import { say } from '../language/say';
import type { Selection } from '../model/choices';
import type { Statement } from '../model/dataset';
import type { Document, Mention } from '../model/document';
import { keyIn } from '../state/indexDataset';

export interface Doubtful {
  selection: Selection;
  words: string;
  why: string;
  /** 0 for what is open, up to 1 for what is nearly sure. */
  sureness: number;
}

/** Below this a place is looked at; resolution gives most of them more. */
const SURE = 0.75;
/** A claim of a movement that nobody is named for: doubtful, but less than a place that is. */
const UNSAID = 0.8;

function doubtOf({ place, score, candidates = [] }: Mention): string | null {
  if (place === null) return say('no place fits, or several do');
  if (score < SURE && candidates.length > 0) return say('it may be another place of that name');
  return score < SURE ? say('the program is not sure') : null;
}

export function findDoubtful(document: Document, statements: readonly Statement[]): Doubtful[] {
  const seen = new Set<string>();
  const mentions = document.mentions.flatMap((mention): Doubtful[] => {
    const why = doubtOf(mention);
    const kind = `${mention.surface} ${mention.place}`;
    if (why === null || seen.has(kind)) return []; // one decision can be applied to all that are alike
    seen.add(kind);
    const selection: Selection = { kind: 'mention', id: keyIn(document.id, mention.id) };
    return [{ selection, words: mention.surface, why, sureness: mention.place === null ? 0 : mention.score }];
  });
  const unsaid = statements.flatMap(({ id, relation, speaker, claims }): Doubtful[] => {
    if (relation !== 'movement' || speaker !== null) return [];
    const exact = claims[0]?.words?.quotations[0]?.exact ?? '';
    return [
      { selection: { kind: 'statement', id }, words: exact, why: say('nobody is named who says it'), sureness: UNSAID },
    ];
  });
  return [...mentions, ...unsaid].sort((a, b) => a.sureness - b.sureness);
}
