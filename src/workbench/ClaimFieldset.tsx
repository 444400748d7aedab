/** What a claim says, to be filled in or changed: what moves, its ends, how surely, who says it and when. */
import { useId } from 'react';
import { placeNamer } from '../interface/statementWords';
import { capitalise, MOVER_WORDS, RELATION_WORDS, STATUS_WORDS } from '../interface/words';
import { say } from '../language/say';
import type { ClaimStatus, MoverClass, Place, Relation } from '../model/document';
import { useDatasetIndex } from '../state/AtlasContext';
import type { Corrector } from '../state/Corrector';
import type { ClaimDraft, End } from './claimDraft';
import { PlaceField } from './PlaceField';

interface Props {
  corrector: Corrector;
  draft: ClaimDraft;
  onChange: (patch: Partial<ClaimDraft>) => void;
  /** A new claim may be of any kind; one that was read keeps its own. */
  isNew?: boolean;
}

interface EndProps extends Pick<Props, 'corrector'> {
  legend: string;
  ids: readonly string[];
  known: ReadonlyMap<string, Place>;
  onChange: (ids: string[], added?: Place) => void;
}

function EndPlaces({ corrector, legend, ids, known, onChange }: EndProps) {
  const { places } = useDatasetIndex();
  const name = placeNamer(new Map([...places, ...known]));
  return (
    <fieldset className="decision-end-places">
      <legend>{legend}</legend>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            {capitalise(name(id))}{' '}
            <button
              type="button"
              className="action"
              aria-label={say('Take out: {words}', { words: name(id) })}
              onClick={() => onChange(ids.filter((one) => one !== id))}
            >
              {say('Take out')}
            </button>
          </li>
        ))}
      </ul>
      <PlaceField
        corrector={corrector}
        label={say('Add a place')}
        onChoose={({ place }) => onChange([...ids.filter((id) => id !== place.id), place.id], place)}
      />
    </fieldset>
  );
}

export function ClaimFieldset({ corrector, draft, onChange, isNew = false }: Props) {
  const id = useId();
  const isMovement = draft.relation === 'movement';
  const end = (field: End, legend: string) => (
    <EndPlaces
      corrector={corrector}
      legend={legend}
      ids={draft[field]}
      known={draft.known}
      onChange={(ids, added) =>
        onChange({ [field]: ids, ...(added && { known: new Map(draft.known).set(added.id, added) }) })
      }
    />
  );
  return (
    <>
      <div className="decision-fields">
        {isNew && (
          <label>
            <span>{say('What is claimed')}</span>
            <select value={draft.relation} onChange={({ target }) => onChange({ relation: target.value as Relation })}>
              {Object.entries(RELATION_WORDS).map(([relation, words]) => (
                <option key={relation} value={relation}>
                  {say(words)}
                </option>
              ))}
            </select>
          </label>
        )}
        {isMovement && (
          <label>
            <span>{say('What moves')}</span>
            <select value={draft.mover} onChange={({ target }) => onChange({ mover: target.value as MoverClass })}>
              {Object.entries(MOVER_WORDS).map(([mover, words]) => (
                <option key={mover} value={mover}>
                  {say(words)}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          <span>{say('Status')}</span>
          <select value={draft.status} onChange={({ target }) => onChange({ status: target.value as ClaimStatus })}>
            {Object.entries(STATUS_WORDS).map(([status, { label }]) => (
              <option key={status} value={status}>
                {say(label)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say('Speaker')}</span>
          <input
            type="text"
            value={draft.speaker}
            dir="auto"
            placeholder={say('the article itself')}
            onChange={({ target }) => onChange({ speaker: target.value })}
          />
        </label>
        <label htmlFor={`${id}-day`}>
          <span>{say('Said on')}</span>
          <input
            id={`${id}-day`}
            type="text"
            value={draft.saidOn}
            dir="ltr"
            placeholder="2021-07-28"
            onChange={({ target }) => onChange({ saidOn: target.value })}
          />
        </label>
      </div>
      {isMovement ? (
        <div className="decision-ends">
          {end('origins', say('From'))}
          {end('destinations', say('To'))}
        </div>
      ) : (
        end('places', say('Where'))
      )}
    </>
  );
}
