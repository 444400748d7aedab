/**
 * Raw extraction over the five articles, and the same after corrections, held against the gold: no figure may fall below
 * its floor in `test/gold/floors.json`. Floors only rise.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadResources } from '../src/build/loadResources';
import { applyCorrections } from '../src/dataset/applyCorrections';
import { parseCorrections } from '../src/dataset/parseCorrections';
import { type Figures, figures } from '../src/dataset/score/figures';
import { type DocumentScores, scoreDocument } from '../src/dataset/score/scoreDocument';
import type { Rates } from '../src/dataset/score/Tally';
import { extract } from '../src/extract';
import floors from './gold/floors.json';
import { readArticles, readGold } from './gold/readGold';

const CORRECTIONS = join(import.meta.dirname, '../data/corrections');
type Stage = keyof typeof floors;
const scores: Record<Stage, DocumentScores[]> = { raw: [], corrected: [] };

function correctionsOf(slug: string) {
  const file = join(CORRECTIONS, `${slug}.yaml`);
  return existsSync(file) ? parseCorrections(`data/corrections/${slug}.yaml`, readFileSync(file, 'utf8')) : [];
}

/** `{ movementPairs: { f1: 0.9 } }` -> `{ 'movementPairs.f1': 0.9 }`, to three places. */
function flat(all: Figures): Record<string, number> {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return Object.fromEntries(
    Object.entries(all as unknown as Record<string, number | Rates>).flatMap(([name, value]) =>
      typeof value === 'number'
        ? [[name, round(value)]]
        : Object.entries(value).map(([rate, share]) => [`${name}.${rate}`, round(share)]),
    ),
  );
}

beforeAll(async () => {
  const resources = await loadResources();
  const golds = new Map(readGold().map((gold) => [gold.id, gold]));
  for (const { meta, text } of readArticles()) {
    const gold = golds.get(meta.slug);
    if (!gold) continue;
    const raw = extract({ id: meta.slug, text, date: meta.date, language: meta.language }, resources);
    const lookUp = (id: string) => resources.gazetteer.placeById(id);
    scores.raw.push(scoreDocument(raw, gold));
    scores.corrected.push(scoreDocument(applyCorrections(raw, correctionsOf(meta.slug), lookUp), gold));
  }
});

describe.each(Object.keys(floors) as Stage[])('%s extraction of the five articles', (stage) => {
  it('agrees with the gold no less than before', () => {
    const reached = flat(figures(scores[stage]));
    console.info(`${stage}:`, reached);
    const fallen = Object.entries(floors[stage]).filter(([name, floor]) => (reached[name] ?? 0) < floor);
    expect(fallen.map(([name, floor]) => `${name}: ${reached[name]} is below ${floor}`)).toEqual([]);
  });

  it('claims no movement in a sentence that makes none', () => {
    const invented = scores[stage].flatMap(({ movements }) => movements.invented);
    expect(invented.map(({ evidence }) => evidence[0]?.exact)).toEqual([]);
  });

  it('gives every sentence of the articles its role', () => {
    const missed = scores[stage].flatMap(({ roles }) => roles.missed);
    expect(missed.map(({ role, exact }) => `${role}: ${exact}`)).toEqual([]);
  });
});
