/**
 * Vite plugin: once everything else is written, puts beside it what hosts and browsers need: headers, a page for what is
 * not there, and the service worker with the list of all files of this build.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { buildInline } from './buildInline.ts';
import { listPrecache, writeHeaders, writeNotFound } from './hostingFiles.ts';

function readFiles(folder: string): Map<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [relative(folder, file).split(sep).join('/'), readFileSync(file)];
    }),
  );
}

export function hostingPlugin(root: string, siteUrl: string | null): Plugin {
  let folder = '';
  let hasFailed = false;
  return {
    name: 'claimed-flows:hosting',
    apply: 'build',
    enforce: 'post',
    configResolved({ build }) {
      folder = resolve(root, build.outDir);
    },
    buildEnd(error) {
      hasFailed = error !== undefined;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (hasFailed) return;
        const files = readFiles(folder);
        const textOf = (path: string) => new TextDecoder().decode(files.get(path));
        const title = /<title>([^<]*)<\/title>/.exec(textOf('index.html'))?.[1] ?? '';
        const { code } = await buildInline(root, 'src/app/serviceWorker.ts');
        const written = {
          _headers: writeHeaders(textOf('index.html'), textOf('embed.html')),
          '404.html': writeNotFound(title, siteUrl),
          '.nojekyll': '', // GitHub Pages would leave out what begins with an underscore
          'sw.js': `const PRECACHE=${JSON.stringify(listPrecache(files))};\n${code}`,
        };
        for (const [name, text] of Object.entries(written)) writeFileSync(join(folder, name), text);
      },
    },
  };
}
