/** Scoring against gold: what counts as right, missed and wrong, on a text small enough to see through. */
import { describe, expect, it } from 'vitest';
import { figures, scoreRows } from '../../src/dataset/score/figures';
import type { GoldClaim, GoldDocument, GoldMention } from '../../src/dataset/score/GoldDocument';
import { scoreDocument } from '../../src/dataset/score/scoreDocument';
import type { Claim, Document, Mention } from '../../src/model/document';

const text = 'Fighters from Chad entered Niger and Mali. Both deny it.';
const cut = text.indexOf('Both');
const sentences = [
  { id: 's0', start: 0, end: cut - 1, role: 'body' as const, language: 'en', exact: text.slice(0, cut - 1) },
  { id: `s${cut}`, start: cut, end: text.length, role: 'body' as const, language: 'en', exact: text.slice(cut) },
];

function mention(surface: string, place: string | null): GoldMention & Mention {
  const start = text.indexOf(surface);
  const end = start + surface.length;
  return { id: `m${start}`, sentence: 's0', start, end, surface, kind: 'country', sense: 'literal', place, score: 1 };
}

function movement(origins: string[], destinations: string[], more: Partial<GoldClaim> = {}): GoldClaim & Claim {
  const [{ start, end, exact }] = sentences as [(typeof sentences)[0]];
  return {
    id: `${origins}>${destinations}`,
    relation: 'movement',
    status: 'asserted',
    mover: { class: 'militants', group: null, surface: 'Fighters' },
    origins,
    destinations,
    speaker: null,
    evidence: [{ sentence: 's0', start, end, exact, prefix: '', suffix: '' }],
    parts: [],
    rule: 'test',
    ...more,
  };
}

const [CHAD, NIGER, MALI] = ['country:TD', 'country:NE', 'country:ML'];
const goldOf = (mentions: GoldMention[], claims: GoldClaim[]): GoldDocument => {
  return { id: 'sample', date: null, sha256: '', sentences, mentions, claims };
};
const found = (mentions: Mention[], claims: Claim[]): Document => {
  return { id: 'sample', text, sentences, mentions, places: [], claims, doubts: [] };
};
const movements = (gold: GoldClaim[], claims: Claim[]) => {
  const { pairs, endsOnly } = scoreDocument(found([], claims), goldOf([], gold)).movements;
  const counts = ({ right, missed, wrong }: typeof pairs) => [right.length, missed.length, wrong.length];
  return { pairs: counts(pairs), ends: counts(endsOnly) };
};
const mentions = (gold: GoldMention[], predicted: Mention[]) => {
  const { recognised, resolved } = scoreDocument(found(predicted, []), goldOf(gold, [])).mentions;
  const counts = ({ right, missed, wrong }: typeof recognised) => [right.length, missed.length, wrong.length];
  return { recognised: counts(recognised), resolved: counts(resolved) };
};

describe('mentions', () => {
  it('are right when they share half of the longer span', () =>
    expect(mentions([mention('Chad', CHAD)], [mention('from Chad', CHAD)]).recognised).toEqual([0, 1, 1]));
  it('are right in a cut that the gold tolerates', () => {
    const spans = [mention('from Chad', null)];
    expect(
      mentions([{ ...mention('Chad', CHAD), tolerated: { spans } }], [mention('from Chad', CHAD)]).recognised,
    ).toEqual([1, 0, 0]);
  });
  it('count once, however often they are found', () =>
    expect(mentions([mention('Chad', CHAD)], [mention('Chad', CHAD), mention('Chad', CHAD)]).recognised).toEqual([
      1, 0, 1,
    ]));
  it('in the wrong place are found, but not resolved', () =>
    expect(mentions([mention('Niger', NIGER)], [mention('Niger', 'country:NG')])).toEqual({
      recognised: [1, 0, 0],
      resolved: [0, 1, 1],
    }));
  it('that are optional are neither required nor wrong, whatever their place', () => {
    const optional = { ...mention('Both', CHAD), optional: true };
    expect(mentions([optional], [])).toEqual({ recognised: [0, 0, 0], resolved: [0, 0, 0] });
    expect(mentions([optional], [mention('Both', MALI)])).toEqual({ recognised: [0, 0, 0], resolved: [0, 0, 0] });
  });
  it('of two places at one span are told apart by the place', () => {
    const both = [mention('Both', NIGER), mention('Both', MALI)];
    expect(mentions(both, [mention('Both', MALI)]).resolved).toEqual([1, 1, 0]);
  });
});

