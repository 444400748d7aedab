/**
 * Tokens in, the same with each date or time as one token: "on 23 June 2013", "last week", "in 2014", "Tuesday". Refuses
 * numbers that only look like years where no preposition says so.
 */
import type { Token } from './Token';

const MONTHS =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/i;
const DAYS = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|yesterday|tonight)$/i;
const SPANS =
  /^(?:(?:mid|early|late)-)?(?:days?|weeks?|months?|years?|weekend|decades?|morning|evening|night|afternoon|summer|winter|spring|autumn|century|hours?|minutes?|moment|quarter)$/i;

/** Dates and times become one token: "on 23 June 2013", "last week", "in 2014", "Tuesday". */
export function joinDates(tokens: Token[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const length = dateLength(tokens, i);
    if (length === 0) continue;
    const first = tokens[i] as Token;
    const last = tokens[i + length - 1] as Token;
    const joined = tokens
      .slice(i, i + length)
      .map((token) => token.text)
      .join(' ');
    tokens.splice(i, length, {
      start: first.start,
      end: last.end,
      text: joined,
      lower: joined.toLowerCase(),
      tag: 'DATE',
      quoted: first.quoted,
    });
  }
}

function dateLength(tokens: readonly Token[], i: number): number {
  let k = i;
  const at = (offset: number) => tokens[offset] as Token | undefined;
  const lower = (offset: number) => at(offset)?.lower ?? '';
  const lead =
    /^(?:on|in|by|since|until|from|during|of|at|for|before|after|between|over|within|around|throughout|about|to)$/.test(
      lower(k),
    );
  if (lead) k++;
  const core = dateCore(tokens, k);
  if (core === 0) return 0;
  if (lead && /^(?:of|to|from|for|about|after|before)$/.test(lower(i)) && core < 1) return 0;
  k += core;
  while (lower(k) === ',' && dateCore(tokens, k + 1) > 0 && /\d/.test(at(k + 1)?.text ?? ''))
    k += 1 + dateCore(tokens, k + 1);
  return k - i;
}

/** Number of tokens of a date without its preposition. */
function dateCore(tokens: readonly Token[], i: number): number {
  const text = (offset: number) => tokens[i + offset]?.text ?? '';
  const isYear = (word: string) => /^(?:1[89]|20)\d\d$/.test(word);
  const isDay = (word: string) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word);
  const isMonth = (word: string) =>
    MONTHS.test(word.replace(/^(?:mid|early|late)-/i, '')) && /^\p{Lu}|^mid-|^early-|^late-/u.test(word);
  let k = 0;
  if (
    /^(?:the|late|early|mid|a|an)$/i.test(text(0)) &&
    /^(?:night|morning|evening|end|start|beginning|middle)$/i.test(text(1)) &&
    text(2) === 'of'
  )
    k = 3;
  else if (
    /^(?:the|early|late|mid)$/i.test(text(0)) &&
    (isMonth(text(1)) || DAYS.test(text(1)) || isYear(text(1)) || /^\d{4}s$/.test(text(1)))
  )
    k = 1;
  if (isDay(text(k)) && text(k + 1) === 'of' && isMonth(text(k + 2))) return k + 3 + (isYear(text(k + 3)) ? 1 : 0);
  if (isDay(text(k)) && isMonth(text(k + 1))) return k + 2 + (isYear(text(k + 2)) ? 1 : 0);
  if (isMonth(text(k))) {
    const day = isDay(text(k + 1)) && !/^(?:fighters|people|men|soldiers|troops)$/i.test(text(k + 2)) ? 1 : 0;
    const year = isYear(text(k + 1 + day)) ? 1 : text(k + 1 + day) === ',' && isYear(text(k + 2 + day)) ? 2 : 0;
    return day ||
      year ||
      k ||
      (tokens[i - 1] &&
        /^(?:in|since|by|last|this|next|until|during|from|of|early|late|mid)$/i.test(tokens[i - 1]?.text ?? ''))
      ? k + 1 + day + year
      : 0;
  }
  if (DAYS.test(text(k))) return k + 1;
  if (
    isYear(text(k)) &&
    (k || /^(?:in|since|by|until|during|from|of|to|for|before|after|and|between)$/i.test(tokens[i - 1]?.text ?? ''))
  )
    return k + 1;
  if (
    /^(?:last|next|this|past|previous|coming|following|recent|earlier|later|same|each|every)$/i.test(text(0)) ||
    (text(0) === 'the' && /^(?:last|next|past|previous|coming|following|same|recent)$/.test(text(1)))
  ) {
    let n = text(0) === 'the' ? 2 : 1;
    if (/^(?:this|last|next)$/i.test(text(n))) n++;
    if (tokens[i + n]?.tag === 'NUM') n++;
    if (SPANS.test(text(n)) || isMonth(text(n)) || DAYS.test(text(n))) return n + 1;
    return 0;
  }
  if (
    (tokens[i]?.tag === 'NUM' || /^(?:a|an|several|few|some)$/i.test(text(0))) &&
    SPANS.test(text(1)) &&
    /^(?:ago|earlier|later|before)$/i.test(text(2))
  )
    return 3;
  return 0;
}
