/** The keys that do something alone, and the way to turn them off. */
import { useState } from 'react';
import { say } from '../language/say';
import { keepKeys, keysAreOn } from '../state/keepKeys';

export function KeysChoice() {
  const [isOn, setOn] = useState(keysAreOn);
  const change = (on: boolean) => {
    keepKeys(on);
    setOn(on);
  };
  return (
    <section>
      <h3>{say('Keys')}</h3>
      <p>
        {say(
          'Escape lets go of the selection. A slash opens the search; in an article n and p step to the next and the previous mention or claim.',
        )}
      </p>
      <label className="keys-choice">
        <input type="checkbox" checked={isOn} onChange={({ target }) => change(target.checked)} />{' '}
        {say('Single keys do something')}
      </label>
    </section>
  );
}
