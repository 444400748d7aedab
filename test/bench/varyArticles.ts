/**
 * A dataset of any number of articles, varied from the real ones: takes a folder and a number, writes `data` there. Each
 * article is a stretch of a real one, its countries and movers exchanged for others and its date for another, so that its
 * claims are other claims, too. Countries are drawn as reports draw them: a few often, most of them seldom. The same number
 * gives the same articles.
 */
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitSentences } from '../../src/text/splitSentences';
import { readArticles } from '../gold/readGold';

const ROOT = join(import.meta.dirname, '../..');
const SENTENCES = 7;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 3_600;
const MS_PER_DAY = 86_400_000;
const PUBLISHERS = 60;

const MOVERS = ['militants', 'fighters', 'refugees', 'troops', 'terrorists', 'soldiers', 'migrants'];
const SPEAKERS = ['Ada', 'Boris', 'Clara', 'David', 'Elena', 'Farid', 'Greta', 'Hamid', 'Irina', 'Jamal'];
const FAMILIES = ['Brandt', 'Karimov', 'Okafor', 'Silva', 'Haddad', 'Novak', 'Larsen', 'Mensah', 'Tanaka', 'Rossi'];
const REAL_SPEAKERS =
  /Sergei Shoigu|Vladimir Putin|Sergey Lavrov|Sergei Lavrov|Igor Morgulov|Saimumin Yatimov|Shoigu|Putin|Lavrov|Morgulov/g;

type Random = () => number;

/** mulberry32: small, and the same everywhere. */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pick = <T>(random: Random, list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
/** The first of a list about `length` times as often as the last. */
const pickEarly = <T>(random: Random, list: readonly T[]) => list[Math.floor(list.length ** random()) - 1] as T;

function countryNames(): string[] {
  const rows = readFileSync(join(ROOT, 'data/gazetteer/countries.tsv'), 'utf8').trim().split('\n').slice(1);
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  // One plain word: it stands wherever another does.
  const plain = rows.map((row) => names.of(row.slice(0, 2)) ?? '').filter((name) => /^[A-Z][a-z]+$/.test(name));
  const random = randomFrom(1);
  return plain
    .map((name) => ({ name, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ name }) => name);
}

/** Body sentences of the real articles, article by article. */
function realSentences(): string[][] {
  return readArticles().map(({ text, meta }) =>
    splitSentences(text, { language: meta.language })
      .filter(({ role, language }) => role === 'body' && language === 'en')
      .map(({ start, end }) => text.slice(start, end)),
  );
}

function vary(text: string, random: Random): string {
  const exchanged = new Map<string, string>();
  const exchange = (word: string, other: () => string) => {
    const known = exchanged.get(word);
    if (known) return known;
    let next = other();
    while ([...exchanged.values()].includes(next)) next = other();
    exchanged.set(word, next);
    return next;
  };
  const speaker = `${pick(random, SPEAKERS)} ${pickEarly(random, FAMILIES)}`;
  return text
    .replace(COUNTRIES, (word) => exchange(word, () => pickEarly(random, NAMES)))
    .replace(MOVER_WORDS, (word) => exchange(word, () => pick(random, MOVERS)))
    .replace(REAL_SPEAKERS, (word) => (word.includes(' ') ? speaker : (speaker.split(' ')[1] ?? speaker)));
}

/** One article as its file. */
export function writeVaried(root: string, number: number, seed = number): void {
  const random = randomFrom(seed * 7919);
  const real = pick(random, REAL);
  const begin = Math.floor(random() * Math.max(1, real.length - SENTENCES));
  const text = vary(real.slice(begin, begin + SENTENCES).join(' '), random);
  const title = (text.split(/[.,;“”"]/)[0] ?? '').trim().slice(0, 90) || `Report ${number}`;
  const date = new Date(FIRST_DAY + Math.floor(random() * DAYS) * MS_PER_DAY).toISOString().slice(0, 10);
  const head = [
    `title: ${JSON.stringify(title)}`,
    `publisher: "Paper ${Math.ceil(random() * PUBLISHERS)}"`,
    'authors: []',
    `date: "${date}"`,
    'dateBasis: "printed"',
    'url: null',
    'language: en',
  ];
  const slug = String(number).padStart(5, '0');
  writeFileSync(join(root, 'data/articles', `${slug}.md`), `---\n${head.join('\n')}\n---\n${title}\n\n${text}\n`);
}

const REAL = realSentences();
const NAMES = countryNames();
const COUNTRIES = new RegExp(`\\b(?:${NAMES.join('|')})\\b`, 'g');
const MOVER_WORDS = new RegExp(`\\b(?:${MOVERS.join('|')})\\b`, 'g');

/** Writes `data` with so many articles into a folder. */
export function writeVariedDataset(root: string, count: number): void {
  mkdirSync(join(root, 'data/articles'), { recursive: true });
  for (const name of ['geo', 'gazetteer']) symlinkSync(join(ROOT, 'data', name), join(root, 'data', name));
  cpSync(join(ROOT, 'data/dataset.yaml'), join(root, 'data/dataset.yaml'));
  for (let number = 1; number <= count; number += 1) writeVaried(root, number);
}
