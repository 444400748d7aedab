/**
 * Lines of an article in, what each of them is out. Numbered steps, from the surest evidence to the rest: (1) captions,
 * which stood in a tag, repeat, or speak another language; (2) furniture, dates and credits by their wording; (3) the
 * head, everything before the first paragraph; (4) the tail, everything after the last: the author's life, readers'
 * comments; (5) headings between paragraphs. A lone line and every paragraph that none of these claims is body.
 */
import type { SentenceRole } from '../model/document';
import { BIO_VERB, COMMENTS_BEGIN, CREDIT, DATE_LINE, FURNITURE, NAME_LINE } from './furniture';
import { endsSentence } from './readLines';

/** A line as its role is judged. */
export interface RoleLine {
  text: string;
  tagged: boolean;
  language: string;
}

/** A title has fewer words than this; a paragraph that lost its full stop has more. */
const LONGEST_TITLE = 28;
/** Where no spaces part the words, this many characters are a paragraph. */
const LONGEST_UNSPACED = 120;
/** Comments that fill more than this share of the text are not its tail: the marker was a link inside the article. */
const MOST_COMMENTS = 0.4;

/** Role of each line. */
export function assignRoles(lines: readonly RoleLine[], language: string): SentenceRole[] {
  const roles: (SentenceRole | null)[] = lines.map(() => null);
  if (lines.length < 2) return lines.map(() => 'body');
  markCaptions(lines, roles, language);
  markWording(lines, roles);
  markComments(lines, roles);
  markHead(lines, roles);
  markTail(lines, roles);
  const lastParagraph = lines.findLastIndex(({ text }, i) => roles[i] === null && !isTitle(text));
  // Step 5: a heading has a paragraph of the article after it.
  return lines.map((line, i) => roles[i] ?? (isTitle(line.text) && i < lastParagraph ? 'heading' : 'body'));
}

/** Whether a line reads as a title: short, and without the mark that closes a sentence. */
export function isTitle(text: string): boolean {
  const words = countWords(text, LONGEST_TITLE + 1);
  if (words === 1 && text.length > LONGEST_UNSPACED) return false;
  return words <= LONGEST_TITLE && !endsSentence(text);
}

/** Words of a line, counted no further than `most`: a page in one line takes no longer than its first words. */
function countWords(text: string, most: number): number {
  const spaces = /\s+/g;
  let words = 1;
  while (words < most && spaces.test(text)) words++;
  return words;
}

/** Step 1. */
function markCaptions(lines: readonly RoleLine[], roles: (SentenceRole | null)[], language: string): void {
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
  lines.forEach((line, i) => {
    if (!isTitle(line.text)) return;
    const repeats = (counts.get(line.text) ?? 0) > 1 && line.text.includes(' ');
    if (line.tagged || repeats || line.language !== language) roles[i] = 'caption';
  });
}

/** Step 2. */
function markWording(lines: readonly RoleLine[], roles: (SentenceRole | null)[]): void {
  lines.forEach(({ text }, i) => {
    if (text.length > 300) return;
    if (FURNITURE.some((pattern) => pattern.test(text))) roles[i] = 'boilerplate';
    else if (roles[i] === null && DATE_LINE.test(text)) roles[i] = 'dateline';
    else if (roles[i] === null && CREDIT.test(text) && (isTitle(text) || text.startsWith('('))) roles[i] = 'byline';
  });
}

/** Step 4, first half: what follows a comments marker, when it is the end of the page. */
function markComments(lines: readonly RoleLine[], roles: (SentenceRole | null)[]): void {
  const marker = lines.findLastIndex(({ text }) => text.length < 160 && COMMENTS_BEGIN.test(text));
  if (marker < 1) return;
  const length = (from: number) => lines.slice(from).reduce((sum, { text }) => sum + text.length, 0);
  roles[marker] = 'boilerplate';
  if (length(marker + 1) > length(0) * MOST_COMMENTS) return;
  for (let i = marker + 1; i < lines.length; i++)
    roles[i] = isTitle((lines[i] as RoleLine).text) ? 'boilerplate' : 'comment';
}

/** Step 3: titles before the first paragraph. */
function markHead(lines: readonly RoleLine[], roles: (SentenceRole | null)[]): void {
  const firstParagraph = lines.findIndex(({ text }, i) => roles[i] === null && !isTitle(text));
  if (firstParagraph < 1) return;
  const head = lines
    .map((_, i) => i)
    .slice(0, firstParagraph)
    .filter((i) => roles[i] === null);
  const headline = chooseHeadline(head, lines, (lines[firstParagraph] as RoleLine).text);
  for (const i of head) {
    const name = i > headline && NAME_LINE.test((lines[i] as RoleLine).text);
    roles[i] = i === headline ? 'headline' : name ? 'byline' : 'kicker';
  }
}

/** The first title, unless a later one shares at least twice as many words with the first paragraph. */
function chooseHeadline(head: readonly number[], lines: readonly RoleLine[], lead: string): number {
  const leadWords = new Set(contentWords(lead));
  const shared = (i: number) => contentWords((lines[i] as RoleLine).text).filter((word) => leadWords.has(word)).length;
  let best = head[0] ?? -1;
  // Two words in common happen by chance.
  for (const i of head.slice(1)) if (shared(i) > 2 && shared(i) >= 1.5 * Math.max(1, shared(best))) best = i;
  return best;
}

function contentWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? []).map((word) => word.slice(0, 8));
}

/** Step 4, second half: from the end backwards, what is about the author, and what stands around it. */
function markTail(lines: readonly RoleLine[], roles: (SentenceRole | null)[]): void {
  // An article has a handful of authors; more names are a list, and no page is slowed down by one.
  const names = lines.flatMap(({ text }) => (text.length < 60 && NAME_LINE.test(text) ? [text] : [])).slice(-20);
  let last = lines.length - 1;
  for (; last > 0; last--) {
    const { text } = lines[last] as RoleLine;
    if (roles[last] !== null && roles[last] !== 'caption') continue;
    if (roles[last] === null && !isTitle(text) && !isBio(text, names)) break;
  }
  for (let i = last + 1; i < lines.length; i++) if (roles[i] === null) roles[i] = tailRole((lines[i] as RoleLine).text);
}

function tailRole(text: string): SentenceRole {
  if (!isTitle(text)) return 'bio';
  return NAME_LINE.test(text) || /^\p{Lu}{2,6}$/u.test(text) ? 'byline' : 'boilerplate';
}

/** `<name or last name> has worked for ...`, where the name also stands alone as a line; `The author is ...`. */
function isBio(text: string, names: readonly string[]): boolean {
  const subjects = ['The author', 'The writer', ...names.flatMap((name) => [name, name.split(' ').at(-1) as string])];
  const subject = subjects.find((name) => text.startsWith(`${name} `));
  return subject !== undefined && BIO_VERB.test(text.slice(subject.length + 1, subject.length + 200));
}
