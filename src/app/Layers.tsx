/** What is drawn on the map: kinds of movement, and the members of the blocs, behind one button in the map's corner. */
import { useEffect, useId, useRef, useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { KindChoices } from '../interface/KindChoices';
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
          aria-label={name}
        >
          <span className="swatch" aria-hidden="true" />
          {abbreviation}
        </ToggleButton>
      ))}
    </fieldset>
  );
}

export function Layers() {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const onPointer = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    // Before the page's own Escape, which lets go of the selection.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('keydown', onKey, { capture: true });
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('keydown', onKey, { capture: true });
    };
  }, [isOpen]);
  return (
    <div className="layers" ref={box}>
      <button
        type="button"
        className="layers-button"
        ref={button}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        Layers
      </button>
      <div id={id} className="layers-box" hidden={!isOpen}>
        {isOpen && (
          <>
            <KindChoices />
            <BlocChoices />
          </>
        )}
      </div>
    </div>
  );
}