describe('movements', () => {
  it('count a pair for each origin and destination', () =>
    expect(movements([movement([CHAD], [NIGER, MALI])], [movement([CHAD], [NIGER])]).pairs).toEqual([1, 1, 0]));
  it('count an open end as an end of its own', () =>
    expect(movements([movement([CHAD], [NIGER], { originsOpen: true })], [movement([CHAD], [NIGER])]).pairs).toEqual([
      1, 1, 0,
    ]));
  it('with a wrong status are right in their ends only', () =>
    expect(movements([movement([CHAD], [NIGER], { status: 'possible' })], [movement([CHAD], [NIGER])])).toEqual({
      pairs: [0, 1, 1],
      ends: [1, 0, 0],
    }));
  it('may leave out or give a tolerated origin', () => {
    const gold = movement([CHAD], [NIGER], { tolerated: { originCountries: ['TD'] } });
    expect(movements([gold], [movement([], [NIGER])]).pairs).toEqual([1, 0, 0]);
    expect(movements([gold], [movement([MALI], [NIGER])]).pairs).toEqual([0, 1, 1]);
  });
  it('turned round are wrong', () =>
    expect(movements([movement([CHAD], [NIGER])], [movement([NIGER], [CHAD])]).pairs).toEqual([0, 1, 1]));
  it('that are optional are neither required nor wrong', () => {
    const gold = movement([CHAD], [NIGER], { optional: true });
    expect(movements([gold], []).pairs).toEqual([0, 0, 0]);
    expect(movements([gold], [gold]).pairs).toEqual([0, 0, 0]);
  });
  it('in a sentence that makes none are invented', () => {
    const { invented } = scoreDocument(found([], [movement([CHAD], [NIGER])]), goldOf([], [])).movements;
    expect(invented).toHaveLength(1);
  });
  it('in the wrong mouth are right pairs with a wrong speaker', () => {
    const gold = [movement([CHAD], [NIGER], { speaker: { name: 'Aïssa Doe' } })];
    const speaker = (name: string) => [movement([CHAD], [NIGER], { speaker: { name } })];
    const share = (claims: Claim[]) => figures([scoreDocument(found([], claims), goldOf([], gold))]).movementSpeakers;
    expect([share(speaker('Doe')), share(speaker('Roe'))]).toEqual([1, 0]);
  });
});

describe('other claims', () => {
  const presence = (places: string[], more: Partial<GoldClaim> = {}) =>
    movement([], [], { relation: 'presence', places, ...more });
  const relations = (gold: GoldClaim[], claims: Claim[]) => {
    const { right, missed, wrong } = scoreDocument(found([], claims), goldOf([], gold)).relations;
    return [right.length, missed.length, wrong.length];
  };
  it('need every place', () => expect(relations([presence([NIGER, MALI])], [presence([NIGER])])).toEqual([0, 1, 1]));
  it('may give a tolerated place instead', () =>
    expect(relations([presence([NIGER], { tolerated: { places: [MALI] } })], [presence([MALI])])).toEqual([1, 0, 0]));
  it('of another relation are wrong', () =>
    expect(relations([presence([NIGER])], [presence([NIGER], { relation: 'incident' })])).toEqual([0, 1, 1]));
});

describe('a document', () => {
  it('with a sentence in the wrong role loses that sentence', () => {
    const document = {
      ...found([], []),
      sentences: sentences.map((s, i) => (i ? { ...s, role: 'comment' as const } : s)),
    };
    expect(figures([scoreDocument(document, goldOf([], []))]).sentenceRoles).toBe(0.5);
  });
  it('is refused where the gold is of another text', () =>
    expect(() => scoreDocument({ ...found([], []), text: `\n${text}` }, goldOf([], []))).toThrow('another text'));
  it('is shown before and after its corrections', () => {
    const gold = goldOf([mention('Chad', CHAD)], []);
    const before = scoreDocument(found([], []), gold);
    const after = scoreDocument(found([mention('Chad', CHAD)], []), gold);
    expect(scoreRows([before], [after]).find(({ measure }) => measure.startsWith('Mentions found'))).toMatchObject({
      raw: 0,
      corrected: 1,
    });
  });
});
