/** The gold holds together: its offsets are exact, its texts are the articles', and as a prediction it scores 1. */
import { describe, expect, it } from 'vitest';
import { figures } from '../../src/dataset/score/figures';
import type { GoldDocument } from '../../src/dataset/score/GoldDocument';
import { scoreDocument } from '../../src/dataset/score/scoreDocument';
import type { Document } from '../../src/model/document';
import { readArticles, readGold, sha256 } from './readGold';

const texts = new Map(readArticles().map(({ meta, text }) => [meta.slug, text]));
const textOf = (id: string) => texts.get(id) ?? '';
const SPEAKS = ['headline', 'kicker', 'heading', 'body', 'caption'];

function asPrediction(gold: GoldDocument): Document {
  const mentions = gold.mentions.map((m) => ({ ...m, id: `m${m.start}-${m.end}`, score: 1 }));
  const claims = gold.claims.map((claim) => ({ ...claim, parts: [], rule: 'gold' }));
  const { id, sentences } = gold;
  return { id, text: textOf(id), sentences, mentions, places: [], claims, doubts: [] };
}

describe.each(readGold())('gold of $id', (gold) => {
  const text = textOf(gold.id);

  it('was made on the text that the article has', () => expect(sha256(text)).toBe(gold.sha256));

  it('has every sentence, mention and quotation at its offsets', () => {
    const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(gold.sentences.map(cut)).toEqual(gold.sentences.map(({ exact }) => exact));
    expect(gold.mentions.map(cut)).toEqual(gold.mentions.map(({ surface }) => surface));
    const quotations = gold.claims.flatMap(({ evidence }) => evidence);
    expect(quotations.map(cut)).toEqual(quotations.map(({ exact }) => exact));
  });

  it('leaves no word of the article outside a sentence', () => {
    const left = gold.sentences.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
    expect(left.replace(/<\/?p>/g, '').trim()).toBe('');
  });

  it('takes mentions and claims only from sentences that speak for the article', () => {
    const speaking = new Map(gold.sentences.filter(({ role }) => SPEAKS.includes(role)).map((s) => [s.id, s]));
    for (const mention of [...gold.mentions, ...gold.claims.flatMap(({ evidence }) => evidence)]) {
      const sentence = speaking.get(mention.sentence);
      expect(sentence && sentence.start <= mention.start && mention.end <= sentence.end).toBe(true);
    }
  });

  it('scores 1 throughout as its own prediction', () => {
    const one = { precision: 1, recall: 1, f1: 1 };
    expect(figures([scoreDocument(asPrediction(gold), gold)])).toEqual({
      sentenceRoles: 1,
      sentenceCuts: one,
      mentionsFound: one,
      mentionsWithPlace: one,
      movementPairs: one,
      movementEnds: one,
      movementSpeakers: 1,
      inventedMovements: 0,
      otherClaims: one,
    });
  });
});
