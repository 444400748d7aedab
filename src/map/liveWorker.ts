/**
 * Address of the script that MapLibre's workers run, for a page whose files lie beside it. The page asks for the script
 * early; a blob spares a second download, which a worker started from the address would make. Where it cannot be fetched
 * the address is tried. A page that is one file puts `inlineWorker.ts` in place of this.
 */
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

const worker = fetch(workerUrl)
  .then((response) => (response.ok ? response.blob() : Promise.reject(response.status)))
  .then((script) => URL.createObjectURL(new Blob([script], { type: 'text/javascript' })))
  .catch(() => workerUrl);

export function liveWorker(): Promise<string> {
  return worker;
}
