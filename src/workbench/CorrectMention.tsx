/**
 * One mention under correction: the place it was read as, the others that it may be, each with reasons, any other of the
 * gazetteer; or that it is no place. One decision can hold for all mentions of the same words.
 */
import { useEffect, useId, useState } from 'react';
import { placeNamer } from '../interface/statementWords';
import { capitalise, inQuotes } from '../interface/words';
import { say, sayCount } from '../language/say';
import type { FoundPlace } from '../model/corrections';
import type { Document, Mention } from '../model/document';
import { useAtlas, useDatasetIndex } from '../state/AtlasContext';
import type { Corrector } from '../state/Corrector';
import { DecisionForm } from './DecisionForm';
import { decideNoPlace, decidePlace, mentionsAlike } from './decideMention';
import { PlaceField, placeLine } from './PlaceField';

interface Props {
  corrector: Corrector;
  document: Document;
  mention: Mention;
}

/** What it may be: the place that was read first, then the other readings by how likely they are, then all of that name. */
function useCandidates(corrector: Corrector, mention: Mention): FoundPlace[] {
  const [found, setFound] = useState<FoundPlace[]>([]);
  useEffect(() => {
    let isHere = true;
    const ids = [mention.place, ...(mention.candidates ?? []).map(({ place }) => place)];
    Promise.all([corrector.describe(ids.filter((id) => id !== null)), corrector.find(mention.surface)])
      .then(([likely, named]) => {
        if (isHere) setFound([...new Map([...likely, ...named].map((one) => [one.place.id, one])).values()]);
      })
      .catch(() => undefined); // the field below finds them, too
    return () => {
      isHere = false;
    };
  }, [corrector, mention]);
  return found;
}

const NO_PLACE = 'none';

export function CorrectMention({ corrector, document, mention }: Props) {
  const group = useId();
  const { places } = useDatasetIndex();
  const setHover = useAtlas((state) => state.setHover);
  const candidates = useCandidates(corrector, mention);
  const [more, setMore] = useState<FoundPlace[]>([]);
  const [chosen, setChosen] = useState<string | null>(mention.place);
  const [isForAll, setForAll] = useState(true);
  const alike = mentionsAlike(document, mention);
  const all = [...candidates, ...more.filter(({ place }) => candidates.every((one) => one.place.id !== place.id))];
  const reasonsOf = (id: string) =>
    id === mention.place ? mention.reasons : mention.candidates?.find(({ place }) => place === id)?.reasons;
  const meant = isForAll ? alike : [mention];
  const decide = (reason: string) => {
    if (chosen === NO_PLACE) return decideNoPlace(document, meant, reason);
    const found = all.find(({ place }) => place.id === chosen);
    return found && chosen !== mention.place ? decidePlace(document, meant, found.place, reason) : null;
  };
  return (
    <DecisionForm corrector={corrector} label={say('Correct the place')} decide={decide}>
      <fieldset>
        <legend>{say('{words} means', { words: inQuotes(mention.surface) })}</legend>
        {mention.place === null && <p className="soft">{say('The program leaves it open.')}</p>}
        {all.map((one) => (
          <label
            key={one.place.id}
            className="decision-choice"
            onPointerEnter={() => setHover({ kind: 'place', id: one.place.id })}
            onPointerLeave={() => setHover(null)}
          >
            <input
              type="radio"
              name={group}
              checked={chosen === one.place.id}
              onFocus={() => setHover({ kind: 'place', id: one.place.id })}
              onBlur={() => setHover(null)}
              onChange={() => setChosen(one.place.id)}
            />
            <span>
              {placeLine(one)} <span className="soft">{(reasonsOf(one.place.id) ?? []).join(', ')}</span>
            </span>
          </label>
        ))}
        {all.length === 0 && mention.place !== null && (
          <p className="soft">{capitalise(placeNamer(places)(mention.place))}</p>
        )}
        <label className="decision-choice">
          <input type="radio" name={group} checked={chosen === NO_PLACE} onChange={() => setChosen(NO_PLACE)} />
          <span>{say('no place')}</span>
        </label>
      </fieldset>
      <PlaceField
        corrector={corrector}
        label={say('Another place')}
        onChoose={(found) => {
          setMore((old) => [...old.filter(({ place }) => place.id !== found.place.id), found]);
          setChosen(found.place.id);
        }}
      />
      {alike.length > 1 && (
        <label className="decision-choice">
          <input type="checkbox" checked={isForAll} onChange={({ target }) => setForAll(target.checked)} />
          <span>{sayCount(alike.length - 1, 'and {n} other mention like it', 'and {n} other mentions like it')}</span>
        </label>
      )}
    </DecisionForm>
  );
}
