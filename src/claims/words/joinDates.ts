/**
 * Tokens in, the same with each date or time as one token: "on 23 June 2013", "last week", "in 2014", "Tuesday". Refuses
 * numbers that only look like years where no preposition says so.
 */
import type { Token } from './Token';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const MONTHS = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
);
const DAYS = words('monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday tonight');
const SPANS = words(
  'day days week weeks month months year years weekend decade decades morning evening night afternoon summer winter spring autumn century hour hours minute minutes moment quarter',
);
const RELATIVE = words('last next this past previous coming following recent earlier later same each every');
const LEADS = words(
  'on in by since until from during of at for before after between over within around throughout about to',
);
/** Prepositions after which a bare number of four figures is a year. */
const BEFORE_YEAR = words('in since by until during from of to for before after and between');
const BEFORE_MONTH = words('in since by last this next until during from of early late mid');
const SOME = words('a an several few some');
const PARTS_OF_DAY = words('night morning evening end start beginning middle');
const NUMBERED = words('fighters people men soldiers troops migrants refugees militants');
/** What may open a date, or an opening word of one; anything else is passed over at once. */
const OPENERS = new Set([...DAYS, ...RELATIVE, ...SOME, 'the', 'late', 'early', 'mid']);

export function joinDates(tokens: Token[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const length = dateLength(tokens, i);
    if (length === 0) continue;
    const first = tokens[i] as Token;
    const last = tokens[i + length - 1] as Token;
    const text = tokens
      .slice(i, i + length)
      .map((token) => token.text)
      .join(' ');
    const date: Token = { start: first.start, end: last.end, text, lower: text.toLowerCase(), tag: 'DATE' };
    if (first.quoted) date.quoted = true;
    tokens.splice(i, length, date);
  }
}

const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';

const isYear = (word: string) => /^(?:1[89]|20)\d\d$/.test(word);
const isDay = (word: string) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word);

/** May and March are months where they are capitalised; "mid-March" is one in any case. */
function isMonth(token: Token | undefined): boolean {
  if (!token) return false;
  if (MONTHS.has(token.lower)) return /^\p{Lu}/u.test(token.text);
  const dash = token.lower.indexOf('-');
  return dash > 0 && /^(?:mid|early|late)$/.test(token.lower.slice(0, dash)) && MONTHS.has(token.lower.slice(dash + 1));
}

function mayOpen(token: Token | undefined): boolean {
  if (!token) return false;
  const code = token.lower.charCodeAt(0);
  return (code >= 48 && code <= 57) || token.tag === 'NUM' || OPENERS.has(token.lower) || isMonth(token);
}

/** Number of tokens of the date that begins at `i`, its preposition included; 0 where there is none. */
function dateLength(tokens: readonly Token[], i: number): number {
  const led = LEADS.has(lowerAt(tokens, i));
  let k = led ? i + 1 : i;
  if (!mayOpen(tokens[k])) return 0;
  const core = dateCore(tokens, k);
  if (core === 0) return 0;
  k += core;
  while (lowerAt(tokens, k) === ',' && /^\d/.test(lowerAt(tokens, k + 1))) {
    const more = dateCore(tokens, k + 1);
    if (more === 0) break;
    k += 1 + more;
  }
  return k - i;
}

/** Number of tokens of a date without its preposition. */
function dateCore(tokens: readonly Token[], i: number): number {
  const k = i + openingLength(tokens, i);
  return calendarLength(tokens, i, k) || relativeLength(tokens, i) || agoLength(tokens, i);
}

/** "the night of", "early", "the" before what is plainly a date. */
function openingLength(tokens: readonly Token[], i: number): number {
  const first = lowerAt(tokens, i);
  const second = lowerAt(tokens, i + 1);
  if (!/^(?:the|late|early|mid|an?)$/.test(first)) return 0;
  if (PARTS_OF_DAY.has(second) && lowerAt(tokens, i + 2) === 'of') return 3;
  const dated = isMonth(tokens[i + 1]) || DAYS.has(second) || isYear(second) || /^\d{4}s$/.test(second);
  return dated && first !== 'a' && first !== 'an' ? 1 : 0;
}

function calendarLength(tokens: readonly Token[], i: number, k: number): number {
  const at = (offset: number) => lowerAt(tokens, k + offset);
  const done = k - i;
  if (isDay(at(0))) {
    const month = at(1) === 'of' ? 2 : 1;
    if (isMonth(tokens[k + month])) return done + month + 1 + (isYear(at(month + 1)) ? 1 : 0);
  }
  if (isMonth(tokens[k])) {
    const day = isDay(at(1)) && !NUMBERED.has(at(2)) ? 1 : 0;
    const year = isYear(at(1 + day)) ? 1 : at(1 + day) === ',' && isYear(at(2 + day)) ? 2 : 0;
    const told = day > 0 || year > 0 || done > 0 || BEFORE_MONTH.has(lowerAt(tokens, i - 1));
    return told ? done + 1 + day + year : 0;
  }
  if (DAYS.has(at(0))) return done + 1;
  return isYear(at(0)) && (done > 0 || BEFORE_YEAR.has(lowerAt(tokens, i - 1))) ? done + 1 : 0;
}

/** "last week", "the past three years", "later this month" */
function relativeLength(tokens: readonly Token[], i: number): number {
  const the = lowerAt(tokens, i) === 'the' ? 1 : 0;
  if (!RELATIVE.has(lowerAt(tokens, i + the))) return 0;
  let n = the + 1;
  if (/^(?:this|last|next)$/.test(lowerAt(tokens, i + n))) n++;
  if (tokens[i + n]?.tag === 'NUM') n++;
  const unit = lowerAt(tokens, i + n);
  return SPANS.has(unit) || isMonth(tokens[i + n]) || DAYS.has(unit) ? n + 1 : 0;
}

/** "ten months ago" */
function agoLength(tokens: readonly Token[], i: number): number {
  const counts = tokens[i]?.tag === 'NUM' || SOME.has(lowerAt(tokens, i));
  return counts && SPANS.has(lowerAt(tokens, i + 1)) && /^(?:ago|earlier|later|before)$/.test(lowerAt(tokens, i + 2))
    ? 3
    : 0;
}
