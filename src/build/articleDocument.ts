/** The whole document of an article's page: the text that `prerender.tsx` wrote, with head and style sheet. */
import type { Dataset } from '../model/dataset';
import { liftStyles } from './liftStyles';
import { pageHead } from './pageHead';
import type { Prerendered } from './prerender';
import { escapeHtml } from './writeEmbedPage';

/** @param sheet path of the style sheet below the site's root */
export function articleDocument(
  { slug, title, html }: Prerendered['articles'][number],
  dataset: Dataset,
  sheet: string,
  site: string | null,
): string {
  const lifted = liftStyles(html);
  const path = `articles/${slug}.html`;
  const description = `The article with every place and claim marked that was found in it. ${dataset.title}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<base href="../">
${pageHead({ title: `${title} · ${dataset.title}`, description, path, type: 'article' }, site)}
<meta name="color-scheme" content="light dark">
<link rel="icon" href="./icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${escapeHtml(sheet)}">
<style>${lifted.css}</style>
</head>
<body class="article-document">${lifted.html}</body>
</html>
`;
}
