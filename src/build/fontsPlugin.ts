/** Vite plugin: ships the typefaces of the first paint with the letters and weights that the page uses, a third lighter. */
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import type { Plugin } from 'vite';

const FIRST_FONTS = /source-(?:sans-3|serif-4)-latin-wght-normal.*\.woff2$/;

export function fontsPlugin(root: string): Plugin {
  return {
    name: 'claimed-flows:fonts',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const fonts = Object.values(bundle).filter(({ fileName }) => FIRST_FONTS.test(fileName));
      const { cutForPage }: typeof import('./cutFont') = await tsImport(
        join(root, 'src/build/cutFont.ts'),
        import.meta.url,
      );
      for (const font of fonts)
        if (font.type === 'asset' && typeof font.source !== 'string') font.source = await cutForPage(font.source);
    },
  };
}
