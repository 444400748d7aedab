/** Tables of language rules: a test a sentence. */
import { expect, it } from 'vitest';
import { movementsOf, speakerOf } from './readMarked';

/** Sentences and the movements they claim. */
export const table = (rows: [string, string[]][]) =>
  it.each(rows)('%s', (sentence, expected) => {
    expect(movementsOf(sentence)).toEqual(expected);
  });

/** Sentences and who speaks in them. */
export const speakers = (rows: [string, string][]) =>
  it.each(rows)('%s', (sentence, expected) => {
    expect(speakerOf(sentence)).toBe(expected);
  });
