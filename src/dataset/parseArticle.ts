/**
 * One file of `data/articles` in, its front matter and its text out. The text is what follows the line that closes the
 * front matter, verbatim: all offsets count in it. Refuses front matter that is missing, unclosed or malformed.
 */
import edtf from 'edtf';
import * as v from 'valibot';
import type { ArticleMeta } from '../model/dataset';
import { DataError } from './DataError';
import { readYaml } from './readYaml';

export interface ParsedArticle {
  meta: ArticleMeta;
  text: string;
}

function isEdtf(value: string): boolean {
  try {
    edtf(value);
    return true;
  } catch {
    return false;
  }
}

const webAddress = v.pipe(v.string(), v.url(), v.regex(/^https?:/, 'only http and https addresses are taken'));

const frontMatter = v.pipe(
  v.strictObject({
    title: v.pipe(v.string(), v.trim(), v.nonEmpty('a title is needed')),
    titleBasis: v.optional(v.string()),
    publisher: v.nullable(v.string()),
    authors: v.array(v.string()),
    date: v.nullable(v.pipe(v.string(), v.check(isEdtf, 'is no EDTF date (2021-07-28, 2021-09-01~, 2021-07)'))),
    dateBasis: v.nullable(v.string()),
    url: v.nullable(webAddress),
    home: v.optional(v.nullable(v.pipe(v.string(), v.trim(), v.nonEmpty('is empty: leave the line out')))),
    language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'is no two-letter language code, such as en')),
    show: v.optional(v.picklist(['full', 'quotes'], 'is neither full nor quotes')),
  }),
  v.forward(
    v.check(
      ({ date, dateBasis }) => date === null || dateBasis !== null,
      'says how the date is known; it is needed with one',
    ),
    ['dateBasis'],
  ),
);

const FRONT_MATTER = /^\uFEFF?---[^\S\n]*\r?\n([\s\S]*?\n)---[^\S\n]*(?:\r?\n|$)/;

/** Length of the front matter at the beginning of a file, 0 where there is none. */
export function frontMatterLength(source: string): number {
  return FRONT_MATTER.exec(source)?.[0].length ?? 0;
}

/** @throws DataError */
export function parseArticle(file: string, source: string): ParsedArticle {
  const match = FRONT_MATTER.exec(source);
  if (!match)
    throw new DataError(
      file,
      1,
      'has no front matter.',
      'Begin the file with a line "---", its fields, and a line "---".',
    );
  const text = source.slice(match[0].length);
  if (text.trim() === '')
    throw new DataError(file, null, 'has no text below its front matter.', 'Paste the article there.');
  return { meta: metaOf(file, match[1] ?? '', file, 2), text };
}

/** @param firstLine of its file that the fields begin on */
function metaOf(file: string, fields: string, article: string, firstLine: number): ArticleMeta {
  const { show, ...rest } = readYaml(file, fields, frontMatter, firstLine).value;
  return { slug: slugOfFile(article), ...rest, ...(show === 'quotes' && { show }) };
}

/** `data/articles/a-report.md` -> `a-report` */
export function slugOfFile(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.(?:md|txt)$/, '');
}

/**
 * The same for a plain text, whose fields stand in a file of its own beside it.
 * @throws DataError
 */
export function parsePlainArticle(file: string, text: string, fieldsFile: string, fields: string): ParsedArticle {
  if (text.trim() === '') throw new DataError(file, null, 'has no text.', 'Paste the article there.');
  return { meta: metaOf(fieldsFile, fields, file, 1), text: text.replace(/^\uFEFF/, '') };
}
