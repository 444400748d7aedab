/**
 * Finds a place in the gazetteer by its name: a field, and below it what goes by that name, each with what it lies in. Enter
 * looks it up, a button takes one; what is pointed at lights up on the map. Says so where there is none.
 */
import { type KeyboardEvent, useId, useState } from 'react';
import { KIND_WORDS } from '../interface/words';
import { say, sayPlace } from '../language/say';
import type { FoundPlace } from '../model/corrections';
import { useAtlas } from '../state/AtlasContext';
import type { Corrector } from '../state/Corrector';

interface Props {
  corrector: Corrector;
  label: string;
  onChoose: (found: FoundPlace) => void;
}

/** "Georgia · country", "Georgia · province · United States" */
export function placeLine({ place, within }: FoundPlace): string {
  return [sayPlace(place), say(KIND_WORDS[place.kind][0]), within].filter((part) => part !== '').join(' · ');
}

export function PlaceField({ corrector, label, onChoose }: Props) {
  const id = useId();
  const setHover = useAtlas((state) => state.setHover);
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<FoundPlace[] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const look = async () => {
    if (typed.trim() === '') return;
    setTrouble(null);
    try {
      setFound(await corrector.find(typed));
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    look();
  };
  return (
    <div className="place-field">
      <label htmlFor={id}>{label}</label>
      <span className="place-field-line">
        <input
          id={id}
          type="text"
          value={typed}
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="action" onClick={look}>
          {say('Look up')}
        </button>
      </span>
      {found && found.length > 0 && (
        <ul className="place-found" aria-label={say('Places of that name')}>
          {found.map((one) => (
            <li key={one.place.id}>
              <button
                type="button"
                onPointerEnter={() => setHover({ kind: 'place', id: one.place.id })}
                onPointerLeave={() => setHover(null)}
                onFocus={() => setHover({ kind: 'place', id: one.place.id })}
                onBlur={() => setHover(null)}
                onClick={() => {
                  setFound(null);
                  setTyped('');
                  onChoose(one);
                }}
              >
                {placeLine(one)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="soft" role="status">
        {trouble ?? (found?.length === 0 ? say('No place of that name is known here.') : '')}
      </p>
    </div>
  );
}
