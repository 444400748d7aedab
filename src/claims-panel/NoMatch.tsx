/**
 * What stands in place of the list where nothing fits the choices: which filter alone keeps statements back, and how many,
 * each with a button that lifts it. While a large dataset is on its way, nothing is known yet.
 */
import { useMemo } from 'react';
import { countWords } from '../interface/words';
import { say, type Values } from '../language/say';
import type { Choices } from '../model/choices';
import { NO_FILTERS } from '../model/filters';
import { useAtlas } from '../state/AtlasContext';
import { countLifted } from '../state/countChoices';
import type { Filter } from '../state/filterTests';
import { MOVER_CLASSES, OTHER_RELATIONS } from '../state/urlChoices';
import { FACET_WORDS } from './facetWords';
import { useClear } from './SummaryPart';

function liftOf(filter: Filter): { words: (values: Values) => string; patch: Partial<Choices> } {
  switch (filter) {
    case 'kind':
      return {
        words: (values) => say('Show {statements} of any kind', values),
        patch: { movers: [...MOVER_CLASSES], relations: [...OTHER_RELATIONS] },
      };
    case 'by':
      return { words: (values) => say('Show {statements} for any state', values), patch: { by: undefined } };
    case 'range':
      return { words: (values) => say('Show {statements} on any day', values), patch: { range: null } };
    default:
      return { words: (values) => say(FACET_WORDS[filter].any, values), patch: { [filter]: undefined } };
  }
}

export function NoMatch() {
  const dataset = useAtlas((state) => state.dataset);
  const choices = useAtlas((state) => state.choices);
  const clear = useClear();
  const lifted = useMemo(() => [...countLifted(dataset, choices)], [dataset, choices]);
  if (dataset.overview) return <p className="empty">{say('The statements that fit are being looked up …')}</p>;
  return (
    <div className="empty no-match">
      <p>{say('No statement fits all of these choices.')}</p>
      <ul>
        {lifted.map(([filter, count]) => {
          const { words, patch } = liftOf(filter);
          return (
            <li key={filter}>
              <button type="button" className="action" onClick={() => clear(patch)}>
                {words({ statements: countWords(count, 'statement') })}
              </button>
            </li>
          );
        })}
        <li>
          <button type="button" className="action" onClick={() => clear(NO_FILTERS)}>
            {say('Clear all filters')}
          </button>
        </li>
      </ul>
    </div>
  );
}
