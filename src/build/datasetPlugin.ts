/**
 * Vite plugin: builds the dataset and puts it, the exports and the map data beside the page. In development it serves
 * them and builds anew when a file of `data/` changes; a fault in `data/` is shown and the last good dataset stays.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import type { Plugin } from 'vite';
import type { BuiltDataset } from './buildDataset';

const TYPES: Record<string, string> = {
  json: 'application/json',
  topojson: 'application/json',
  geojson: 'application/geo+json',
  jsonld: 'application/ld+json',
  csv: 'text/csv; charset=utf-8',
};

/** The articles' own files. */
const SHARDS = 'data/articles/';

/** A slug may hold what an address must encode; what is no encoding at all is no file of ours. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

/** What other plugins of the same build may ask. */
export interface DatasetApi {
  /** Null until the bundle is being written. */
  built: () => BuiltDataset | null;
}

/** @param root folder of the project. @param dataRoot folder that holds `data/`, where that is another one */
export function datasetPlugin(root: string, dataRoot = root): Plugin<DatasetApi> {
  let built: BuiltDataset | null = null;
  let summary = '';
  const build = async () => {
    // Loaded anew each time, so that in development a changed rule is read as well as a changed article.
    const module: typeof import('./makeDataset') = await tsImport(
      join(root, 'src/build/makeDataset.ts'),
      import.meta.url,
    );
    ({ built, summary } = await module.makeDataset(dataRoot));
  };
  return {
    name: 'claimed-flows:dataset',
    api: { built: () => built },

    async generateBundle() {
      try {
        await build();
      } catch (error) {
        // An error that bears a file of data/ is the editor's to mend: its message says all, a stack would bury it.
        if (error instanceof Error && error.name === 'DataError') this.error(error.message);
        throw error;
      }
      for (const [fileName, source] of Object.entries(built?.files ?? {}))
        if (!fileName.startsWith(SHARDS)) this.emitFile({ type: 'asset', fileName, source });
    },

    // One file an article: written past the bundle, whose report would list every one of them.
    writeBundle({ dir }) {
      if (!dir) return;
      for (const [fileName, source] of Object.entries(built?.files ?? {})) {
        if (!fileName.startsWith(SHARDS)) continue;
        mkdirSync(dirname(join(dir, fileName)), { recursive: true });
        writeFileSync(join(dir, fileName), source);
      }
    },

    closeBundle() {
      if (built) console.log(`\n${summary}\n`);
    },

    async configureServer(server) {
      const rebuild = () =>
        build().catch((error: Error) => server.config.logger.error(error.message, { timestamp: true }));
      await rebuild();
      server.watcher.add(join(dataRoot, 'data'));
      server.watcher.on('all', async (_, path) => {
        if (!path.startsWith(join(dataRoot, 'data')) || !existsSync(join(dataRoot, 'data/articles'))) return;
        await rebuild();
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const path = decodePath((request.url ?? '').split('?')[0]?.slice(1) ?? '');
        const file = built?.files[path];
        if (file === undefined) return next();
        response.setHeader('Content-Type', TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain');
        response.end(file);
      });
    },
  };
}
