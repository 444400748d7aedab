/**
 * How much of an article is on the map: takes an article, gives its sentences as mapped (a place of theirs is known, or a
 * claim rests on them), without a place, and set aside. The three add up to all of them.
 */
import type { Article } from '../model/dataset';
import type { Sentence } from '../model/document';

export type SentenceState = 'mapped' | 'without' | 'aside';

export interface Coverage {
  states: { sentence: Sentence; state: SentenceState }[];
  mapped: number;
  without: number;
  aside: number;
}

export function measureCoverage({ document }: Article): Coverage {
  const known = new Set<string>();
  for (const mention of document.mentions)
    if (mention.place && mention.sense !== 'embedded') known.add(mention.sentence);
  for (const claim of document.claims) for (const { sentence } of claim.evidence) known.add(sentence);
  const states = document.sentences.map((sentence) => {
    const state: SentenceState = sentence.setAside ? 'aside' : known.has(sentence.id) ? 'mapped' : 'without';
    return { sentence, state };
  });
  const count = (state: SentenceState) => states.filter((one) => one.state === state).length;
  return { states, mapped: count('mapped'), without: count('without'), aside: count('aside') };
}
