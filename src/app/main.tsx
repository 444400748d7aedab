/**
 * Starts the page in a browser: loads the data, reads the choices from the address, and shows the page; where something is
 * missing, says what, in words that stay readable without the rest.
 */
import '../interface/fonts.css';
import '../interface/base.css';
import './app.css';
import './frame.css';
import { StrictMode, useCallback, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createGeometry } from '../atlas/createGeometry';
import type { Geometry } from '../atlas/Geometry';
import { DEFAULT_CHOICES } from '../model/choices';
import { connectHistory, type HistoryLink } from '../state/connectHistory';
import { loadTheme } from '../state/keepTheme';
import { type AtlasStore, createAtlasStore, type Source } from '../state/store';
import { readChoices } from '../state/urlChoices';
import { App } from './App';
import { Fallback } from './Fallback';
import { keepOffline } from './keepOffline';
import { loadCatalogue, loadDataset, loadDocument, loadTopology } from './loadData';
import { loadLater } from './loadLater';
import { readAhead } from './readAhead';
import { useOwnText } from './useOwnText';

/** What the first view leaves out is in files beside the page. */
const SOURCE: Source = { readDocument: (slug) => loadDocument(slug), readAll: () => loadCatalogue() };

interface StartProps {
  store: AtlasStore;
  history: HistoryLink;
  topology: ReturnType<typeof loadTopology>;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function Start({ store, history, topology }: StartProps) {
  const [geometry, setGeometry] = useState<Geometry | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    topology.then(
      (world) => setGeometry(createGeometry(world)),
      (error) =>
        setTrouble(`The map cannot be drawn: ${messageOf(error)} Claims and sentences are complete without it.`),
    );
  }, [topology]);
  const isRefined = useRef(false);
  const refine = useCallback(async () => {
    if (isRefined.current) return;
    isRefined.current = true;
    // Finer lines are a gift: without them the map stays as it is.
    const detail = await loadTopology('data/geo/detail.topojson').catch(() => null);
    if (detail) setGeometry(createGeometry(await topology, detail));
  }, [topology]);
  const { own, reading } = useOwnText(store, geometry);
  return (
    <App
      key={own ? 'own' : 'page'}
      store={own ?? store}
      history={own ? null : history}
      geometry={geometry}
      trouble={trouble}
      onNeedDetail={refine}
      reading={reading}
    />
  );
}

/** Kept as plain elements: it must work when everything else fails. */
function showTrouble(root: HTMLElement, error: unknown): void {
  const box = document.createElement('div');
  box.className = 'trouble';
  box.setAttribute('role', 'alert');
  const title = document.createElement('h1');
  title.textContent = 'The data could not be read';
  const text = document.createElement('p');
  text.textContent = messageOf(error);
  box.append(title, text);
  root.replaceChildren(box);
}

async function start(root: HTMLElement): Promise<void> {
  const topology = loadTopology('data/geo/world.topojson');
  loadLater(document);
  topology.catch(() => undefined); // reported where it is used; not as an unhandled rejection while the dataset loads
  const dataset = await loadDataset();
  const { search } = window.location;
  const choices = readChoices(search, {
    ...DEFAULT_CHOICES,
    theme: loadTheme() ?? 'auto',
    form: new URLSearchParams(search).has('embed') ? 'whole' : null,
  });
  const store = createAtlasStore(dataset, choices, { source: SOURCE });
  const history = connectHistory(store, window);
  document.title = dataset.title;
  readAhead(store, window);
  if ('scrollRestoration' in window.history) window.history.scrollRestoration = 'manual';
  createRoot(root).render(
    <StrictMode>
      <Fallback what="The page could not be shown." className="trouble">
        <Start store={store} history={history} topology={topology} />
      </Fallback>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) start(root).catch((error) => showTrouble(root, error));
if (import.meta.env.PROD) keepOffline(window);
