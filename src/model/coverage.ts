/**
 * How much of an article is on the map: each sentence is mapped (a place of its own is known, or a claim rests on it),
 * without a place, or set aside, and the three add up to all of them. Written as letters with lengths (`m120w45a30`), so
 * that a list of articles can show it before any text is read.
 */
import type { Document, Mention, Sentence } from './document';

export type SentenceState = 'mapped' | 'without' | 'aside';

export interface Coverage {
  /** In order; `length` in characters. */
  sentences: { state: SentenceState; length: number }[];
  mapped: number;
  without: number;
  aside: number;
}

const LETTERS: Record<SentenceState, string> = { mapped: 'm', without: 'w', aside: 'a' };
const STATES: Record<string, SentenceState> = { m: 'mapped', w: 'without', a: 'aside' };

/** State of one sentence, from its own mentions and whether a claim rests on it. */
export function sentenceState(sentence: Sentence, mentions: readonly Mention[], isClaimed: boolean): SentenceState {
  if (sentence.setAside) return 'aside';
  // A place inside another name or title is not what the sentence speaks of.
  return isClaimed || mentions.some(({ place, sense }) => place !== null && sense !== 'embedded')
    ? 'mapped'
    : 'without';
}

export function writeCoverage({ sentences, mentions, claims }: Document): string {
  const claimed = new Set(claims.flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence)));
  const own = new Map<string, Mention[]>();
  for (const mention of mentions) own.set(mention.sentence, [...(own.get(mention.sentence) ?? []), mention]);
  return sentences
    .map((one) => {
      const state = sentenceState(one, own.get(one.id) ?? [], claimed.has(one.id));
      return `${LETTERS[state]}${one.end - one.start}`;
    })
    .join('');
}

export function readCoverage(written: string): Coverage {
  const sentences = [...written.matchAll(/([mwa])(\d+)/g)].map(([, letter = '', length]) => ({
    state: STATES[letter] as SentenceState,
    length: Number(length),
  }));
  const count = (state: SentenceState) => sentences.filter((one) => one.state === state).length;
  return { sentences, mapped: count('mapped'), without: count('without'), aside: count('aside') };
}
