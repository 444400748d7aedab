/**
 * The Content Security Policy of a page of ours. Comes in: its HTML. Goes out: the policy as one line, for a `<meta>` or,
 * with what only a header can say, for a header. Everything comes from the site itself; inline scripts and styles are
 * named by their hashes; there is no eval and no style attribute. Data blocks (JSON) need no permission.
 */
import { createHash } from 'node:crypto';

const DIRECTIVES: Record<string, string[]> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  // MapLibre's worker is a blob, so that its script is loaded once; in a frame without an origin it reads the blob back
  // and starts from a data address
  'connect-src': ["'self'", 'blob:'],
  'worker-src': ["'self'", 'blob:', 'data:'],
  'manifest-src': ["'self'"],
  'frame-src': ["'self'"], // the preview of an embed
  'base-uri': ["'self'"], // an article's page stands in a folder of its own
  'form-action': ["'self'"],
};

const SCRIPT = /<script(?![^>]*\s(?:src=|type=["']?application\/))[^>]*>([\s\S]*?)<\/script>/gi;
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/gi;

function hashes(html: string, pattern: RegExp): string[] {
  const texts = [...html.matchAll(pattern)].map((match) => match[1] ?? '').filter(Boolean);
  return [...new Set(texts)].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}

function line(directives: Record<string, string[]>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** Policy for `<meta http-equiv="Content-Security-Policy">`. */
export function contentPolicy(html: string): string {
  return line({
    ...DIRECTIVES,
    'script-src': [...(DIRECTIVES['script-src'] ?? []), ...hashes(html, SCRIPT)],
    'style-src': [...(DIRECTIVES['style-src'] ?? []), ...hashes(html, STYLE)],
  });
}

/** The same for a response header; anybody may frame the page, which is said here because a `<meta>` cannot say it. */
export function contentPolicyHeader(html: string): string {
  return `${contentPolicy(html)}; frame-ancestors *`;
}
