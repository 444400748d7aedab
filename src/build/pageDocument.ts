/** The whole document of a page without a script, around the HTML that `prerender.tsx` wrote for it. */
import { type PageWords, pageHead } from './pageHead';
import { escapeHtml } from './writeEmbedPage';

interface PageDocument {
  head: PageWords;
  /** The site's root, from where the document lies. */
  base: string;
  /** Path of the page's style sheet below the site's root. */
  sheet: string;
  /** Styles of its own. */
  css: string;
  html: string;
}

export function pageDocument({ head, base, sheet, css, html }: PageDocument, site: string | null): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<base href="${base}">
${pageHead(head, site)}
<meta name="color-scheme" content="light dark">
<link rel="icon" href="./icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${escapeHtml(sheet)}">
<style>${css}</style>
</head>
<body class="article-document">${html}</body>
</html>
`;
}
