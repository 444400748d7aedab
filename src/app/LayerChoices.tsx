/** What the box of layers offers. Loaded when it is opened. */
import { KindChoices } from '../interface/KindChoices';
import { ToggleButton } from '../interface/ToggleButton';
import { say } from '../language/say';
import { useAtlas } from '../state/AtlasContext';

function BlocChoices() {
  const blocs = useAtlas((state) => state.dataset.blocs);
  const shown = useAtlas((state) => state.choices.blocs);
  const choose = useAtlas((state) => state.choose);
  if (blocs.length === 0) return null;
  return (
    <fieldset className="choices">
      <legend>{say('Members of')}</legend>
      {blocs.map(({ id, abbreviation, name }) => (
        <ToggleButton
          key={id}
          className={`choice bloc bloc-${abbreviation.toLowerCase()}`}
          isSelected={shown.includes(id)}
          onChange={(on) => choose({ blocs: on ? [...shown, id] : shown.filter((one) => one !== id) })}
          label={name === abbreviation ? undefined : `${say(abbreviation)}: ${say(name)}`}
        >
          <span className="swatch" aria-hidden="true" />
          {say(abbreviation)}
        </ToggleButton>
      ))}
    </fieldset>
  );
}

export function LayerChoices() {
  return (
    <>
      <KindChoices />
      <BlocChoices />
    </>
  );
}
