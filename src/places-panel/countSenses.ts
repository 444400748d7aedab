/**
 * How a place is spoken of: takes its counts, gives how many mentions mean the place, its government, its people, another
 * word for it, or stand inside another name.
 */
import type { PlaceCounts } from '../model/dataset';
import type { MentionSense } from '../model/document';

const ORDER: MentionSense[] = ['literal', 'metonym', 'demonym', 'anaphor', 'embedded'];

export function countSenses({ senses }: PlaceCounts): { sense: MentionSense; count: number }[] {
  return ORDER.map((sense) => ({ sense, count: senses[sense] ?? 0 })).filter(({ count }) => count > 0);
}
