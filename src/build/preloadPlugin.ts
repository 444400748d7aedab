/**
 * Vite plugin: lets the built page ask at once for what the first map needs, instead of one file after the other. Comes
 * in: the bundle. Goes out: links in the page's head for what is read first; links for the live map's own code in a
 * template, which the page's script puts to use once it runs, so that they do not hold up the words.
 */
import type { HtmlTagDescriptor, Plugin } from 'vite';

type Attributes = Record<string, string>;

/** Name of the template, known to `src/app/loadLater.ts`. */
const LATER = 'load-later';

interface Bundled {
  type: 'asset' | 'chunk';
  fileName: string;
  name?: string;
  viteMetadata?: { importedCss: Set<string> };
}

const FIRST_FONTS = /source-(?:sans-3|serif-4)-latin-wght-normal.*\.woff2$/;

function link(attributes: Attributes): HtmlTagDescriptor {
  return { tag: 'link', injectTo: 'head', attrs: { crossorigin: '', ...attributes } };
}

/** A chunk with its styles, which it would otherwise ask for once it has arrived. */
function chunkLinks(files: Bundled[], name: string): HtmlTagDescriptor[] {
  const chunk = files.find((file) => file.type === 'chunk' && file.name === name);
  if (!chunk) throw new Error(`The bundle has no chunk "${name}" to preload.`);
  const styles = [...(chunk.viteMetadata?.importedCss ?? [])];
  return [
    link({ rel: 'modulepreload', href: `./${chunk.fileName}` }),
    ...styles.map((href) => link({ rel: 'preload', as: 'style', href: `./${href}` })),
  ];
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
          ...fetched(FIRST_FONTS, { as: 'font', type: 'font/woff2' }),
          link({ rel: 'preload', as: 'fetch', href: './data/geo/world.topojson' }),
          ...chunkLinks(files, 'MapView'),
          {
            tag: 'template',
            injectTo: 'body',
            attrs: { id: LATER },
            children: [
              ...chunkLinks(files, 'createBaseMap'),
              ...fetched(/maplibre-gl-worker.*\.m?js$/, { as: 'fetch' }),
            ],
          },
        ];
      },
    },
  };
}
