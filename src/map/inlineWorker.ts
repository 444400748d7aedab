/**
 * The same as `liveWorker.ts` for a page that is one file: the script stands inside the page and becomes a blob, which a
 * frame without an origin may run. MapLibre reads the blob back there, and starts its workers from a data address.
 * Where the page's policy forbids workers from a blob, but allows the site's own, the file beside the page is tried.
 */
import script from 'maplibre-gl/dist/maplibre-gl-worker.mjs?raw';

const PATIENCE_MS = 4000; // a worker that answers does so within a tenth of this

/** Does a worker start from this address? One that a policy forbids throws, or fails with an error event. */
function starts(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE_MS);
    const settle = (answer: boolean) => {
      clearTimeout(timer);
      resolve(answer);
    };
    try {
      const worker = new Worker(address);
      worker.onmessage = () => {
        worker.terminate();
        settle(true);
      };
      worker.onerror = () => settle(false);
    } catch {
      settle(false);
    }
  });
}

const blobOf = (source: string) => URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));

/** Address of the worker's file beside the page, as the build wrote it. */
const fileBeside = () => document.querySelector<HTMLMetaElement>('meta[name="worker-file"]')?.content ?? null;

/** @throws Error where no worker may run: the picture then stays */
export async function liveWorker(): Promise<string> {
  const hasOrigin = window.origin !== 'null';
  const sample = 'postMessage(1)';
  if (await starts(hasOrigin ? blobOf(sample) : `data:text/javascript,${sample}`)) return blobOf(script);
  const file = fileBeside();
  if (file !== null && hasOrigin) return new URL(file, document.baseURI).href;
  throw new Error('This page may not start a worker.');
}
