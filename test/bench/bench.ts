/**
 * `npm run bench`: speed as ratios within one run, since a machine's own speed says little. Extraction of all articles,
 * and of the same text twice and four times as long: time a character should stay the same (ratio 1). Then what a
 * visitor's first map weighs, gzipped, against the budget.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadResources } from '../../src/build/loadResources';
import { frontMatterLength } from '../../src/dataset/parseArticle';
import { extract } from '../../src/extract';

const DATA = join(import.meta.dirname, '../../data');
const ROUNDS = 5; // the median of five: one slow round does not count
const FIRST_MAP_BUDGET_KB = 100;

const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;

function millisecondsOf(run: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const begin = performance.now();
    run();
    return performance.now() - begin;
  });
  return median(times);
}

const texts = readdirSync(join(DATA, 'articles')).map((name) => {
  const source = readFileSync(join(DATA, 'articles', name), 'utf8');
  return source.slice(frontMatterLength(source));
});

const loadBegin = performance.now();
const resources = await loadResources();
console.log(`resources loaded in ${Math.round(performance.now() - loadBegin)} ms`);

const once = Array.from({ length: 20 }, () => texts.join('\n\n')).join('\n\n');
const read = (text: string) => extract({ id: 'bench', text, date: '2021-07-28', language: 'en' }, resources);
read(once); // warm: compiled code is what a long text meets
const base = millisecondsOf(() => read(once));
console.log(
  `\nextraction, ${Math.round(once.length / 1000)} kB of English: ${Math.round(once.length / base)} kB a second`,
);
for (const times of [2, 4]) {
  const longer = Array.from({ length: times }, () => once).join('\n\n');
  const ratio = millisecondsOf(() => read(longer)) / base / times;
  console.log(`  ${times} times as long: ${ratio.toFixed(2)} of the time a character`);
}

console.log(`\nmap data, gzipped (budget before the first map: ${FIRST_MAP_BUDGET_KB} kB)`);
for (const name of ['world.topojson', 'detail.topojson']) {
  const kilobytes = gzipSync(readFileSync(join(DATA, 'geo', name)), { level: 9 }).length / 1000;
  console.log(`  ${name}: ${kilobytes.toFixed(0)} kB`);
}
