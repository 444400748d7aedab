import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { CHUNK_GROUPS } from './src/build/chunkGroups.ts';
import { datasetPlugin } from './src/build/datasetPlugin.ts';
import { embedPlugin } from './src/build/embedPlugin.ts';
import { fontsPlugin } from './src/build/fontsPlugin.ts';
import { hostingPlugin } from './src/build/hostingPlugin.ts';
import { preloadPlugin } from './src/build/preloadPlugin.ts';
import { prerenderPlugin } from './src/build/prerenderPlugin.ts';
import { readerPlugin } from './src/build/readerPlugin.ts';
import { siteUrl } from './src/build/siteUrl.ts';

process.env.TZ = 'UTC'; // dates read and drawn alike wherever the tests run

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [
    react(),
    ...(mode === 'test'
      ? []
      : [datasetPlugin(import.meta.dirname, process.env.DATA_ROOT), readerPlugin(import.meta.dirname)]),
    fontsPlugin(import.meta.dirname),
    preloadPlugin(),
    prerenderPlugin(import.meta.dirname, siteUrl()),
    embedPlugin(import.meta.dirname, siteUrl()),
    hostingPlugin(import.meta.dirname, siteUrl()),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false }, // every browser that runs this knows it
    chunkSizeWarningLimit: 1200, // MapLibre comes in one piece
    rolldownOptions: {
      output: { codeSplitting: { groups: CHUNK_GROUPS } },
      checks: { pluginTimings: false }, // reading the articles takes its time, and is meant to
    },
  },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } }, // a browser that draws without a graphics card takes its time
  },
}));
