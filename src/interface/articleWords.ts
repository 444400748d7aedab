/** How an article is named and cited: by its publisher where the text shows one, else by its title. */
import type { Article } from '../model/dataset';
import { dateWords } from './dateWords';

export function publisherWords(article: Article): string {
  return article.publisher ?? 'publisher not shown in the text';
}

/** "The Independent", or the title in quotation marks. */
export function articleName(article: Article): string {
  return article.publisher ?? `“${article.title}”`;
}

/** One line for a list of sources: authors, title, publisher, date, address. */
export function articleCitation(article: Article): string {
  return [
    article.authors.join(', '),
    `“${article.title}”`,
    publisherWords(article),
    dateWords(article.date),
    article.url ?? '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
