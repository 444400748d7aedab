import { describe, expect, it } from 'vitest';
import { frontMatterLength, parseArticle } from '../../src/dataset/parseArticle';

const front = (fields: Record<string, string>) =>
  Object.entries({
    title: 'A report',
    publisher: 'null',
    authors: '[]',
    date: '"2021-07-28"',
    dateBasis: 'printed',
    url: 'null',
    language: 'en',
    ...fields,
  })
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');

const file = (fields: Record<string, string> = {}, text = 'Words.\n') => `---\n${front(fields)}---\n${text}`;
const parse = (source: string) => parseArticle('data/articles/a-report.md', source);

describe('parseArticle', () => {
  it('takes the slug from the file name and the text verbatim from below the front matter', () => {
    const { meta, text } = parse(file({}, '\n Words,  kept.\r\n'));
    expect(meta).toEqual({
      slug: 'a-report',
      title: 'A report',
      publisher: null,
      authors: [],
      date: '2021-07-28',
      dateBasis: 'printed',
      url: null,
      language: 'en',
    });
    expect(text).toBe('\n Words,  kept.\r\n');
  });

  it('does not take a line of dashes in the text for the end of the front matter', () => {
    expect(parse(file({}, 'One.\n---\nTwo.')).text).toBe('One.\n---\nTwo.');
  });

  it.each(['2021', '2021-07', '2021-09-01~', '2021-09-01?', '2021-07-28/2021-07-30'])(
    'takes the EDTF date %s',
    (date) => {
      expect(parse(file({ date: `"${date}"` })).meta.date).toBe(date);
    },
  );

  it.each([
    ['no front matter at all', 'Words.', 1, 'has no front matter'],
    ['front matter that never ends', `---\n${front({})}`, 1, 'has no front matter'],
    ['a date that is none', file({ date: '28 July 2021' }), 5, 'EDTF'],
    ['a date without its basis', file({ dateBasis: 'null' }), 6, 'how the date is known'],
    ['a missing title', file({ title: '' }), 2, 'title'],
    ['an unknown field', file({ colour: 'red' }), 9, 'colour'],
    ['a script for an address', file({ url: '"javascript:alert(1)"' }), 7, 'url'],
    ['YAML that is none', file({ authors: '[unclosed' }), 5, 'is not YAML'],
  ])('refuses %s, naming file and line', (_, source, line, words) => {
    expect(() => parse(source)).toThrow(new RegExp(`^data/articles/a-report\\.md, line ${line}: .*${words}`));
  });

  it('refuses an article without text', () => {
    expect(() => parse(file({}, ' \n'))).toThrow(/has no text/);
  });
});

describe('frontMatterLength', () => {
  it('is where the text begins, and 0 in a plain text', () => {
    expect(file().slice(frontMatterLength(file()))).toBe('Words.\n');
    expect(frontMatterLength('Words.\n---\n')).toBe(0);
  });
});
