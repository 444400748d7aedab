/**
 * Date words of a sentence in ("Wednesday", "last week", "on February 20", "in August"), EDTF out, counted from the
 * article's date. Null where the words say too little or the article has no date to count from.
 */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const DAY_MS = 86_400_000;

/** A said thing lies in the past, a planned one in the future, of the article's day. */
export type Direction = 'past' | 'future';

export function readDate(words: string, articleDate: string | null, direction: Direction): string | null {
  const text = words.toLowerCase().replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/g, '$1');
  const base = baseDay(articleDate);
  return calendarDate(text, base, direction) ?? (base ? relativeDate(text, base, direction) : null);
}

interface Base {
  time: number;
  /** The article gives a day, not only a month or year. */
  exact: boolean;
  year: number;
}

/** EDTF "2021-09-01~" counts from its day, but weekdays counted from it would pretend to know. */
function baseDay(articleDate: string | null): Base | null {
  const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%])?/.exec(articleDate ?? '');
  if (!found) return null;
  const [, year, month, day, doubt] = found;
  return {
    time: Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)),
    exact: Boolean(day) && !doubt,
    year: Number(year),
  };
}

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const two = (n: number) => String(n).padStart(2, '0');

function calendarDate(text: string, base: Base | null, direction: Direction): string | null {
  const month = new RegExp(`\\b(${MONTHS.join('|')})[a-z]*\\b`).exec(text);
  const year = /\b(1[89]\d\d|20\d\d)\b/.exec(text)?.[1];
  const monthIndex = month ? MONTHS.indexOf(month[1] as string) : -1;
  if (monthIndex < 0) return year && !/\bby\b|\bbefore\b|\bsince\b/.test(text) ? year : null;
  const day = /\b(\d{1,2})\b(?!\d)/.exec(text.replace(year ?? '\u0000', ''))?.[1];
  const chosen = year ?? yearFor(monthIndex, base, direction);
  if (!chosen) return null;
  return `${chosen}-${two(monthIndex + 1)}${day && Number(day) >= 1 && Number(day) <= 31 ? `-${two(Number(day))}` : ''}`;
}

/** A month without a year is the nearest one on the right side of the article. */
function yearFor(month: number, base: Base | null, direction: Direction): string | null {
  if (!base) return null;
  const own = new Date(base.time).getUTCMonth();
  if (direction === 'past' && month > own) return String(base.year - 1);
  if (direction === 'future' && month < own) return String(base.year + 1);
  return String(base.year);
}

function relativeDate(text: string, base: Base, direction: Direction): string | null {
  if (!base.exact) return null;
  if (/\byesterday\b/.test(text)) return iso(base.time - DAY_MS);
  if (/\btomorrow\b/.test(text)) return iso(base.time + DAY_MS);
  if (/\b(?:today|tonight|this morning|this evening|this afternoon)\b/.test(text)) return iso(base.time);
  const weekday = new RegExp(`\\b(${DAYS.join('|')})[a-z]*day\\b`).exec(text);
  if (weekday) return iso(base.time + DAY_MS * daysTo(DAYS.indexOf(weekday[1] as string), base, text, direction));
  const span = /\b(last|past|previous|next|coming|this)\s+(week|month|year)\b/.exec(text);
  if (span) return spanDate(span[1] as string, span[2] as string, base);
  return null;
}

function daysTo(day: number, base: Base, text: string, direction: Direction): number {
  const gap = (day - new Date(base.time).getUTCDay() + 7) % 7;
  if (/\bnext\b/.test(text) || (direction === 'future' && !/\blast\b/.test(text)))
    return gap === 0 && /\bnext\b/.test(text) ? 7 : gap;
  if (/\blast\b/.test(text)) return gap === 0 ? -7 : gap - 7;
  return gap === 0 ? 0 : gap - 7;
}

function spanDate(which: string, unit: string, base: Base): string {
  const step = /^(?:last|past|previous)$/.test(which) ? -1 : which === 'this' ? 0 : 1;
  const day = new Date(base.time);
  if (unit === 'year') return String(base.year + step);
  if (unit === 'month') return new Date(Date.UTC(base.year, day.getUTCMonth() + step, 1)).toISOString().slice(0, 7);
  // Weeks run from Monday, as in ISO 8601.
  const monday = base.time - DAY_MS * ((day.getUTCDay() + 6) % 7) + step * 7 * DAY_MS;
  return `${iso(monday)}/${iso(monday + 6 * DAY_MS)}`;
}
