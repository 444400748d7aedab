/**
 * A PDF document in, its text out: lines of a page put together into paragraphs by the space between them, words that a line
 * parts by a hyphen joined again. Refuses, in words for the visitor, a file that is damaged, locked, or only pictures of text.
 */
import { getDocumentProxy } from 'unpdf';
import { say } from '../language/say';
import type { FileText } from './readFile';

interface Line {
  text: string;
  /** Of its base line, in points from the page's bottom. */
  y: number;
  height: number;
}

/** Of a page's text layer what is needed; `hasEOL` ends a line. */
interface TextItem {
  str: string;
  hasEOL: boolean;
  height: number;
  /** The last two are x and y. */
  transform: number[];
}

/** Lines farther apart than this many of their heights begin a paragraph. */
const PARAGRAPH_GAP = 1.75;
/** Pages of a book; nobody would check more by hand. */
const MOST_PAGES = 500;

function linesOf(items: readonly TextItem[]): Line[] {
  const lines: Line[] = [];
  let open = '';
  let first: TextItem | null = null;
  for (const item of items) {
    if (item.str !== '') first ??= item;
    open += item.str;
    if (!item.hasEOL) continue;
    if (first && open.trim() !== '')
      lines.push({ text: open.trim(), y: first.transform[5] ?? 0, height: first.height });
    open = '';
    first = null;
  }
  if (first && open.trim() !== '') lines.push({ text: open.trim(), y: first.transform[5] ?? 0, height: first.height });
  return lines;
}

/** The two halves of a word that a line parts become one; else a space stands between. */
function join(before: string, after: string): string {
  return /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after) ? before.slice(0, -1) + after : `${before} ${after}`;
}

/** Paragraphs of a page. A change of letter size (a headline) begins one, too. */
export function paragraphsOf(items: readonly TextItem[]): string[] {
  const paragraphs: string[] = [];
  let last: Line | null = null;
  for (const line of linesOf(items)) {
    const gap = last ? last.y - line.y : 0;
    const isNew =
      last === null || gap < 0 || gap > PARAGRAPH_GAP * last.height || Math.abs(line.height - last.height) > 1;
    if (isNew) paragraphs.push(line.text);
    else paragraphs.push(join(paragraphs.pop() ?? '', line.text));
    last = line;
  }
  return paragraphs;
}

/** @throws Error in words that follow "“name” could not be read: " */
export async function readPdf(bytes: Uint8Array): Promise<FileText> {
  const document = await getDocumentProxy(bytes).catch((error: Error) => {
    throw new Error(error.name === 'PasswordException' ? say('it is locked with a password.') : say('it is damaged.'));
  });
  const paragraphs: string[] = [];
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const own = paragraphsOf(items.filter((item): item is (typeof items)[number] & TextItem => 'str' in item));
    // a sentence that a page's end parts goes on on the next
    const goesOn = /[\p{Ll},;–-]$/u.test(paragraphs.at(-1) ?? '') && /^\p{Ll}/u.test(own[0] ?? '');
    if (goesOn) paragraphs.push(join(paragraphs.pop() ?? '', own.shift() ?? ''));
    paragraphs.push(...own);
  }
  if (paragraphs.length === 0) throw new Error(say('it holds pictures of text, no text. Type or paste what it says.'));
  return { text: paragraphs.join('\n\n') };
}
