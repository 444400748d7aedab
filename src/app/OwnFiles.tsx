/**
 * A text of the visitor's own as files: the text as a repository has it, and with its corrections as a project; both open in
 * this page again.
 */
import { announce } from '../interface/announce';
import { downloadFile } from '../interface/downloadFile';
import { say } from '../language/say';
import type { Article } from '../model/dataset';
import type { Document } from '../model/document';
import { slugOf } from '../model/slugOf';
import { useAtlasStore } from '../state/AtlasContext';

/** Letters; file systems take no endless names. */
const LONGEST_NAME = 60;

export function OwnFiles() {
  const store = useAtlasStore();
  async function take(make: (slug: string, article: Article, document: Document) => Promise<[Blob, string]>) {
    const { dataset, documents } = store.getState();
    const [article] = dataset.articles;
    const document = article && documents.get(article.slug);
    if (!document) return;
    const slug = slugOf(article.title).slice(0, LONGEST_NAME).replace(/-$/, '');
    downloadFile(...(await make(slug, article, document)));
    announce(say('The file has been made'));
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
  return (
    <div className="shown-files">
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
    </div>
  );
}
