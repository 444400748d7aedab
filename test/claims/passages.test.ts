/**
 * Movements read from 120 invented passages, held against their annotations: no figure may fall below its floor. Floors
 * only rise. The second half of the passages is held back: its errors are not read, so its figures tell how the
 * rules fare on sentences that nobody tuned them on.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadResources } from '../../src/build/loadResources';
import type { MovementScores } from '../../src/dataset/score/scoreMovements';
import { extract } from '../../src/extract';
import { comparePassage, type Passage } from '../bench/comparePassage';

const passages = readFileSync(join(import.meta.dirname, '../gold/passages.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Passage & { half: string; kind: string });

const FLOORS = {
  all: { precision: 0.87, f1: 0.8, endsF1: 0.84, speaker: 0.95 },
  development: { precision: 0.96, f1: 0.93, endsF1: 0.93, speaker: 0.98 },
  'held back': { precision: 0.77, f1: 0.67, endsF1: 0.75, speaker: 0.89 },
};

const scores = new Map<Passage, MovementScores>();

beforeAll(async () => {
  const resources = await loadResources();
  for (const passage of passages)
    scores.set(passage, comparePassage(passage, extract({ id: passage.id, text: passage.text }, resources)));
});

function figuresOf(half: string): Record<string, number> {
  const chosen = passages.filter((passage) => half === 'all' || passage.half === half);
  const sum = (count: (score: MovementScores) => number) =>
    chosen.reduce((total, passage) => total + count(scores.get(passage) as MovementScores), 0);
  const rates = (kind: 'pairs' | 'endsOnly') => {
    const right = sum((score) => score[kind].right.length);
    const found = right + sum((score) => score[kind].wrong.length);
    const gold = right + sum((score) => score[kind].missed.length);
    return { right, precision: right / found, f1: (2 * right) / (found + gold) };
  };
  const pairs = rates('pairs');
  const misheard = sum((score) => score.wrongSpeaker.length);
  return {
    precision: pairs.precision,
    f1: pairs.f1,
    endsF1: rates('endsOnly').f1,
    speaker: (pairs.right - misheard) / pairs.right,
  };
}

describe.each(Object.entries(FLOORS))('movements read from invented passages: %s', (half, floors) => {
  it('agree with the annotations no less than before', () => {
    const reached = figuresOf(half);
    const fallen = Object.entries(floors).filter(([name, floor]) => !((reached[name] ?? 0) >= floor));
    expect(fallen.map(([name, floor]) => `${name}: ${reached[name]} is below ${floor}`)).toEqual([]);
  });
});

describe('the annotations of invented passages', () => {
  it('quote their texts, once', () => {
    const misquoted = passages.flatMap(({ id, text, claims }) =>
      claims
        .flatMap(({ evidence, mover }) => [...evidence.map(({ exact }) => exact), mover?.surface])
        .filter((quoted) => !quoted || !text.includes(quoted))
        .map((quoted) => `${id}: ${quoted}`),
    );
    expect(misquoted).toEqual([]);
  });

  it('name countries by their codes', () => {
    const codes = passages.flatMap(({ claims }) =>
      claims.flatMap(({ originCountries = [], destinationCountries = [] }) => [
        ...originCountries,
        ...destinationCountries,
      ]),
    );
    expect(codes.filter((code) => !/^[A-Z]{2}$/.test(code))).toEqual([]);
  });

  it('are dealt out evenly to the two halves', () => {
    const half = (name: string) => passages.filter((passage) => passage.half === name);
    const still = (name: string) => half(name).filter(({ kind }) => kind === 'none').length;
    expect([half('development').length, half('held back').length]).toEqual([60, 60]);
    expect(still('development')).toBe(still('held back'));
  });
});
