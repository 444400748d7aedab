/** The whole document of `table.html`: the table that `prerender.tsx` wrote, with head, style sheets and a base for its links. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../model/dataset';
import { pageDocument } from './pageDocument';
import { inlineStyle } from './writeEmbedPage';

/** @param sheet path of the page's style sheet below the site's root */
export function tableDocument(
  root: string,
  html: string,
  dataset: Dataset,
  sheet: string,
  site: string | null,
): string {
  const title = `All statements as a table · ${dataset.title}`;
  const description = `Who claims what, from where to where, when and in which words. ${dataset.description}.`;
  const head = { title, description, path: 'table.html', type: 'website' as const };
  const css = inlineStyle(readFileSync(join(root, 'src/table/table.css'), 'utf8'));
  return pageDocument({ head, base: './', sheet, css, html }, site);
}
