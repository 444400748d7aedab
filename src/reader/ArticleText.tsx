/** One article, sentence by sentence, with everything found in it marked and everything set aside said to be so. */
import { useMemo, useRef } from 'react';
import { publisherWords, sentenceElementId } from '../interface/articleWords';
import { ChoiceLink } from '../interface/ChoiceLink';
import { DateLabel } from '../interface/DateLabel';
import { Missing } from '../interface/Missing';
import { placeNamer } from '../interface/statementWords';
import { useScrollTo } from '../interface/useScrollTo';
import { directionOf, pageLanguage, say } from '../language/say';
import type { Article } from '../model/dataset';
import type { Document, Sentence } from '../model/document';
import { useAtlas, useDatasetIndex, useDocument, useTouched } from '../state/AtlasContext';
import { keyIn, splitKey } from '../state/indexDataset';
import { indexDocument } from '../state/indexDocument';
import { CoverageBar } from './CoverageBar';
import { type Block, layOutArticle } from './layOutArticle';
import { Omitted } from './Omitted';
import { SentenceText } from './SentenceText';
import { StepBar } from './StepBar';

const TO_LIST = { article: null };

export function ArticleHead({ article }: { article: Article }) {
  return (
    <p className="soft">
      {[...article.authors, publisherWords(article)].join(', ')}
      {' · '}
      <DateLabel edtf={article.date} basis={article.dateBasis} />
    </p>
  );
}

/** Its sentences, once they are here. */
function Sentences({ article, document }: { article: Article; document: Document }) {
  const index = useDatasetIndex();
  const selection = useAtlas((state) => state.choices.selection);
  const touched = useTouched();
  const name = useMemo(() => placeNamer(index.places), [index]);
  const blocks = useMemo(() => layOutArticle(document), [document]);
  const box = useRef<HTMLDivElement>(null);
  const own = indexDocument(document);
  const isTouched = (sentence: Sentence) => touched.sentences.has(keyIn(article.slug, sentence.id));
  const selectedMention = selection?.kind === 'mention' ? own.mentions.get(splitKey(selection.id)[1]) : undefined;
  const first = selectedMention?.sentence ?? document.sentences.find(isTouched)?.id;
  useScrollTo(selection && first ? sentenceElementId(article.slug, first) : null, selection, `sources:${article.slug}`);

  const renderSentences = (sentences: Sentence[]) =>
    sentences.map((sentence, at) => (
      <span key={sentence.id}>
        {at > 0 && ' '}
        <SentenceText
          article={article}
          document={document}
          sentence={sentence}
          mentions={own.mentionsBySentence.get(sentence.id) ?? []}
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
          <div key={key} className="aside" role="note" aria-label={say('Set aside: {why}', { why: say(block.why) })}>
            <p className="aside-why">{say('Not used: {why}', { why: say(block.why) })}</p>
            <p>{text}</p>
          </div>
        );
      case 'omitted':
        return (
          <Omitted
            key={key}
            article={article}
            sentences={block.sentences}
            isTouched={block.sentences.some(isTouched)}
          />
        );
      case 'repeat':
        return (
          <details key={key} className="repeat" open={block.sentences.some(isTouched) || undefined}>
            <summary>{say('The caption above, repeated')}</summary>
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
    <>
      <StepBar box={box} marked={touched} />
      <div className="article-text" ref={box}>
        {blocks.map(renderBlock)}
      </div>
    </>
  );
}

export function ArticleText({ article }: { article: Article }) {
  const { document, failure, retry } = useDocument(article.slug);
  return (
    <article className="article" lang={article.language} dir={directionOf(article.language)}>
      <header className="article-head" lang={pageLanguage()} dir={directionOf(pageLanguage())}>
        <ChoiceLink to={TO_LIST} className="action">
          {say('← All sources')}
        </ChoiceLink>
        <h2 lang={article.language} dir={directionOf(article.language)}>
          {article.title}
        </h2>
        {article.titleBasis && (
          <p className="soft">
            {say('Title:')} <span lang="en">{article.titleBasis}</span>
          </p>
        )}
        <ArticleHead article={article} />
        {article.dateBasis && (
          <p className="soft">
            {say('Date:')} <span lang="en">{article.dateBasis}</span>
          </p>
        )}
        <CoverageBar article={article} />
        {article.show === 'quotes' && (
          <p className="soft">{say('At its publisher’s wish only the sentences are shown here that the map cites.')}</p>
        )}
      </header>
      {document && <Sentences key={article.slug} article={article} document={document} />}
      {!document && failure === undefined && (
        <p className="soft article-waiting" lang={pageLanguage()}>
          {say('Loading the article …')}
        </p>
      )}
      {failure !== undefined && (
        <div lang={pageLanguage()}>
          <Missing what={say('The text of this article could not be loaded.')} why={failure} onRetry={retry} />
        </div>
      )}
    </article>
  );
}
