/** What the statements shown are about: a button for each kind of mover and of other relation that the dataset holds. */
import { useMemo } from 'react';
import { say } from '../language/say';
import { useAtlas } from '../state/AtlasContext';
import { countChoices } from '../state/countChoices';
import { ToggleButton } from './ToggleButton';
import { toggled } from './toggled';
import { MOVER_WORDS, RELATION_CHOICES } from './words';

export function KindChoices() {
  const dataset = useAtlas((state) => state.dataset);
  const choices = useAtlas((state) => state.choices);
  const choose = useAtlas((state) => state.choose);
  const counts = useMemo(() => countChoices(dataset, choices), [dataset, choices]);
  return (
    <>
      <fieldset className="choices">
        <legend>{say('Movements of')}</legend>
        {counts.movers.map(({ mover, count }) => (
          <ToggleButton
            key={mover}
            className={`choice mover-${mover}`}
            isSelected={choices.movers.includes(mover)}
            onChange={(on) => choose({ movers: toggled(choices.movers, mover, on) })}
          >
            <span className="swatch" aria-hidden="true" />
            {say(MOVER_WORDS[mover])} <span className="count">{count}</span>
          </ToggleButton>
        ))}
      </fieldset>
      {counts.relations.length > 0 && (
        <fieldset className="choices">
          <legend>{say('What is said of places')}</legend>
          {counts.relations.map(({ relation, count }) => (
            <ToggleButton
              key={relation}
              className="choice"
              isSelected={choices.relations.includes(relation)}
              onChange={(on) => choose({ relations: toggled(choices.relations, relation, on) })}
            >
              {say(RELATION_CHOICES[relation])} <span className="count">{count}</span>
            </ToggleButton>
          ))}
        </fieldset>
      )}
    </>
  );
}
