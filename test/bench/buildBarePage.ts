/**
 * The least that a page with a live map can be, to measure ours against: MapLibre, all countries with their names, five
 * curved lines. Comes in: a folder to build in. Goes out: the folder of the built page, which sets the mark `map-ready` when
 * all of it is drawn. Its shapes are the finer ones of this project, near in weight to Natural Earth's 1:50m.
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const HTML = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>A map</title>
<style>html, body, #map { height: 100%; margin: 0 }</style>
<link rel="preload" as="fetch" crossorigin href="./world.json">
<script type="module" src="./main.js"></script>
</head>
<body><div id="map"></div></body>
</html>`;

const SCRIPT = `import { Map as LiveMap, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { feature } from 'topojson-client';

const [world, worker] = await Promise.all([
  fetch('./world.json').then((answer) => answer.json()),
  fetch(workerUrl).then((answer) => answer.blob()),
]);
setWorkerUrl(URL.createObjectURL(new Blob([worker], { type: 'text/javascript' })));
const countries = feature(world, world.objects.countries);
const data = (features) => ({ type: 'geojson', data: { type: 'FeatureCollection', features } });
const names = countries.features.map(({ properties }) => ({
  type: 'Feature', properties, geometry: { type: 'Point', coordinates: properties.label },
}));
const ends = [[[69, 41], [29, 41]], [[69, 38], [38, 56]], [[75, 43], [77, 43]], [[69, 34], [60, 36]], [[58, 38], [51, 44]]];
const lines = ends.map(([[a, b], [c, d]]) => ({
  type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: Array.from({ length: 49 }, (_, step) => {
    const t = step / 48;
    return [a + (c - a) * t, b + (d - b) * t + Math.sin(t * Math.PI) * 4];
  }) },
}));
const map = new LiveMap({
  container: 'map',
  center: [60, 42],
  zoom: 3.2,
  style: {
    version: 8,
    sources: { land: data(countries.features), names: data(names), lines: data(lines) },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#dfe6ea' } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#f6f3ec', 'fill-outline-color': '#aaaaaa' } },
      { id: 'names', type: 'symbol', source: 'names', layout: { 'text-field': ['get', 'name'], 'text-size': 12 },
        paint: { 'text-color': '#666666', 'text-halo-color': '#ffffff', 'text-halo-width': 1 } },
      { id: 'lines', type: 'line', source: 'lines', paint: { 'line-color': '#b3392f', 'line-width': 2.5 } },
    ],
  },
});
map.once('idle', () => performance.mark('map-ready'));
`;

/** What asks for the worker along with the script, as the page of this project does. */
const preloadWorker = {
  name: 'preload-worker',
  transformIndexHtml: {
    order: 'post' as const,
    handler: (_html: string, { bundle }: { bundle?: Record<string, unknown> }) =>
      Object.keys(bundle ?? {})
        .filter((file) => /worker.*\.m?js$/.test(file))
        .map((file) => ({
          tag: 'link',
          injectTo: 'head' as const,
          attrs: { rel: 'preload', as: 'fetch', crossorigin: '', href: `./${file}` },
        })),
  },
};

export async function buildBarePage(root: string, folder: string): Promise<string> {
  mkdirSync(join(folder, 'public'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), HTML);
  writeFileSync(join(folder, 'main.js'), SCRIPT);
  copyFileSync(join(root, 'data/geo/detail.topojson'), join(folder, 'public/world.json'));
  const alias = Object.fromEntries(
    ['maplibre-gl', 'topojson-client'].map((name) => [name, join(root, 'node_modules', name)]),
  );
  await build({
    configFile: false,
    root: folder,
    base: './',
    logLevel: 'error',
    resolve: { alias },
    plugins: [preloadWorker],
    build: { target: 'esnext', outDir: 'dist', modulePreload: { polyfill: false }, chunkSizeWarningLimit: 2000 },
  });
  return join(folder, 'dist');
}
