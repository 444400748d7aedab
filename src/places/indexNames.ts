/**
 * Texts of the prepared gazetteer in, its index of names out: every name under its hash, with its row; main names first,
 * then names in other languages and words for peoples, each with the languages that use it. The text stays as it is, for
 * display. Refuses nothing: lines of countries that are not listed are passed over.
 */
import { BREAK, DROPPED, foldUnit, SPACE } from '../model/foldName';
import { extendHash, type OpenHash, startHash } from '../model/nameHash';
import { createNameTable, type NameTable } from './nameTable';
import type { Header } from './readColumns';

/** Bits of an entry's flags; the languages' number stands above them. */
export const MAIN = 1;
export const DEMONYM = 2;
export const LANGUAGE_SHIFT = 2;
const LINE_END = 10;
const BAR = 124;
/** Room for names beside the rows' main ones: alternates, other languages, demonyms. */
const ALTERNATES = 1.6;
const FOREIGN = 60_000;

/** Index of all names; `regionRows` are regions' rows and ids, whose adjectives are listed beside the countries'. */
export function indexNames(decode: (name: string) => string, header: Header, regionRows: [number, string][]) {
  const text = decode('names');
  const lineStarts = new Uint32Array(header.rows + 1);
  const table = createNameTable(Math.ceil(header.rows * ALTERNATES) + FOREIGN);
  const hash = startHash();
  for (let at = 0, row = 0, main = true; at <= text.length; at++) {
    const unit = at === text.length ? LINE_END : text.charCodeAt(at);
    if (unit !== LINE_END && unit !== BAR) {
      extend(hash, unit, table);
      continue;
    }
    table.add(hash, row, main ? MAIN : 0);
    restart(hash);
    main = unit === LINE_END;
    if (unit === LINE_END) lineStarts[++row] = at + 1;
  }
  const rowOfCountry = new Map(header.countries.map((code, row) => [code, row]));
  for (const [row, id] of regionRows) rowOfCountry.set(id, row);
  const languageSets = [null] as (ReadonlySet<string> | null)[];
  addLines(decode('foreign'), 0);
  addLines(decode('demonyms'), DEMONYM);
  return { text, lineStarts, table, languageSets };

  function addLines(lines: string, flags: number): void {
    const known = new Map<string, number>();
    for (const line of lines.split('\n')) {
      const [name = '', code = '', languages = ''] = line.split('|');
      const row = rowOfCountry.get(code);
      if (row === undefined) continue;
      let set = known.get(languages);
      if (set === undefined) {
        set = languageSets.push(new Set(languages.split(' '))) - 1;
        known.set(languages, set);
      }
      for (let i = 0; i < name.length; i++) extend(hash, name.charCodeAt(i), table);
      table.add(hash, row, flags | (set << LANGUAGE_SHIFT));
      restart(hash);
    }
  }
}

function extend(hash: OpenHash, unit: number, table: NameTable): void {
  const folded = foldUnit(unit);
  if (folded === DROPPED) return;
  if (folded === SPACE || folded === BREAK) {
    if (hash.open) table.begin(hash);
    hash.open = false;
    return;
  }
  if (!hash.open && (hash.a !== START_A || hash.b !== START_B)) extendHash(hash, SPACE);
  hash.open = true;
  extendHash(hash, folded);
}

const { a: START_A, b: START_B } = startHash();

function restart(hash: OpenHash): void {
  hash.a = START_A;
  hash.b = START_B;
  hash.open = false;
}
