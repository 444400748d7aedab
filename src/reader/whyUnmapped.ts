/**
 * Why a sentence is not on the map, in words for a reader: takes the sentence and its mentions, gives null for one that
 * is. What was set aside says so in its own words.
 */

import { listWords } from '../interface/words';
import { sentenceState } from '../model/coverage';
import type { Mention, Sentence } from '../model/document';

const quoted = (mentions: readonly Mention[]) => listWords([...new Set(mentions.map(({ surface }) => `“${surface}”`))]);

export function whyUnmapped(sentence: Sentence, mentions: readonly Mention[], isClaimed: boolean): string | null {
  if (sentenceState(sentence, mentions, isClaimed) !== 'without') return null;
  const own = mentions.filter(({ sense }) => sense !== 'embedded');
  if (own.length > 0) return `Not on the map: it leaves open which place ${quoted(own)} means.`;
  if (mentions.length > 0)
    return `Not on the map: it names a place only inside another name or title, ${quoted(mentions)}.`;
  return 'Not on the map: it names no place.';
}
