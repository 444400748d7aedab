/**
 * The interface's words for what the model counts and names: kinds, senses, roles, statuses, movers. Tables in English, said
 * in the page's language where they are shown (`say(MOVER_WORDS[mover])`), and a few ways to join words.
 */
import { otherSpeech, say, sayCount } from '../language/say';
import type { ClaimStatus, MentionKind, MoverClass, Relation, SentenceRole } from '../model/document';

export const KIND_WORDS: Record<MentionKind, [one: string, many: string]> = {
  country: ['country', 'Countries'],
  city: ['city', 'Cities'],
  admin: ['province', 'Provinces'],
  airport: ['airport', 'Airports'],
  base: ['military base', 'Military bases'],
  crossing: ['border crossing', 'Border crossings'],
  border: ['border', 'Borders'],
  part: ['part of a country', 'Parts of countries'],
  region: ['region', 'Regions'],
  group: ['group of countries', 'Groups of countries'],
  bloc: ['alliance or organisation', 'Alliances and organisations'],
  water: ['water', 'Waters'],
  other: ['other place', 'Other places'],
};

/** Order of the index of places. */
export const KINDS = Object.keys(KIND_WORDS) as MentionKind[];

export const STATUS_WORDS: Record<ClaimStatus, { label: string; meaning: string }> = {
  asserted: { label: 'asserted', meaning: 'The sentence says that it is so.' },
  possible: {
    label: 'possible',
    meaning: 'The sentence says that it may be so: a risk, a fear, something not ruled out.',
  },
  planned: { label: 'planned', meaning: 'The sentence says that it is intended.' },
  denied: { label: 'denied', meaning: 'The sentence denies it, or reports a denial.' },
};

export const MOVER_WORDS: Record<MoverClass, string> = {
  militants: 'militants',
  refugees: 'refugees',
  troops: 'troops',
  weapons: 'weapons',
  drugs: 'drugs',
  goods: 'goods',
  people: 'other people',
};

export const RELATION_WORDS: Record<Relation, string> = {
  movement: 'Movement',
  presence: 'Presence',
  facility: 'Base or installation',
  exercise: 'Military exercise',
  incident: 'Attack or control',
  meeting: 'Meeting',
  membership: 'Members',
  border: 'Border',
};

/** What a filter offers: the kinds of things said, each as it stands in a list. */
export const RELATION_CHOICES: Record<Relation, string> = {
  movement: 'movements',
  presence: 'presence',
  facility: 'bases',
  exercise: 'exercises',
  incident: 'attacks and control',
  meeting: 'meetings',
  membership: 'members of blocs',
  border: 'borders',
};

export const ROLE_WORDS: Record<SentenceRole, string> = {
  headline: 'headline',
  kicker: 'line beside the headline',
  heading: 'heading',
  body: 'text',
  caption: 'caption',
  byline: 'author line',
  dateline: 'place of filing',
  bio: "the author's biography",
  boilerplate: 'site furniture',
  comment: "a reader's comment",
};

/** `['a', 'b', 'c']` -> "a, b and c". */
export function listWords(words: string[], joiner: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words[0] ?? '';
  return otherSpeech()?.list(words, joiner) ?? `${words.slice(0, -1).join(', ')} ${joiner} ${words.at(-1)}`;
}

/** In the quotation marks of the page's language. */
export function inQuotes(words: string): string {
  return say('“{words}”', { words });
}

/** `(2, 'statement')` -> "2 statements". */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return sayCount(count, `{n} ${one}`, `{n} ${many}`);
}

export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
