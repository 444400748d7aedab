/**
 * The map's place in the page: hands the map what the choices let through, and says what is the matter where it cannot
 * be drawn. The map's code is loaded on its own, so that everything else reads before it and without it.
 */
import { lazy, Suspense, useMemo, useRef } from 'react';
import { buildFlows } from '../atlas/buildFlows';
import type { Geometry } from '../atlas/Geometry';
import { useAtlas, useTouched, useVisibleStatements } from '../state/AtlasContext';
import { showsControl } from '../state/framing';
import { overviewFor } from '../state/overview';
import { Fallback } from './Fallback';
import { Layers } from './Layers';
import { pickFlows } from './pickFlows';

const MapView = lazy(() => import('../map/MapView').then((module) => ({ default: module.MapView })));

/** The same list as before where it holds the same: a new one would lay the map out anew. */
function useSame<T>(list: T[]): T[] {
  const last = useRef(list);
  const isSame = last.current.length === list.length && last.current.every((one, at) => one === list[at]);
  if (!isSame) last.current = list;
  return last.current;
}

const MAP_CONTROLS = ['legend', 'zoom'] as const;

/** In somebody's page the wheel and one finger belong to that page, whatever form the frame has. */
function isFramed(): boolean {
  return typeof window !== 'undefined' && window.parent !== window;
}

export interface MapAreaProps {
  geometry: Geometry | null;
  /** Why there is no geometry, in words for a reader. */
  trouble: string | null;
  /** The finer shapes are wanted. */
  onNeedDetail?: () => void;
}

export function MapArea({ geometry, trouble, onNeedDetail }: MapAreaProps) {
  const dataset = useAtlas((state) => state.dataset);
  const documents = useAtlas((state) => state.documents);
  const choices = useAtlas((state) => state.choices);
  const hover = useAtlas((state) => state.hover);
  const select = useAtlas((state) => state.select);
  const setHover = useAtlas((state) => state.setHover);
  const setLooking = useAtlas((state) => state.setLooking);
  const statements = useVisibleStatements();
  const overview = overviewFor(dataset, choices);
  const touched = useTouched();
  const all = useMemo(() => overview?.flows ?? buildFlows(statements), [overview, statements]);
  const flows = useSame(useMemo(() => pickFlows(all, touched.flows), [all, touched]));
  const undrawn = (overview?.flowCount ?? all.length) - flows.length;
  return (
    <section className="map-area" aria-label="Map">
      <h2 className="visually-hidden">Map</h2>
      {trouble && <p className="map-note">{trouble}</p>}
      {geometry && (
        <Fallback
          what="The map could not be drawn here. The claims, their sentences and the articles beside it are complete."
          className="map-note"
        >
          <Suspense fallback={<p className="map-note map-loading">Drawing the map …</p>}>
            <MapView
              dataset={dataset}
              documents={documents}
              geometry={geometry}
              flows={flows}
              statements={statements}
              choices={choices}
              hover={hover}
              onSelect={select}
              onHover={setHover}
              onNeedDetail={onNeedDetail}
              undrawn={undrawn}
              onLooking={setLooking}
              cooperative={isFramed()}
              without={MAP_CONTROLS.filter((control) => !showsControl(choices, control))}
            />
          </Suspense>
        </Fallback>
      )}
      {showsControl(choices, 'layers') && <Layers />}
    </section>
  );
}
