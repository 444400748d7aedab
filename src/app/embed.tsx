/**
 * Starts the page that is one file (`embed.html`): dataset and shapes stand inside it, so that nothing has to be fetched and a
 * frame without an origin shows all of it. When something goes wrong, the picture and the words that are there already stay.
 */
import '../interface/fonts.css';
import '../interface/base.css';
import './app.css';
import './frame.css';
import '../table/table.css';
import '../map/map.css';
import '../map/stages.css';
import '../map/maplibre.css';
import { StrictMode, useCallback, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Topology } from 'topojson-specification';
import { createGeometry } from '../atlas/createGeometry';
import { say } from '../language/say';
import { DEFAULT_CHOICES } from '../model/choices';
import type { Document } from '../model/document';
import { connectHistory } from '../state/connectHistory';
import { isAlone } from '../state/framing';
import { loadTheme } from '../state/keepTheme';
import { createAtlasStore, type Source } from '../state/store';
import { MOVER_CLASSES, readFirstChoices } from '../state/urlChoices';
import { ALL_PARTS } from './allParts';
import { Fallback } from './Fallback';
import { FramedApp } from './FramedApp';
import { loadCatalogue, loadDocument, loadTopology, readDataset } from './loadData';
import { setLanguage } from './setLanguage';

const FILES: Source = { readDocument: (slug) => loadDocument(slug), readAll: () => loadCatalogue() };

function readInline(id: string): unknown {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null');
}

/** Only a page with an origin may ask for the finer lines beside it; without them the map stays as it is. */
function canFetch(): boolean {
  return window.origin !== 'null';
}

async function start(root: HTMLElement): Promise<void> {
  const dataset = readDataset(readInline('inline-dataset'));
  const world = readInline('inline-world') as Topology;
  const choices = readFirstChoices(window.location.search, dataset.start, {
    ...DEFAULT_CHOICES,
    theme: loadTheme() ?? 'auto',
    form: 'whole',
    // nobody has chosen among the kinds of a text of one's own
    ...(isAlone() && { movers: [...MOVER_CLASSES] }),
  });
  const documents = (readInline('inline-documents') ?? []) as Document[];
  // A large dataset's texts are not inside; a frame without an origin cannot fetch them, and says so.
  const source = canFetch() ? FILES : undefined;
  const store = createAtlasStore(dataset, choices, { documents, source });
  const history = connectHistory(store, window);
  if (choices.heading) document.title = choices.heading;
  await setLanguage(choices.language);

  function Start() {
    const [geometry, setGeometry] = useState(() => createGeometry(world));
    const isAsked = useRef(false);
    const refine = useCallback(async () => {
      if (isAsked.current || !canFetch()) return;
      isAsked.current = true;
      const detail = await loadTopology('data/geo/detail.topojson').catch(() => null);
      if (detail) setGeometry(createGeometry(world, detail));
    }, []);
    return <FramedApp parts={ALL_PARTS} store={store} history={history} geometry={geometry} onNeedDetail={refine} />;
  }

  createRoot(root).render(
    <StrictMode>
      <Fallback what={say('The page could not be shown.')} className="trouble">
        <Start />
      </Fallback>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) start(root);
