/** The table as a page of its own, for whoever reads without a script: every statement, of every kind. */
import { hasArticlePages } from '../interface/articleWords';
import { AtlasProvider } from '../state/AtlasContext';
import type { AtlasStore } from '../state/store';
import { StatementTable } from '../table/StatementTable';

export function TablePage({ store }: { store: AtlasStore }) {
  const { dataset } = store.getState();
  return (
    <AtlasProvider store={store}>
      <header className="header">
        <h1>{dataset.title}</h1>
        <p className="header-line">{dataset.description}. A map of claims, not of facts.</p>
        <a href="./" className="action">
          To the map
        </a>
      </header>
      <main className="table-page">
        <StatementTable isStill hasPages={hasArticlePages(dataset)} />
      </main>
    </AtlasProvider>
  );
}
