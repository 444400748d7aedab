/**
 * The map's place in the page: hands the map what the choices let through, and says what is the matter where it cannot
 * be drawn. The map's code is loaded on its own, so that everything else reads before it and without it.
 */
import { lazy, Suspense, useMemo } from 'react';
import { buildFlows } from '../atlas/buildFlows';
import type { Geometry } from '../atlas/Geometry';
import { useAtlas, useVisibleStatements } from '../state/AtlasContext';
import { Fallback } from './Fallback';
import { Layers } from './Layers';

const MapView = lazy(() => import('../map/MapView').then((module) => ({ default: module.MapView })));

interface Props {
  geometry: Geometry | null;
  /** Why there is no geometry, in words for a reader. */
  trouble: string | null;
  /** The finer shapes are wanted. */
  onNeedDetail?: () => void;
}

export function MapArea({ geometry, trouble, onNeedDetail }: Props) {
  const dataset = useAtlas((state) => state.dataset);
  const documents = useAtlas((state) => state.documents);
  const choices = useAtlas((state) => state.choices);
  const hover = useAtlas((state) => state.hover);
  const select = useAtlas((state) => state.select);
  const setHover = useAtlas((state) => state.setHover);
  const statements = useVisibleStatements();
  const flows = useMemo(() => buildFlows(statements), [statements]);
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
            />
          </Suspense>
        </Fallback>
      )}
      <Layers />
    </section>
  );
}
