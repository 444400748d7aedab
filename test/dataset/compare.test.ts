/** Two people's corrections of one article: how far they agree, what both together are, and where they contradict. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohensKappa } from '../../src/dataset/cohensKappa';
import { compareDocuments, NOTHING } from '../../src/dataset/compareDocuments';
import { mergeCorrections } from '../../src/dataset/mergeCorrections';
import { type Correction, parseCorrections } from '../../src/dataset/parseCorrections';
import { makeDocuments } from '../views/fixtures';

const [document] = makeDocuments() as [ReturnType<typeof makeDocuments>[number]];
const pair = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c'));

describe('kappa', () => {
  it('is the textbook figure for the textbook table', () => {
    // 20 both yes, 5 yes and no, 10 no and yes, 15 both no: po 0.7, pe 0.5
    const table = [
      ...Array.from({ length: 20 }, () => ['yes', 'yes'] as const),
      ...Array.from({ length: 5 }, () => ['yes', 'no'] as const),
      ...Array.from({ length: 10 }, () => ['no', 'yes'] as const),
      ...Array.from({ length: 15 }, () => ['no', 'no'] as const),
    ];
    expect(cohensKappa(table)).toBeCloseTo(0.4, 10);
  });
  it('is 1 for two who agree, whatever they say', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }), (said) => {
        expect(cohensKappa(said.map((one) => [one, one]))).toBeCloseTo(1, 10);
      }),
    ));
  it('is the same whoever comes first, and never above 1', () =>
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1 }), (pairs) => {
        const kappa = cohensKappa(pairs) as number;
        expect(kappa).toBeLessThanOrEqual(1 + 1e-12);
        expect(cohensKappa(pairs.map(([a, b]) => [b, a] as const))).toBeCloseTo(kappa, 10);
      }),
    ));
  it('is none without anything to agree on', () => expect(cohensKappa([])).toBeNull());
});

describe('two readings', () => {
  it('of one are alike', () => {
    const { mentions, claims } = compareDocuments(document, document);
    expect([mentions.share, mentions.kappa, claims.share]).toEqual([1, 1, 1]);
    expect(mentions.differences).toEqual([]);
  });
  it('tell what one has and the other decided against', () => {
    const fewer = { ...document, mentions: document.mentions.slice(1), claims: [] };
    const { mentions, claims } = compareDocuments(document, fewer);
    const [first] = document.mentions;
    expect(mentions.differences).toEqual([{ words: first?.surface, a: expect.any(String), b: NOTHING }]);
    expect(claims.agreed).toBe(0);
  });
  it('of different texts are refused', () =>
    expect(() => compareDocuments(document, { ...document, text: 'Another.' })).toThrow('not of the same text'));
});

describe('corrections of two people', () => {
  const parse = (yaml: string) => parseCorrections('one.yaml', `corrections:\n${yaml}`);
  const drop = (words: string, reason = 'A person.') =>
    parse(`  - { action: drop-mention, mention: { exact: ${words} }, reason: ${reason} }\n`);
  const set = (words: string, place: string) =>
    parse(`  - { action: set-mention, mention: { exact: ${words} }, place: "${place}", reason: It is. }\n`);
  const exacts = (list: readonly Correction[]) => list.map((one) => ('mention' in one ? one.mention.exact : ''));

  it('are taken together, what both decided once', () => {
    const { corrections, conflicts } = mergeCorrections(
      [...drop('Jordan'), ...drop('Chad')],
      [...drop('Chad', 'A name.'), ...drop('Mali')],
    );
    expect(exacts(corrections)).toEqual(['Jordan', 'Chad', 'Mali']);
    expect(conflicts).toEqual([]);
  });
  it('that contradict each other come back apart', () => {
    const { corrections, conflicts } = mergeCorrections(
      [...drop('Jordan'), ...drop('Chad')],
      set('Jordan', 'country:JO'),
    );
    expect(exacts(corrections)).toEqual(['Chad']);
    expect(conflicts.map(([a, b]) => [a.action, b.action])).toEqual([['drop-mention', 'set-mention']]);
  });
  it('merged with themselves stay as they are', () => {
    const own = [...drop('Jordan'), ...set('Chad', 'country:TD')];
    expect(mergeCorrections(own, own)).toEqual({ corrections: own, conflicts: [] });
  });
});
