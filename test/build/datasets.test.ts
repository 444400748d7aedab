/** Several datasets beside each other, articles as plain texts, and what a dataset says of itself. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildDataset } from '../../src/build/buildDataset';
import { otherDatasets } from '../../src/build/buildSites.mjs';
import { siteUrl } from '../../src/build/siteUrl';
import { readFirstChoices } from '../../src/state/urlChoices';

const ROOT = join(import.meta.dirname, '../..');
const FIELDS = `title: Refugees leave Chad
publisher: null
authors: []
date: "2024-05-02"
dateBasis: printed
url: null
language: en
`;
const TEXT = 'Refugees leave Chad\n\nAround 2,000 refugees fled from Chad to Niger, the Red Cross said on Wednesday.\n';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'claimed-flows-'));
  for (const folder of ['data/geo', 'data/gazetteer', 'data/dataset.yaml'])
    cpSync(join(ROOT, folder), join(root, folder), { recursive: true });
  for (const folder of ['data/articles', 'data/corrections', 'data/sahel/articles', 'data/sahel/corrections'])
    mkdirSync(join(root, folder), { recursive: true });
  write('sahel/dataset.yaml', 'title: Who leaves the Sahel?\nstart: movers=refugees\n');
  write('sahel/articles/chad.txt', TEXT);
  write('sahel/articles/chad.yaml', FIELDS);
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (file: string, text: string) => writeFileSync(join(root, 'data', file), text);
const quiet = () => undefined;
const sahel = () => buildDataset(root, quiet, 'sahel');

describe('a dataset in a folder of its own', () => {
  it('is found by its file', () => expect(otherDatasets(root)).toEqual(['sahel']));
  it('holds its own articles and title, and the first dataset none of them', async () => {
    const { dataset } = await sahel();
    expect([dataset.title, dataset.articles.map(({ slug }) => slug)]).toEqual(['Who leaves the Sahel?', ['chad']]);
    expect((await buildDataset(root, quiet, '')).dataset.articles).toEqual([]);
  });
  it('has corrections of its own', async () => {
    write(
      'sahel/corrections/chad.yaml',
      'corrections:\n  - { action: drop-mention, mention: { exact: Niger }, reason: a test }\n',
    );
    const { articles, dataset } = await sahel();
    expect(articles[0]?.document.mentions.map(({ surface }) => surface)).not.toContain('Niger');
    expect(dataset.corrections).toEqual([{ article: 'chad', action: 'drop-mention', reason: 'a test' }]);
  });
  it('is read once, whichever of them was built in between', async () => {
    await sahel();
    await buildDataset(root, quiet, '');
    expect((await sahel()).fresh).toBe(0);
  });
  it('stands in a folder of the site', () =>
    expect(siteUrl({ SITE_URL: 'https://news.example/flows', DATASET: 'sahel' })).toBe(
      'https://news.example/flows/sahel/',
    ));
});

describe('what a page shows first', () => {
  it('is what its dataset says', async () => {
    const { start } = (await sahel()).first;
    expect(readFirstChoices('', start).movers).toEqual(['refugees']);
    expect(readFirstChoices('?theme=dark', start)).toMatchObject({ movers: ['refugees'], theme: 'dark' });
  });
  it('is what the link says, where it says anything of it', async () => {
    const { start } = (await sahel()).first;
    expect(readFirstChoices('?tab=places', start).movers).toEqual(['militants']);
  });
});

describe('an article as a plain text', () => {
  it('is read verbatim, its fields from the file beside it', async () => {
    const [article] = (await sahel()).articles;
    expect(article?.document.text).toBe(TEXT);
    expect(article).toMatchObject({ title: 'Refugees leave Chad', date: '2024-05-02' });
  });
  it.each([
    [
      'without its fields',
      () => rmSync(join(root, 'data/sahel/articles/chad.yaml')),
      /chad\.txt: has no file with its fields\. Write data\/sahel\/articles\/chad\.yaml/,
    ],
    [
      'with a wrong field',
      () => write('sahel/articles/chad.yaml', FIELDS.replace('"2024-05-02"', 'May')),
      /chad\.yaml, line 4: .*EDTF/,
    ],
    ['that is empty', () => write('sahel/articles/chad.txt', ' \n'), /chad\.txt: has no text\./],
    [
      'beside a Markdown file of its name',
      () => write('sahel/articles/chad.md', `---\n${FIELDS}---\n${TEXT}`),
      /has the same slug as chad\.md/,
    ],
  ] as const)('%s is refused in words', async (_name, change, message) => {
    change();
    await expect(sahel()).rejects.toThrow(message);
  });
});

it.each([
  ['start: colour=red', /dataset\.yaml, line 2: "start": says nothing that an address of the page can say/],
  ['titel: x', /dataset\.yaml/],
])('a dataset.yaml with %j is refused in words', async (line, message) => {
  write('sahel/dataset.yaml', `title: Who leaves the Sahel?\n${line}\n`);
  await expect(sahel()).rejects.toThrow(message);
});
