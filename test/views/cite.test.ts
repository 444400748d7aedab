/** A citation in each of its forms, with what each form would read as its own signs. */
import { describe, expect, it } from 'vitest';
import { type Citation, makeCitation } from '../../src/claims-panel/cite/Citation';
import { writeBibtex } from '../../src/claims-panel/cite/writeBibtex';
import { writeCslJson } from '../../src/claims-panel/cite/writeCslJson';
import { writeMarkdown } from '../../src/claims-panel/cite/writeMarkdown';
import { writePlain } from '../../src/claims-panel/cite/writePlain';
import type { Article, Statement } from '../../src/model/dataset';
import { makeDataset } from './fixtures';

const { statements, articles } = makeDataset();

function cite(exact: string, patch: Partial<Article> = {}): Citation {
  const article = { ...(articles[0] as Article), ...patch };
  return makeCitation(statements[0] as Statement, article, { exact }, 'https://x.test/?select=a:b_c');
}

const URL = 'https://news.test/a_(b)?x=1&y=%20{z}';

it('plain: quotation, speaker, date, article and link, quoted once', () => {
  const text = writePlain(cite('“As it is,” he said.'));
  expect(text).toBe(
    '““As it is,” he said.”\nAda Brandt, Interior Minister of Norway, 4 March 2020. In: “Minister: smugglers move from Denmark into Norway”, The Fjord, 4 March 2020.\nhttps://x.test/?select=a:b_c',
  );
  expect(writePlain(cite('"They come."')).split('\n')[0]).toBe('"They come."');
});

describe('Markdown', () => {
  it('is a block of the words, the source as a link and the link to the claim', () =>
    expect(writeMarkdown(cite('They come.', { title: 'A report', url: URL }))).toBe(
      [
        '> “They come.”',
        '>',
        '> — Ada Brandt, Interior Minister of Norway, 4 March 2020. In: [A report](<https://news.test/a_(b)?x=1&y=%20{z}>), The Fjord, 4 March 2020. [The claim on the map](<https://x.test/?select=a:b_c>)',
      ].join('\n'),
    ));

  it.each([
    ['*all* of _them_', '“\\*all\\* of \\_them\\_”'],
    ['[see](here) <b>', '“\\[see\\](here) \\<b\\>”'],
    ['`a` ~b~ C:\\d #1 | &amp;', '“\\`a\\` \\~b\\~ C:\\\\d \\#1 \\| \\&amp;”'],
    ['Боевики из Сирии, Müller', '“Боевики из Сирии, Müller”'],
    ['one\n  two', '“one\n> two”'],
  ])('escapes %j', (exact, words) => expect(writeMarkdown(cite(exact)).startsWith(`> ${words}\n>\n`)).toBe(true));
});

describe('BibTeX', () => {
  it('is an entry of the article with the words in its note', () =>
    expect(writeBibtex(cite('They come.', { title: 'A report', authors: ['Ann Ray', 'B. & Sons'], url: URL }))).toBe(
      `@misc{harbour-${(statements[0] as Statement).claims[0]?.claim.replace(/[^A-Za-z0-9]+/g, '-')},
  author = {{Ann Ray} and {B. \\& Sons}},
  title = {{A report}},
  howpublished = {The Fjord},
  year = {2020},
  month = mar,
  url = {https://news.test/a_(b)?x=1&y=%20%7Bz%7D},
  note = {“They come.” Ada Brandt, Interior Minister of Norway, 4 March 2020. Claim: \\url{https://x.test/?select=a:b_c}}
}`,
    ));

  it.each([
    ['50 % of $1_000 & #2', '50 \\% of \\$1\\_000 \\& \\#2'],
    ['a } that { opens', 'a \\textbraceright{} that \\textbraceleft{} opens'],
    ['C:\\d ~ ^', 'C:\\textbackslash{}d \\textasciitilde{} \\textasciicircum{}'],
    ['"quoted" Müller «Боевики»', '"quoted" Müller «Боевики»'],
  ])('escapes %j and keeps its braces in balance', (exact, words) => {
    const text = writeBibtex(cite(exact, { title: exact }));
    expect(text).toContain(`title = {{${words}}}`);
    expect(text.split('{').length).toBe(text.split('}').length);
  });

  it('has a key where the article is named in letters that no key may hold', () =>
    expect(writeBibtex({ ...cite('x', { slug: 'боевики' }), claim: '' })).toMatch(/^@misc\{claim,/));
});

describe('CSL-JSON', () => {
  it('is one item that other programs read, with the words in its note', () =>
    expect(JSON.parse(writeCslJson(cite('«Боевики» "идут" \\ {', { url: URL, authors: ['Ann Ray'] })))).toEqual([
      {
        id: `harbour/${(statements[0] as Statement).claims[0]?.claim}`,
        type: 'article-newspaper',
        title: 'Minister: smugglers move from Denmark into Norway',
        author: [{ literal: 'Ann Ray' }],
        'container-title': 'The Fjord',
        issued: { 'date-parts': [[2020, 3, 4]] },
        language: 'en',
        URL,
        note: '“«Боевики» "идут" \\ {” Ada Brandt, Interior Minister of Norway, 4 March 2020. Claim: https://x.test/?select=a:b_c',
      },
    ]));

  it.each([
    ['2020-03', { 'date-parts': [[2020, 3]] }],
    ['2020', { 'date-parts': [[2020]] }],
    ['2020-03-05~', { 'date-parts': [[2020, 3, 5]], circa: true }],
    [
      '2020-03-05/2020-03-07',
      {
        'date-parts': [
          [2020, 3, 5],
          [2020, 3, 7],
        ],
      },
    ],
    [null, undefined],
  ])('dates %j', (date, issued) => expect(JSON.parse(writeCslJson(cite('x', { date })))[0].issued).toEqual(issued));
});
