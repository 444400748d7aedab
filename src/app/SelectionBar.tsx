/** What is selected, in one line above every view, with the way to let go of it. */
import { SelectLink } from '../interface/SelectLink';
import { say } from '../language/say';
import type { Selection } from '../model/choices';
import { useAtlas, useTouched, useVisibleStatements } from '../state/AtlasContext';
import { hasClaimsOnly } from '../state/framing';
import { NearMatches } from './NearMatches';
import { useSelectionWords } from './useSelectionWords';

/** Statements and arrows that a link selects, and its filters, or the reader's, then leave out. */
function useIsHidden(selection: Selection | null): boolean {
  const touched = useTouched();
  const shown = useVisibleStatements();
  const isKept = selection?.kind === 'statement' || selection?.kind === 'flow';
  return isKept && touched.statements.size > 0 && !shown.some(({ id }) => touched.statements.has(id));
}

export function SelectionBar() {
  const selection = useAtlas((state) => state.choices.selection);
  const tab = useAtlas((state) => state.choices.tab);
  const select = useAtlas((state) => state.select);
  const isBare = useAtlas(({ choices }) => hasClaimsOnly(choices));
  const words = useSelectionWords();
  const isHidden = useIsHidden(selection);
  if (!selection || !words) return null;
  const isPlaceElsewhere = selection.kind === 'place' && tab !== 'places' && !isBare;
  return (
    <div className={`selection-bar ${words.isGone ? 'is-gone' : ''}`}>
      <p>
        <strong>{words.title}</strong> <span className="soft">{words.detail}</span>
        {words.isGone && <NearMatches selection={selection} />}
        {isHidden && (
          <>
            {' '}
            <span className="soft">{say('The filters leave it out.')}</span>{' '}
            <button type="button" className="action" onClick={() => select(selection)}>
              {say('Show it')}
            </button>
          </>
        )}
        {isPlaceElsewhere && (
          <>
            {' '}
            <SelectLink kind="place" id={selection.id} className="action">
              {say('All its sentences')}
            </SelectLink>
          </>
        )}
      </p>
      <button
        type="button"
        className="close"
        onClick={() => select(null)}
        aria-label={say('Clear the selection (Escape)')}
      >
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
