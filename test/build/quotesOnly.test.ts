/** An article that says `show: quotes`: the whole built site holds no other sentence of it, and the rest works. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltDataset, buildDataset } from '../../src/build/buildDataset';
import { readCoverage } from '../../src/model/coverage';
import type { Document } from '../../src/model/document';

const ROOT = join(import.meta.dirname, '../..');
/** Each sentence that nothing cites has a word of its own, to be looked for. */
const HIDDEN = ['zarquine', 'Pellucidor', 'umbrifex', 'tintlewick'];
const CITED = 'Officials said on Wednesday that fighters had moved from Mali to Niger.';
const TEXT = `A quiet zarquine morning

The Pellucidor market in Bamako opened late. ${CITED} Nobody in Paris or the umbrifex answered.

Subscribe to our tintlewick newsletter
`;

const article = (show: string) => `---
title: "Fighters leave"
publisher: "The Dune"
authors: []
date: "2024-05-02"
dateBasis: "printed"
url: "https://example.org/fighters"
language: en
show: ${show}
---
${TEXT}`;

let root: string;
let out: string;
let built: BuiltDataset;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'claimed-flows-'));
  out = join(root, 'dist');
  for (const name of ['data/geo', 'data/gazetteer', 'data/dataset.yaml'])
    cpSync(join(ROOT, name), join(root, name), { recursive: true });
  mkdirSync(join(root, 'data/articles'));
  writeFileSync(join(root, 'data/articles/dune.md'), article('quotes'));
  built = await buildDataset(root);
  execFileSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', out, '--emptyOutDir', '--logLevel', 'error'],
    { cwd: ROOT, env: { ...process.env, DATA_ROOT: root, NODE_ENV: 'production', VITEST: '' }, stdio: 'pipe' },
  );
});
afterAll(() => rmSync(root, { recursive: true }));

const files = () =>
  readdirSync(out, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const published = (): Document => JSON.parse(readFileSync(join(out, 'data/articles/dune.json'), 'utf8'));

describe('the whole built site', () => {
  it('holds the sentence that a claim cites, in every form in which claims are published', () => {
    const holding = files().filter((file) => readFileSync(file, 'utf8').includes(CITED));
    const names = ['dataset.json', 'dune.json', 'claims.csv', 'claims.geojson'];
    for (const name of names)
      expect(
        holding.some((file) => file.endsWith(name)),
        name,
      ).toBe(true);
  });

  it.each(HIDDEN)('has no trace of the sentence with “%s”', (word) => {
    const holding = files().filter((file) => readFileSync(file, 'utf8').toLowerCase().includes(word.toLowerCase()));
    expect(holding).toEqual([]);
  });
});

describe('the article', () => {
  it('keeps every offset and id', () => {
    const [whole] = built.raw as [Document];
    const own = published();
    expect(own.text).toHaveLength(whole.text.length);
    expect(own.text.split('\n')).toHaveLength(whole.text.split('\n').length);
    expect(own.sentences.map(({ id }) => id)).toEqual(whole.sentences.map(({ id }) => id));
    expect(own.mentions.map(({ id, place }) => [id, place])).toEqual(
      whole.mentions.map(({ id, place }) => [id, place]),
    );
    expect(own.claims.map(({ id }) => id)).toEqual(whole.claims.map(({ id }) => id));
  });

  it('keeps its quotations and the words of the mentions in them', () => {
    const own = published();
    const cited = own.sentences.filter(({ leftOut }) => !leftOut);
    expect(cited.map(({ start, end }) => own.text.slice(start, end))).toEqual([CITED]);
    for (const { start, end, surface, sentence } of own.mentions)
      expect(surface).toBe(sentence === cited[0]?.id ? own.text.slice(start, end) : '');
    for (const { start, exact, prefix, suffix } of own.claims.flatMap(({ evidence }) => evidence)) {
      expect(own.text.slice(start, start + exact.length)).toBe(exact);
      expect([prefix, suffix]).toEqual(['', '']);
    }
  });

  it('is listed with the coverage of all its sentences, and its places with all their mentions', async () => {
    writeFileSync(join(root, 'data/articles/dune.md'), article('full'));
    const whole = await buildDataset(root);
    expect(whole.dataset.articles[0]?.coverage).toBe(built.dataset.articles[0]?.coverage);
    expect(readCoverage(built.dataset.articles[0]?.coverage ?? '').sentences.length).toBeGreaterThan(3);
    expect(built.dataset.places).toEqual(whole.dataset.places);
    expect(built.dataset.statements).toEqual(whole.dataset.statements);
    expect(whole.files['data/articles/dune.json']).toContain('zarquine');
  });

  it('is refused with any other word for it', async () => {
    writeFileSync(join(root, 'data/articles/dune.md'), article('some'));
    await expect(buildDataset(root)).rejects.toThrow(/dune\.md, line 9: "show": is neither full nor quotes/);
  });
});
