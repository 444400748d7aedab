/**
 * `npm run bench:geocode -- CORPUS.jsonl... [--every N] [--json]`: places found and put on the map in any corpus of
 * texts with annotated toponyms (`{ id, text, toponyms: [{ start, end, lat, lon }] }` a line), by the scores that the
 * README explains; then speed, on the corpora's own text once, twice and four times as long, and on inputs made to be slow.
 * `--every N` keeps the texts that training leaves out (every Nth). Refuses a file that is no such corpus, naming its line.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { preparedGazetteer } from '../../src/build/loadResources';
import { findMentions } from '../../src/extract';
import type { Mention } from '../../src/model/document';
import { openGazetteer } from '../../src/places/openGazetteer';
import { splitSentences } from '../../src/text/splitSentences';

interface Toponym {
  start: number;
  end: number;
  lat: number | null;
  lon: number | null;
}
interface Text {
  text: string;
  toponyms: Toponym[];
}
interface Figures {
  texts: number;
  precision: number;
  recall: number;
  f1: number;
  accuracy161: number;
  endToEnd: number;
  meanKm: number;
  medianKm: number;
  auc: number;
}

const NEAR_KM = 161;
const FARTHEST_KM = 20039;
const { values: options, positionals } = parseArgs({
  options: { every: { type: 'string' }, json: { type: 'boolean' } },
  allowPositionals: true,
});
if (positionals.length === 0) throw new Error('usage: npm run bench:geocode -- CORPUS.jsonl... [--every N] [--json]');

const bytes = await preparedGazetteer();
const before = process.memoryUsage();
const packed = gzipSync(bytes, { level: 9 });
const begin = performance.now();
const gazetteer = openGazetteer(gunzipSync(packed));
const opened = performance.now() - begin;
const read = (text: string): Mention[] => findMentions(text, splitSentences(text, { language: 'en' }), gazetteer);
read('Fighters moved from Syria to Paris, Texas.');
const answered = performance.now() - begin;
const after = process.memoryUsage();
const grown = after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers + bytes.length;
const megabytes = (count: number) => (Math.max(0, count) / 1e6).toFixed(2);
console.log(
  `gazetteer: ${megabytes(packed.length)} MB gzipped, ${megabytes(brotliCompressSync(bytes).length)} MB brotli; ` +
    `unpacked and open in ${Math.round(opened)} ms, first answer after ${Math.round(answered)} ms; ` +
    `${Math.round(Math.max(0, grown) / 1e6)} MB of memory`,
);
const corpora = positionals.map((file) => ({ name: basename(file, '.jsonl'), texts: readCorpus(file) }));
for (const { name, texts } of corpora) report(name, score(texts));
measureSpeed(corpora.flatMap(({ texts }) => texts.map(({ text }) => text)).join('\n\n'));
measureHostile();

function readCorpus(file: string): Text[] {
  const every = Number(options.every ?? 0);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line, i): Text => {
      const { text, toponyms } = parseLine(line, `${file}, line ${i + 1}`);
      return { text, toponyms: inCodeUnits(text, toponyms) };
    })
    .filter((_, i) => every === 0 || i % every === every - 1);
}

function parseLine(line: string, where: string): Text {
  let value: Partial<Text>;
  try {
    value = JSON.parse(line) as Partial<Text>;
  } catch {
    throw new Error(`${where}: is no JSON`);
  }
  if (typeof value.text !== 'string' || !Array.isArray(value.toponyms))
    throw new Error(`${where}: needs text and toponyms`);
  return { text: value.text, toponyms: value.toponyms };
}

/** Corpora count in code points; text is held in UTF-16. */
function inCodeUnits(text: string, toponyms: Toponym[]): Toponym[] {
  if (!/[\ud800-\udbff]/.test(text)) return toponyms;
  const units = [0];
  for (const character of text) units.push((units.at(-1) as number) + character.length);
  return toponyms.map((one) => ({ ...one, start: units[one.start] as number, end: units[one.end] as number }));
}

function score(texts: Text[]): Figures {
  let [right, found, gold, located] = [0, 0, 0, 0];
  const errors: number[] = [];
  for (const { text, toponyms } of texts) {
    const mentions = read(text);
    const pairs = match(toponyms, mentions);
    right += pairs.length;
    found += mentions.length;
    gold += toponyms.length;
    located += toponyms.filter(({ lat }) => lat != null).length;
    for (const [toponym, mention] of pairs) {
      if (toponym.lat == null || toponym.lon == null) continue;
      const point = mention.place ? gazetteer.placeById(mention.place)?.point : null;
      if (point) errors.push(kmBetween(point, [toponym.lon, toponym.lat]));
    }
  }
  errors.sort((a, b) => a - b);
  const near = errors.filter((km) => km <= NEAR_KM).length;
  const [precision, recall] = [right / found, right / gold];
  return {
    texts: texts.length,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    accuracy161: near / errors.length,
    endToEnd: near / located,
    meanKm: errors.reduce((sum, km) => sum + km, 0) / errors.length,
    medianKm: errors[Math.floor(errors.length / 2)] ?? 0,
    auc: errors.reduce((sum, km) => sum + Math.log1p(km) / Math.log1p(FARTHEST_KM), 0) / errors.length,
  };
}

