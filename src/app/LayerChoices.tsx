/** What the box of layers offers. Loaded when it is opened. */
import { KindChoices } from '../interface/KindChoices';
import { ToggleButton } from '../interface/ToggleButton';
import { useAtlas } from '../state/AtlasContext';

function BlocChoices() {
  const blocs = useAtlas((state) => state.dataset.blocs);
  const shown = useAtlas((state) => state.choices.blocs);
  const choose = useAtlas((state) => state.choose);
  if (blocs.length === 0) return null;
  return (
    <fieldset className="choices">
      <legend>Members of</legend>
      {blocs.map(({ id, abbreviation, name }) => (
        <ToggleButton
          key={id}
          className={`choice bloc bloc-${abbreviation.toLowerCase()}`}
          isSelected={shown.includes(id)}
          onChange={(on) => choose({ blocs: on ? [...shown, id] : shown.filter((one) => one !== id) })}
          label={name === abbreviation ? undefined : `${abbreviation}: ${name}`}
        >
          <span className="swatch" aria-hidden="true" />
          {abbreviation}
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
