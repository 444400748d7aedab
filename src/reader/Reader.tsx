/** Sources: the list of articles, or the one that is open. */
import { useMemo } from 'react';
import { ChoiceLink } from '../interface/ChoiceLink';
import { countWords } from '../interface/words';
import type { Article } from '../model/dataset';
import { useAtlas, useDatasetIndex } from '../state/AtlasContext';
import { ArticleHead, ArticleText } from './ArticleText';
import { CoverageBar } from './CoverageBar';

function ArticleItem({ article }: { article: Article }) {
  const statements = useAtlas((state) => state.dataset.statements);
  const to = useMemo(() => ({ tab: 'sources' as const, article: article.slug }), [article.slug]);
  const own = statements.filter(({ articles }) => articles.includes(article.slug));
  const movements = own.filter(({ relation }) => relation === 'movement');
  return (
    <li className="source">
      <h3 lang={article.language}>
        <ChoiceLink to={to}>{article.title}</ChoiceLink>
      </h3>
      <ArticleHead article={article} />
      <p className="soft">
        {countWords(own.length, 'statement')}, {movements.length} of movement;{' '}
        {countWords(article.document.mentions.length, 'mention')} of{' '}
        {countWords(new Set(article.document.mentions.map(({ place }) => place)).size, 'place')}
      </p>
      <CoverageBar article={article} />
    </li>
  );
}

export function Reader() {
  const index = useDatasetIndex();
  const articles = useAtlas((state) => state.dataset.articles);
  const slug = useAtlas((state) => state.choices.article);
  const article = slug === null ? undefined : index.articles.get(slug);
  if (article) return <ArticleText article={article} />;
  return (
    <>
      {slug !== null && <p className="empty">The article “{slug}” is not, or no longer, among the sources.</p>}
      <h2 className="visually-hidden">Sources</h2>
      <ol className="sources">
        {articles.map((one) => (
          <ArticleItem key={one.slug} article={one} />
        ))}
      </ol>
    </>
  );
}
