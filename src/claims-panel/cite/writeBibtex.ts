/**
 * A citation as BibTeX: an entry for the article, whose note holds the quotation, who said it, and the link to the claim.
 * Letters of any alphabet stay as they are (UTF-8); TeX's own signs are written out, braces as words, because BibTeX
 * counts even an escaped one.
 */
import { readEdtf } from '../../model/edtf';
import { type Citation, quoted, saidBy } from './Citation';

const SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function escapeTex(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (sign) => SIGNS[sign] ?? sign);
}

/** An address is read as it stands, but for what would end its field. */
function escapeAddress(address: string): string {
  return address.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}

/** Letters, digits and hyphens of ASCII; what else the name holds is left out. */
function keyOf({ article, claim }: Citation): string {
  const plain = `${article.slug}-${claim}`.normalize('NFD').replace(/[^A-Za-z0-9]+/g, '-');
  return plain.replace(/^-+|-+$/g, '') || 'claim';
}

function dateFields(date: string | null): [string, string][] {
  const span = readEdtf(date);
  if (!span) return [];
  const [year = '', month = ''] = span.from.split('-');
  const isMonth = span.precision === 'day' || span.precision === 'month';
  return [['year', `{${year}}`], ...(isMonth ? [['month', MONTHS[Number(month) - 1] ?? ''] as [string, string]] : [])];
}

export function writeBibtex(citation: Citation): string {
  const { title, authors, publisher, date, url } = citation.article;
  const braced = (text: string) => `{${escapeTex(text)}}`;
  const fields: [string, string][] = [
    // braces around each, so that no part of a name is taken for another, and no letter of a title is made small
    ...(authors.length > 0 ? [['author', `{${authors.map(braced).join(' and ')}}`] as [string, string]] : []),
    ['title', `{${braced(title)}}`],
    ...(publisher ? [['howpublished', braced(publisher)] as [string, string]] : []),
    ...dateFields(date),
    ...(url ? [['url', `{${escapeAddress(url)}}`] as [string, string]] : []),
    [
      'note',
      `{${escapeTex(`${quoted(citation)} ${saidBy(citation)}.`)} Claim: \\url{${escapeAddress(citation.link)}}}`,
    ],
  ];
  return `@misc{${keyOf(citation)},\n${fields.map(([name, value]) => `  ${name} = ${value}`).join(',\n')}\n}`;
}
