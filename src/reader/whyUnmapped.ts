/**
 * Why a sentence is not on the map, in words for a reader: takes the sentence and its mentions, gives null for one that
 * is. What was set aside says so in its own words.
 */

import { inQuotes, listWords } from '../interface/words';
import { say } from '../language/say';
import { sentenceState } from '../model/coverage';
import type { Mention, Sentence } from '../model/document';

const quoted = (mentions: readonly Mention[]) =>
  listWords([...new Set(mentions.map(({ surface }) => inQuotes(surface)))]);

export function whyUnmapped(sentence: Sentence, mentions: readonly Mention[], isClaimed: boolean): string | null {
  if (sentenceState(sentence, mentions, isClaimed) !== 'without') return null;
  const own = mentions.filter(({ sense }) => sense !== 'embedded');
  if (own.length > 0) return say('Not on the map: it leaves open which place {words} means.', { words: quoted(own) });
  if (mentions.length > 0)
    return say('Not on the map: it names a place only inside another name or title, {words}.', {
      words: quoted(mentions),
    });
  return say('Not on the map: it names no place.');
}
