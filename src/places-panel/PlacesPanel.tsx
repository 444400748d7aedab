/** The index of places by kind, each with how often it is named; and the checks of what the sentences say of them. */
import { useMemo } from 'react';
import { ShowMore } from '../interface/ShowMore';
import { type NamePlace, placeNamer } from '../interface/statementWords';
import { usePages } from '../interface/usePages';
import { useScrollTo } from '../interface/useScrollTo';
import { countWords, KIND_WORDS, KINDS } from '../interface/words';
import { pageLanguage, say, sayCount, sayPlace } from '../language/say';
import type { NamedPlace } from '../model/dataset';
import type { MentionKind } from '../model/document';
import { useAtlas, useDatasetIndex } from '../state/AtlasContext';
import { Checks } from './Checks';
import { PlaceEntry } from './PlaceEntry';

const PAGE = 60;

const mentionsOf = (place: NamedPlace) => place.named?.mentions ?? 0;

interface GroupProps {
  kind: MentionKind;
  /** The most named first. */
  places: NamedPlace[];
  open: string | null;
  name: NamePlace;
}

/** Places of one kind, the open one among them, however far down it stands. */
function PlaceGroup({ kind, places, open, name }: GroupProps) {
  const pages = usePages(places, PAGE);
  const far =
    open === null || pages.rest === 0 ? undefined : places.slice(pages.shown.length).find(({ id }) => id === open);
  const shown = far ? [...pages.shown, far] : pages.shown;
  return (
    <section className="place-group" aria-label={say(KIND_WORDS[kind][1])}>
      <h3>{say(KIND_WORDS[kind][1])}</h3>
      <ul className="places">
        {shown.map((place) => (
          <PlaceEntry key={place.id} place={place} isOpen={place.id === open} name={name} />
        ))}
      </ul>
      <ShowMore pages={pages} what={say(KIND_WORDS[kind][1]).toLowerCase()} />
    </section>
  );
}

/** Places that articles speak of by kind, the most named first. */
function groupPlaces(
  places: NamedPlace[],
  isShown: (place: NamedPlace) => boolean,
): Pick<GroupProps, 'kind' | 'places'>[] {
  const collator = new Intl.Collator(pageLanguage());
  const byMentions = (a: NamedPlace, b: NamedPlace) =>
    mentionsOf(b) - mentionsOf(a) || collator.compare(sayPlace(a), sayPlace(b));
  const shown = places.filter(isShown).sort(byMentions);
  return KINDS.map((kind) => ({ kind, places: shown.filter((place) => place.kind === kind) })).filter(
    (group) => group.places.length > 0,
  );
}

export function PlacesPanel() {
  const index = useDatasetIndex();
  const places = useAtlas((state) => state.dataset.places);
  const checks = useAtlas((state) => state.dataset.checks.length);
  const selection = useAtlas((state) => state.choices.selection);
  const open = selection?.kind === 'place' ? selection.id : null;
  const name = useMemo(() => placeNamer(index.places), [index]);
  const target = open ? `place-${open}` : selection?.kind === 'check' ? `check-${selection.id}` : null;
  useScrollTo(target, selection, 'places');
  const groups = useMemo(() => {
    // A member of a bloc that no article speaks of is reference data: no entry of its own, unless the map leads to it.
    const isNamed = (place: NamedPlace) =>
      mentionsOf(place) > 0 || index.statementsByPlace.has(place.id) || place.id === open;
    return groupPlaces(places, isNamed);
  }, [places, index, open]);
  return (
    <>
      <h2 className="visually-hidden">{say('Places')}</h2>
      <p className="places-head">
        {say('{places}, each with its number of mentions.', {
          places: countWords(
            groups.reduce((sum, group) => sum + group.places.length, 0),
            'place',
          ),
        })}{' '}
        {checks > 0 && (
          <button type="button" className="action" onClick={() => document.getElementById('checks')?.scrollIntoView()}>
            {sayCount(checks, '{n} sentence checked against the map', '{n} sentences checked against the map')}
          </button>
        )}
      </p>
      {groups.map((group) => (
        <PlaceGroup key={group.kind} {...group} open={open} name={name} />
      ))}
      <Checks />
    </>
  );
}
