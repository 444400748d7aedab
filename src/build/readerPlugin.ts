/**
 * Vite plugin: puts beside the page what it needs to read a visitor's own text, the prepared gazetteer (gzipped: not
 * every host compresses what it does not know) and the lexicon of claims. Neither is loaded before a text is brought.
 */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { tsImport } from 'tsx/esm/api';
import type { Plugin } from 'vite';

export function readerPlugin(root: string): Plugin {
  const files = async (): Promise<Record<string, string | Uint8Array>> => {
    const module: typeof import('./loadResources') = await tsImport(
      join(root, 'src/build/loadResources.ts'),
      import.meta.url,
    );
    return {
      'data/gazetteer.bin.gz': gzipSync(await module.preparedGazetteer(), { level: 9 }),
      'data/lexicon.json': JSON.stringify(module.preparedLexicon()),
    };
  };
  return {
    name: 'claimed-flows:reader',

    async generateBundle() {
      for (const [fileName, source] of Object.entries(await files()))
        this.emitFile({ type: 'asset', fileName, source });
    },

    configureServer(server) {
      let ready: ReturnType<typeof files> | null = null;
      server.middlewares.use(async (request, response, next) => {
        const path = (request.url ?? '').split('?')[0]?.slice(1) ?? '';
        if (!/^data\/(?:gazetteer\.bin\.gz|lexicon\.json)$/.test(path)) return next();
        ready ??= files();
        response.end((await ready)[path]);
      });
    },
  };
}
