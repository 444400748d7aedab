/**
 * How much of an article is on the map: takes an article, gives its sentences as mapped (a place of theirs is known, or a
 * claim rests on them), without a place, and set aside. The three add up to all of them.
 */
import type { Article } from '../model/dataset';
import type { Sentence } from '../model/document';
import { whyUnmapped } from './whyUnmapped';

export type SentenceState = 'mapped' | 'without' | 'aside';

export interface Coverage {
  states: { sentence: Sentence; state: SentenceState }[];
  mapped: number;
  without: number;
  aside: number;
}

export function measureCoverage({ document }: Article): Coverage {
  const claimed = new Set(document.claims.flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence)));
  const isMapped = (sentence: Sentence) => {
    const own = document.mentions.filter((mention) => mention.sentence === sentence.id);
    return whyUnmapped(sentence, own, claimed.has(sentence.id)) === null;
  };
  const states = document.sentences.map((sentence) => {
    const state: SentenceState = sentence.setAside ? 'aside' : isMapped(sentence) ? 'mapped' : 'without';
    return { sentence, state };
  });
  const count = (state: SentenceState) => states.filter((one) => one.state === state).length;
  return { states, mapped: count('mapped'), without: count('without'), aside: count('aside') };
}
