/** An unchanged article is not read again; whatever its reading depends on is. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cacheKey } from '../../src/build/articleCache';
import { buildDataset } from '../../src/build/buildDataset';
import * as resources from '../../src/build/loadResources';

const ROOT = join(import.meta.dirname, '../..');
let root: string;

function writeArticle(slug: string, from: string): void {
  const head = ['---', `title: "${slug}"`, 'publisher: null', 'authors: []', 'date: null', 'dateBasis: null'];
  const text = `Officials said on Wednesday that fighters had moved from ${from} to Niger.`;
  writeFileSync(
    join(root, 'data/articles', `${slug}.md`),
    [...head, 'url: null', 'language: en', '---', text, ''].join('\n'),
  );
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'claimed-flows-'));
  for (const name of ['data/geo', 'data/gazetteer', 'data/dataset.yaml'])
    cpSync(join(ROOT, name), join(root, name), { recursive: true });
  for (const folder of ['data/articles', 'data/corrections']) mkdirSync(join(root, folder));
  writeArticle('one', 'Mali');
  writeArticle('two', 'Chad');
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

const entries = () => readdirSync(join(root, '.cache/articles'));
const fresh = async () => (await buildDataset(root)).fresh;

it('reads nothing anew when nothing has changed, and builds the same bytes', async () => {
  const first = await buildDataset(root);
  const second = await buildDataset(root);
  expect([first.fresh, second.fresh]).toEqual([2, 0]);
  expect(second.files).toEqual(first.files);
});

it('reads the one article anew that changed, and forgets what it was', async () => {
  await buildDataset(root);
  const before = entries();
  writeArticle('two', 'Libya');
  const { fresh: count, dataset } = await buildDataset(root);
  expect(count).toBe(1);
  expect(dataset.statements.flatMap(({ origins }) => origins).sort()).toEqual(['country:LY', 'country:ML']);
  expect(entries()).toHaveLength(2);
  expect(entries().filter((name) => before.includes(name))).toHaveLength(1);
});

it('reads an article anew whose corrections changed', async () => {
  await buildDataset(root);
  writeFileSync(
    join(root, 'data/corrections/one.yaml'),
    'corrections:\n  - action: set-mention\n    mention: { exact: Mali }\n    sense: metonym\n    reason: Its government\n',
  );
  expect(await fresh()).toBe(1);
  expect(await fresh()).toBe(0);
});

it('reads all of them anew when a rule, a lexicon or the gazetteer changed', async () => {
  await buildDataset(root);
  vi.spyOn(resources, 'readingVersion').mockReturnValue('another');
  expect(await fresh()).toBe(2);
});

it('has one version as long as nothing changed, and keys that depend on every part', () => {
  expect(resources.readingVersion()).toBe(resources.readingVersion());
  const keys = [cacheKey('a', 'b'), cacheKey('b', 'a'), cacheKey('ab', ''), cacheKey('', 'ab')];
  expect(new Set(keys).size).toBe(4);
});

it.each([
  ['cut short', (text: string) => text.slice(0, text.length / 2)],
  ['altered', (text: string) => text.replace('country:ML', 'country:XX').replace('country:TD', 'country:XX')],
  ['emptied', () => ''],
])('tells of an entry that was %s, and reads its article anew', async (_, spoil) => {
  await buildDataset(root);
  for (const name of entries()) {
    const file = join(root, '.cache/articles', name);
    writeFileSync(file, spoil(readFileSync(file, 'utf8')));
  }
  const lines: string[] = [];
  const { fresh: count, dataset } = await buildDataset(root, (line) => lines.push(line));
  expect(count).toBe(2);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^\.cache\/articles\/\w+\.json is damaged: its article is read anew\.$/);
  expect(dataset.statements.flatMap(({ origins }) => origins).sort()).toEqual(['country:ML', 'country:TD']);
});
