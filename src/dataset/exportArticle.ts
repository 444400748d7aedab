/**
 * An article as a file of `data/articles`: its front matter and its text, verbatim, so that `parseArticle` reads the same
 * again and every offset stays. Only what the front matter has a place for.
 */
import { stringify } from 'yaml';
import type { ArticleMeta } from '../model/dataset';

export function exportArticle(
  { title, titleBasis, publisher, authors, date, dateBasis, url, home, language, show }: ArticleMeta,
  text: string,
): string {
  const matter = {
    title,
    ...(titleBasis && { titleBasis }),
    publisher,
    authors,
    date,
    dateBasis,
    url,
    ...(home && { home }),
    language,
    ...(show && { show }),
  };
  return `---\n${stringify(matter, { lineWidth: 0 })}---\n${text}`;
}
