/**
 * A text of one's own with its corrections as one file: a zip of `data/articles/<slug>.md` and `data/corrections/<slug>.yaml`,
 * which a repository takes as it is, and which opens in the page again. Refuses, in words for the visitor, what is no such file
 * or one of a newer version.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { exportArticle } from '../dataset/exportArticle';
import { parseArticle } from '../dataset/parseArticle';
import { parseCorrections } from '../dataset/parseCorrections';
import { writeCorrections } from '../dataset/writeCorrections';
import { say } from '../language/say';
import type { Decision } from '../model/corrections';
import type { ArticleMeta } from '../model/dataset';
import { EMPTY_DRAFT, type TextDraft } from '../model/textDraft';

/** Grows when an older page could no longer read what a newer one writes. */
const VERSION = 1;
const VERSION_LINE = /^# claimed-flows project, version (\d+)$/m;
const ARTICLE = /^data\/articles\/[^/]+\.md$/;
const CORRECTIONS = /^data\/corrections\/[^/]+\.yaml$/;
/** Unpacked, in bytes: a small file may hold an endless one. */
const MOST_UNPACKED = 50_000_000;
/** Of each file in it: the same project gives the same bytes. */
const MADE = new Date(2020, 0, 1);

export function writeProject(
  slug: string,
  meta: ArticleMeta,
  text: string,
  decisions: readonly Decision[],
): Uint8Array {
  const corrections = `# claimed-flows project, version ${VERSION}\n${writeCorrections(decisions)}`;
  return zipSync(
    {
      [`data/articles/${slug}.md`]: strToU8(exportArticle(meta, text)),
      [`data/corrections/${slug}.yaml`]: strToU8(corrections),
    },
    { mtime: MADE },
  );
}

/** Whether a zip file is a project, not some other document. */
export function isProject(bytes: Uint8Array): boolean {
  let found = false;
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        found ||= ARTICLE.test(name);
        return false;
      },
    });
  } catch {
    return false;
  }
  return found;
}

/** @throws Error in words for the visitor */
export function readProject(bytes: Uint8Array): TextDraft {
  const wanted = ({ name, originalSize }: { name: string; originalSize: number }) =>
    (ARTICLE.test(name) || CORRECTIONS.test(name)) && originalSize <= MOST_UNPACKED;
  const files = Object.entries(unzipSync(bytes, { filter: wanted }));
  const fileOf = (pattern: RegExp) => {
    const [name, content] = files.find(([path]) => pattern.test(path)) ?? [];
    return name === undefined || content === undefined ? null : { name, source: strFromU8(content) };
  };
  const article = fileOf(ARTICLE);
  if (!article) throw new Error(say('there is no text in it.'));
  const corrections = fileOf(CORRECTIONS);
  const version = Number(VERSION_LINE.exec(corrections?.source ?? '')?.[1] ?? VERSION);
  if (version > VERSION)
    throw new Error(say('it was made by a newer version of this page. Load the page again, or ask its editor.'));
  const { meta, text } = parseArticle(article.name, article.source);
  const decisions = corrections ? parseCorrections(corrections.name, corrections.source) : [];
  return {
    ...EMPTY_DRAFT,
    text,
    date: meta.date ?? '',
    language: meta.language,
    home: meta.home ?? '',
    title: meta.title,
    publisher: meta.publisher ?? '',
    url: meta.url ?? '',
    decisions: decisions.map(({ file: _file, line: _line, ...decision }) => decision),
  };
}
