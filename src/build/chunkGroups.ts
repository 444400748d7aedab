/**
 * How the page's code is cut into files. Each file costs a slow line a request and a slow processor a task or two, so that
 * what the page needs at once is one file, and what the live map needs beside MapLibre another; all else is cut where it is
 * loaded. Goes out: an option of the bundler.
 */
import type { Rolldown } from 'vite';

/** The file that is one, and what it shares with MapLibre’s. */
const MAP_ENTRY = /src\/map\/(?:MapView\.tsx|lineWidths\.ts)$/;
/** Loaded apart, from inside the map's code. */
const NOT_OWN = /node_modules\/maplibre-gl|createBaseMap/;

type Context = Parameters<Extract<Rolldown.CodeSplittingGroup['name'], (...args: never[]) => unknown>>[1];

/** Whether MapView's own file cannot do without the module. */
function isOfMap(id: string, context: Context): boolean {
  const above = new Set([id]);
  // what is added on the way is walked through, too
  for (const each of above) {
    if (MAP_ENTRY.test(each)) return true;
    for (const importer of context.getModuleInfo(each)?.importers ?? []) above.add(importer);
  }
  return false;
}

export const CHUNK_GROUPS: Rolldown.CodeSplittingGroup[] = [
  { name: 'first', tags: ['$initial'], priority: 2 },
  { name: (id, context) => (isOfMap(id, context) && !NOT_OWN.test(id) ? 'MapView' : null), priority: 1 },
];
