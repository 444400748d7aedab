/** The data to take away: all of it as the files beside the page, or a text of the visitor's own; and what is shown now. */
import { lazy, Suspense } from 'react';
import type { Geometry } from '../atlas/Geometry';
import { PopBox } from '../interface/PopBox';
import { say } from '../language/say';

const DataFiles = lazy(() => import('./DataFiles').then((module) => ({ default: module.DataFiles })));
const OwnFiles = lazy(() => import('./OwnFiles').then((module) => ({ default: module.OwnFiles })));
const ShownFiles = lazy(() => import('./ShownFiles').then((module) => ({ default: module.ShownFiles })));

interface Props {
  isOwn?: boolean;
  geometry: Geometry | null;
}

export function DataMenu({ isOwn = false, geometry }: Props) {
  return (
    <PopBox label={say('Data')} className="data-menu">
      <Suspense fallback={null}>
        {isOwn ? <OwnFiles geometry={geometry} /> : <DataFiles />}
        <ShownFiles />
      </Suspense>
    </PopBox>
  );
}
