/**
 * The page that is one file, put together. Comes in: its parts as text. Goes out: HTML that holds all of them inline,
 * the links that oEmbed readers look for before everything heavy. Refuses a script that HTML could not carry.
 */
import { Script } from 'node:vm';

export interface EmbedParts {
  title: string;
  description: string;
  /** The page before any script has run. */
  body: string;
  style: string;
  /** Classic, all in one. */
  script: string;
  /** Values that the script reads, by the id of their element. */
  data: Record<string, unknown>;
  /** The site's address; null where the build does not know it. */
  siteUrl: string | null;
  /** Worker's script beside the page, for hosts that forbid one from within. */
  workerFile: string | null;
}

export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** JSON that ends no script element and no line of a script. */
export function inlineJson(value: unknown): string {
  const escapes: Record<string, string> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' };
  return JSON.stringify(value).replace(/[<\u2028\u2029]/g, (sign) => escapes[sign] ?? sign);
}

/**
 * A script that ends no script element. What would end or nest one stands inside strings and patterns, where an escape
 * means the same; should it ever stand in code, the escape would break it, which is found here and not by a reader.
 * @throws SyntaxError
 */
export function inlineScript(code: string): string {
  const safe = code.replace(/<(?=\/?script|!--)/gi, '\\x3C');
  new Script(safe);
  return safe;
}

/** A style that ends no style element. */
export function inlineStyle(css: string): string {
  return css.replace(/<(?=\/style)/gi, '\\3C ');
}

/** Before the first paint, so that no theme flashes; storage may be blocked. */
const THEME = `{let t=new URLSearchParams(location.search).get('theme');try{t??=localStorage.getItem('claimed-flows-theme')}catch{}
if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}`;

/** Links for programs that look for an embed; none without an address, since they would lead nowhere. */
export function discoveryLinks(siteUrl: string | null, title: string): string {
  if (siteUrl === null) return '';
  return `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(siteUrl)}oembed.json" title="${escapeHtml(title)}">`;
}

export function writeEmbedPage(parts: EmbedParts): string {
  const { title, description, body, style, script, data, siteUrl, workerFile } = parts;
  const values = Object.entries(data).map(
    ([id, value]) => `<script type="application/json" id="${id}">${inlineJson(value)}</script>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
<meta name="color-scheme" content="light dark">
${siteUrl === null ? '' : `<link rel="canonical" href="${escapeHtml(siteUrl)}">`}
${discoveryLinks(siteUrl, title)}
${workerFile === null ? '' : `<meta name="worker-file" content="./${escapeHtml(workerFile)}">`}
<link rel="icon" href="data:,">
<script>${THEME}</script>
<style>${inlineStyle(style)}</style>
</head>
<body>
<div id="root">${body}</div>
${values.join('\n')}
<script>${inlineScript(script)}</script>
</body>
</html>
`;
}
