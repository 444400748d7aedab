/**
 * A sentence and its mentions in, words with document offsets out: mentions stay whole, "'s" and "n't" are words of
 * their own, and quotation marks and what stands in round brackets are left out (the words in marks are `quoted`).
 */
import type { Mention, Span } from '../../model/document';

export interface Word extends Span {
  text: string;
  /** In lower case, with straight apostrophes. */
  lower: string;
  mention?: Mention;
  quoted: boolean;
}

const WORD =
  /['’](?:s|ll|d|ve|re|m)(?![\p{L}\p{N}])|-?[\p{L}\p{M}\p{N}$€£#@]+(?:[-.,'’/&\u2011][\p{L}\p{M}\p{N}]+)*%?|[^\s]/gu;
const QUOTE = /^["“”„«»‘’‟']$/;
/** An editor's brackets: the words in them are read as if they stood in the text. */
const EDITORIAL = /^[[\]]$/;
const CLITIC = /(?:n['’]t|['’](?:s|ll|d|ve|re|m))$/i;
const DOUBLE = /["“”„«»]/;
/** A bracket of more words than this was never closed. */
const LONGEST_ASIDE = 160;

export function splitWords(
  text: string,
  span: Span,
  mentions: readonly Mention[],
  isQuoted: (offset: number) => boolean = () => false,
): Word[] {
  const words: Word[] = [];
  let at = span.start;
  /** A single quotation mark is open, so that the next one closes it and owns nothing. */
  let single = false;
  const add = (start: number, end: number, written: string, mention?: Mention) => {
    const word: Word = { start, end, text: written, lower: plain(written), quoted: isQuoted(start) };
    if (mention) word.mention = mention;
    words.push(word);
  };
  const push = (start: number, end: number) => {
    const whole = text.slice(start, end);
    if (EDITORIAL.test(whole)) return;
    if (QUOTE.test(whole)) {
      if (DOUBLE.test(whole)) return;
      const owns = !single && /[sSzZ]/.test(text[start - 1] ?? '') && /^\s\p{L}/u.test(text.slice(end, end + 2));
      if (owns) add(start, end, "'s");
      else single = !single && /^\S/.test(text.slice(end, end + 1));
      return;
    }
    // "#ISIS", "@minister": the sign is no part of the word.
    if (/^[#@][\p{L}\p{N}]/u.test(whole)) return push(start + 1, end);
    const clitic = cliticAt(whole);
    if (clitic === 0) return add(start, end, whole.startsWith('’') ? `'${whole.slice(1)}` : whole);
    add(start, end - clitic, whole.slice(0, -clitic));
    add(end - clitic, end, whole.slice(-clitic).replace('’', "'"));
  };
  const pushPlain = (to: number) => {
    WORD.lastIndex = at;
    for (let found = WORD.exec(text); found && found.index < to; found = WORD.exec(text)) {
      const close =
        found[0] === '(' ? text.slice(found.index, Math.min(span.end, found.index + LONGEST_ASIDE)).indexOf(')') : -1;
      const end = close > 0 ? found.index + close + 1 : Math.min(found.index + found[0].length, to);
      if (close > 0) at = end;
      else push(found.index, end);
      WORD.lastIndex = end;
    }
    at = Math.max(at, to);
  };
  for (const mention of outermost(mentions)) {
    if (mention.start < at || mention.end > span.end) continue;
    pushPlain(mention.start);
    // A bracket may have run past the mention.
    if (mention.start < at) continue;
    add(mention.start, mention.end, text.slice(mention.start, mention.end), mention);
    at = mention.end;
  }
  pushPlain(span.end);
  return words;
}

const plain = (word: string): string => {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
};

/** Length of what is a word of its own at the end: "Russia's" -> 2, "hasn't" -> 3, "we'll" -> 3. */
function cliticAt(word: string): number {
  const apostrophe = Math.max(word.lastIndexOf("'"), word.lastIndexOf('’'));
  if (apostrophe < 1 || word.length - apostrophe > 3) return 0;
  const found = CLITIC.exec(word);
  return found && found.index > 0 ? word.length - found.index : 0;
}

/** Longest first where several begin together; those inside another are left to it. */
function outermost(mentions: readonly Mention[]): Mention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted.filter((mention) => {
    if (mention.start < end) return false;
    end = mention.end;
    return true;
  });
}
