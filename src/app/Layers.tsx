/** What is drawn on the map: kinds of movement, and the members of the blocs, behind one button in the map's corner. */
import { lazy, Suspense } from 'react';
import { PopBox } from '../interface/PopBox';
import { say } from '../language/say';

const LayerChoices = lazy(() => import('./LayerChoices').then((module) => ({ default: module.LayerChoices })));

export function Layers() {
  return (
    <PopBox label={say('Layers')} className="layers">
      <Suspense fallback={null}>
        <LayerChoices />
      </Suspense>
    </PopBox>
  );
}
