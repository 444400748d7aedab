/** Every part as code that is loaded when it is first shown; and a way to have all of it before that. */
import { lazy } from 'react';
import type { Parts } from './Parts';

const LOADERS = {
  MapView: () => import('../map/MapView').then(({ MapView }) => ({ default: MapView })),
  Reader: () => import('../reader/Reader').then(({ Reader }) => ({ default: Reader })),
  PlacesPanel: () => import('../places-panel/PlacesPanel').then(({ PlacesPanel }) => ({ default: PlacesPanel })),
  About: () => import('./About').then(({ About }) => ({ default: About })),
};

export const LATER_PARTS: Parts = {
  MapView: lazy(LOADERS.MapView),
  Reader: lazy(LOADERS.Reader),
  PlacesPanel: lazy(LOADERS.PlacesPanel),
  About: lazy(LOADERS.About),
};

/**
 * Asks, once the browser is idle, for what is not there yet, so that a tab opens and the map answers at once. What does
 * not arrive is asked for again when it is shown.
 */
export function fetchParts(): void {
  const fetch = () => {
    const others = [
      () => import('../map/MapDrawing'),
      () => import('../claims-panel/SummaryChoices'),
      () => import('./LayerChoices'),
      () => import('./SelectionBar'),
      () => import('./SelectionVoice'),
    ];
    for (const load of [...Object.values(LOADERS), ...others]) load().catch(() => undefined);
  };
  if ('requestIdleCallback' in window) window.requestIdleCallback(fetch);
  else setTimeout(fetch, 1000);
}
