/** Adding an article: what is guessed of it, what is said, and that nothing is ever written over. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guessFrontMatter } from '../../src/build/guessFrontMatter';
import { parseArticle } from '../../src/dataset/parseArticle';

const TEXT = `Rebels cross into Uganda

By Grace Akello

KAMPALA, 14 March 2019

At least 60 fighters crossed into Uganda from Rwanda on Tuesday, an army spokesman, Richard Karemire, said.
`;

describe('what is guessed of a text', () => {
  const guess = (text: string) => guessFrontMatter(text, 'a-name').matter;
  it.each([
    ['14 March 2019', '2019-03-14'],
    ['March 14, 2019', '2019-03-14'],
    ['Mar. 14th, 2019', '2019-03-14'],
    ['2019-03-14', '2019-03-14'],
    ['31 February 2019', null],
    ['in the spring of 2019', null],
  ])('the day in “%s”', (words, date) => expect(guess(`Rebels cross\n\n${words}\n\nThey left Mali.`).date).toBe(date));

  it('no day from the middle of a long text, which speaks of others', () =>
    expect(
      guess(
        `Rebels cross\n\n${'They left Mali. '.repeat(60)}On 14 March 2019 they came. ${'They left Mali. '.repeat(60)}`,
      ).date,
    ).toBeNull());
  it('headline, author and language', () =>
    expect(guess(TEXT)).toMatchObject({
      title: 'Rebels cross into Uganda',
      authors: ['Grace Akello'],
      language: 'en',
    }));
  it('a title that is none of its own says so', () =>
    expect(guess('The fighters left Mali for Niger on Tuesday, officials said.').titleBasis).toMatch(/no headline/));
  it('Russian by its words', () =>
    expect(guess('Боевики перешли границу Таджикистана, сообщили власти.').language).toBe('ru'));
});

describe('the add command', () => {
  let folder: string;
  let runs: { status: number | null; stdout: string; stderr: string }[];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'add-'));
    writeFileSync(join(folder, 'Uganda Rebels.txt'), TEXT);
    writeFileSync(
      join(folder, 'own.md'),
      `---\ntitle: "Own"\npublisher: null\nauthors: []\ndate: null\ndateBasis: null\nurl: null\nlanguage: en\n---\nFighters left Mali.\n`,
    );
    writeFileSync(join(folder, 'picture.txt'), Uint8Array.from([0x89, 0x50, 0, 1]));
    const root = join(import.meta.dirname, '../..');
    const add = (...files: string[]) =>
      spawnSync(
        process.execPath,
        ['--import', 'tsx', join(root, 'src/build/addCommand.ts'), ...files.map((file) => join(folder, file))],
        {
          cwd: root,
          env: { ...process.env, DATA_ROOT: folder },
          encoding: 'utf8',
        },
      );
    runs = [add('Uganda Rebels.txt', 'own.md', 'picture.txt'), add('Uganda Rebels.txt')];
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('writes the article with a front matter that the build reads, its text verbatim', () => {
    const file = join(folder, 'data/articles/uganda-rebels.md');
    const { meta, text } = parseArticle('uganda-rebels.md', readFileSync(file, 'utf8'));
    expect(meta).toMatchObject({ slug: 'uganda-rebels', date: '2019-03-14', publisher: null });
    expect(text).toBe(TEXT);
  });
  it('says what it guessed and what it found', () => {
    expect(runs[0]?.stdout).toContain('date: 2019-03-14, from “14 March 2019”');
    expect(runs[0]?.stdout).toContain(
      'movement, asserted: At least 60 fighters, Rwanda to Uganda, said by Richard Karemire',
    );
  });
  it('keeps a front matter that is there', () =>
    expect(readFileSync(join(folder, 'data/articles/own.md'), 'utf8')).toBe(
      readFileSync(join(folder, 'own.md'), 'utf8'),
    ));
  it('refuses what is no text in one line, and goes on', () => {
    expect(runs[0]?.status).toBe(2);
    expect(runs[0]?.stderr).toMatch(/^add: .*picture\.txt: is not text \(it holds zero bytes\)\n$/);
    expect(existsSync(join(folder, 'data/articles/picture.md'))).toBe(false);
  });
  it('writes no file over', () => {
    expect(runs[1]?.status).toBe(2);
    expect(runs[1]?.stderr).toContain('data/articles/uganda-rebels.md is there already');
  });
});
