/**
 * A statement as a citation in plain text: the quotation, who said it and when, which article prints it, and the link to
 * this claim. Takes what the card shows; adds no word to the quotation.
 */
import { articleCitation } from '../interface/articleWords';
import { dateWords } from '../interface/dateWords';
import type { Article, Statement } from '../model/dataset';

export function writeCitation(statement: Statement, article: Article, exact: string, link: string): string {
  const { speaker } = statement;
  const who = speaker ? [speaker.name, speaker.role].filter(Boolean).join(', ') : 'in the words of the article';
  const said = statement.saidOn ? `, ${dateWords(statement.saidOn)}` : '';
  const quoted = /^["“«]/.test(exact) && /["”»]$/.test(exact) ? exact : `“${exact}”`;
  return `${quoted}\n${who}${said}. In: ${articleCitation(article)}.\n${link}`;
}
