/**
 * A sentence and its mentions in, words with document offsets out: mentions stay whole, "'s" and "n't" are words of
 * their own, and quotation marks and what stands in round brackets are left out (the words in marks are `quoted`).
 */
import type { Mention, Span } from '../model/document';

export interface Word extends Span {
  text: string;
  mention?: Mention;
  quoted: boolean;
}

const WORD =
  /['’](?:s|ll|d|ve|re|m)(?![\p{L}\p{N}])|-?[\p{L}\p{M}\p{N}$€£#@]+(?:[-.,'’/&\u2011][\p{L}\p{M}\p{N}]+)*%?|[^\s]/gu;
const QUOTE = /^["“”„«»‘’‟']$/;
/** An editor's brackets: the words in them are read as if they stood in the text. */
const EDITORIAL = /^[[\]]$/;
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
  const push = (start: number, end: number) => {
    for (const word of clitics(text, start, end)) {
      if (EDITORIAL.test(word.text)) continue;
      else if (!QUOTE.test(word.text)) words.push({ ...word, quoted: isQuoted(word.start) });
      else if (DOUBLE.test(word.text)) continue;
      else if (!single && /[sSzZ]/.test(text[start - 1] ?? '') && /^\s\p{L}/u.test(text.slice(end, end + 2)))
        words.push({ start, end, text: "'s", quoted: isQuoted(start) });
      else single = !single && /^\S/.test(text.slice(end, end + 1));
    }
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
    if (mention.start < at) continue;
    pushPlain(mention.start);
    // A bracket may have run past the mention.
    if (mention.start < at) continue;
    const { start, end } = mention;
    words.push({ start, end, text: text.slice(start, end), mention, quoted: isQuoted(start) });
    at = end;
  }
  pushPlain(span.end);
  return words;
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

/** "Russia's" -> Russia + 's; "hasn't" -> has + n't; "we'll" -> we + 'll. */
function clitics(text: string, start: number, end: number): (Span & { text: string })[] {
  const whole = text.slice(start, end);
  if (/^['’]/.test(whole) && whole.length > 1) return [{ start, end, text: whole.replace('’', "'") }];
  const found = /(?:n['’]t|['’](?:s|ll|d|ve|re|m))$/i.exec(whole);
  const at = found && found.index > 0 ? start + found.index : end;
  const parts = [{ start, end: at, text: text.slice(start, at) }];
  if (at < end) parts.push({ start: at, end, text: text.slice(at, end).replace('’', "'") });
  return parts;
}
