/**
 * The values of a facet as buttons, each with how many statements it would show; several of them show what has any. Where
 * there are many, those with the most come first, and the others are found by typing: a place by its name in any language.
 */
import { useId, useMemo, useState } from 'react';
import { matchWords, toWords } from '../interface/matchWords';
import { placeNames } from '../interface/placeNames';
import { ToggleButton } from '../interface/ToggleButton';
import { toggled } from '../interface/toggled';
import { capitalise } from '../interface/words';
import { say } from '../language/say';
import type { Facet } from '../model/filters';
import { foldName } from '../model/foldName';
import { useAtlas } from '../state/AtlasContext';
import { inOrder } from '../state/countChoices';
import { FACET_WORDS, facetNamer, type NameValue } from './facetWords';

/** Two or three lines of them; of more one is looked for. */
const FIRST = 8;
const LONGEST = 40;
/** The same each time: a new list would render anew. */
const NONE: readonly string[] = [];

interface Props {
  facet: Facet;
  counts: ReadonlyMap<string, number>;
}

function shorten(label: string): string {
  return label.length <= LONGEST
    ? label
    : `${label.slice(0, label.lastIndexOf(' ', LONGEST))} …${label.endsWith('”') ? '”' : ''}`;
}

/** Values that what was typed names. */
function findValues(values: [string, number][], typed: string, facet: Facet, name: NameValue): [string, number][] {
  const words = toWords(typed);
  if (words.length === 0) return values;
  const namesOf = (value: string) => (facet === 'place' ? placeNames({ id: value, name: name(value) }) : [name(value)]);
  return values.filter(([value]) => namesOf(value).some((one) => matchWords(words, foldName(one)) > 0));
}

export function FacetChoices({ facet, counts }: Props) {
  const dataset = useAtlas((state) => state.dataset);
  const chosen = useAtlas((state): readonly string[] => state.choices[facet] ?? NONE);
  const choose = useAtlas((state) => state.choose);
  const [typed, setTyped] = useState('');
  const [isWhole, setWhole] = useState(false);
  const listId = useId();
  const name = useMemo(() => facetNamer(dataset, facet), [dataset, facet]);
  const { legend, find, none, count: countOf } = FACET_WORDS[facet];
  const values = inOrder(counts);
  const gone = chosen.filter((value) => !counts.has(value)).map((value): [string, number] => [value, 0]);
  const found = findValues([...gone, ...values], typed, facet, name);
  const isLong = values.length + gone.length > FIRST;
  const shown = isWhole ? found : found.filter(([value], at) => at < FIRST || chosen.includes(value));
  if (values.length + gone.length === 0) return null;
  return (
    <fieldset className="choices">
      <legend>{say(legend)}</legend>
      {isLong && (
        <input
          type="search"
          className="choices-find"
          aria-label={say(find)}
          aria-controls={listId}
          placeholder={say('Find among {values}', { values: countOf(values.length) })}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      )}
      <div id={listId} className="choices-list">
        {shown.map(([value, count]) => (
          <ToggleButton
            key={value}
            className="choice"
            isSelected={chosen.includes(value)}
            onChange={(on) => {
              const next = toggled(chosen, value, on);
              choose({ [facet]: next.length > 0 ? next : undefined });
            }}
          >
            <span>{shorten(capitalise(name(value)))}</span> <span className="count">{count}</span>
          </ToggleButton>
        ))}
        {found.length === 0 && <p className="soft">{say(none)}</p>}
      </div>
      {found.length > shown.length && (
        <button type="button" className="action" onClick={() => setWhole(true)}>
          {say('All {values}', { values: countOf(found.length) })}
        </button>
      )}
    </fieldset>
  );
}
