/** An article written out and read again is the same, whatever stands in its title, details or text. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exportArticle } from '../../src/dataset/exportArticle';
import { parseArticle } from '../../src/dataset/parseArticle';
import { slugOf } from '../../src/model/slugOf';

const META = {
  slug: 'report',
  title: 'Weapons: "from" #Libya',
  publisher: null,
  authors: [],
  date: '2024-06-05',
  dateBasis: 'as you gave it',
  url: null,
  home: 'Brussels, Belgium',
  language: 'en',
};

it('reads again what it wrote', () => {
  const text = 'A headline\n\n---\nA line that looks like the end of a front matter.\n';
  expect(parseArticle('data/articles/report.md', exportArticle(META, text))).toEqual({ meta: META, text });
});

it('keeps the rights that a publisher gave', () => {
  const meta = { ...META, show: 'quotes' as const };
  expect(parseArticle('report.md', exportArticle(meta, 'Text.')).meta).toEqual(meta);
});

it('reads again any title and any text', () => {
  const words = fc
    .string({ unit: 'binary', minLength: 1 })
    .filter((text) => text.trim() !== '' && text === text.trim());
  fc.assert(
    fc.property(words, words, (title, text) => {
      const read = parseArticle('report.md', exportArticle({ ...META, title }, text));
      expect(read).toEqual({ meta: { ...META, title }, text });
    }),
  );
});

it.each([
  ['Weapons flow from Libya to Níger, say “officials”', 'weapons-flow-from-libya-to-niger-say-officials'],
  ['Боевики едут', 'боевики-едут'],
  ['…', 'article'],
])('names a file after “%s”', (title, slug) => expect(slugOf(title)).toBe(slug));
