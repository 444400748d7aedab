/**
 * A text of one's own as a page of its own: one file with map, claims, sentences and reader in it, made from the site's
 * `embed.html` with other data. Comes in: the store's state and the shapes. Goes out: its HTML, with a policy that lets nothing run
 * but what the site's build wrote, and nothing be fetched. Refuses, in words for the visitor, where the site's page is not there.
 */
import type { Geometry } from '../atlas/Geometry';
import { say } from '../language/say';
import { ALONE_NAME } from '../state/framing';
import type { AtlasState } from '../state/store';
import { renderApart } from './renderApart';
import { StaticPage } from './StaticPage';

const SCRIPT = /<script(?![^>]*type="application\/json")[^>]*>([\s\S]*?)<\/script>/g;

/** JSON that ends no script element. */
const inlineJson = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c');

const escapeHtml = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

async function hashOf(script: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

/** Nothing but its own scripts; without a secure context they cannot be named, and every inline one may run. */
async function policyFor(html: string): Promise<string> {
  const scripts = [...html.matchAll(SCRIPT)].map(([, code = '']) => code);
  const hashes = globalThis.crypto?.subtle ? await Promise.all(scripts.map(hashOf)) : ["'unsafe-inline'"];
  return [
    "default-src 'none'",
    `script-src ${hashes.join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    'connect-src blob: data:',
    'worker-src blob: data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Puts something between the first of `from` and the next of `to`; both stay. */
function between(html: string, from: string, to: string, what: string): string {
  const start = html.indexOf(from) + from.length;
  const end = html.indexOf(to, start);
  if (start < from.length || end < 0)
    throw new Error(say('The site’s own page is not as expected. Build the site again.'));
  return html.slice(0, start) + what + html.slice(end);
}

const data = (html: string, id: string, value: unknown) =>
  between(html, `<script type="application/json" id="${id}">`, '</script>', inlineJson(value));

export async function publishPage({ dataset, documents }: AtlasState, geometry: Geometry): Promise<string> {
  const response = await fetch(new URL('embed.html', document.baseURI));
  if (!response.ok)
    throw new Error(
      say('{path} could not be loaded (the server answers {status}).', {
        path: 'embed.html',
        status: String(response.status),
      }),
    );
  const written = renderApart(<StaticPage dataset={dataset} geometry={geometry} address={null} />).innerHTML;
  let html = (await response.text())
    .replace(/<link rel="(?:canonical|alternate)"[^>]*>\n?/g, '')
    .replace(/<meta name="worker-file"[^>]*>\n?/, `<meta name="${ALONE_NAME}" content="">\n`);
  html = between(html, '<title>', '</title>', escapeHtml(dataset.title));
  html = between(html, '<meta name="description" content="', '">', escapeHtml(dataset.description));
  html = between(html, '<div id="root">', '</div>\n<script type="application/json"', written);
  html = data(html, 'inline-dataset', dataset);
  html = data(html, 'inline-documents', [...documents.values()]);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(await policyFor(html))}">`;
  return between(html, '<meta charset="utf-8">\n', '<meta name="viewport"', `${policy}\n`);
}
