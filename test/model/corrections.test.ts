/** Selectors that find their words again, and no others. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsClaim, isDecision, selectClaim, selectQuote, spansOf } from '../../src/model/corrections';
import type { Claim, Document } from '../../src/model/document';

describe('a selector of words', () => {
  it('is the words alone where they stand once', () => {
    expect(selectQuote('From Mali to Chad.', { start: 5, end: 9 })).toEqual({ exact: 'Mali' });
  });
  it('adds the words before where they stand twice', () => {
    const text = 'From Mali to Chad. Back to Mali.';
    const selector = selectQuote(text, { start: 27, end: 31 });
    expect(selector.prefix).toBeDefined();
    expect(spansOf(text, selector)).toEqual([{ start: 27, end: 31 }]);
  });
  it('finds exactly its span in any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Mali ', 'to ', 'Chad. '), { minLength: 2, maxLength: 40 }),
        fc.nat(),
        (words, pick) => {
          const text = words.join('');
          const at = pick % words.length;
          const start = words.slice(0, at).join('').length;
          const span = { start, end: start + (words[at] ?? '').trimEnd().length };
          expect(spansOf(text, selectQuote(text, span))).toEqual([span]);
        },
      ),
    );
  });
});

const TEXT = 'Troops move from Mali to Chad and from Chad to Niger.';
const claim = (id: string, origin: string, destination: string): Claim => ({
  id,
  relation: 'movement',
  status: 'asserted',
  mover: { class: 'troops', group: null, surface: 'Troops' },
  origins: [`country:${origin}`],
  destinations: [`country:${destination}`],
  speaker: null,
  evidence: [{ sentence: 's0', start: 0, end: TEXT.length, exact: TEXT, prefix: '', suffix: '' }],
  parts: [],
  rule: 'test',
});
const documentOf = (...claims: Claim[]): Document => ({
  id: 'x',
  text: TEXT,
  sentences: [{ id: 's0', start: 0, end: TEXT.length, role: 'body', language: 'en' }],
  mentions: [],
  places: [],
  claims,
  doubts: [],
});

describe('a selector of a claim', () => {
  it('names the relation alone where the sentence makes one claim', () => {
    const one = claim('a', 'ML', 'TD');
    expect(selectClaim(documentOf(one), one)).toEqual({ sentence: { exact: TEXT }, relation: 'movement' });
  });
  it('adds the ends where the sentence makes several', () => {
    const [one, other] = [claim('a', 'ML', 'TD'), claim('b', 'TD', 'NE')];
    const { sentence: _sentence, ...wanted } = selectClaim(documentOf(one, other), other);
    expect([one, other].filter((each) => fitsClaim(each, wanted))).toEqual([other]);
  });
});

describe('what was kept', () => {
  it.each([
    { action: 'drop-mention', mention: { exact: 'Mali' }, reason: 'no place' },
    { action: 'drop-claim', claim: { sentence: { exact: 'Mali' } }, reason: 'no claim' },
    { action: 'add-claim', sentence: { exact: 'Mali' }, set: { relation: 'border' }, reason: 'missed' },
  ])('is a decision: %j', (value) => expect(isDecision(value)).toBe(true));
  it.each([
    null,
    'drop-mention',
    {},
    { action: '__proto__', mention: { exact: 'Mali' }, reason: 'x' },
    { action: 'drop-mention', reason: 'x' },
    { action: 'drop-mention', mention: { exact: 5 }, reason: 'x' },
    { action: 'set-claim', claim: { sentence: { exact: 'Mali' } }, set: null, reason: 'x' },
    { action: 'drop-claim', claim: { sentence: { exact: 'Mali' } } },
  ])('is none: %j', (value) => expect(isDecision(value)).toBe(false));
});
