/**
 * The page as HTML, for a visitor without choices: what arrives before any script, and all there is without one. Comes in:
 * the dataset and the first map's shapes. Goes out: the inside of `#root`, and each article as a page of its own. Runs in
 * Node only.
 */
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import type { Topology } from 'topojson-specification';
import { App } from '../app/App';
import { ArticlePage } from '../app/ArticlePage';
import { ALL_PARTS } from '../app/allParts';
import { pickFlows } from '../app/pickFlows';
import { TablePage } from '../app/TablePage';
import type { OwnTextReading } from '../app/useOwnText';
import { buildFlows } from '../atlas/buildFlows';
import { createGeometry } from '../atlas/createGeometry';
import type { Geometry } from '../atlas/Geometry';
import { hasArticlePages, hasTablePage } from '../interface/articleWords';
import { collectContent } from '../map/collectContent';
import { drawStill } from '../map/drawStill';
import { type Choices, DEFAULT_CHOICES } from '../model/choices';
import type { Dataset, ReadArticle } from '../model/dataset';
import { EMPTY_DRAFT } from '../model/textDraft';
import { overviewFor } from '../state/overview';
import { visibleStatements } from '../state/selectors';
import { createAtlasStore } from '../state/store';
import { MOVER_CLASSES, OTHER_RELATIONS, readFirstChoices } from '../state/urlChoices';
import { drawPreview } from './drawPreview';

export interface Prerendered {
  /** Inside of `#root`. */
  page: string;
  /** Behind it: shapes that its picture uses. */
  shapes: string;
  /** PNG. */
  preview: Uint8Array;
  articles: { slug: string; title: string; html: string }[];
  /** Null where there are more statements than a page can hold. */
  table: string | null;
}

/** Stands where the browser's own reading of texts will: it has a button in the header. */
const READING: OwnTextReading = {
  draft: EMPTY_DRAFT,
  setDraft: () => undefined,
  isShown: false,
  read: () => Promise.reject(new Error('There is no browser.')),
  preview: () => Promise.reject(new Error('There is no browser.')),
  leave: () => undefined,
};

function renderPage(dataset: Dataset, geometry: Geometry): Pick<Prerendered, 'page' | 'shapes'> {
  const choices = readFirstChoices('', dataset.start);
  const statements = visibleStatements(dataset, choices);
  const flows = overviewFor(dataset, choices)?.flows ?? buildFlows(statements);
  const content = collectContent(dataset, pickFlows(flows, new Set()), statements, choices);
  const { html, shapes } = drawStill(content, geometry);
  const still = { html, memories: new Map() };
  const store = createAtlasStore(dataset, choices);
  const page = renderToString(
    <StrictMode>
      <App parts={ALL_PARTS} store={store} geometry={geometry} still={still} reading={READING} />
    </StrictMode>,
  );
  return { page, shapes };
}

function renderArticle(dataset: Dataset, { slug, title, document }: ReadArticle) {
  const choices = { ...DEFAULT_CHOICES, tab: 'sources' as const, article: slug };
  const store = createAtlasStore(dataset, choices, { documents: [document] });
  return { slug, title, html: renderToString(<ArticlePage store={store} />).replaceAll('<!-- -->', '') };
}

/** Nobody can choose on a page without a script: it shows every kind. */
function renderTable(dataset: Dataset): string {
  const choices: Choices = { ...DEFAULT_CHOICES, movers: [...MOVER_CLASSES], relations: [...OTHER_RELATIONS] };
  const store = createAtlasStore(dataset, choices);
  return renderToString(<TablePage store={store} />).replaceAll('<!-- -->', '');
}

/**
 * @param root of the project, whose typefaces the picture is set in
 * @param dataset what the page reads first
 * @param articles as far as they are published
 */
export async function prerender(
  root: string,
  dataset: Dataset,
  articles: readonly ReadArticle[],
  world: Topology,
): Promise<Prerendered> {
  const geometry = createGeometry(world);
  return {
    ...renderPage(dataset, geometry),
    articles: hasArticlePages(dataset) ? articles.map((article) => renderArticle(dataset, article)) : [],
    table: hasTablePage(dataset) ? renderTable(dataset) : null,
    preview: await drawPreview(root, dataset, geometry),
  };
}
