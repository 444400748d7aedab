/**
 * A date in words: takes EDTF and, where known, on what the date rests; gives words that tell exact, approximate and
 * inferred apart. A date that cannot be read is said to be unknown.
 */
import { otherSpeech, say } from '../language/say';
import { type DaySpan, readEdtf } from '../model/edtf';

export type DateCertainty = 'exact' | 'approximate' | 'inferred' | 'unknown';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function dayWords(iso: string, withYear = true): string {
  const other = otherSpeech();
  if (other) return other.day(iso, { day: 'numeric', month: 'long', year: withYear ? 'numeric' : undefined });
  const [year, month, day] = iso.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]}${withYear ? ` ${year}` : ''}`;
}

function spanWords(span: DaySpan): string {
  const [year, month] = span.from.split('-');
  if (span.precision === 'year') return year ?? '';
  if (span.precision === 'month')
    return otherSpeech()?.day(span.from, { month: 'long', year: 'numeric' }) ?? `${MONTHS[Number(month) - 1]} ${year}`;
  if (span.precision === 'day') return dayWords(span.from);
  const from = dayWords(span.from, span.from.slice(0, 4) !== span.to.slice(0, 4));
  return say('{from} to {to}', { from, to: dayWords(span.to) });
}

/** How a date is known: `basis` as the front matter of its article gives it ("inferred: ...", "printed: ..."). */
export function dateCertainty(edtf: string | null, basis?: string | null): DateCertainty {
  const span = readEdtf(edtf);
  if (!span) return 'unknown';
  if (span.approximate) return 'approximate';
  return span.uncertain || basis?.startsWith('inferred') ? 'inferred' : 'exact';
}

/** `2021-09-01~` -> "about 1 September 2021". */
export function dateWords(edtf: string | null): string {
  const span = readEdtf(edtf);
  if (!span) return say('date not known');
  return span.approximate ? say('about {date}', { date: spanWords(span) }) : spanWords(span);
}

/** `2021-07-28` -> "Jul 2021". */
export function monthWords(iso: string): string {
  const [year, month] = iso.split('-');
  return (
    otherSpeech()?.day(iso, { month: 'short', year: 'numeric' }) ?? `${MONTHS[Number(month) - 1]?.slice(0, 3)} ${year}`
  );
}

/** `2021-07-28` -> "Jul". */
export function shortMonth(iso: string): string {
  return otherSpeech()?.day(iso, { month: 'short' }) ?? MONTHS[Number(iso.slice(5, 7)) - 1]?.slice(0, 3) ?? '';
}

/** `2021-07-28` -> "28 Jul". */
export function shortDay(iso: string): string {
  const [, month, day] = iso.split('-');
  return (
    otherSpeech()?.day(iso, { day: 'numeric', month: 'short' }) ??
    `${Number(day)} ${MONTHS[Number(month) - 1]?.slice(0, 3)}`
  );
}

/** First and last of many days: "Feb 2018 to Oct 2021", "July 2021"; null where no day is known. */
export function rangeWords(dates: (string | null)[]): string | null {
  const spans = dates.flatMap((date) => readEdtf(date) ?? []);
  const from = spans.map((span) => span.from).sort()[0];
  const to = spans
    .map((span) => span.to)
    .sort()
    .at(-1);
  if (!from || !to) return null;
  if (from === to) return dayWords(from);
  const [first, last] = [monthWords(from), monthWords(to)];
  return first === last ? first : say('{from} to {to}', { from: first, to: last });
}
