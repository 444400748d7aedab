/** The index of places by kind, each with how often it is named; and the checks of what the sentences say of them. */
import { useMemo } from 'react';
import { placeNamer } from '../interface/statementWords';
import { useScrollTo } from '../interface/useScrollTo';
import { countWords, KIND_WORDS, KINDS } from '../interface/words';
import type { Place } from '../model/document';
import { useAtlas, useDatasetIndex } from '../state/AtlasContext';
import { statementPlaces } from '../state/selectors';
import { Checks } from './Checks';
import { PlaceEntry } from './PlaceEntry';

export function PlacesPanel() {
  const index = useDatasetIndex();
  const places = useAtlas((state) => state.dataset.places);
  const statements = useAtlas((state) => state.dataset.statements);
  const checks = useAtlas((state) => state.dataset.checks.length);
  const selection = useAtlas((state) => state.choices.selection);
  const open = selection?.kind === 'place' ? selection.id : null;
  const name = useMemo(() => placeNamer(index.places), [index]);
  const target = open ? `place-${open}` : selection?.kind === 'check' ? `check-${selection.id}` : null;
  useScrollTo(target, selection, 'places');
  const mentionsOf = (place: Place) => index.mentionsByPlace.get(place.id) ?? [];
  const byMentions = (a: Place, b: Place) =>
    mentionsOf(b).length - mentionsOf(a).length || a.name.localeCompare(b.name, 'en');
  const claimed = useMemo(() => new Set(statements.flatMap(statementPlaces)), [statements]);
  // A member of a bloc that no article speaks of is reference data: no entry of its own, unless the map leads to it.
  const isNamed = (place: Place) => mentionsOf(place).length > 0 || claimed.has(place.id) || place.id === open;
  const groups = KINDS.map((kind) => ({
    kind,
    places: places.filter((place) => place.kind === kind && isNamed(place)).sort(byMentions),
  })).filter((group) => group.places.length > 0);
  return (
    <>
      <h2 className="visually-hidden">Places</h2>
      <p className="places-head">
        {countWords(
          groups.reduce((sum, group) => sum + group.places.length, 0),
          'place',
        )}
        , each with its number of mentions.{' '}
        {checks > 0 && (
          <button type="button" className="action" onClick={() => document.getElementById('checks')?.scrollIntoView()}>
            {countWords(checks, 'sentence')} checked against the map
          </button>
        )}
      </p>
      {groups.map(({ kind, places: own }) => (
        <section key={kind} className="place-group" aria-label={KIND_WORDS[kind][1]}>
          <h3>{KIND_WORDS[kind][1]}</h3>
          <ul className="places">
            {own.map((place) => (
              <PlaceEntry
                key={place.id}
                place={place}
                mentions={mentionsOf(place)}
                isOpen={place.id === open}
                name={name}
              />
            ))}
          </ul>
        </section>
      ))}
      <Checks />
    </>
  );
}
