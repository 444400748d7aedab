/**
 * Puts what `prerender.tsx` renders into documents. Comes in: the built `index.html`, its style sheet, the dataset. Goes
 * out: `index.html` that holds the page, its styles, what it says of itself and its policy; a document for each article and for the table of all statements;
 * the picture for previews. Loaded on its own by the plugin, as the dataset is.
 */
import { LIFTED_ID } from '../app/restoreStyles';
import { LIVE_REGION_ID } from '../interface/announce';
import { countWords } from '../interface/words';
import type { Dataset } from '../model/dataset';
import { articleDocument } from './articleDocument';
import type { BuiltDataset } from './buildDataset';
import { contentPolicy } from './contentPolicy';
import { liftStyles } from './liftStyles';
import { datasetJsonLd, PREVIEW, pageHead } from './pageHead';
import { type Prerendered, prerender } from './prerender';
import { storyDocument } from './storyDocument';
import { tableDocument } from './tableDocument';

export interface BuiltPage {
  /** `index.html` as Vite has built it. */
  html: string;
  css: string;
  /** Path of the style sheet below the site's root. */
  sheet: string;
  /** Where the site will stand; null where the build does not know it. */
  siteUrl: string | null;
}

const ROOT = /<div id="root">[\s\S]*?<\/div>/;
const HEAD = /<title>[\s\S]*?<\/title>\s*<meta\s+name="description"[\s\S]*?>/;

/** A function as replacement, so that no `$` in the text is read as a pattern. */
function replaced(html: string, pattern: RegExp | string, text: string): string {
  const result = html.replace(pattern, () => text);
  if (result === html) throw new Error(`index.html has nothing like ${pattern}.`);
  return result;
}

/** The style sheet as it reads from the page, whose folder is not its own. */
function inlined(css: string, folder: string): string {
  return css.replace(/url\((["']?)(?!data:|#|\/)(?:\.\/)?/g, `url($1./${folder}/`).trim();
}

/** "Claims in 5 articles, 2018–2021, each with its sentence: 67 statements. ..." */
function describePage({ description, totals }: Dataset): string {
  return `${description}: ${countWords(totals.statements, 'statement')}. A map of claims, not of facts.`;
}

function withPolicy(html: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(html)}">`;
  return html.replace(/<meta charset="utf-8"\s*\/?>/i, (charset) => `${charset}\n${policy}`);
}

function writePage(
  { html, css, sheet, siteUrl }: BuiltPage,
  dataset: Dataset,
  { page, shapes }: Pick<Prerendered, 'page' | 'shapes'>,
): string {
  const lifted = liftStyles(page);
  const description = describePage(dataset);
  // painted only when all of it is there: what is missing at the first paint would push the rest about
  const head = `<link rel="expect" href="#${LIVE_REGION_ID}" blocking="render">
${pageHead({ title: dataset.title, description, path: '', type: 'website' }, siteUrl)}
${datasetJsonLd(dataset, description, siteUrl)}
<style>${inlined(css, sheet.replace(/\/[^/]*$/, ''))}</style>
<style id="${LIFTED_ID}">${lifted.css}</style>
<link rel="stylesheet" href="./${sheet}" disabled>`;
  const link = new RegExp(`<link rel="stylesheet"[^>]*${sheet}[^>]*>`);
  const written = replaced(replaced(html, link, ''), ROOT, `<div id="root">${lifted.html}</div>${shapes}`);
  return withPolicy(replaced(written, HEAD, head));
}

/** @returns content by path below the site's root */
export async function writePages(
  root: string,
  { first, story, articles, files }: BuiltDataset,
  page: BuiltPage,
): Promise<Record<string, string | Uint8Array>> {
  const world = JSON.parse(files['data/geo/world.topojson'] ?? 'null');
  const written = await prerender(root, first, articles, world);
  const documents = written.articles.map((article): [string, string] => [
    `articles/${article.slug}.html`,
    withPolicy(articleDocument(article, first, page.sheet, page.siteUrl)),
  ]);
  return {
    'index.html': writePage(page, first, written),
    ...(written.table !== null && {
      'table.html': withPolicy(tableDocument(root, written.table, first, page.sheet, page.siteUrl)),
    }),
    'story.html': withPolicy(storyDocument(story, first, page.sheet, page.siteUrl)),
    [PREVIEW.file]: written.preview,
    ...Object.fromEntries(documents),
  };
}
