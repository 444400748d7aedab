/**
 * Who belongs to a bloc on a day. Comes in: a bloc with dated members and a date (ISO day, or EDTF that starts with a
 * year, a month or a day, "2021-09-01~"). Goes out: country codes, sorted. A date without a day counts from its first
 * day; a date that is none (empty, unknown) is refused with an error, since any answer would be a guess.
 */
import type { Bloc } from '../model/dataset';

/** Codes of the members on a day; a membership counts from its first day and no longer on the day it ends. */
export function membersAt(bloc: Bloc, date: string): string[] {
  const day = firstDay(date);
  const codes = bloc.members
    .filter(({ from, to }) => from <= day && (to === null || day < to))
    .map((one) => one.country);
  return [...new Set(codes)].sort();
}

/** `2021-09~` -> `2021-09-01`: the first day that an EDTF date may mean. */
function firstDay(date: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date);
  if (!match) throw new Error(`Not a date: "${date}"`);
  return `${match[1]}-${match[2] ?? '01'}-${match[3] ?? '01'}`;
}
