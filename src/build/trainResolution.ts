/**
 * Trains the model of `places/resolveNames.ts`: `npx tsx src/build/trainResolution.ts CORPUS.jsonl...`. Comes in: corpora
 * of texts with annotated toponyms and their coordinates. Goes out: `placeWeights.json`, one weight for each feature.
 * Every third text is left out, for judging. Same corpora, same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { judgeNames } from '../mentions/judgeNames';
import { matchNames } from '../mentions/matchNames';
import { tokenize } from '../mentions/tokenize';
import type { NameCase } from '../places/NameCase';
import { openGazetteer } from '../places/openGazetteer';
import { FEATURES, placeFeatures } from '../places/placeFeatures';
import { readContext } from '../places/readContext';
import { chances, gatherCases, weighCases } from '../places/resolveNames';
import { splitSentences } from '../text/splitSentences';
import { preparedGazetteer } from './loadResources';

interface Toponym {
  start: number;
  end: number;
  lat: number | null;
  lon: number | null;
}
interface Text {
  cases: NameCase[];
  /** For each case, which candidates are right; null where the corpus does not say, or none is. */
  right: (boolean[] | null)[];
  weight: number;
}

const NEAR_KM = 161;
/** Training and weighing take turns: what a name hears around it depends on the model. */
const TURNS = 4;
const STEPS = 60;
const RATE = 0.5;
const PULL = 0.002;

const gazetteer = openGazetteer(await preparedGazetteer());
const corpora = process.argv.slice(2);
if (corpora.length === 0) throw new Error('usage: trainResolution.ts CORPUS.jsonl...');
const texts = corpora.flatMap(readTexts);
const model = train(texts);
const named = Object.fromEntries(FEATURES.map((name, i) => [name, Math.round((model[i] as number) * 1000) / 1000]));
writeFileSync(new URL('../places/placeWeights.json', import.meta.url), `${JSON.stringify(named, null, 2)}\n`);
process.stdout.write(`${texts.length} texts, ${(100 * accuracy(texts)).toFixed(1)} % right\n`);

function readTexts(path: string): Text[] {
  const lines = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .filter((_, i) => i % 3 !== 2);
  const found = lines.map((line) => readText(JSON.parse(line)));
  const count = found.reduce((sum, { right }) => sum + right.filter(Boolean).length, 0);
  return found.map((text) => ({ ...text, weight: Math.sqrt(1500 / count) }));
}

function readText({ text, toponyms }: { text: string; toponyms: Toponym[] }): Omit<Text, 'weight'> {
  const tokens = tokenize(text, splitSentences(text, { language: 'en' }), () => true);
  const names = judgeNames(tokens, matchNames(tokens, gazetteer), gazetteer);
  const { cases, caseOf } = gatherCases(names, gazetteer);
  const right: (boolean[] | null)[] = cases.map(() => null);
  names.forEach((name, i) => {
    const gold = toponyms.find(({ start, end }) => start < name.end && name.start < end);
    const at = caseOf[i] as number;
    if (gold?.lat == null || gold.lon == null || right[at]) return;
    const near = (cases[at] as NameCase).candidates.rows.map(
      (row) => kmBetween(gazetteer.point(row), [gold.lon as number, gold.lat as number]) <= NEAR_KM,
    );
    if (near.includes(true)) right[at] = near;
  });
  return { cases, right };
}

function kmBetween(a: [number, number] | null, b: [number, number]): number {
  if (!a) return Number.POSITIVE_INFINITY;
  const rad = Math.PI / 180;
  const across = Math.cos(a[1] * rad) * Math.cos(b[1] * rad) * Math.sin(((b[0] - a[0]) * rad) / 2) ** 2;
  return 12742 * Math.asin(Math.min(1, Math.sqrt(Math.sin(((b[1] - a[1]) * rad) / 2) ** 2 + across)));
}

/** Gradient ascent on the chance of the right candidates; features are read anew after each turn. */
function train(all: Text[]): Float64Array {
  const weights = new Float64Array(FEATURES.length);
  for (let turn = 0; turn < TURNS; turn++) {
    const examples = all.flatMap(({ cases, right, weight }) => {
      if (turn > 0) weighCases(cases, weights, 2);
      const context = readContext(cases);
      return cases.flatMap((one, i) => {
        const answer = right[i];
        return answer && one.candidates.rows.length > 1
          ? [{ features: placeFeatures(one, context), answer, weight: weight * Math.sqrt(one.times) }]
          : [];
      });
    });
    const squares = new Float64Array(FEATURES.length).fill(1e-6);
    for (let step = 0; step < STEPS; step++) {
      for (const { features, answer, weight } of examples) {
        const chance = chances(features, weights);
        const hit = chance.reduce((sum, one, i) => sum + (answer[i] ? one : 0), 0);
        const gradient = new Float64Array(FEATURES.length);
        features.forEach((values, i) => {
          const pull = (answer[i] ? (chance[i] as number) / Math.max(hit, 1e-9) : 0) - (chance[i] as number);
          if (pull !== 0)
            for (let f = 0; f < values.length; f++)
              gradient[f] = (gradient[f] as number) + pull * (values[f] as number) * weight;
        });
        for (let f = 0; f < weights.length; f++) {
          const slope = (gradient[f] as number) - (gradient[f] === 0 ? 0 : PULL * (weights[f] as number));
          if (slope === 0) continue;
          squares[f] = (squares[f] as number) + slope * slope;
          weights[f] = (weights[f] as number) + (RATE * slope) / Math.sqrt(squares[f] as number);
        }
      }
    }
    for (const { cases } of all) weighCases(cases, weights, 2);
  }
  return weights;
}

function accuracy(all: Text[]): number {
  let hits = 0;
  let count = 0;
  for (const { cases, right } of all)
    cases.forEach(({ votes }, i) => {
      const answer = right[i];
      if (!answer) return;
      count++;
      if (answer[votes.indexOf(Math.max(...votes))]) hits++;
    });
  return hits / count;
}
