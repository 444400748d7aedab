/**
 * Vite plugin: writes what other people's pages need of the site. `embed.html`, the framed page in one file; `embed.js`,
 * which gives frames their height; and, where the site's address is known, `oembed.json` with the links that lead to it.
 * Reads the dataset that `datasetPlugin` has built for the same bundle.
 */
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import type { Plugin } from 'vite';
import type { ReadArticle } from '../model/dataset';
import type { Document } from '../model/document';
import { buildInline } from './buildInline.ts';
import type { DatasetApi } from './datasetPlugin';
import { writeEmbedPage } from './writeEmbedPage.ts';
import { writeOembed } from './writeOembed.ts';

/** More text than this makes the one file too heavy for somebody else's page: what is read is then fetched, where it may be. */
const MOST_INLINE = 1_500_000;

/** What was read in the articles; nothing of it where that is too much. */
function documentsWithin(articles: ReadArticle[]): Document[] {
  const documents = articles.map(({ document }) => document);
  return JSON.stringify(documents).length <= MOST_INLINE ? documents : [];
}

export function embedPlugin(root: string, siteUrl: string | null): Plugin {
  let data: DatasetApi | null = null;
  return {
    name: 'claimed-flows:embed',
    apply: 'build',

    configResolved({ plugins }) {
      data = plugins.find(({ name }) => name === 'claimed-flows:dataset')?.api ?? null;
    },

    async generateBundle(_options, bundle) {
      const built = data?.built();
      if (!built) throw new Error('embed.html needs the dataset, which was not built.');
      const { first: dataset, articles, files } = built;
      const world = JSON.parse(files['data/geo/world.topojson'] ?? 'null');
      const { renderEmbed }: typeof import('./renderEmbed') = await tsImport(
        join(root, 'src/build/renderEmbed.tsx'),
        import.meta.url,
      );
      const [page, host] = await Promise.all([
        buildInline(root, 'src/app/embed.tsx'),
        buildInline(root, 'src/frame/hostScript.ts'),
      ]);
      const html = writeEmbedPage({
        title: dataset.title,
        description: dataset.description,
        body: renderEmbed(dataset, world, siteUrl ?? './'),
        style: page.style,
        script: page.code,
        data: { 'inline-dataset': dataset, 'inline-documents': documentsWithin(articles), 'inline-world': world },
        siteUrl,
        workerFile: Object.keys(bundle).find((fileName) => /maplibre-gl-worker.*\.m?js$/.test(fileName)) ?? null,
      });
      this.emitFile({ type: 'asset', fileName: 'embed.html', source: html });
      this.emitFile({ type: 'asset', fileName: 'embed.js', source: host.code });
      if (siteUrl !== null)
        this.emitFile({ type: 'asset', fileName: 'oembed.json', source: writeOembed(dataset.title, siteUrl) });
    },

    transformIndexHtml() {
      if (siteUrl === null) return [];
      const attrs = { rel: 'alternate', type: 'application/json+oembed', href: `${siteUrl}oembed.json` };
      return [{ tag: 'link', injectTo: 'head-prepend', attrs }];
    },
  };
}
