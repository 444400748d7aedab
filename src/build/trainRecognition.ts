/**
 * Trains the model of `mentions/scoreName.ts`: `npx tsx src/build/trainRecognition.ts CORPUS.jsonl...`. Comes in: corpora
 * of texts with annotated toponyms (`{ text, toponyms: [{ start, end }] }` a line). Goes out: `nameWeights.json`, weights
 * of general categories; no word of a text is kept. Every third text is left out, for judging. Same corpora, same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { observeNames } from '../mentions/judgeNames';
import { matchNames } from '../mentions/matchNames';
import { CLASSES } from '../mentions/nameFeatures';
import { WEIGHT_COUNT, weightIndices } from '../mentions/scoreName';
import { tokenize } from '../mentions/tokenize';
import { openGazetteer } from '../places/openGazetteer';
import { splitSentences } from '../text/splitSentences';
import { preparedGazetteer } from './loadResources';

interface Example {
  indices: number[];
  right: boolean;
  weight: number;
}
interface Span {
  start: number;
  end: number;
}

const ROUNDS = 30;
/** Pull of each step towards zero: rare combinations stay small. Found by training on one third, judging on another. */
const PULL = 0.04;
const RATE = 0.12;

const gazetteer = openGazetteer(await preparedGazetteer());
const corpora = process.argv.slice(2);
if (corpora.length === 0) throw new Error('usage: trainRecognition.ts CORPUS.jsonl...');
const examples = corpora.flatMap((file) => readExamples(file));
const weights = train(examples);
const hundredths = [...weights].flatMap((weight, index) =>
  Math.abs(weight) >= 0.015 ? [index, Math.round(weight * 100)] : [],
);
const file = new URL('../mentions/nameWeights.json', import.meta.url);
writeFileSync(file, `${JSON.stringify({ hundredths })}\n`);
const agree = examples.filter(({ indices, right }) => probability(weights, indices) >= 0.5 === right).length;
process.stdout.write(
  `${examples.length} names, ${hundredths.length / 2} weights, ${((100 * agree) / examples.length).toFixed(1)} % right\n`,
);

/** Each corpus weighs the same, however long: the larger one is not the rule for all. */
function readExamples(path: string): Example[] {
  const documents = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .filter((_, i) => i % 3 !== 2)
    .map((line) => JSON.parse(line));
  const found = documents.flatMap(({ text, toponyms }) => examplesOf(text, toponyms));
  const weight = Math.sqrt(4000 / Math.max(1, found.length));
  return found.map((example) => ({ ...example, weight }));
}

function examplesOf(text: string, toponyms: Span[]): Omit<Example, 'weight'>[] {
  const sentences = splitSentences(text, { language: 'en' });
  const tokens = tokenize(text, sentences, () => true);
  const names = observeNames(tokens, matchNames(tokens, gazetteer), gazetteer);
  return names.flatMap((name) => {
    const kind = CLASSES[name.features.class];
    if (kind === 'bloc' || kind === 'site') return [];
    return [{ indices: weightIndices(name.features), right: toponyms.some((toponym) => overlaps(name, toponym)) }];
  });
}

function overlaps(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared * 2 >= Math.max(a.end - a.start, b.end - b.start);
}

function probability(weights: Float64Array, indices: number[]): number {
  let sum = weights[0] as number;
  for (const index of indices) sum += weights[index] as number;
  return 1 / (1 + Math.exp(-sum));
}

/** Stochastic gradient descent with a rate of its own for each weight (AdaGrad); the order of examples is fixed. */
function train(all: Example[]): Float64Array {
  const weights = new Float64Array(WEIGHT_COUNT);
  const squares = new Float64Array(WEIGHT_COUNT).fill(1e-6);
  const order = all.map((_, i) => (i * 7919) % all.length);
  for (let round = 0; round < ROUNDS; round++)
    for (const i of order) {
      const { indices, right, weight } = all[i] as Example;
      const error = (probability(weights, indices) - (right ? 1 : 0)) * weight;
      for (const index of [0, ...indices]) {
        const gradient = error + PULL * (weights[index] as number);
        squares[index] = (squares[index] as number) + gradient * gradient;
        weights[index] = (weights[index] as number) - (RATE * gradient) / Math.sqrt(squares[index] as number);
      }
    }
  return weights;
}
