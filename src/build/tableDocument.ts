/** The whole document of `table.html`: the table that `prerender.tsx` wrote, with head, style sheets and a base for its links. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../model/dataset';
import { pageHead } from './pageHead';
import { escapeHtml, inlineStyle } from './writeEmbedPage';

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
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<base href="./">
${pageHead({ title, description, path: 'table.html', type: 'website' }, site)}
<meta name="color-scheme" content="light dark">
<link rel="icon" href="./icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${escapeHtml(sheet)}">
<style>${inlineStyle(readFileSync(join(root, 'src/table/table.css'), 'utf8'))}</style>
</head>
<body class="article-document">${html}</body>
</html>
`;
}
