/** What is selected, in one line above every view, with the way to let go of it. */
import { SelectLink } from '../interface/SelectLink';
import { useAtlas } from '../state/AtlasContext';
import { hasClaimsOnly } from '../state/framing';
import { NearMatches } from './NearMatches';
import { useSelectionWords } from './useSelectionWords';

export function SelectionBar() {
  const selection = useAtlas((state) => state.choices.selection);
  const tab = useAtlas((state) => state.choices.tab);
  const select = useAtlas((state) => state.select);
  const isBare = useAtlas(({ choices }) => hasClaimsOnly(choices));
  const words = useSelectionWords();
  if (!selection || !words) return null;
  const isPlaceElsewhere = selection.kind === 'place' && tab !== 'places' && !isBare;
  return (
    <div className={`selection-bar ${words.isGone ? 'is-gone' : ''}`}>
      <p>
        <strong>{words.title}</strong> <span className="soft">{words.detail}</span>
        {words.isGone && <NearMatches selection={selection} />}
        {isPlaceElsewhere && (
          <>
            {' '}
            <SelectLink kind="place" id={selection.id} className="action">
              All its sentences
            </SelectLink>
          </>
        )}
      </p>
      <button type="button" className="close" onClick={() => select(null)} aria-label="Clear the selection (Escape)">
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
