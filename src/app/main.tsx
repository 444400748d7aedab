/**
 * Starts the page in a browser: loads the data, reads the choices from the address, and takes over the page that the build
 * has written out; where something is missing, says what, in words that stay readable without the rest.
 */
import '../interface/fonts.css';
import '../interface/base.css';
import './app.css';
import './frame.css';
import './written.css';
import '../map/map.css';
import '../map/stages.css';
import '../map/maplibre.css';
import { StrictMode, startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createGeometry } from '../atlas/createGeometry';
import type { Geometry } from '../atlas/Geometry';
import { pageLanguage, say } from '../language/say';
import { readStill } from '../map/readStill';
import type { Still } from '../map/StillPicture';
import { DEFAULT_CHOICES } from '../model/choices';
import { connectHistory, type HistoryLink } from '../state/connectHistory';
import { loadTheme } from '../state/keepTheme';
import { type AtlasStore, createAtlasStore, type Source } from '../state/store';
import { readFirstChoices, writeChoices } from '../state/urlChoices';
import { App } from './App';
import { Fallback } from './Fallback';
import { LATER_PARTS, wantTimeline } from './laterParts';
import { loadCatalogue, loadDataset, loadDocument, loadTopology } from './loadData';
import { loadLater } from './loadLater';
import { restoreStyles } from './restoreStyles';
import { setLanguage } from './setLanguage';
import { useOwnText } from './useOwnText';
import { whenSettled } from './whenSettled';

/** What the first view leaves out is in files beside the page. */
const SOURCE: Source = { readDocument: (slug) => loadDocument(slug), readAll: () => loadCatalogue() };

interface StartProps {
  store: AtlasStore;
  history: HistoryLink;
  topology: ReturnType<typeof loadTopology>;
  first: Promise<Geometry>;
  still: Still | null;
}

/** What a link chooses is there: the page no longer hides what was written for other choices (`index.html`). */
function showChoices(): void {
  document.documentElement.classList.remove('is-choosing');
}

function Start({ store, history, topology, first, still }: StartProps) {
  const [geometry, setGeometry] = useState<Geometry | null>(null);
  const isRefined = useRef(false);
  const isReady = useRef(false);
  useLayoutEffect(showChoices, []);
  useEffect(() => {
    // no haste: what the page was written with is taken over before
    first.then((shapes) => startTransition(() => setGeometry((finer) => finer ?? shapes))).catch(() => undefined);
  }, [first]);
  const refine = useCallback(async () => {
    if (isRefined.current) return;
    isRefined.current = true;
    // Finer lines are a gift: without them the map stays as it is.
    const detail = await loadTopology('data/geo/detail.topojson').catch(() => null);
    if (detail) setGeometry(createGeometry(await topology, detail));
  }, [topology]);
  const onReady = useCallback(() => {
    if (isReady.current) return;
    isReady.current = true;
    wantTimeline();
    // a part that does not come is asked for again when it is wanted
    const load = () => import('./afterwards').then(({ afterwards }) => afterwards(store, window));
    whenSettled(() => load().catch(() => undefined));
  }, [store]);
  const { own, reading } = useOwnText(store, geometry);
  return (
    <App
      key={own ? 'own' : 'page'}
      parts={LATER_PARTS}
      store={own ?? store}
      history={own ? null : history}
      geometry={geometry}
      waiting={first}
      still={own ? null : still}
      onReady={onReady}
      onNeedDetail={refine}
      reading={reading}
    />
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Kept as plain elements: it must work when everything else fails. What the page came with stays. */
function showTrouble(root: HTMLElement, error: unknown): void {
  showChoices();
  document.documentElement.classList.remove('is-early');
  const box = document.createElement('div');
  box.className = 'trouble';
  box.setAttribute('role', 'alert');
  const title = document.createElement('h2');
  title.textContent = say('The data could not be read');
  const text = document.createElement('p');
  text.textContent = messageOf(error);
  box.append(title, text);
  root.querySelector('.loading')?.remove();
  root.prepend(box);
}

async function start(root: HTMLElement): Promise<void> {
  const topology = loadTopology('data/geo/world.topojson');
  loadLater(document);
  const first = topology.then((world) => createGeometry(world));
  first.catch(() => undefined); // reported where it is used; not as an unhandled rejection while the dataset loads
  const { search } = window.location;
  const [dataset] = await Promise.all([loadDataset(), setLanguage(new URLSearchParams(search).get('lang'))]);
  const choices = readFirstChoices(search, dataset.start, {
    ...DEFAULT_CHOICES,
    theme: loadTheme() ?? 'auto',
    form: new URLSearchParams(search).has('embed') ? 'whole' : null,
  });
  const store = createAtlasStore(dataset, choices, { source: SOURCE });
  const history = connectHistory(store, window);
  if ('scrollRestoration' in window.history) window.history.scrollRestoration = 'manual';
  restoreStyles(document);
  // before a view is given its place back: heights must be those of all that is in it
  document.documentElement.classList.remove('is-early');
  const isEnglish = pageLanguage() === 'en';
  const page = (
    <StrictMode>
      <Fallback what={say('The page could not be shown.')} className="trouble">
        <Start
          store={store}
          history={history}
          topology={topology}
          first={first}
          still={isEnglish ? readStill(document) : null}
        />
      </Fallback>
    </StrictMode>
  );
  // The page was written out for a visitor without choices; for any other it is made anew, in one go.
  const isWritten =
    isEnglish &&
    root.querySelector('.page') !== null &&
    writeChoices(choices) === writeChoices(readFirstChoices('', dataset.start));
  if (isWritten) whenSettled(wantTimeline);
  else wantTimeline();
  startTransition(() => {
    if (isWritten) hydrateRoot(root, page);
    else createRoot(root).render(page);
  });
}

const root = document.getElementById('root');
if (root) start(root).catch((error) => showTrouble(root, error));
