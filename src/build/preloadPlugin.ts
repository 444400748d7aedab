/**
 * Vite plugin: lets the built page ask at once for what it needs first, instead of one file after the other. Comes in: the
 * bundle. Goes out: links in the page's head for its own code, typefaces and shapes; links for the live map's code in a
 * template, which the page puts to use once its own code has come (`index.html`), so that the two do not share the line.
 */
import type { HtmlTagDescriptor, Plugin } from 'vite';

type Attributes = Record<string, string>;

/** Names known to `index.html` and `src/app/loadLater.ts`. */
const LATER = 'load-later';
const OWN_CODE = 'own-code';

interface Bundled {
  type: 'asset' | 'chunk';
  fileName: string;
  name?: string;
}

const FIRST_FONTS = /source-(?:sans-3|serif-4)-latin-wght-normal.*\.woff2$/;

function link(attributes: Attributes): HtmlTagDescriptor {
  return { tag: 'link', injectTo: 'head', attrs: { crossorigin: '', ...attributes } };
}

function chunkLink(files: Bundled[], name: string, attributes: Attributes = {}): HtmlTagDescriptor {
  const chunk = files.find((file) => file.type === 'chunk' && file.name === name);
  if (!chunk) throw new Error(`The bundle has no chunk "${name}" to preload.`);
  return link({ rel: 'modulepreload', href: `./${chunk.fileName}`, ...attributes });
}

export function preloadPlugin(): Plugin {
  return {
    name: 'claimed-flows:preload',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        if (!bundle) return [];
        const files = Object.values(bundle) as Bundled[];
        const fetched = (pattern: RegExp, attributes: Attributes) =>
          files
            .filter(({ fileName }) => pattern.test(fileName))
            .map(({ fileName }) => link({ rel: 'preload', href: `./${fileName}`, ...attributes }));
        return [
          chunkLink(files, 'index', { id: OWN_CODE }),
          ...fetched(FIRST_FONTS, { as: 'font', type: 'font/woff2' }),
          link({ rel: 'preload', as: 'fetch', href: './data/geo/world.topojson' }),
          chunkLink(files, 'MapView'),
          {
            tag: 'template',
            injectTo: 'head',
            attrs: { id: LATER },
            children: [chunkLink(files, 'createBaseMap'), ...fetched(/maplibre-gl-worker.*\.m?js$/, { as: 'fetch' })],
          },
        ];
      },
    },
  };
}
