/** A text of the visitor's own as a file: the form it has in the repository, which opens in this page again too. */
import { announce } from '../interface/announce';
import { downloadFile } from '../interface/downloadFile';
import { slugOf } from '../model/slugOf';
import { useAtlasStore } from '../state/AtlasContext';

/** Letters; file systems take no endless names. */
const LONGEST_NAME = 60;

export function OwnFiles() {
  const store = useAtlasStore();
  async function take() {
    const { dataset, documents } = store.getState();
    const [article] = dataset.articles;
    const document = article && documents.get(article.slug);
    if (!document) return;
    const { exportArticle } = await import('../dataset/exportArticle');
    const name = slugOf(article.title).slice(0, LONGEST_NAME).replace(/-$/, '');
    downloadFile(new Blob([exportArticle(article, document.text)], { type: 'text/markdown' }), `${name}.md`);
    announce('The file has been made');
  }
  return (
    <div className="shown-files">
      <h2>The text and its details</h2>
      <p className="soft">Opens here again, and goes into “data/articles” of a site of your own as it is.</p>
      <p className="shown-forms">
        <button type="button" className="action" onClick={take}>
          Markdown
        </button>
      </p>
    </div>
  );
}
