/** The choices behind a part of the summary's sentence. Loaded when one of them is opened. */
import { KindChoices } from '../interface/KindChoices';
import { countryName } from '../interface/statementWords';
import { ToggleButton } from '../interface/ToggleButton';
import { useAtlas } from '../state/AtlasContext';
import { countChoices } from '../state/countChoices';
import { NO_STATE } from '../state/selectors';
import { DateRange } from './DateRange';

export type SummaryPart = 'kinds' | 'speakers' | 'dates';

function stateWords(state: string): string {
  return state === NO_STATE ? 'no state' : countryName(state);
}

function SpeakerChoices() {
  const dataset = useAtlas((state) => state.dataset);
  const choices = useAtlas((state) => state.choices);
  const choose = useAtlas((state) => state.choose);
  const counts = countChoices(dataset, choices);
  return (
    <fieldset className="choices">
      <legend className="visually-hidden">For whom the speakers speak</legend>
      <ToggleButton className="choice" isSelected={!choices.by} onChange={() => choose({ by: undefined })}>
        anyone
      </ToggleButton>
      {counts.states.map(({ state, count }) => (
        <ToggleButton
          key={state}
          className="choice"
          isSelected={choices.by === state}
          onChange={(on) => choose({ by: on ? state : undefined })}
        >
          {stateWords(state)} <span className="count">{count}</span>
        </ToggleButton>
      ))}
    </fieldset>
  );
}

export function SummaryChoices({ part }: { part: SummaryPart }) {
  if (part === 'kinds') return <KindChoices />;
  return part === 'speakers' ? <SpeakerChoices /> : <DateRange />;
}
