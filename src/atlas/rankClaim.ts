/**
 * How near a claim is to the mouth of its speaker, so that the best words stand first. Comes in: a claim and its document.
 * Goes out: a rank, smaller is better: the speaker's own quoted words, then a report of them in the text, then a heading,
 * a headline, a caption; a claim in another language than the article's comes after all of those.
 */
import type { Claim, Document, SentenceRole } from '../model/document';

/** A quoted word or two ("actively") is a reporter's sentence with a word of the speaker's in it. */
const QUOTED_WORDS = 4;

const RANK_OF_ROLE: Partial<Record<SentenceRole, number>> = { body: 1, heading: 2, kicker: 3, headline: 3, caption: 4 };
const LAST = 5;

/** Words between quotation marks in a stretch of text; a quotation may have begun earlier in the same paragraph. */
export function countQuotedWords(text: string, start: number, end: number): number {
  const paragraph = text.lastIndexOf('\n', start - 1) + 1;
  let inside = false;
  let quoted = '';
  for (let index = paragraph; index < end; index += 1) {
    const mark = text[index] as string;
    if (mark === '"') inside = !inside;
    else if ('“«„'.includes(mark)) inside = true;
    else if ('”»'.includes(mark)) inside = false;
    else if (inside && index >= start) quoted += mark;
    if (!inside) quoted += ' ';
  }
  return quoted.split(/\s+/).filter(Boolean).length;
}

/** Rank of a claim among those of one remark; 0 is best. */
export function rankClaim(claim: Claim, document: Document, language: string): number {
  const [evidence] = claim.evidence;
  const sentence = document.sentences.find(({ id }) => id === evidence?.sentence);
  if (!evidence || !sentence) return 2 * LAST;
  const foreign = sentence.language === language ? 0 : LAST;
  const own = claim.speaker !== null && !claim.speaker.body;
  if (own && sentence.role === 'body' && countQuotedWords(document.text, evidence.start, evidence.end) >= QUOTED_WORDS)
    return foreign;
  return foreign + (RANK_OF_ROLE[sentence.role] ?? LAST);
}
