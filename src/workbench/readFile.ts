/**
 * A file of a visitor's in, its text and what it says of itself out: plain text, Markdown with front matter, a saved web
 * page, a Word document, a PDF. What it is shows in its first bytes and its name. Nothing in it is run or loaded. Refuses in words
 * for the visitor what it cannot read. What each kind needs is loaded when one comes.
 */
import { say } from '../language/say';
import type { TextDraft } from '../model/textDraft';

export interface FileText {
  text: string;
  /** ISO day, where the file gives one. */
  date?: string;
  /** BCP 47, where the file gives one. */
  language?: string;
  home?: string;
  title?: string;
  publisher?: string;
  url?: string;
}

/** What the file dialog offers. */
export const FILE_KINDS = '.txt,.md,.html,.htm,.docx,.pdf,.zip,text/plain,text/markdown,text/html';

/** Larger files are no article. */
const MOST_BYTES = 20_000_000;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}/;

const startsWith = (bytes: Uint8Array, ascii: string) =>
  [...ascii].every((letter, at) => bytes[at] === letter.charCodeAt(0));

function decode(bytes: Uint8Array): string {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (mark) return new TextDecoder(mark).decode(bytes);
  if (bytes.subarray(0, 8192).includes(0)) throw new Error(say('it is not text.'));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(say('its letters are not in UTF-8. Save it as UTF-8, or paste its text.'));
  }
}

/** Reads a project of this page, where the file is one: null for any other. */
export type ReadProject = (bytes: Uint8Array) => Promise<TextDraft | null>;

/** @throws Error in words that follow "“name” could not be read: " */
export async function readFile(file: File, readProject: ReadProject): Promise<FileText | TextDraft> {
  if (file.size > MOST_BYTES)
    throw new Error(say('it is larger than {n} MB. Paste the part that matters.', { n: MOST_BYTES / 1e6 }));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isPdf = startsWith(bytes, '%PDF');
  const isZip = startsWith(bytes, 'PK\u0003\u0004');
  const project = isZip ? await readProject(bytes) : null;
  if (project) return project;
  const read = isPdf
    ? await (await import('./readPdf')).readPdf(bytes)
    : isZip
      ? await (await import('./readDocx')).readDocx(bytes)
      : await readText(decode(bytes), file.name);
  if (read.text.trim() === '') throw new Error(say('there is no text in it.'));
  return { ...read, date: ISO_DAY.exec(read.date ?? '')?.[0] ?? '' };
}

async function readText(source: string, name: string): Promise<FileText> {
  if (/\.x?html?$/i.test(name) || /^\s*<(!doctype html|html)\b/i.test(source))
    return (await import('./readHtml')).readHtml(source);
  const matter = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(source);
  if (!matter) return { text: source };
  const { parse } = await import('yaml');
  const text = source.slice(matter[0].length);
  let meta: unknown;
  try {
    meta = parse(matter[1] ?? '', { schema: 'failsafe', maxAliasCount: 0 });
  } catch {
    return { text: source }; // no front matter after all: not a word of it is lost
  }
  const field = (key: string) => {
    const value = typeof meta === 'object' && meta !== null && Object.hasOwn(meta, key) ? Reflect.get(meta, key) : '';
    return typeof value === 'string' ? value : undefined;
  };
  const known = ['date', 'language', 'home', 'title', 'publisher', 'url'].flatMap((key) => {
    const value = field(key);
    return value ? [[key, value]] : [];
  });
  return { text, ...Object.fromEntries(known) };
}
