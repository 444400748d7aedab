/** A citation as plain text: the quotation, who said it and when, which article prints it, and the link to the claim. */
import { articleCitation } from '../../interface/articleWords';
import { type Citation, quoted, saidBy } from './Citation';

export function writePlain(citation: Citation): string {
  return `${quoted(citation)}\n${saidBy(citation)}. In: ${articleCitation(citation.article)}.\n${citation.link}`;
}
