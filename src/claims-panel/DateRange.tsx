/** First and last day shown, as two date fields; an order that makes no sense is not taken. */

import { say } from '../language/say';
import { useAtlas } from '../state/AtlasContext';
import { datasetDays } from '../state/datasetDays';

export function DateRange() {
  const dataset = useAtlas((state) => state.dataset);
  const range = useAtlas((state) => state.choices.range);
  const choose = useAtlas((state) => state.choose);
  const days = datasetDays(dataset);
  if (!days) return <p className="choices">{say('No statement has a date.')}</p>;
  const [from, to] = range ?? days;
  const change = (next: [string, string]) => {
    if (next[0] !== '' && next[1] !== '' && next[0] <= next[1]) choose({ range: next });
  };
  return (
    <fieldset className="choices">
      <legend>{say('Days')}</legend>
      <label>
        {say('from')}{' '}
        <input type="date" value={from} min={days[0]} max={to} onChange={({ target }) => change([target.value, to])} />
      </label>
      <label>
        {say('until')}{' '}
        <input
          type="date"
          value={to}
          min={from}
          max={days[1]}
          onChange={({ target }) => change([from, target.value])}
        />
      </label>
      {range && (
        <button type="button" className="action" onClick={() => choose({ range: null })}>
          {say('All days')}
        </button>
      )}
    </fieldset>
  );
}
