/**
 * Days out of an EDTF date: takes the forms that articles and claims carry (`2021-07-28`, `2021-09-01~`, `2018-02-20?`,
 * `2021-08`, `2018`, `a/b`), gives the first and last ISO day it can mean and how sure it is. Refuses everything else
 * with null: a date that cannot be read is shown as unknown, never guessed.
 */
export interface DaySpan {
  /** ISO days, `from` <= `to`. */
  from: string;
  to: string;
  precision: 'day' | 'month' | 'year' | 'interval';
  approximate: boolean;
  uncertain: boolean;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function readDate(text: string): DaySpan | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, year = '', month, day, mark] = match;
  const approximate = mark === '~' || mark === '%';
  const uncertain = mark === '?' || mark === '%';
  if (month === undefined)
    return { from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year', approximate, uncertain };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const last = lastDayOfMonth(Number(year), Number(month));
  if (day === undefined)
    return {
      from: `${year}-${month}-01`,
      to: `${year}-${month}-${String(last).padStart(2, '0')}`,
      precision: 'month',
      approximate,
      uncertain,
    };
  if (Number(day) < 1 || Number(day) > last) return null;
  const iso = `${year}-${month}-${day}`;
  return { from: iso, to: iso, precision: 'day', approximate, uncertain };
}

/** `2021-09-01~` -> 1 September 2021, approximate; null for what is no date. */
export function readEdtf(text: string | null | undefined): DaySpan | null {
  if (!text) return null;
  const [first = '', second, ...rest] = text.split('/');
  if (rest.length > 0) return null;
  const from = readDate(first);
  if (second === undefined || !from) return from;
  const to = readDate(second);
  if (!to || to.to < from.from) return null;
  return {
    from: from.from,
    to: to.to,
    precision: 'interval',
    approximate: from.approximate || to.approximate,
    uncertain: from.uncertain || to.uncertain,
  };
}
