/**
 * A text of the visitor's own as files: the text as a repository has it, and with its corrections as a project; both open in
 * this page again.
 */
import { useState } from 'react';
import type { Geometry } from '../atlas/Geometry';
import { announce } from '../interface/announce';
import { CopyButton } from '../interface/CopyButton';
import { downloadFile } from '../interface/downloadFile';
import { say } from '../language/say';
import type { Article } from '../model/dataset';
import type { Document } from '../model/document';
import { slugOf } from '../model/slugOf';
import { embedSnippet } from '../share/embedSnippet';
import { useAtlas, useAtlasStore } from '../state/AtlasContext';

/** Letters; file systems take no endless names. */
const LONGEST_NAME = 60;
/** Of the frame, in pixels, as the share dialog proposes it. */
const HEIGHT = 640;

const nameFor = (title: string) => slugOf(title).slice(0, LONGEST_NAME).replace(/-$/, '') || 'text';

/** Where the page will stand nobody knows yet: its address is for the editor to put in. */
const snippetFor = (title: string) =>
  embedSnippet({
    address: `https://example.org/${nameFor(title)}.html`,
    title,
    height: HEIGHT,
    link: `https://example.org/${nameFor(title)}.html`,
    script: null,
  });

interface Props {
  geometry: Geometry | null;
}

export function OwnFiles({ geometry }: Props) {
  const store = useAtlasStore();
  const [trouble, setTrouble] = useState<string | null>(null);
  async function take(make: (slug: string, article: Article, document: Document) => Promise<[Blob, string]>) {
    const { dataset, documents } = store.getState();
    const [article] = dataset.articles;
    const document = article && documents.get(article.slug);
    if (!document) return;
    const slug = nameFor(article.title);
    setTrouble(null);
    try {
      downloadFile(...(await make(slug, article, document)));
      announce(say('The file has been made'));
    } catch (error) {
      setTrouble(`${say('The file could not be made.')} ${error instanceof Error ? error.message : ''}`);
    }
  }
  const takeText = () =>
    take(async (slug, article, { text }) => {
      const { exportArticle } = await import('../dataset/exportArticle');
      return [new Blob([exportArticle(article, text)], { type: 'text/markdown' }), `${slug}.md`];
    });
  const takeProject = () =>
    take(async (slug, article, { text }) => {
      const { writeProject } = await import('../editing/projectFile');
      const decisions = store.getState().corrector?.decisions ?? [];
      const bytes = writeProject(slug, article, text, decisions);
      return [new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/zip' }), `${slug}.zip`];
    });
  const takePage = () =>
    take(async (slug) => {
      if (!geometry) throw new Error(say('The map has not been loaded.'));
      const { publishPage } = await import('./publishPage');
      return [new Blob([await publishPage(store.getState(), geometry)], { type: 'text/html' }), `${slug}.html`];
    });
  const takePicture = () =>
    take(async (slug) => {
      const { makeImage } = await import('./makeImage');
      return [new Blob([await makeImage(store, geometry)], { type: 'image/svg+xml' }), `${slug}.svg`];
    });
  const title = useAtlas(({ dataset }) => dataset.title);
  return (
    <div className="shown-files">
      <h2>{say('To publish')}</h2>
      <p className="soft">{say('One file with map, claims and sentences: put it on any host, then embed it.')}</p>
      <p className="shown-forms">
        <button type="button" className="action" onClick={takePage}>
          {say('Page')}
        </button>
        <CopyButton label={say('Code of the embed')} what={say('code of the embed')} text={() => snippetFor(title)} />
        <button type="button" className="action" onClick={takePicture}>
          {say('Picture')}
        </button>
      </p>
      <h2>{say('The text and its details')}</h2>
      <p className="soft">
        {say('Both open here again. Unpacked into a site of your own, the project is read there the same.')}
      </p>
      <p className="shown-forms">
        <button type="button" className="action" onClick={takeProject}>
          {say('Project, with its corrections')}
        </button>
        <button type="button" className="action" onClick={takeText}>
          {say('Text alone')}
        </button>
      </p>
      {trouble && <p role="alert">{trouble}</p>}
    </div>
  );
}
