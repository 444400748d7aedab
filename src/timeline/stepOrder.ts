/**
 * The order in which the timeline is walked: statements that have a day, the earliest first, of one day those reported most.
 * Takes the statements shown; gives them in order, and what a step from a selection leads to.
 */
import type { Statement } from '../model/dataset';
import { statementDay } from './layOutTimeline';

export function inTime(statements: readonly Statement[]): Statement[] {
  const dated = statements.flatMap((statement) => {
    const day = statementDay(statement);
    return day === null ? [] : [{ statement, day }];
  });
  return dated
    .sort((a, b) =>
      a.day === b.day ? b.statement.articles.length - a.statement.articles.length : a.day < b.day ? -1 : 1,
    )
    .map(({ statement }) => statement);
}

/** The statement one step on or back from the one selected; from none the first, or the last. Null at the end. */
export function stepFrom(ordered: readonly Statement[], selected: string | null, by: 1 | -1): Statement | null {
  const at = ordered.findIndex(({ id }) => id === selected);
  if (at < 0) return (by === 1 ? ordered[0] : ordered.at(-1)) ?? null;
  return ordered[at + by] ?? null;
}
