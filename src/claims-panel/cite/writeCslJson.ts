/**
 * A citation as CSL-JSON (citationstyles.org, schema 1.0): the article as Zotero and Pandoc read it, the quotation and who
 * said it in its note. Names stay whole: what is given and what is family name the article does not tell.
 */
import { readEdtf } from '../../model/edtf';
import { type Citation, quoted, saidBy } from './Citation';

function dateParts(iso: string, precision: string): number[] {
  const parts = iso.split('-').map(Number);
  return parts.slice(0, precision === 'year' ? 1 : precision === 'month' ? 2 : 3);
}

function issued(date: string | null) {
  const span = readEdtf(date);
  if (!span) return {};
  const { from, to, precision, approximate, uncertain } = span;
  const parts =
    precision === 'interval' ? [dateParts(from, 'day'), dateParts(to, 'day')] : [dateParts(from, precision)];
  return { issued: { 'date-parts': parts, ...((approximate || uncertain) && { circa: true }) } };
}

export function writeCslJson(citation: Citation): string {
  const { slug, title, authors, publisher, date, url, language } = citation.article;
  const item = {
    id: `${slug}/${citation.claim}`,
    type: 'article-newspaper',
    title,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(publisher && { 'container-title': publisher }),
    ...issued(date),
    language,
    ...(url && { URL: url }),
    note: `${quoted(citation)} ${saidBy(citation)}. Claim: ${citation.link}`,
  };
  return JSON.stringify([item], null, 2);
}
