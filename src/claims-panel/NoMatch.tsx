/**
 * What stands in place of the list where nothing fits the choices: which filter alone keeps statements back, and how many,
 * each with a button that lifts it. While a large dataset is on its way, nothing is known yet.
 */
import { useMemo } from 'react';
import { countWords } from '../interface/words';
import type { Choices } from '../model/choices';
import { NO_FILTERS } from '../model/filters';
import { useAtlas } from '../state/AtlasContext';
import { countLifted } from '../state/countChoices';
import type { Filter } from '../state/filterTests';
import { MOVER_CLASSES, OTHER_RELATIONS } from '../state/urlChoices';
import { FACET_WORDS } from './facetWords';
import { useClear } from './SummaryPart';

function liftOf(filter: Filter): { words: string; patch: Partial<Choices> } {
  switch (filter) {
    case 'kind':
      return { words: 'of any kind', patch: { movers: [...MOVER_CLASSES], relations: [...OTHER_RELATIONS] } };
    case 'by':
      return { words: 'for any state', patch: { by: undefined } };
    case 'range':
      return { words: 'on any day', patch: { range: null } };
    default:
      return { words: `with any ${FACET_WORDS[filter].one}`, patch: { [filter]: undefined } };
  }
}

export function NoMatch() {
  const dataset = useAtlas((state) => state.dataset);
  const choices = useAtlas((state) => state.choices);
  const clear = useClear();
  const lifted = useMemo(() => [...countLifted(dataset, choices)], [dataset, choices]);
  if (dataset.overview) return <p className="empty">The statements that fit are being looked up …</p>;
  return (
    <div className="empty no-match">
      <p>No statement fits all of these choices.</p>
      <ul>
        {lifted.map(([filter, count]) => {
          const { words, patch } = liftOf(filter);
          return (
            <li key={filter}>
              <button type="button" className="action" onClick={() => clear(patch)}>
                Show {countWords(count, 'statement')} {words}
              </button>
            </li>
          );
        })}
        <li>
          <button type="button" className="action" onClick={() => clear(NO_FILTERS)}>
            Clear all filters
          </button>
        </li>
      </ul>
    </div>
  );
}
