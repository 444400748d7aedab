/**
 * How a place is spoken of: takes its mentions, gives how many mean the place, its government, its people, another word
 * for it, or stand inside another name.
 */
import type { MentionSense } from '../model/document';
import type { MentionInArticle } from '../state/indexDataset';

const ORDER: MentionSense[] = ['literal', 'metonym', 'demonym', 'anaphor', 'embedded'];

export function countSenses(mentions: readonly MentionInArticle[]): { sense: MentionSense; count: number }[] {
  return ORDER.map((sense) => ({
    sense,
    count: mentions.filter(({ mention }) => mention.sense === sense).length,
  })).filter(({ count }) => count > 0);
}
