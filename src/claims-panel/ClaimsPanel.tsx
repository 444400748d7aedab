/** The statements that the choices let through, one card each; the cards that the selection touches are marked. */
import { useEffect, useMemo, useRef } from 'react';
import { announce } from '../interface/announce';
import { placeNamer } from '../interface/statementWords';
import { useScrollTo } from '../interface/useScrollTo';
import { countWords } from '../interface/words';
import type { Statement } from '../model/dataset';
import { useAtlas, useDatasetIndex, useTouched, useVisibleStatements } from '../state/AtlasContext';
import { StatementCard } from './StatementCard';
import { Summary } from './Summary';

export function ClaimsPanel() {
  const index = useDatasetIndex();
  const statements = useVisibleStatements();
  const selection = useAtlas((state) => state.choices.selection);
  const touched = useTouched();
  const name = useMemo(() => placeNamer(index.places), [index]);
  const first = statements.find(({ id }) => touched.statements.has(id));
  useScrollTo(selection && first ? `card-${first.id}` : null, selection, 'claims');
  const shown = useRef(statements.length);
  useEffect(() => {
    if (shown.current !== statements.length) announce(`${countWords(statements.length, 'statement')} shown`);
    shown.current = statements.length;
  }, [statements.length]);
  // One chosen from this list stays where it was chosen; what an arrow or a place gathers comes first.
  const isGathered = selection !== null && selection.kind !== 'statement';
  const selected = isGathered ? statements.filter(({ id }) => touched.statements.has(id)) : [];
  const others = statements.filter((statement) => !selected.includes(statement));
  const toCard = (statement: Statement) => (
    <StatementCard
      key={statement.id}
      statement={statement}
      name={name}
      isTouched={touched.statements.has(statement.id)}
    />
  );
  return (
    <>
      <h2 className="visually-hidden">Claims</h2>
      <Summary statements={statements} />
      {statements.length === 0 && (
        <p className="empty">No statement fits these choices. Choose another kind or a longer time above.</p>
      )}
      {others.length > 0 && selected.length > 0 && (
        <h3 className="claims-part">{countWords(selected.length, 'selected statement')}</h3>
      )}
      {selected.map(toCard)}
      {others.length > 0 && selected.length > 0 && <h3 className="claims-part">Other statements</h3>}
      {others.map(toCard)}
    </>
  );
}
