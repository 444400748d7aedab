/**
 * A quotation as it is cited: the words, who said them, when and where, the article that prints them, and the link to the
 * claim. What every form of citation is written from; nothing is added to the quotation.
 */
import { dateWords } from '../../interface/dateWords';
import { say } from '../../language/say';
import type { Article, Statement } from '../../model/dataset';

export interface Citation {
  /** Verbatim. */
  exact: string;
  /** BCP 47, of the quotation. */
  language: string;
  /** Who says it, with the role, or that the article does. */
  who: string;
  /** The day in words; empty where it is not known. */
  said: string;
  article: Article;
  /** Id of the claim cited, for keys. */
  claim: string;
  /** To the claim on the page. */
  link: string;
}

export function makeCitation(
  { speaker, saidOn, claims }: Statement,
  article: Article,
  { exact, language = article.language }: { exact: string; language?: string },
  link: string,
): Citation {
  const who = speaker ? [speaker.name, speaker.role].filter(Boolean).join(', ') : say('in the words of the article');
  const said = saidOn ? dateWords(saidOn) : '';
  return { exact, language, who, said, article, claim: claims[0]?.claim ?? '', link };
}

/** In quotation marks, unless it brings its own. */
export function quoted({ exact }: Citation): string {
  return /^["“«„]/.test(exact) && /["”»“]$/.test(exact) ? exact : `“${exact}”`;
}

/** "Sergei Shoigu, Russian Defence Minister, 28 July 2021" */
export function saidBy({ who, said }: Citation): string {
  return said ? `${who}, ${said}` : who;
}
