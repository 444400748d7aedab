/** Every part as code that is loaded when it is first shown; and a way to have all of it before that. */
import { lazy } from 'react';
import type { Parts } from './Parts';
import { whenIdle } from './whenSettled';

const LOADERS = {
  MapView: () => import('../map/MapView').then(({ MapView }) => ({ default: MapView })),
  TableView: () => import('./styledTable').then(({ TableView }) => ({ default: TableView })),
  Reader: () => import('../reader/Reader').then(({ Reader }) => ({ default: Reader })),
  PlacesPanel: () => import('../places-panel/PlacesPanel').then(({ PlacesPanel }) => ({ default: PlacesPanel })),
  About: () => import('./About').then(({ About }) => ({ default: About })),
  SelectionBar: () => import('./SelectionBar').then(({ SelectionBar }) => ({ default: SelectionBar })),
  Timeline: () => import('../timeline/Timeline').then(({ Timeline }) => ({ default: Timeline })),
};

let letTimelineCome: () => void = () => undefined;
const timelineWanted = new Promise<void>((resolve) => {
  letTimelineCome = resolve;
});

/**
 * The timeline may come: at once where it is missing, after the map where it stands in the page as it was written, with dots
 * that are links already.
 */
export function wantTimeline(): void {
  letTimelineCome();
}

export const LATER_PARTS: Parts = {
  MapView: lazy(LOADERS.MapView),
  TableView: lazy(LOADERS.TableView),
  Reader: lazy(LOADERS.Reader),
  PlacesPanel: lazy(LOADERS.PlacesPanel),
  About: lazy(LOADERS.About),
  SelectionBar: lazy(LOADERS.SelectionBar),
  Timeline: lazy(() => timelineWanted.then(LOADERS.Timeline)),
};

/** What a first click opens, beside the large parts. */
const SMALL_PARTS: (() => Promise<unknown>)[] = [
  () => import('../map/MapDrawing'),
  () => import('../map/MapTip'),
  () => import('./SelectionVoice'),
  () => import('../claims-panel/SummaryChoices'),
  () => import('./LayerChoices'),
];

/**
 * Asks for what is not there yet, so that a tab opens and the map answers at once: one part after the other, each in an idle
 * moment of its own. What does not arrive is asked for again when it is shown.
 */
export function fetchParts(): void {
  const parts = [...SMALL_PARTS, ...Object.values(LOADERS)];
  const next = (): void => {
    const load = parts.shift();
    load?.()
      .catch(() => undefined)
      .finally(() => whenIdle(next));
  };
  whenIdle(next);
}
