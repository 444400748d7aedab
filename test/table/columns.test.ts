/** How the columns of the table sort, on statements made for it. */
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/model/dataset';
import {
  COLUMNS,
  type ColumnId,
  nextSorting,
  readSorting,
  sortStatements,
  writeSorting,
} from '../../src/table/columns';

const NAMES: Record<string, string> = { 'country:ML': 'Mali', 'country:NE': 'Niger', 'country:TD': 'Chad' };
const name = (id: string) => NAMES[id] ?? id;

function statement(id: string, patch: Partial<Statement> = {}): Statement {
  return {
    id,
    relation: 'movement',
    status: 'asserted',
    origins: [],
    destinations: [],
    originsOpen: false,
    destinationsOpen: false,
    places: [],
    speaker: null,
    saidOn: null,
    claims: [],
    articles: ['a'],
    via: [],
    ...patch,
  };
}

const STATEMENTS = [
  statement('first', {
    origins: ['country:NE'],
    destinations: ['country:TD'],
    status: 'denied',
    speaker: { name: 'Örn Berg', country: 'NO' },
    saidOn: '2021-09-01~',
    articles: ['a', 'b'],
  }),
  statement('second', {
    relation: 'exercise',
    places: ['country:ML'],
    speaker: { name: 'Pia Dahl' },
    saidOn: '2021-08',
  }),
  statement('third', { origins: ['country:ML'], status: 'possible', articles: ['a', 'b', 'c'] }),
];

const sorted = (column: ColumnId, isDescending = false) =>
  sortStatements(STATEMENTS, { column, isDescending }, name)
    .map(({ id }) => id)
    .join(' ');

describe('a column', () => {
  it.each<[ColumnId, string, string]>([
    ['from', 'third first second', 'first third second'],
    ['to', 'first second third', 'second first third'],
    ['status', 'second third first', 'first third second'],
    ['speaker', 'first second third', 'second first third'],
    ['government', 'first second third', 'first second third'],
    ['said', 'second first third', 'first second third'],
    ['articles', 'second first third', 'third first second'],
  ])('“%s” sorts both ways, with what it lacks at the end', (column, up, down) => {
    expect(sorted(column)).toBe(up);
    expect(sorted(column, true)).toBe(down);
  });
});

it('without a sorting the statements stand as they came', () =>
  expect(sortStatements(STATEMENTS, null, name)).toEqual(STATEMENTS));

it('a heading sorts words from A, days from the latest, and the other way when it is pressed again', () => {
  expect(nextSorting(null, 'speaker')).toEqual({ column: 'speaker', isDescending: false });
  expect(nextSorting({ column: 'speaker', isDescending: false }, 'said')).toEqual({
    column: 'said',
    isDescending: true,
  });
  expect(nextSorting({ column: 'said', isDescending: true }, 'said')).toEqual({ column: 'said', isDescending: false });
});

describe('a sorting in an address', () => {
  it('comes back as it was written, for every column that sorts', () => {
    for (const { id: column } of COLUMNS.filter(({ isSortable }) => isSortable))
      for (const isDescending of [true, false])
        expect(readSorting(writeSorting({ column, isDescending }))).toEqual({ column, isDescending });
  });
  it.each([null, undefined, '', 'quotation', 'colour', 'colour-desc'])('%s is none', (text) =>
    expect(readSorting(text)).toBeNull(),
  );
});
