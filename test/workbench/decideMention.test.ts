/** What a decision about a place does to the claims that rest on it. */
import { describe, expect, it } from 'vitest';
import { applyCorrections, applyEach } from '../../src/dataset/applyCorrections';
import type { Correction } from '../../src/dataset/parseCorrections';
import type { Decision } from '../../src/model/corrections';
import type { Document, Mention, Place } from '../../src/model/document';
import { decideNoPlace, decidePlace, mentionsAlike } from '../../src/workbench/decideMention';
import { findDoubtful } from '../../src/workbench/findDoubtful';

const TEXT = 'Troops move from Georgia to Niger. Georgia is far.';
const place = (id: string, name: string, kind: Place['kind'] = 'country'): Place => ({
  id,
  name,
  kind,
  countries: [id.slice(id.indexOf(':') + 1, id.indexOf(':') + 3)],
  point: null,
});
const mention = (start: number, end: number, sentence: string, id: string | null): Mention => ({
  id: `m${start}-${end}`,
  sentence,
  start,
  end,
  surface: TEXT.slice(start, end),
  kind: 'country',
  sense: 'literal',
  place: id,
  score: 0.9,
});
const DOCUMENT: Document = {
  id: 'own',
  text: TEXT,
  sentences: [
    { id: 's0', start: 0, end: 34, role: 'body', language: 'en' },
    { id: 's35', start: 35, end: 50, role: 'body', language: 'en' },
  ],
  mentions: [
    mention(17, 24, 's0', 'country:GE'),
    mention(28, 33, 's0', 'country:NE'),
    mention(35, 42, 's35', 'country:GE'),
  ],
  places: [place('country:GE', 'Georgia'), place('country:NE', 'Niger')],
  claims: [
    {
      id: 'c0',
      relation: 'movement',
      status: 'asserted',
      mover: { class: 'troops', group: null, surface: 'Troops' },
      origins: ['country:GE'],
      destinations: ['country:NE'],
      speaker: null,
      evidence: [{ sentence: 's0', start: 0, end: 34, exact: TEXT.slice(0, 34), prefix: '', suffix: '' }],
      parts: [
        { role: 'origin', start: 17, end: 24, place: 'country:GE' },
        { role: 'destination', start: 28, end: 33, place: 'country:NE' },
      ],
      rule: 'test',
    },
  ],
  doubts: [],
};
const STATE = place('admin:US-GA', 'Georgia', 'admin');
const lookUp = (id: string) => (id === STATE.id ? STATE : null);
const numbered = (decisions: Decision[]) =>
  decisions.map((decision, at): Correction => ({ ...decision, file: 'test', line: at + 1 }));
const apply = (decisions: Decision[]) => applyCorrections(DOCUMENT, numbered(decisions), lookUp);
const [georgia, niger] = DOCUMENT.mentions as [Mention, Mention];

describe('another place', () => {
  it('holds for all mentions of the same words, and for the ends of claims', () => {
    const corrected = apply(decidePlace(DOCUMENT, mentionsAlike(DOCUMENT, georgia), STATE, 'the state'));
    expect(corrected.mentions.map(({ place: id }) => id)).toEqual(['admin:US-GA', 'country:NE', 'admin:US-GA']);
    expect(corrected.claims[0]?.origins).toEqual(['admin:US-GA']);
    expect(corrected.claims[0]?.parts).toContainEqual({ role: 'origin', start: 17, end: 24, place: 'admin:US-GA' });
  });
  it('holds for one mention alone where it should', () => {
    const corrected = apply(decidePlace(DOCUMENT, [DOCUMENT.mentions[2] as Mention], STATE, 'the state'));
    expect(corrected.mentions.map(({ place: id }) => id)).toEqual(['country:GE', 'country:NE', 'admin:US-GA']);
    expect(corrected.claims[0]?.origins).toEqual(['country:GE']);
  });
});

describe('no place', () => {
  it('takes the end out of its claim', () => {
    const corrected = apply(decideNoPlace(DOCUMENT, [georgia], 'a name'));
    expect(corrected.mentions).toHaveLength(2);
    expect(corrected.claims[0]?.origins).toEqual([]);
  });
  it('takes a claim away that has no end left', () => {
    expect(apply(decideNoPlace(DOCUMENT, [georgia, niger], 'names')).claims).toEqual([]);
  });
});

it('what no longer applies is told, and the rest applies', () => {
  const decisions = decidePlace(DOCUMENT, [georgia], STATE, 'the state');
  const other = { ...DOCUMENT, claims: [] };
  const { document, refused } = applyEach(other, numbered(decisions), lookUp);
  expect(document.mentions[0]?.place).toBe('admin:US-GA');
  expect(refused.map(({ correction }) => correction.action)).toEqual(['set-claim']);
});

describe('what deserves a look', () => {
  it('begins with what was left open', () => {
    const open = { ...georgia, place: null, score: 0 };
    const unsure = { ...niger, score: 0.5, candidates: [{ place: 'country:NG', score: 0.4, reasons: [] }] };
    const found = findDoubtful({ ...DOCUMENT, mentions: [unsure, open] }, []);
    expect(found.map(({ words }) => words)).toEqual(['Georgia', 'Niger']);
  });
  it('is nothing where all is sure', () => expect(findDoubtful(DOCUMENT, [])).toEqual([]));
});
