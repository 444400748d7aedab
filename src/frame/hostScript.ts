/**
 * `embed.js`, for the page that holds the frames: gives each frame of this site the height it asks for. It knows its frames by
 * the address of this script's folder, and turns `<a class="claimed-flows-embed" href="...">` into a frame above the link.
 * Included once or many times, for one frame or many, before or after them; it heeds only messages that come from one of them.
 */
import { HEIGHT_REQUEST } from './asksForHeight';

/** A map needs some room, and a page has an end. */
const LEAST = 120;
const MOST = 4000;
const FIRST_HEIGHT = 480;
const KEY = 'claimedFlowsEmbeds';

const folder = new URL('.', (document.currentScript as HTMLScriptElement | null)?.src ?? location.href).href;
const host = window as unknown as { [KEY]?: Set<string> };
const isFirst = !host[KEY];
const folders = host[KEY] ?? new Set<string>();
host[KEY] = folders;
folders.add(folder);

function ownFrames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(({ src }) => [...folders].some((one) => src.startsWith(one)));
}

function readHeight(data: unknown): number | null {
  const { sentinel, type, height } = (data ?? {}) as Record<string, unknown>;
  if (sentinel !== 'amp' || type !== 'embed-size' || typeof height !== 'number') return null;
  return Number.isFinite(height) ? Math.min(MOST, Math.max(LEAST, height)) : null;
}

function ask(frame: HTMLIFrameElement): void {
  frame.contentWindow?.postMessage(HEIGHT_REQUEST, '*'); // a sandboxed frame has no origin to name
}

function makeFrames(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.claimed-flows-embed:not([data-framed])')) {
    if (!link.href.startsWith(folder)) continue;
    const frame = document.createElement('iframe');
    frame.title = link.textContent?.trim() ?? '';
    frame.loading = 'lazy';
    frame.allowFullscreen = true;
    frame.style.cssText = `width:100%;height:${FIRST_HEIGHT}px;border:0`;
    frame.src = link.href;
    link.dataset.framed = '';
    link.before(frame);
  }
  ownFrames().forEach(ask);
}

if (isFirst)
  addEventListener('message', ({ source, data }) => {
    const height = readHeight(data);
    const frame = height !== null && source && ownFrames().find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.style.height = `${height}px`;
  });
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', makeFrames);
else makeFrames();
