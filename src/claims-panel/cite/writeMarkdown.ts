/**
 * A citation as Markdown (CommonMark): the quotation as a block, below it who said it, the article as a link where it has
 * an address, and the link to the claim. What Markdown would read as its own signs is escaped.
 */
import { publisherWords } from '../../interface/articleWords';
import { dateWords } from '../../interface/dateWords';
import { type Citation, quoted, saidBy } from './Citation';

/** Inside a line; what means something only where a line begins is led there by a quotation mark or a dash of ours. */
const SIGNS = /[\\`*_[\]<>~|&#]/g;

function escapeMarkdown(text: string): string {
  return text.replace(SIGNS, '\\$&');
}

/** Inside angle brackets an address may hold all but these. */
function link(text: string, address: string): string {
  const safe = address.replace(/[<>\s\\]/g, (sign) => encodeURIComponent(sign));
  return `[${text}](<${safe}>)`;
}

export function writeMarkdown(citation: Citation): string {
  const { article } = citation;
  const title = escapeMarkdown(article.title);
  const source = [
    article.authors.map(escapeMarkdown).join(', '),
    article.url ? link(title, article.url) : `“${title}”`,
    escapeMarkdown(publisherWords(article)),
    dateWords(article.date),
  ];
  const words = escapeMarkdown(quoted(citation)).replace(/\s*\n\s*/g, '\n> ');
  const below = `${escapeMarkdown(saidBy(citation))}. In: ${source.filter(Boolean).join(', ')}. ${link('The claim on the map', citation.link)}`;
  return `> ${words}\n>\n> — ${below}`;
}
