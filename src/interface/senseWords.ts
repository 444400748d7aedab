/** How a mention means its place. Apart from the other words: only articles and places speak of it, and come later. */
import type { MentionSense } from '../model/document';

export const SENSE_WORDS: Record<MentionSense, string> = {
  literal: 'the place',
  metonym: 'its government or forces',
  demonym: 'its people or adjective',
  anaphor: 'by another word',
  embedded: 'inside another name',
};
