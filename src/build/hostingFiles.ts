/**
 * The files that hosts read beside the site. Comes in: the built files' texts and the site's address. Goes out: headers as
 * Netlify and Cloudflare Pages read them, the page for what is not there, and the list of what a browser keeps for times
 * without a network. Nothing here is needed for the site to work.
 */
import { createHash } from 'node:crypto';
import { contentPolicyHeader } from './contentPolicy.ts';
import { escapeHtml } from './writeEmbedPage.ts';

const YEAR_SECONDS = 31_536_000;

/** The one-file page: all of it inline, its scripts named by their hashes; a style may stand on an element. */
function embedPolicy(html: string): string {
  const own = contentPolicyHeader(html);
  return own
    .replace(/style-src [^;]+/, "style-src 'unsafe-inline'")
    .replace(/font-src [^;]+/, "font-src 'self' data:")
    .replace(/frame-src [^;]+; /, '');
}

/** Rules never overlap in what they say: hosts join values that two rules give. */
export function writeHeaders(index: string, embed: string): string {
  const anyOrigin = 'Access-Control-Allow-Origin: *';
  const fresh = 'Cache-Control: public, max-age=0, must-revalidate';
  const page = [`Content-Security-Policy: ${contentPolicyHeader(index)}`, anyOrigin, fresh];
  const inOneFile = [`Content-Security-Policy: ${embedPolicy(embed)}`, anyOrigin, fresh];
  const rules: [path: string, headers: string[]][] = [
    ['/*', ['X-Content-Type-Options: nosniff', 'Referrer-Policy: strict-origin-when-cross-origin']],
    ['/', page],
    ['/index.html', page],
    ['/embed.html', inOneFile],
    ['/embed', inOneFile], // where the host drops the ending
    ['/assets/*', [`Cache-Control: public, max-age=${YEAR_SECONDS}, immutable`, anyOrigin]],
    ['/data/*', [anyOrigin, fresh]],
    ['/articles/*', [anyOrigin, fresh]],
    ['/table.html', [anyOrigin, fresh]],
    ['/embed.js', [anyOrigin, fresh]],
    ['/oembed.json', [anyOrigin, fresh]],
    ['/preview.png', [anyOrigin, fresh]],
    ['/sw.js', ['Cache-Control: no-cache']],
  ];
  return `${rules.map(([path, headers]) => [path, ...headers.map((header) => `  ${header}`)].join('\n')).join('\n\n')}\n`;
}

export function writeNotFound(title: string, siteUrl: string | null): string {
  const address = escapeHtml(siteUrl ?? './');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>Not here: ${escapeHtml(title)}</title>
<style>
body { max-width: 34em; margin: 14vh auto; padding: 0 24px; font: 18px/1.5 Georgia, serif; background: light-dark(#fffefb, #1e242b); color: light-dark(#23211d, #e9e6df); }
h1 { font-size: 28px; line-height: 1.2; }
a { color: inherit; }
</style>
</head>
<body>
<main>
<h1>There is no page at this address</h1>
<p>It may have been mistyped, or moved. All claims, their sentences and the map stand on one page:</p>
<p><a href="${address}">${escapeHtml(title)}</a></p>
</main>
</body>
</html>
`;
}

/** Not kept: files for other people's pages and for programs, and what is only needed to read a text of one's own. */
const NOT_KEPT =
  /^(?:embed\.html|embed\.js|oembed\.json|preview\.png|404\.html|table\.html|sw\.js|_headers|\.nojekyll|data\/lexicon\.json|data\/.+\.(?:csv|geojson|jsonld|gz)|articles\/.+|assets\/extract\.worker.+)$/;
/** Bytes of what the first view can do without, beyond which a browser keeps nothing of it. */
const MOST_TEXT = 6_000_000;

/** Files by path -> what the service worker keeps; its version changes with every byte of them. */
export function listPrecache(files: ReadonlyMap<string, Uint8Array>): { version: string; files: string[] } {
  const kept = [...files].filter(([path]) => !NOT_KEPT.test(path)).sort(([a], [b]) => (a < b ? -1 : 1));
  const texts = kept.filter(([path]) => /^data\/(?:articles\/|catalogue\.json)/.test(path));
  const isMuch = texts.reduce((sum, [, bytes]) => sum + bytes.byteLength, 0) > MOST_TEXT;
  const listed = isMuch ? kept.filter((file) => !texts.includes(file)) : kept;
  const hash = createHash('sha256');
  for (const [path, bytes] of listed) hash.update(path).update('\0').update(bytes);
  return {
    version: hash.digest('hex').slice(0, 16),
    files: listed.map(([path]) => (path === 'index.html' ? './' : path)),
  };
}
