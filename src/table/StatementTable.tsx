/**
 * The statements that the choices let through as a table that sorts by its headings: all that the map says, for those who
 * would rather read rows. It scrolls inside a box of its own, by keyboard too.
 */
import { useMemo, useRef } from 'react';
import { announce } from '../interface/announce';
import { ShowMore } from '../interface/ShowMore';
import { placeNamer } from '../interface/statementWords';
import { usePages } from '../interface/usePages';
import { usePanelScroll } from '../interface/usePanelScroll';
import { countWords } from '../interface/words';
import { say } from '../language/say';
import { useAtlas, useDatasetIndex, useTouched, useVisibleStatements } from '../state/AtlasContext';
import {
  COLUMN_WORDS,
  COLUMNS,
  type ColumnId,
  nextSorting,
  readSorting,
  type Sorting,
  sortStatements,
  writeSorting,
} from './columns';
import { StatementRow } from './StatementRow';

/** More rows than this are slow to lay out, and come when they are asked for. */
const PAGE = 150;

function orderWords({ column, isDescending }: Sorting): string {
  const label = say(COLUMN_WORDS[column]);
  return isDescending
    ? say('Sorted by “{label}”, descending', { label })
    : say('Sorted by “{label}”, ascending', { label });
}

interface HeadProps {
  sorting: Sorting | null;
  /** Absent where no script can sort. */
  onSort?: (column: ColumnId) => void;
}

function Head({ sorting, onSort }: HeadProps) {
  return (
    <thead>
      <tr>
        {COLUMNS.map(({ id, isSortable }) => {
          const label = say(COLUMN_WORDS[id]);
          const order = sorting?.column === id ? (sorting.isDescending ? 'descending' : 'ascending') : undefined;
          return (
            <th key={id} scope="col" className={`column-${id}`} aria-sort={order}>
              {isSortable && onSort ? (
                <button type="button" className="table-sort" onClick={() => onSort(id)}>
                  {label}
                  {order && (
                    <span className="table-order" aria-hidden="true">
                      {order === 'ascending' ? '▲' : '▼'}
                    </span>
                  )}
                </button>
              ) : (
                label
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface TableProps {
  /** A page without a script: all rows at once, articles as pages, nothing to press. */
  isStill?: boolean;
  /** Whether articles have pages of their own, where nothing else can show them. */
  hasPages?: boolean;
}

export function StatementTable({ isStill = false, hasPages = false }: TableProps) {
  const statements = useVisibleStatements();
  const { places } = useDatasetIndex();
  const touched = useTouched();
  const asked = useAtlas(({ choices }) => choices.sort);
  const choose = useAtlas((state) => state.choose);
  const sorting = useMemo(() => readSorting(asked), [asked]);
  const name = useMemo(() => placeNamer(places), [places]);
  const sorted = useMemo(() => sortStatements(statements, sorting, name), [statements, sorting, name]);
  const pages = usePages(sorted, isStill ? Number.POSITIVE_INFINITY : PAGE);
  const box = useRef<HTMLElement>(null);
  usePanelScroll(box, 'table', statements.length > 0);
  const sort = (column: ColumnId) => {
    const next = nextSorting(sorting, column);
    choose({ sort: writeSorting(next) });
    announce(orderWords(next));
  };
  if (statements.length === 0)
    return <p className="empty">{say('No statement fits these choices. Choose another kind or a longer time.')}</p>;
  return (
    <div className="table-whole">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll by keyboard, too */}
      <section className="table-box" ref={box} data-scrolls aria-labelledby="table-caption" tabIndex={0}>
        <table className="statement-table">
          <caption id="table-caption">
            <span>
              {say('{statements}, each with the words that make it', {
                statements: countWords(statements.length, 'statement'),
              })}
            </span>
          </caption>
          <Head sorting={sorting} onSort={isStill ? undefined : sort} />
          <tbody>
            {pages.shown.map((statement) => (
              <StatementRow
                key={statement.id}
                statement={statement}
                name={name}
                isTouched={touched.statements.has(statement.id)}
                hasPages={hasPages}
              />
            ))}
          </tbody>
        </table>
      </section>
      <ShowMore pages={pages} what={say('statements')} />
    </div>
  );
}
