/** Sources: the list of articles, or the one that is open. */
import { useMemo } from 'react';
import { ChoiceLink } from '../interface/ChoiceLink';
import { ShowMore } from '../interface/ShowMore';
import { usePages } from '../interface/usePages';
import { countWords } from '../interface/words';
import { say } from '../language/say';
import type { Article } from '../model/dataset';
import { useAtlas, useDatasetIndex } from '../state/AtlasContext';
import { nearArticles } from '../state/nearMatches';
import { ArticleHead, ArticleText } from './ArticleText';
import { CoverageBar } from './CoverageBar';

const PAGE = 30;

function ArticleItem({ article }: { article: Article }) {
  const own = useDatasetIndex().statementsByArticle.get(article.slug) ?? [];
  const read = useAtlas((state) => state.read);
  const to = useMemo(() => ({ tab: 'sources' as const, article: article.slug }), [article.slug]);
  const movements = own.filter(({ relation }) => relation === 'movement');
  return (
    <li className="source" onPointerEnter={() => read(article.slug)} onFocus={() => read(article.slug)}>
      <h3 lang={article.language} dir="auto">
        <ChoiceLink to={to}>{article.title}</ChoiceLink>
      </h3>
      <ArticleHead article={article} />
      <p className="soft">
        {say('{statements}, {movements} of movement; {mentions} of {places}', {
          statements: countWords(own.length, 'statement'),
          movements: movements.length,
          mentions: countWords(article.mentions, 'mention'),
          places: countWords(article.places.length, 'place'),
        })}
      </p>
      <CoverageBar article={article} />
    </li>
  );
}

/** An old link's article is not here: says so, and what comes near it. */
function Gone({ slug }: { slug: string }) {
  const dataset = useAtlas((state) => state.dataset);
  const { articles } = useDatasetIndex();
  const near = nearArticles(dataset, slug);
  return (
    <div className="empty">
      <p>{say('The article “{slug}” is not, or no longer, among the sources.', { slug })}</p>
      {near.length > 0 && <p>{say('Near it:')}</p>}
      {near.map((one) => (
        <ChoiceLink key={one} to={{ tab: 'sources', article: one }} className="near-match">
          {articles.get(one)?.title}
        </ChoiceLink>
      ))}
    </div>
  );
}

export function Reader() {
  const index = useDatasetIndex();
  const articles = useAtlas((state) => state.dataset.articles);
  const slug = useAtlas((state) => state.choices.article);
  const article = slug === null ? undefined : index.articles.get(slug);
  const pages = usePages(articles, PAGE);
  if (article) return <ArticleText article={article} />;
  return (
    <>
      {slug !== null && <Gone slug={slug} />}
      <h2 className="visually-hidden">{say('Sources')}</h2>
      <ol className="sources">
        {pages.shown.map((one) => (
          <ArticleItem key={one.slug} article={one} />
        ))}
      </ol>
      <ShowMore pages={pages} what={say('sources')} />
    </>
  );
}
