/** One article, sentence by sentence, with everything found in it marked and everything set aside said to be so. */
import { useMemo } from 'react';
import { publisherWords } from '../interface/articleWords';
import { ChoiceLink } from '../interface/ChoiceLink';
import { DateLabel } from '../interface/DateLabel';
import { placeNamer } from '../interface/statementWords';
import { useScrollTo } from '../interface/useScrollTo';
import type { Article } from '../model/dataset';
import type { Mention, Sentence } from '../model/document';
import { useAtlas, useDatasetIndex, useTouched } from '../state/AtlasContext';
import { keyIn } from '../state/indexDataset';
import { CoverageBar } from './CoverageBar';
import { type Block, layOutArticle } from './layOutArticle';
import { SentenceText, sentenceElementId } from './SentenceText';

const TO_LIST = { article: null };

function groupBySentence(mentions: Mention[]): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) groups.set(mention.sentence, [...(groups.get(mention.sentence) ?? []), mention]);
  return groups;
}

export function ArticleHead({ article }: { article: Article }) {
  return (
    <p className="soft">
      {[...article.authors, publisherWords(article)].join(', ')}
      {' · '}
      <DateLabel edtf={article.date} basis={article.dateBasis} />
    </p>
  );
}

export function ArticleText({ article }: { article: Article }) {
  const index = useDatasetIndex();
  const selection = useAtlas((state) => state.choices.selection);
  const touched = useTouched();
  const name = useMemo(() => placeNamer(index.places), [index]);
  const blocks = useMemo(() => layOutArticle(article.document), [article]);
  const mentions = useMemo(() => groupBySentence(article.document.mentions), [article]);
  const isTouched = (sentence: Sentence) => touched.sentences.has(keyIn(article.slug, sentence.id));
  const selectedSentence = selection?.kind === 'mention' ? index.mentions.get(selection.id)?.sentence : undefined;
  const first = selectedSentence ?? article.document.sentences.find(isTouched);
  useScrollTo(
    selection && first ? sentenceElementId(article.slug, first.id) : null,
    selection,
    `sources:${article.slug}`,
  );

  const renderSentences = (sentences: Sentence[]) =>
    sentences.map((sentence, at) => (
      <span key={sentence.id}>
        {at > 0 && ' '}
        <SentenceText
          article={article}
          sentence={sentence}
          mentions={mentions.get(sentence.id) ?? []}
          touched={touched}
          name={name}
        />
      </span>
    ));
  const renderBlock = (block: Block) => {
    const key = block.sentences[0]?.id;
    const text = renderSentences(block.sentences);
    switch (block.kind) {
      case 'headline':
        return (
          <p key={key} className="headline">
            {text}
          </p>
        );
      case 'aside':
        return (
          <div key={key} className="aside" role="note" aria-label={`Set aside: ${block.why}`}>
            <p className="aside-why">Not used: {block.why}</p>
            <p>{text}</p>
          </div>
        );
      case 'repeat':
        return (
          <details key={key} className="repeat" open={block.sentences.some(isTouched) || undefined}>
            <summary>The caption above, repeated</summary>
            <p className="caption">{text}</p>
          </details>
        );
      default:
        return (
          <p key={key} className={block.kind}>
            {text}
          </p>
        );
    }
  };
  return (
    <article className="article" lang={article.language}>
      <header className="article-head" lang="en">
        <ChoiceLink to={TO_LIST} className="action">
          <span aria-hidden="true">← </span>All sources
        </ChoiceLink>
        <h2>{article.title}</h2>
        {article.titleBasis && <p className="soft">Title: {article.titleBasis}</p>}
        <ArticleHead article={article} />
        {article.dateBasis && <p className="soft">Date {article.dateBasis}</p>}
        <CoverageBar article={article} />
      </header>
      <div className="article-text">{blocks.map(renderBlock)}</div>
    </article>
  );
}
