/** The map as it stands, as an SVG with a line of credit. Loaded when it is asked for. @throws Error in words for the visitor */
import type { Geometry } from '../atlas/Geometry';
import { say } from '../language/say';
import type { AtlasStore } from '../state/store';

const UNSEEN = { width: 1200, height: 800 }; // where the map has no size of its own

export async function makeImage(store: AtlasStore, geometry: Geometry | null): Promise<string> {
  if (!geometry) throw new Error(say('The map has not been loaded.'));
  const { exportMap } = await import('./exportMap');
  const box = document.querySelector('.map')?.getBoundingClientRect();
  const { theme } = document.documentElement.dataset;
  const isDark = theme ? theme === 'dark' : window.matchMedia('(prefers-color-scheme: dark)').matches;
  return exportMap(store.getState(), geometry, isDark, box?.width ? box : UNSEEN);
}
