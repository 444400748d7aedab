/** What the statements shown are about: a button for each kind of mover that the dataset holds, and one for all else. */
import { useAtlas } from '../state/AtlasContext';
import { countChoices } from '../state/countChoices';
import { ToggleButton } from './ToggleButton';
import { MOVER_WORDS } from './words';

export function KindChoices() {
  const dataset = useAtlas((state) => state.dataset);
  const choices = useAtlas((state) => state.choices);
  const choose = useAtlas((state) => state.choose);
  const counts = countChoices(dataset, choices);
  return (
    <fieldset className="choices">
      <legend className="visually-hidden">What the statements are about</legend>
      {counts.movers.map(({ mover, count }) => (
        <ToggleButton
          key={mover}
          className={`choice mover-${mover}`}
          isSelected={choices.movers.includes(mover)}
          onChange={(on) =>
            choose({ movers: on ? [...choices.movers, mover] : choices.movers.filter((one) => one !== mover) })
          }
        >
          <span className="swatch" aria-hidden="true" />
          {MOVER_WORDS[mover]} <span className="count">{count}</span>
        </ToggleButton>
      ))}
      {(counts.events > 0 || choices.events) && (
        <ToggleButton className="choice" isSelected={choices.events} onChange={(events) => choose({ events })}>
          presence, incidents, meetings … <span className="count">{counts.events}</span>
        </ToggleButton>
      )}
    </fieldset>
  );
}
