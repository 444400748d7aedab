/** How an article is named and cited: by its publisher where the text shows one, else by its title. */
import { say } from '../language/say';
import type { Article, Dataset } from '../model/dataset';
import { dateWords } from './dateWords';
import { inQuotes } from './words';

export function publisherWords(article: Article): string {
  return article.publisher ?? say('publisher not shown in the text');
}

/** "The Independent", or the title in quotation marks. */
export function articleName(article: Article): string {
  return article.publisher ?? inQuotes(article.title);
}

/** Longer titles of articles are cut in a label. */
const LONGEST_TITLE = 40;

/** "The Independent", or the title in quotation marks, cut where it is long. */
export function articleShortName(article: Article): string {
  if (article.publisher || article.title.length <= LONGEST_TITLE) return articleName(article);
  return inQuotes(`${article.title.slice(0, article.title.lastIndexOf(' ', LONGEST_TITLE))} …`);
}

/** One line for a list of sources: authors, title, publisher, date, address. */
export function articleCitation(article: Article): string {
  return [
    article.authors.join(', '),
    inQuotes(article.title),
    publisherWords(article),
    dateWords(article.date),
    article.url ?? '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** Element id of a sentence, for scrolling and for links. */
export function sentenceElementId(article: string, sentence: string): string {
  return `${article}-${sentence}`;
}

/** More articles than this are read in the page alone: a site of thousands would otherwise be mostly pages that few open. */
const MOST_PAGES = 300;

/** Whether the build writes each article as a page of its own, `articles/<slug>.html`. */
export function hasArticlePages({ totals }: Dataset): boolean {
  return totals.articles <= MOST_PAGES;
}

/** Whether the build writes all statements as one page, `table.html`: only where all of them are here. */
export function hasTablePage({ overview }: Dataset): boolean {
  return overview === undefined;
}
