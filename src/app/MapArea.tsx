/**
 * The map's place in the page: hands the map what the choices let through, and says what is the matter where it cannot
 * be drawn. The map's code and shapes come on their own; until both are there, and where they never come, the picture that
 * the page came with stands.
 */
import { memo, Suspense, use, useMemo, useRef } from 'react';
import { buildFlows } from '../atlas/buildFlows';
import type { Geometry } from '../atlas/Geometry';
import { say } from '../language/say';
import { type Still, StillPicture } from '../map/StillPicture';
import { useAtlas, useTouched, useVisibleStatements } from '../state/AtlasContext';
import { showsControl } from '../state/framing';
import { overviewFor } from '../state/overview';
import { Fallback } from './Fallback';
import { Layers } from './Layers';
import type { Parts } from './Parts';
import { pickFlows } from './pickFlows';

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
  parts: Parts;
  /** Null as long as they are on their way, and where there will be none. */
  geometry: Geometry | null;
  /** The shapes on their way; rejects in words for a reader. Absent where there will be none: a page of words. */
  waiting?: Promise<Geometry>;
  /** The picture that the page came with. */
  still?: Still | null;
  /** Once base map and every mark are drawn. */
  onReady?: () => void;
  /** The finer shapes are wanted. */
  onNeedDetail?: () => void;
}

function LiveMap({ parts, geometry, waiting, still, onReady, onNeedDetail }: MapAreaProps) {
  const shapes = geometry ?? (waiting ? use(waiting) : null);
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
  if (!shapes) return null;
  return (
    <parts.MapView
      dataset={dataset}
      documents={documents}
      geometry={shapes}
      flows={flows}
      statements={statements}
      choices={choices}
      hover={hover}
      still={still}
      onSelect={select}
      onHover={setHover}
      onReady={onReady}
      onNeedDetail={onNeedDetail}
      undrawn={(overview?.flowCount ?? all.length) - flows.length}
      onLooking={setLooking}
      cooperative={isFramed()}
      without={MAP_CONTROLS.filter((control) => !showsControl(choices, control))}
    />
  );
}

function LayersControl() {
  const isShown = useAtlas(({ choices }) => showsControl(choices, 'layers'));
  return isShown ? <Layers /> : null;
}

/** Renders again for its own props alone: React gives up a written page that changes before it is taken over. */
export const MapArea = memo(function MapArea(props: MapAreaProps) {
  const still = props.still && (
    <div className="map">
      <StillPicture still={props.still} />
    </div>
  );
  return (
    <section className="map-area" aria-label={say('Map')}>
      <h2 className="visually-hidden">{say('Map')}</h2>
      {(props.geometry || props.waiting) && (
        <Fallback
          what={say(
            'The map cannot be drawn here. The claims, their sentences and the articles beside it are complete.',
          )}
          className="map-note"
          beside={still}
        >
          <Suspense fallback={still || <p className="map-note map-loading">{say('Drawing the map …')}</p>}>
            <LiveMap {...props} />
          </Suspense>
        </Fallback>
      )}
      <LayersControl />
    </section>
  );
});
