/** What an editor is told when a file of data/ is not as it should be, and that the five articles build the same twice. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildDataset } from '../../src/build/buildDataset';
import { summarise } from '../../src/build/summarise';

const ROOT = join(import.meta.dirname, '../..');
const ARTICLE = `---
title: "Fighters leave"
publisher: null
authors: []
date: "2024-05-02"
dateBasis: "printed"
url: null
language: en
---
Fighters leave

Officials said on Wednesday that fighters had moved from Mali to Niger.
`;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'claimed-flows-'));
  for (const folder of ['data/geo', 'data/gazetteer', 'data/dataset.yaml'])
    cpSync(join(ROOT, folder), join(root, folder), { recursive: true });
  for (const folder of ['data/articles', 'data/corrections']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'data/articles/one.md'), ARTICLE);
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (file: string, text: string) => writeFileSync(join(root, 'data', file), text);

describe('a dataset', () => {
  it('is built from whatever articles are there', async () => {
    const { dataset, files } = await buildDataset(root);
    expect(dataset.articles.map(({ slug }) => slug)).toEqual(['one']);
    expect(dataset.statements.map(({ origins, destinations }) => [origins, destinations])).toContainEqual([
      ['country:ML'],
      ['country:NE'],
    ]);
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        'data/dataset.json',
        'data/articles/one.json',
        'data/claims.geojson',
        'data/mentions.csv',
        'data/claims.csv',
      ]),
    );
  });

  it.each([
    [
      'front matter that is malformed',
      'articles/two.md',
      ARTICLE.replace('"2024-05-02"', 'May'),
      /data\/articles\/two\.md, line 5: .*EDTF/,
    ],
    [
      'an article without front matter',
      'articles/two.md',
      'Words.',
      /data\/articles\/two\.md, line 1: has no front matter/,
    ],
    ['two articles of one name', 'articles/ONE.md', ARTICLE, /data\/articles\/one\.md: has the same slug as ONE\.md/],
    [
      'corrections of no article',
      'corrections/two.yaml',
      'corrections: []\n',
      /data\/corrections\/two\.yaml: there is no article "two"/,
    ],
    [
      'a correction that no longer applies',
      'corrections/one.yaml',
      'corrections:\n  - action: drop-mention\n    mention: { exact: Chad }\n    reason: It is not meant\n',
      /data\/corrections\/one\.yaml, line 2: the correction no longer applies: the text has no "Chad"/,
    ],
    [
      'a place that is not in the gazetteer',
      'corrections/one.yaml',
      'corrections:\n  - action: set-mention\n    mention: { exact: Mali }\n    place: "country:QQ"\n    reason: A slip\n',
      /data\/corrections\/one\.yaml, line 2: no place "country:QQ" is in the gazetteer/,
    ],
  ])('is not built from %s; the message names file, line and remedy', async (_, file, text, message) => {
    write(file, text);
    await expect(buildDataset(root)).rejects.toThrow(message);
  });
});

describe('the five articles', () => {
  it('build to the same bytes twice', async () => {
    const [first, second] = [await buildDataset(ROOT), await buildDataset(ROOT)];
    expect(first.files).toEqual(second.files);
  });

  it('have a summary that counts them', async () => {
    const words = summarise(await buildDataset(ROOT));
    expect(words).toMatch(/^ +5 articles\n +125 sentences, of which 28 set aside/);
    expect(words).toMatch(/\d+ claims, of which \d+ movements/);
  });
});

describe('what is read first', () => {
  it('holds every quotation and no other text of an article', async () => {
    const { files, articles } = await buildDataset(ROOT);
    const first = files['data/dataset.json'] ?? '';
    for (const { document } of articles) {
      const cited = new Set(document.claims.flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence)));
      for (const { id, start, end, role } of document.sentences) {
        if (role === 'headline' || end - start < 40) continue; // a title is told anyway, a few words stand in others
        const words = JSON.stringify(document.text.slice(start, end)).slice(1, -1);
        expect(first.includes(words), words).toBe(cited.has(id));
      }
    }
  });

  it('leaves all that was read in an article to a file of its own', async () => {
    const { files, articles } = await buildDataset(ROOT);
    for (const { slug, document } of articles)
      expect(JSON.parse(files[`data/articles/${slug}.json`] ?? '')).toEqual(document);
  });
});
