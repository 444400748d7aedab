/** For readers without JavaScript: the statements as a table, the articles as pages, and the data as files. Written by the build, never by a browser. */
import { hasArticlePages, hasTablePage, publisherWords } from '../interface/articleWords';
import { DateLabel } from '../interface/DateLabel';
import { useAtlas } from '../state/AtlasContext';
import { DataFiles } from './DataFiles';

export function WithoutScript() {
  const dataset = useAtlas((state) => state.dataset);
  const articles = hasArticlePages(dataset) ? dataset.articles : [];
  return (
    <section className="without-script" aria-label="Articles and data">
      {hasTablePage(dataset) && (
        <p>
          <a href="table.html">All statements as a table</a>
        </p>
      )}
      <p>
        <a href="story.html">The story, step by step</a>
      </p>
      {articles.length > 0 && <h2>The articles</h2>}
      <ul>
        {articles.map((article) => (
          <li key={article.slug}>
            <a href={`articles/${article.slug}.html`} lang={article.language}>
              {article.title}
            </a>{' '}
            <span className="soft">
              {publisherWords(article)} · <DateLabel edtf={article.date} basis={article.dateBasis} />
            </span>
          </li>
        ))}
      </ul>
      <h2>The data</h2>
      <DataFiles />
      <p className="soft">With JavaScript the map moves, and everything on it can be chosen.</p>
    </section>
  );
}
