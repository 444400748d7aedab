/** The data to take away: all of it as the files beside the page, and what is shown now. */
import { lazy, Suspense } from 'react';
import { PopBox } from '../interface/PopBox';

const DataFiles = lazy(() => import('./DataFiles').then((module) => ({ default: module.DataFiles })));
const ShownFiles = lazy(() => import('./ShownFiles').then((module) => ({ default: module.ShownFiles })));

export function DataMenu() {
  return (
    <PopBox label="Data" className="data-menu">
      <Suspense fallback={null}>
        <DataFiles />
        <ShownFiles />
      </Suspense>
    </PopBox>
  );
}
