/** A Word document (Office Open XML, ECMA-376) in, its paragraphs out: the main text alone, without notes, fields and comments. */
import { strFromU8, unzipSync } from 'fflate';
import { say } from '../language/say';
import type { FileText } from './readFile';

const TEXT = 'word/document.xml';
/** Unpacked, in bytes: a small file may hold an endless one. */
const MOST_UNPACKED = 50_000_000;
const WORDS = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function unpack(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => name === TEXT && originalSize <= MOST_UNPACKED })[
      TEXT
    ];
  } catch {
    throw new Error(say('it is damaged.'));
  }
}

/** @throws Error in words for the visitor */
export function readDocx(bytes: Uint8Array): FileText {
  const part = unpack(bytes);
  if (!part) throw new Error(say('it is no Word document, or too large a one.'));
  const xml = new DOMParser().parseFromString(strFromU8(part), 'application/xml');
  const paragraphs = [...xml.getElementsByTagNameNS(WORDS, 'p')].map((paragraph) =>
    [...paragraph.getElementsByTagNameNS(WORDS, '*')]
      .filter((run) => run.parentElement?.closest('p') === paragraph) // a text box in it has paragraphs of its own
      .map(({ localName, textContent }) =>
        localName === 't' ? textContent : localName === 'tab' ? ' ' : localName === 'br' ? '\n' : '',
      )
      .join(''),
  );
  return { text: paragraphs.filter((text) => text.trim() !== '').join('\n\n') };
}
