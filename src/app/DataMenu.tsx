/** The data to take away: all of it as the files beside the page, and what is shown now. */
import { lazy, Suspense } from 'react';
import { PopBox } from '../interface/PopBox';
import { DataFiles } from './DataFiles';

const ShownFiles = lazy(() => import('./ShownFiles').then((module) => ({ default: module.ShownFiles })));

export function DataMenu() {
  return (
    <PopBox label="Data" className="data-menu">
      <DataFiles />
      <Suspense fallback={null}>
        <ShownFiles />
      </Suspense>
    </PopBox>
  );
}