/** One-to-one, best overlap first; at least half of the longer span. */
function match(toponyms: Toponym[], mentions: Mention[]): [Toponym, Mention][] {
  const taken = new Set<unknown>();
  return toponyms
    .flatMap((toponym) => mentions.map((mention) => ({ toponym, mention, share: overlap(toponym, mention) })))
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share)
    .flatMap(({ toponym, mention }): [Toponym, Mention][] => {
      if (taken.has(toponym) || taken.has(mention)) return [];
      taken.add(toponym).add(mention);
      return [[toponym, mention]];
    });
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / Math.max(a.end - a.start, b.end - b.start);
}

function kmBetween(a: [number, number], b: [number, number]): number {
  const rad = Math.PI / 180;
  const across = Math.cos(a[1] * rad) * Math.cos(b[1] * rad) * Math.sin(((b[0] - a[0]) * rad) / 2) ** 2;
  return 12742 * Math.asin(Math.min(1, Math.sqrt(Math.sin(((b[1] - a[1]) * rad) / 2) ** 2 + across)));
}

function report(name: string, figures: Figures): void {
  if (options.json) {
    console.log(JSON.stringify({ name, ...figures }));
    return;
  }
  const show = (value: number) => value.toFixed(3);
  console.log(`\n${name}, ${figures.texts} texts`);
  console.log(
    `  found        precision ${show(figures.precision)}  recall ${show(figures.recall)}  F1 ${show(figures.f1)}`,
  );
  console.log(
    `  placed       accuracy@161 ${show(figures.accuracy161)}  median ${figures.medianKm.toFixed(0)} km  mean ${figures.meanKm.toFixed(0)} km  AUC ${show(figures.auc)}`,
  );
  console.log(`  end to end   ${show(figures.endToEnd)}`);
}

/** Megabytes a second in one thread, and what a character costs in a longer text. */
function measureSpeed(text: string): void {
  read(text);
  const seconds = [1, 2, 4].map((times) => {
    const longer = Array.from({ length: times }, () => text).join('\n\n');
    const rounds = Array.from({ length: 3 }, () => {
      const start = performance.now();
      read(longer);
      return (performance.now() - start) / 1000;
    });
    return (rounds.sort((a, b) => a - b)[1] as number) / times;
  });
  const [base = 1, twice = 1, four = 1] = seconds;
  console.log(`\nspeed: ${(text.length / base / 1e6).toFixed(1)} MB a second on ${(text.length / 1e6).toFixed(1)} MB`);
  console.log(
    `  a character costs ${(twice / base).toFixed(2)} of that in a text twice, ${(four / base).toFixed(2)} in one four times as long`,
  );
}

/** Inputs that make careless readers slow: what a character costs beside one of plain text, and in an input twice as long. */
function measureHostile(): void {
  const plain = 'The minister said on Tuesday that talks in Paris and Berlin would go on for some time. '.repeat(
    12_000,
  );
  const base = secondsFor(plain) / plain.length;
  const inputs: Record<string, (times: number) => string> = {
    'capitals, 10 MB': (times) => 'ABC DEFGH '.repeat(500_000 * times),
    'one endless word': (times) => 'A'.repeat(2_500_000 * times),
    'brackets, 100,000': (times) => '('.repeat(50_000 * times),
    'full stops': (times) => '. '.repeat(250_000 * times),
    'opened quotations': (times) => 'he said “'.repeat(50_000 * times),
    'abbreviations without end': (times) => 'U.S.'.repeat(125_000 * times),
    'names in one sentence': (times) => 'Paris, Texas and London '.repeat(20_000 * times),
    'borders of borders': (times) => 'the border of '.repeat(50_000 * times),
    'anaphors without end': (times) => 'the country there the region its border '.repeat(20_000 * times),
    'empty lines': (times) => `${'\n'.repeat(1_000_000 * times)}x`,
    'unpaired surrogates': (times) => '\ud800a\udc00 '.repeat(125_000 * times),
    Arabic: (times) => 'سوريا والعراق '.repeat(25_000 * times),
    Chinese: (times) => '北京上海'.repeat(100_000 * times),
  };
  console.log('\ninputs made to be slow: a character beside one of plain text; in an input twice as long');
  for (const [name, make] of Object.entries(inputs)) {
    const [once, twice] = [make(1), make(2)];
    const [short, long] = [secondsFor(once) / once.length, secondsFor(twice) / twice.length];
    console.log(
      `  ${name.padEnd(28)} ${(long / base).toFixed(2).padStart(6)} ${(long / short).toFixed(2).padStart(6)}`,
    );
  }
}

function secondsFor(text: string): number {
  const start = performance.now();
  read(text);
  return (performance.now() - start) / 1000;
}
