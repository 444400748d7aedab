/**
 * The choices behind a part of the summary's sentence, or all of them, each with how many statements it would show. Loaded
 * when one is opened. An overview cannot count what its statements would: the whole dataset is then asked for.
 */
import { useEffect, useMemo } from 'react';
import { KindChoices } from '../interface/KindChoices';
import { ToggleButton } from '../interface/ToggleButton';
import { toggled } from '../interface/toggled';
import { countWords } from '../interface/words';
import { say } from '../language/say';
import { FACETS, type Facet } from '../model/filters';
import { useAtlas } from '../state/AtlasContext';
import { countChoices, countValues } from '../state/countChoices';
import { DateRange } from './DateRange';
import { FacetChoices } from './FacetChoices';
import { stateWords } from './facetWords';
import type { PartName } from './SummaryPart';

function StateChoices() {
  const dataset = useAtlas((state) => state.dataset);
  const choices = useAtlas((state) => state.choices);
  const choose = useAtlas((state) => state.choose);
  const { states } = useMemo(() => countChoices(dataset, choices), [dataset, choices]);
  const chosen = choices.by ?? [];
  const gone = chosen.filter((one) => !states.some(({ state }) => state === one));
  const all = [...gone.map((state) => ({ state, count: 0 })), ...states];
  return (
    <fieldset className="choices">
      <legend>{say('Speaking for')}</legend>
      <ToggleButton className="choice" isSelected={chosen.length === 0} onChange={() => choose({ by: undefined })}>
        {say('anyone')}
      </ToggleButton>
      {all.map(({ state, count }) => (
        <ToggleButton
          key={state}
          className="choice"
          isSelected={chosen.includes(state)}
          onChange={(on) => {
            const next = toggled(chosen, state, on);
            choose({ by: next.length > 0 ? next : undefined });
          }}
        >
          {stateWords(state)} <span className="count">{count}</span>
        </ToggleButton>
      ))}
    </fieldset>
  );
}

/** What an overview leaves out is asked for, and said to be on its way. */
function Facets({ facets }: { facets: readonly Facet[] }) {
  const dataset = useAtlas((state) => state.dataset);
  const choices = useAtlas((state) => state.choices);
  const complete = useAtlas((state) => state.complete);
  const isShort = dataset.overview !== undefined;
  useEffect(() => {
    if (isShort) complete();
  }, [isShort, complete]);
  const counts = useMemo(() => (isShort ? null : countValues(dataset, choices)), [isShort, dataset, choices]);
  if (!counts)
    return (
      <p className="soft" role="status">
        {say('Counting {statements}: they are being loaded …', {
          statements: countWords(dataset.totals.statements, 'statement'),
        })}
      </p>
    );
  return facets.map((facet) => <FacetChoices key={facet} facet={facet} counts={counts[facet]} />);
}

export function SummaryChoices({ part }: { part: PartName }) {
  switch (part) {
    case 'kind':
      return <KindChoices />;
    case 'range':
      return <DateRange />;
    case 'by':
      return (
        <>
          <StateChoices />
          <Facets facets={['speaker']} />
        </>
      );
    case 'all':
      return (
        <>
          <KindChoices />
          <DateRange />
          <StateChoices />
          <Facets facets={FACETS} />
        </>
      );
    default:
      return <Facets facets={[part]} />;
  }
}
