/** Bytes of a file in, its text out, as it is: the byte order mark stays, so that offsets count in what was read. */
import { readLines } from '../text/readLines';

/** Larger files are no article: nobody would correct them by hand. */
const MOST_BYTES = 20_000_000;

/** @throws Error in one line: too large, no text, not in UTF-8, empty */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES) throw new Error(`is larger than ${MOST_BYTES / 1_000_000} MB`);
  if (bytes.subarray(0, 8192).includes(0)) throw new Error('is not text (it holds zero bytes)');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error('is not text in UTF-8');
  }
  if (readLines(text).length === 0) throw new Error('is empty');
  return text;
}

/** Why a file could not be read, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known: Record<string, string> = { ENOENT: 'no such file', EISDIR: 'is a folder', EACCES: 'may not be read' };
  return known[code ?? ''] ?? message.split('\n')[0] ?? 'cannot be read';
}
