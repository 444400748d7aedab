/**
 * The statements that the choices let through, one card each, a page at a time; the cards that the selection touches are
 * marked, and stand first where the selection gathers several or where theirs is pages away.
 */
import { lazy, Suspense, useEffect, useMemo } from 'react';
import { ShowMore } from '../interface/ShowMore';
import { placeNamer } from '../interface/statementWords';
import { usePages } from '../interface/usePages';
import { useScrollTo } from '../interface/useScrollTo';
import { countWords } from '../interface/words';
import { say } from '../language/say';
import type { Statement } from '../model/dataset';
import { filterKey } from '../model/filters';
import { useAtlas, useDatasetIndex, useTouched, useVisibleStatements } from '../state/AtlasContext';
import { overviewFor } from '../state/overview';
import { StatementCard } from './StatementCard';
import { Summary } from './Summary';

const NoMatch = lazy(() => import('./NoMatch').then((module) => ({ default: module.NoMatch })));

const PAGE = 30;

export function ClaimsPanel() {
  const index = useDatasetIndex();
  const statements = useVisibleStatements();
  const dataset = useAtlas((state) => state.dataset);
  const choices = useAtlas((state) => state.choices);
  const { selection } = choices;
  const overview = overviewFor(dataset, choices);
  const complete = useAtlas((state) => state.complete);
  const total = overview?.total ?? statements.length;
  const touched = useTouched();
  const name = useMemo(() => placeNamer(index.places), [index]);
  const isTouched = ({ id }: Statement) => touched.statements.has(id);
  const first = statements.find(isTouched);
  useScrollTo(selection && first ? `card-${first.id}` : null, selection, 'claims');
  // One chosen from this list stays where it was chosen; what an arrow or a place gathers comes first.
  const isGathered = selection !== null && selection.kind !== 'statement';
  const gathered = isGathered ? statements.filter(isTouched) : [];
  const others = isGathered ? statements.filter((statement) => !isTouched(statement)) : statements;
  const gatheredPages = usePages(gathered, PAGE, `${selection?.kind} ${selection?.id}`);
  const missing = total - statements.length;
  const pages = usePages(others, PAGE, filterKey(choices), others.length + missing);
  const isShort = missing > 0 && pages.shown.length + pages.rest < others.length + missing;
  useEffect(() => {
    if (isShort) complete();
  }, [isShort, complete]);
  const isFar = first !== undefined && !isGathered && !pages.shown.includes(first);
  const top = isFar ? [first] : gatheredPages.shown;
  const count = isFar ? 1 : gathered.length;
  const toCard = (statement: Statement) => (
    <StatementCard key={statement.id} statement={statement} name={name} isTouched={isTouched(statement)} />
  );
  return (
    <>
      <h2 className="visually-hidden">{say('Claims')}</h2>
      <Summary statements={statements} />
      {statements.length === 0 && (
        <Suspense fallback={<p className="empty">{say('No statement fits these choices.')}</p>}>
          <NoMatch />
        </Suspense>
      )}
      {others.length > 0 && count > 0 && <h3 className="claims-part">{countWords(count, 'selected statement')}</h3>}
      {top.map(toCard)}
      <ShowMore pages={gatheredPages} what={say('selected statements')} />
      {others.length > 0 && count > 0 && <h3 className="claims-part">{say('Other statements')}</h3>}
      {pages.shown.map(toCard)}
      <ShowMore pages={pages} what={say('statements')} />
    </>
  );
}
