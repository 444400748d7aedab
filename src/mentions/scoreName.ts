/**
 * Features of a name in, the chance that it names a place out: a logistic model over single categories and pairs of
 * them, small enough to be read. Its weights stand in `nameWeights.json`, made by `build/trainRecognition.ts`.
 */
import { AFTER, BEFORE, CLASSES, ELSEWHERE, LENGTHS, MATES, type NameFeatures, WORDS } from './nameFeatures';
import weights from './nameWeights.json' with { type: 'json' };

const SIZES: Record<keyof NameFeatures, number> = {
  class: CLASSES.length,
  before: BEFORE.length,
  after: AFTER.length,
  word: WORDS.length,
  length: LENGTHS.length,
  elsewhere: ELSEWHERE.length,
  mates: MATES.length,
  titled: 2,
};

/** Questions that are weighed together. */
export const TEMPLATES: readonly (readonly (keyof NameFeatures)[])[] = [
  ['class'],
  ['before'],
  ['after'],
  ['word'],
  ['elsewhere'],
  ['mates'],
  ['class', 'before'],
  ['class', 'after'],
  ['class', 'word'],
  ['class', 'length'],
  ['class', 'elsewhere'],
  ['class', 'mates'],
  ['class', 'titled'],
  ['before', 'after'],
  ['before', 'word'],
  ['after', 'word'],
  ['length', 'after'],
  ['length', 'before'],
  ['elsewhere', 'before'],
  ['elsewhere', 'after'],
  ['elsewhere', 'word'],
];

const OFFSETS: number[] = [];
/** How many weights the model has: one for each combination of each template, and one constant. */
export const WEIGHT_COUNT = TEMPLATES.reduce((sum, template) => {
  OFFSETS.push(sum);
  return sum + template.reduce((product, name) => product * SIZES[name], 1);
}, 1);

/** Index of the weight of each template for these features; index 0 is the constant. */
export function weightIndices(features: NameFeatures): number[] {
  return TEMPLATES.map((template, i) => {
    let index = 0;
    for (const name of template) index = index * SIZES[name] + features[name];
    return (OFFSETS[i] as number) + index;
  });
}

const WEIGHTS = expand(weights.hundredths);

/** `[index, weight, ...]` in hundredths, the rest 0. */
function expand(sparse: readonly number[]): Float32Array {
  const dense = new Float32Array(WEIGHT_COUNT);
  for (let i = 0; i + 1 < sparse.length; i += 2) dense[sparse[i] as number] = (sparse[i + 1] as number) / 100;
  return dense;
}

/** 0 to 1. */
export function scoreName(features: NameFeatures): number {
  let sum = WEIGHTS[0] as number;
  for (let i = 0; i < TEMPLATES.length; i++) {
    const template = TEMPLATES[i] as readonly (keyof NameFeatures)[];
    let index = 0;
    for (const name of template) index = index * SIZES[name] + features[name];
    sum += WEIGHTS[(OFFSETS[i] as number) + index] as number;
  }
  return 1 / (1 + Math.exp(-sum));
}
