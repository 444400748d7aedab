/** One article as a page of its own, for whoever reads without a script: its text with everything marked that was found. */
import { Reader } from '../reader/Reader';
import { AtlasProvider } from '../state/AtlasContext';
import type { AtlasStore } from '../state/store';

export function ArticlePage({ store }: { store: AtlasStore }) {
  return (
    <AtlasProvider store={store}>
      <header className="header">
        <p>
          <a href="./">{store.getState().dataset.title}</a>
        </p>
      </header>
      <main className="article-page">
        <Reader />
      </main>
    </AtlasProvider>
  );
}
