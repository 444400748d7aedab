/** An EDTF date in words: `2021-07-28` -> "28 July 2021", `2021-09-01~` -> "about 1 September 2021", `2021` -> "2021". */
export function dayWords(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date) ?? [];
  if (!year) return date;
  const named = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`).toLocaleDateString('en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  });
  return /[~?%]/.test(date) ? `about ${named}` : named;
}
