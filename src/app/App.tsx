/** The page: header, map, panel and timeline, composed around one store. Renders on a server as well. */
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { LIVE_REGION_ID } from '../interface/announce';
import { PopBox } from '../interface/PopBox';
import { countWords } from '../interface/words';
import type { Form } from '../model/choices';
import { AtlasProvider, useAtlas, useVisibleStatements } from '../state/AtlasContext';
import type { HistoryLink } from '../state/connectHistory';
import { datasetDays } from '../state/datasetDays';
import { showsControl } from '../state/framing';
import { overviewFor } from '../state/overview';
import type { AtlasStore } from '../state/store';
import { Timeline } from '../timeline/Timeline';
import { DataFiles } from './DataFiles';
import { Fallback } from './Fallback';
import { FrameHeader } from './FrameHeader';
import { MapArea, type MapAreaProps } from './MapArea';
import { OwnTextButton } from './OwnTextButton';
import { Panel } from './Panel';
import { ShareButton } from './ShareButton';
import { ThemeButton } from './ThemeButton';
import { useFrame } from './useFrame';
import type { OwnTextReading } from './useOwnText';
import { usePageEvents } from './usePageEvents';

// Drawn with the map's own code, which the whole view loads later.
const MapFrame = lazy(() => import('./CardFrame').then((module) => ({ default: module.MapFrame })));
const ClaimFrame = lazy(() => import('./CardFrame').then((module) => ({ default: module.ClaimFrame })));

interface Props extends MapAreaProps {
  store: AtlasStore;
  history?: HistoryLink | null;
  /** A text of the visitor's own; absent where there is no script to read it. */
  reading?: OwnTextReading;
}

function Header({ reading, geometry }: Pick<Props, 'reading' | 'geometry'>) {
  const { title, description } = useAtlas((state) => state.dataset);
  return (
    <header className="header">
      <h1>{title}</h1>
      <p className="header-line">{description}</p>
      <div className="header-controls">
        {reading?.isShown && (
          <button type="button" className="header-button" onClick={reading.leave}>
            Back to the articles
          </button>
        )}
        {reading && <OwnTextButton reading={reading} />}
        {!reading?.isShown && (
          <>
            <ShareButton geometry={geometry} />
            <PopBox label="Data" className="data-menu">
              <DataFiles />
            </PopBox>
          </>
        )}
        <ThemeButton />
      </div>
    </header>
  );
}

/** Narrow screens: the panel lies over the lower part of the map, and can be drawn up over all of it. */
function useSheet() {
  const [isTall, setTall] = useState(false);
  const selection = useAtlas((state) => state.choices.selection);
  const tab = useAtlas((state) => state.choices.tab);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a choice made on the map or in a card should show both
  useEffect(() => setTall(false), [selection]);
  return { isTall, toggle: () => setTall(!isTall), tab };
}

/** Folded on narrow screens only; the style sheet shows it elsewhere. */
function TimelineFold() {
  const [isOpen, setOpen] = useState(false);
  const shown = useVisibleStatements().length;
  const dataset = useAtlas((state) => state.dataset);
  const count = useAtlas((state) => overviewFor(state.dataset, state.choices)?.total) ?? shown;
  if (!datasetDays(dataset)) return null;
  return (
    <div className={`timeline-fold ${isOpen ? 'is-open' : ''}`}>
      <button type="button" className="timeline-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        Timeline of {countWords(count, 'statement')}
      </button>
      <Timeline />
    </div>
  );
}

function Main(map: MapAreaProps) {
  const sheet = useSheet();
  const hasTimeline = useAtlas(({ choices }) => showsControl(choices, 'timeline'));
  return (
    <main className={sheet.isTall ? 'main sheet-tall' : 'main'}>
      <MapArea {...map} />
      <div className="panel-area" id="panel" tabIndex={-1}>
        <button type="button" className="sheet-handle" aria-expanded={sheet.isTall} onClick={sheet.toggle}>
          <span className="visually-hidden">{sheet.isTall ? 'Show more of the map' : 'Show more of the text'}</span>
        </button>
        <Fallback what="This view could not be shown." className="empty">
          <Panel parts={map.parts} />
        </Fallback>
      </div>
      {hasTimeline && (
        <div className="timeline-area">
          <Fallback what="The timeline could not be shown." className="empty">
            <TimelineFold />
          </Fallback>
        </div>
      )}
    </main>
  );
}

function Frame({ form, ...map }: MapAreaProps & { form: Form }) {
  const page = useRef<HTMLDivElement>(null);
  useFrame(form, page);
  return (
    <div className={`page frame frame-${form}`} ref={page}>
      <Suspense fallback={null}>
        {form === 'map' && <MapFrame {...map} />}
        {form === 'claim' && <ClaimFrame {...map} />}
      </Suspense>
      {form === 'whole' && (
        <>
          <FrameHeader />
          <Main {...map} />
        </>
      )}
      <LiveRegion />
    </div>
  );
}

function LiveRegion() {
  return <div id={LIVE_REGION_ID} className="visually-hidden" role="status" aria-live="polite" />;
}

function Page({ reading, ...map }: MapAreaProps & Pick<Props, 'reading'>) {
  usePageEvents();
  const form = useAtlas(({ choices }) => choices.form);
  if (form) return <Frame form={form} {...map} />;
  return (
    <div className="page">
      <a className="skip" href="#panel">
        Skip to the claims
      </a>
      <Header reading={reading} geometry={map.geometry} />
      <Main {...map} />
      <LiveRegion />
    </div>
  );
}

export function App({ store, history = null, ...page }: Props) {
  return (
    <AtlasProvider store={store} history={history}>
      <Page {...page} />
    </AtlasProvider>
  );
}
