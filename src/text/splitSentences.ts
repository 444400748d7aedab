/**
 * Text of an article in, its sentences out: each with offsets into that text, a role and a language, in order and
 * without overlap. A dateline in the line of its lead becomes a sentence of its own. Sentences that do not speak for
 * the article keep a reason, for the reader. Refuses nothing: text without any structure is body.
 */
import type { Sentence, SentenceRole, Span } from '../model/document';
import { assignRoles } from './assignRoles';
import { detectLanguage } from './detectLanguage';
import { DATELINE, DATELINE_WITH_AGENCY } from './furniture';
import { type Line, readLines } from './readLines';
import { segmentLine } from './segmentLine';

const SET_ASIDE: Partial<Record<SentenceRole, string>> = {
  byline: 'names who wrote or reported it',
  dateline: 'says where or when the report was filed',
  bio: 'about the author, not part of the report',
  boilerplate: 'furniture of the site, not part of the report',
  comment: "a reader's comment, not the article's words",
};
/** No dateline is longer. */
const LONGEST_DATELINE = 90;

/** Sentences of `text`; `language` (BCP 47) is the article's, detected where it is not given. */
export function splitSentences(text: string, options: { language?: string } = {}): Sentence[] {
  const language = options.language ?? detectLanguage(text, 'en');
  const lines = readLines(text).map((line) => {
    const content = text.slice(line.start, line.end);
    // A few hundred characters tell a line's language; a whole page of them takes time and tells no more.
    return { ...line, text: content, language: detectLanguage(content.slice(0, 300), language) };
  });
  const roles = assignRoles(lines, language);
  return lines.flatMap((line, i) => lineSentences(text, line, roles[i] as SentenceRole, line.language));
}

function lineSentences(text: string, line: Line, role: SentenceRole, language: string): Sentence[] {
  const make = ({ start, end }: Span, as: SentenceRole): Sentence => {
    const setAside = SET_ASIDE[as];
    return { id: `s${start}`, start, end, role: as, language, ...(setAside ? { setAside } : {}) };
  };
  const dateline = role === 'body' ? datelineLength(text.slice(line.start, Math.min(line.end, line.start + 160))) : 0;
  const whole =
    role === 'headline' || role === 'kicker' || role === 'heading' || role === 'byline' || role === 'dateline';
  const from = line.start + dateline;
  const spans = whole ? [{ start: line.start, end: line.end }] : segmentLine(text, from, line.end);
  const before: Sentence[] = [];
  if (dateline > 0) {
    const words = text.slice(line.start, from).trimEnd().length;
    before.push(make({ start: line.start, end: line.start + words }, 'dateline'));
  }
  return [...before, ...spans.map((span) => make(span, role))];
}

/** Length of a dateline at the start of a paragraph, with the space after it; 0 where there is none. */
function datelineLength(paragraph: string): number {
  const found = DATELINE.exec(paragraph) ?? DATELINE_WITH_AGENCY.exec(paragraph);
  if (!found || found[0].length > LONGEST_DATELINE || found[0].length >= paragraph.length) return 0;
  // "NATO: ..." and "Q: ..." are no places; a name of four letters or fewer needs an agency to be one.
  const name = (found[1] as string).replace(/[^\p{L}]/gu, '');
  return name.length > 4 || found[2] ? found[0].length : 0;
}
