import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../src/dataset/applyCorrections';
import { parseCorrections } from '../../src/dataset/parseCorrections';
import type { Place } from '../../src/model/document';
import { sampleDocument } from './sampleDocument';

const CHAD: Place = { id: 'country:TD', name: 'Chad', kind: 'country', countries: ['TD'], point: [19, 15] };
const lookUp = (id: string) => (id === CHAD.id ? CHAD : null);
const correct = (yaml: string) =>
  applyCorrections(sampleDocument(), parseCorrections('data/corrections/sample.yaml', `corrections:\n${yaml}`), lookUp);

describe('a correction', () => {
  it('leaves the document that came in as it was', () => {
    const before = sampleDocument();
    const list = parseCorrections(
      'c.yaml',
      'corrections:\n- {action: drop-claim, claim: {sentence: {exact: Fighters}}, reason: r}',
    );
    applyCorrections(before, list, lookUp);
    expect(before).toEqual(sampleDocument());
  });

  it('gives a mention another place, with the reason, and takes the place from the gazetteer', () => {
    const { mentions, places } = correct(
      '- {action: set-mention, mention: {exact: Niger}, place: "country:TD", reason: The river is meant}',
    );
    expect(mentions[1]).toMatchObject({
      surface: 'Niger',
      place: 'country:TD',
      score: 1,
      reasons: ['an editor: The river is meant'],
    });
    expect(places).toContainEqual(CHAD);
  });

  it('finds words that occur twice by their prefix', () => {
    const { mentions } = correct('- {action: drop-mention, mention: {exact: Mali, prefix: "left "}, reason: r}');
    expect(mentions.map(({ start }) => start)).toEqual([20, 28]);
  });

  it('adds a mention in its order', () => {
    const { mentions } = correct(
      '- {action: add-mention, mention: {exact: They}, kind: other, sense: anaphor, place: null, reason: r}',
    );
    expect(mentions.map(({ surface }) => surface)).toEqual(['Mali', 'Niger', 'They', 'Mali']);
  });

  it('changes the ends of a claim and marks them anew', () => {
    const { claims } = correct(
      '- {action: set-claim, claim: {sentence: {exact: Fighters moved}}, set: {origins: ["country:NE"], destinations: ["country:ML"]}, reason: r}',
    );
    expect(claims[0]).toMatchObject({ origins: ['country:NE'], destinations: ['country:ML'] });
    expect(claims[0]?.parts).toEqual([
      { role: 'destination', start: 20, end: 24, place: 'country:ML' },
      { role: 'origin', start: 28, end: 33, place: 'country:NE' },
    ]);
  });

  it('adds a claim that quotes its sentence', () => {
    const { claims } = correct(
      '- {action: add-claim, sentence: {exact: They left}, set: {relation: movement, origins: ["country:ML"], destinations: [], mover: {class: militants, group: null, surface: They}}, reason: r}',
    );
    expect(claims[1]).toMatchObject({
      relation: 'movement',
      status: 'asserted',
      evidence: [{ exact: 'They left Mali.', suffix: ' Subscribe now.' }],
    });
    expect(claims[1]?.parts).toEqual([{ role: 'origin', start: 59, end: 63, place: 'country:ML' }]);
  });

  it('that sets a sentence aside takes its mentions and claims with it', () => {
    const { sentences, mentions, claims } = correct(
      '- {action: set-role, sentence: {exact: Fighters}, role: comment, reason: A reader wrote it}',
    );
    expect(sentences[0]).toMatchObject({ role: 'comment', setAside: 'A reader wrote it' });
    expect([mentions.length, claims.length]).toEqual([1, 0]);
  });

  it.each([
    [
      'words that are not in the text',
      '- {action: drop-mention, mention: {exact: Chad}, reason: r}',
      'the text has no "Chad"',
    ],
    ['words that stand twice', '- {action: drop-mention, mention: {exact: Mali}, reason: r}', '2 times'],
    ['words that are no mention', '- {action: drop-mention, mention: {exact: Fighters}, reason: r}', 'is no mention'],
    [
      'what is so already',
      '- {action: set-mention, mention: {exact: Niger}, place: "country:NE", reason: r}',
      'says so already',
    ],
    [
      'a claim that is not made',
      '- {action: drop-claim, claim: {sentence: {exact: Fighters}, status: denied}, reason: r}',
      'fits 0 claims',
    ],
    [
      'a place that nobody knows',
      '- {action: set-mention, mention: {exact: Niger}, place: "country:QQ", reason: r}',
      'no place "country:QQ" is in the gazetteer',
    ],
    ['no reason', '- {action: drop-mention, mention: {exact: Niger}, reason: ""}', 'needs a reason'],
    ['an action that is none', '- {action: improve, reason: r}', 'action'],
  ])('is refused for %s, naming file and line', (_, yaml, words) => {
    expect(() => correct(yaml)).toThrow(/^data\/corrections\/sample\.yaml, line 2: /);
    expect(() => correct(yaml)).toThrow(words);
  });
});
