/**
 * The columns of the table and how they sort. Comes in: statements, a way to name places, and a column with a direction.
 * Goes out: the statements in that order; what has no value in the column stands last whichever way it is sorted, and
 * equals keep the order in which they came.
 */
import { countryName, type NamePlace, speakerName, statementParts } from '../interface/statementWords';
import { pageLanguage } from '../language/say';
import type { Statement } from '../model/dataset';
import type { ClaimStatus } from '../model/document';
import { readEdtf } from '../model/edtf';

export type ColumnId = 'what' | 'from' | 'to' | 'status' | 'speaker' | 'government' | 'said' | 'articles' | 'quotation';

export const COLUMN_WORDS: Record<ColumnId, string> = {
  what: 'What',
  from: 'From',
  to: 'To, or where',
  status: 'Status',
  speaker: 'Speaker',
  government: 'Government',
  said: 'Said on',
  articles: 'Articles',
  quotation: 'In these words',
};

export const COLUMNS = (Object.keys(COLUMN_WORDS) as ColumnId[]).map((id) => ({ id, isSortable: id !== 'quotation' }));

export interface Sorting {
  column: ColumnId;
  isDescending: boolean;
}

/** From what is said to be so to what is said not to be. */
const SURENESS: readonly ClaimStatus[] = ['asserted', 'planned', 'possible', 'denied'];

/** The places of the second end; of what does not move, those where it is. */
export function whereTo({ relation, destinations, places }: Statement): string[] {
  return relation === 'movement' ? destinations : places;
}

type Value = string | number | null;

function namesOf(places: string[], name: NamePlace): Value {
  return places.length === 0 ? null : places.map(name).join(', ').replace(/^the /, '');
}

function cellValue(statement: Statement, column: ColumnId, name: NamePlace): Value {
  switch (column) {
    case 'what':
      return statementParts(statement, name).subject;
    case 'from':
      return namesOf(statement.origins, name);
    case 'to':
      return namesOf(whereTo(statement), name);
    case 'status':
      return SURENESS.indexOf(statement.status);
    case 'speaker':
      return statement.speaker && speakerName(statement);
    case 'government':
      return statement.speaker?.country ? countryName(statement.speaker.country) : null;
    case 'said':
      return readEdtf(statement.saidOn)?.from ?? null;
    case 'articles':
      return statement.articles.length;
    case 'quotation':
      return null;
  }
}

function compare(a: Value, b: Value, words: Intl.Collator): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return words.compare(String(a), String(b));
}

export function sortStatements(statements: Statement[], sorting: Sorting | null, name: NamePlace): Statement[] {
  if (!sorting) return statements;
  const words = new Intl.Collator(pageLanguage());
  const direction = sorting.isDescending ? -1 : 1;
  return statements
    .map((statement) => ({ statement, value: cellValue(statement, sorting.column, name) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      return direction * compare(a.value, b.value, words);
    })
    .map(({ statement }) => statement);
}

/** `said-desc` as an address has it; null for what is no column. */
export function readSorting(text: string | null | undefined): Sorting | null {
  const [name = '', order] = (text ?? '').split('-');
  const column = COLUMNS.find(({ id, isSortable }) => isSortable && id === name)?.id;
  return column ? { column, isDescending: order === 'desc' } : null;
}

export function writeSorting({ column, isDescending }: Sorting): string {
  return isDescending ? `${column}-desc` : column;
}

/** Counts and days begin with the most and the latest, words with A. */
export function nextSorting(sorting: Sorting | null, column: ColumnId): Sorting {
  if (sorting?.column === column) return { column, isDescending: !sorting.isDescending };
  return { column, isDescending: column === 'articles' || column === 'said' };
}
