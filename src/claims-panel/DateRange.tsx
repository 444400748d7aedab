/** First and last day shown, as two date fields; an order that makes no sense is not taken. */
import { useAtlas } from '../state/AtlasContext';
import { datasetDays } from '../state/datasetDays';

export function DateRange() {
  const dataset = useAtlas((state) => state.dataset);
  const range = useAtlas((state) => state.choices.range);
  const choose = useAtlas((state) => state.choose);
  const days = datasetDays(dataset);
  if (!days) return <p className="choices">No statement has a date.</p>;
  const [from, to] = range ?? days;
  const change = (next: [string, string]) => {
    if (next[0] !== '' && next[1] !== '' && next[0] <= next[1]) choose({ range: next });
  };
  return (
    <fieldset className="choices">
      <legend>Days</legend>
      <label>
        from{' '}
        <input type="date" value={from} min={days[0]} max={to} onChange={({ target }) => change([target.value, to])} />
      </label>
      <label>
        to{' '}
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
          All days
        </button>
      )}
    </fieldset>
  );
}
