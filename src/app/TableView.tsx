/** The table with the sentence above it that says what is shown and changes it; the table alone in a frame. */
import { useEffect } from 'react';
import { Summary } from '../claims-panel/Summary';
import { say } from '../language/say';
import { useAtlas, useVisibleStatements } from '../state/AtlasContext';
import { StatementTable } from '../table/StatementTable';

/** What is sorted and counted must all be here. */
function useAll(): void {
  const isShort = useAtlas(({ dataset }) => dataset.overview !== undefined);
  const complete = useAtlas((state) => state.complete);
  useEffect(() => {
    if (isShort) complete();
  }, [isShort, complete]);
}

export function TableView() {
  const statements = useVisibleStatements();
  const isFramed = useAtlas(({ choices }) => choices.form === 'table');
  useAll();
  return (
    <>
      <h2 className="visually-hidden">{say('Table')}</h2>
      {!isFramed && <Summary statements={statements} />}
      <StatementTable />
    </>
  );
}
