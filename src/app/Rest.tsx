/**
 * Asks for the whole of a large dataset as soon as the choices need more than the first view holds, and says above the
 * view that it is on its way, or that it did not arrive.
 */
import { useEffect } from 'react';
import { Missing } from '../interface/Missing';
import { countWords } from '../interface/words';
import { say } from '../language/say';
import { useAtlas } from '../state/AtlasContext';
import { needsAll } from '../state/overview';

export function Rest() {
  const isNeeded = useAtlas(({ dataset, choices }) => needsAll(dataset, choices));
  const total = useAtlas(({ dataset }) => dataset.totals.statements);
  const rest = useAtlas((state) => state.rest);
  const complete = useAtlas((state) => state.complete);
  useEffect(() => {
    if (isNeeded) complete();
  }, [isNeeded, complete]);
  if (rest === 'asked')
    return (
      <p className="rest" role="status">
        {say('Loading: {statements} …', { statements: countWords(total, 'statement') })}
      </p>
    );
  if (rest === null) return null;
  return (
    <Missing
      what={say('Not all statements could be loaded: what is shown here is the first of them.')}
      why={rest.failure}
      onRetry={complete}
    />
  );
}
