/**
 * Vite plugin: has the page and its companions written out (`writePages.ts`) once everything else is built. Comes in: the
 * bundle with `index.html`, the dataset. Goes out: the same bundle, so that it reads without a script. In development
 * nothing of this happens.
 */
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import type { Plugin } from 'vite';
import type { DatasetApi } from './datasetPlugin';

interface Asset {
  type: 'asset';
  fileName: string;
  source: string | Uint8Array;
}

type Bundle = Record<string, Asset | { type: 'chunk'; fileName: string }>;

const STYLESHEET = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/;

function textOf(bundle: Bundle, fileName: string): string {
  const file = bundle[fileName];
  if (file?.type !== 'asset') throw new Error(`The bundle has no ${fileName || 'style sheet'}.`);
  return typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
}

/** @param siteUrl where the site will stand, if that is known */
export function prerenderPlugin(root: string, siteUrl: string | null): Plugin {
  let data: DatasetApi | null = null;
  return {
    name: 'claimed-flows:prerender',
    apply: 'build',
    enforce: 'post',
    configResolved({ plugins }) {
      data = plugins.find(({ name }) => name === 'claimed-flows:dataset')?.api ?? null;
    },
    generateBundle: {
      order: 'post',
      async handler(_options, output) {
        const bundle = output as unknown as Bundle;
        const built = data?.built();
        if (!built) throw new Error('The page is written from the dataset, which was not built.');
        const { writePages }: typeof import('./writePages') = await tsImport(join(root, 'src/build/writePages.ts'), {
          parentURL: import.meta.url,
          tsconfig: join(root, 'tsconfig.json'),
        });
        const html = textOf(bundle, 'index.html');
        const sheet = STYLESHEET.exec(html)?.[1] ?? '';
        const pages = await writePages(root, built, { html, css: textOf(bundle, sheet), sheet, siteUrl });
        for (const [fileName, source] of Object.entries(pages)) {
          const known = bundle[fileName];
          if (known?.type === 'asset') known.source = source;
          else this.emitFile({ type: 'asset', fileName, source });
        }
      },
    },
  };
}
