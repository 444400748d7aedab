/** What is drawn on the map: kinds of movement, and the members of the blocs, behind one button in the map's corner. */
import { KindChoices } from '../interface/KindChoices';
import { PopBox } from '../interface/PopBox';
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

export function Layers() {
  return (
    <PopBox label="Layers" className="layers">
      <KindChoices />
      <BlocChoices />
    </PopBox>
  );
}
