/**
 * Whether a text answers what somebody typed: each of the words typed must begin a word of the text, in any order, without
 * regard to case, accents and apostrophes. Takes words and texts folded by `foldName`; gives a score, 0 where they do not
 * answer. Pure; refuses nothing.
 */

import type { Span } from '../model/document';
import { DROPPED, foldName, foldUnit } from '../model/foldName';

/** Scripts that part no words: there a word may begin anywhere. */
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/** What was typed, as words to look for, each once. */
export function toWords(typed: string): string[] {
  return [...new Set(foldName(typed).split(' '))].filter((word) => word !== '');
}

function scoreWord(word: string, folded: string): number {
  const padded = ` ${folded} `;
  if (padded.includes(` ${word} `)) return 2;
  return padded.includes(` ${word}`) || (UNPARTED.test(word) && folded.includes(word)) ? 1 : 0;
}

/** The whole text is best, then one that begins so, then whole words, then words that begin so. */
export function matchWords(words: readonly string[], folded: string): number {
  let score = 0;
  for (const word of words) {
    const own = scoreWord(word, folded);
    if (own === 0) return 0;
    score += own;
  }
  const typed = words.join(' ');
  if (score > 0 && folded === typed) return score + 4;
  return score > 0 && folded.startsWith(typed) ? score + 2 : score;
}

/** Folded letters of a text, each with its place in it. */
function foldLetters(text: string): { folded: string; at: number[] } {
  const at: number[] = [];
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit === DROPPED) continue;
    folded += unit <= 32 ? ' ' : String.fromCharCode(unit);
    at.push(i);
  }
  return { folded, at };
}

/** Where the words stand in a text, in order and apart: what to mark. */
export function findWords(words: readonly string[], text: string): Span[] {
  const { folded, at } = foldLetters(text);
  const spans = words.flatMap((word) => {
    const own: Span[] = [];
    for (let from = folded.indexOf(word); from >= 0; from = folded.indexOf(word, from + word.length)) {
      const begins = from === 0 || folded[from - 1] === ' ' || UNPARTED.test(word);
      if (begins) own.push({ start: at[from] ?? 0, end: (at[from + word.length - 1] ?? 0) + 1 });
    }
    return own;
  });
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return spans.filter(({ start }, i) => spans.slice(0, i).every(({ end }) => end <= start));
}
