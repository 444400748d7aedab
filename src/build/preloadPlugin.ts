/**
 * Vite plugin: lets the built page ask at once for what it needs first, instead of one file after the other. Comes in: the
 * bundle. Goes out: links in the page's head for the typefaces that its words are painted with; at its end, so that they do
 * not share the line with these words, those for its own code, data and shapes; in a template links for the live map's code,
 * which the page puts to use once its own code has come (`index.html`).
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

function link(attributes: Attributes, injectTo: HtmlTagDescriptor['injectTo'] = 'body'): HtmlTagDescriptor {
  return { tag: 'link', injectTo, attrs: { crossorigin: '', ...attributes } };
}

/** Where the bundler has put the page's own script. */
const OWN_SCRIPT = /\s*<script type="module"[^>]*><\/script>/;

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
      handler(html, { bundle }) {
        if (!bundle) return html;
        const files = Object.values(bundle) as Bundled[];
        const fetched = (pattern: RegExp, attributes: Attributes, injectTo?: HtmlTagDescriptor['injectTo']) =>
          files
            .filter(({ fileName }) => pattern.test(fileName))
            .map(({ fileName }) => link({ rel: 'preload', href: `./${fileName}`, ...attributes }, injectTo));
        const [script] = OWN_SCRIPT.exec(html) ?? [];
        if (!script) throw new Error('The page has no script of its own to put last.');
        const tags: HtmlTagDescriptor[] = [
          ...fetched(FIRST_FONTS, { as: 'font', type: 'font/woff2' }, 'head'),
          chunkLink(files, 'index', { id: OWN_CODE }),
          link({ rel: 'preload', as: 'fetch', href: './data/dataset.json' }),
          link({ rel: 'preload', as: 'fetch', href: './data/geo/world.topojson' }),
          chunkLink(files, 'MapView'),
          {
            tag: 'template',
            injectTo: 'head',
            attrs: { id: LATER },
            children: [chunkLink(files, 'createBaseMap'), ...fetched(/maplibre-gl-worker.*\.m?js$/, { as: 'fetch' })],
          },
        ];
        const last = html.lastIndexOf('</body>');
        return { html: `${html.slice(0, last).replace(script, '')}${script.trim()}\n${html.slice(last)}`, tags };
      },
    },
  };
}
