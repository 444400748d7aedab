/** Below a selection that is gone: what comes near it, each as a link that selects it; nothing where nothing does. */
import { SelectLink } from '../interface/SelectLink';
import { say } from '../language/say';
import type { Selection } from '../model/choices';
import { useAtlas } from '../state/AtlasContext';
import { nearMatches } from '../state/nearMatches';
import { selectionWords } from './selectionWords';

export function NearMatches({ selection }: { selection: Selection }) {
  const dataset = useAtlas((state) => state.dataset);
  const near = nearMatches(dataset, selection);
  if (near.length === 0) return null;
  return (
    <span className="near-matches">
      {say('Near it:')}
      {near.map((one) => (
        <SelectLink key={one.id} kind={one.kind} id={one.id} className="near-match">
          {selectionWords(dataset, one).title}
        </SelectLink>
      ))}
    </span>
  );
}
