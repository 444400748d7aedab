/**
 * One place of the index: its name and how often it is spoken of; chosen, it opens its statements and every sentence that
 * names it, each a way into its article. Sentences are read from their articles, a few articles at a time.
 */
import { useMemo } from 'react';
import { articleName } from '../interface/articleWords';
import { attributedTitle } from '../interface/attribution';
import { Missing } from '../interface/Missing';
import { nestMarks } from '../interface/nestMarks';
import { SelectLink } from '../interface/SelectLink';
import { ShowMore } from '../interface/ShowMore';
import { StatusChip } from '../interface/StatusChip';
import { SENSE_WORDS } from '../interface/senseWords';
import type { NamePlace } from '../interface/statementWords';
import { usePages } from '../interface/usePages';
import { say, sayNumber, sayPlace } from '../language/say';
import type { Article, NamedPlace } from '../model/dataset';
import type { Document, Mention, Sentence } from '../model/document';
import { useAtlas, useDatasetIndex, useDocument } from '../state/AtlasContext';
import { keyIn } from '../state/indexDataset';
import { indexDocument } from '../state/indexDocument';
import { countSenses } from './countSenses';

interface Props {
  place: NamedPlace;
  isOpen: boolean;
  name: NamePlace;
}

const STATEMENTS_PAGE = 20;
/** Each is a file to fetch. */
const ARTICLES_PAGE = 8;

/** Sentences with all mentions of the place that stand in them, in order. */
function sentencesNaming(document: Document, place: string): { sentence: Sentence; mentions: Mention[] }[] {
  const { sentences, mentionsBySentence } = indexDocument(document);
  return [...mentionsBySentence].flatMap(([id, all]) => {
    const sentence = sentences.get(id);
    const mentions = all.filter((one) => one.place === place || one.standsFor === place);
    return sentence && mentions.length > 0 ? [{ sentence, mentions }] : [];
  });
}

interface QuoteProps {
  article: Article;
  document: Document;
  sentence: Sentence;
  mentions: Mention[];
}

function SentenceQuote({ article, document, sentence, mentions }: QuoteProps) {
  if (sentence.leftOut)
    return (
      <li>
        <SelectLink kind="sentence" id={keyIn(article.slug, sentence.id)} className="soft">
          {say('A sentence left out at the publisher’s wish')}
        </SelectLink>
        <span className="soft">{articleName(article)}</span>
      </li>
    );
  const marks = mentions.map((mention) => ({ start: mention.start, end: mention.end, value: mention }));
  return (
    <li>
      <SelectLink kind="sentence" id={keyIn(article.slug, sentence.id)} className="wording" lang={sentence.language}>
        {nestMarks(document.text, sentence, marks).map((run) =>
          run.mark ? (
            <mark key={run.start}>{document.text.slice(run.start, run.end)}</mark>
          ) : (
            <span key={run.start}>{run.text}</span>
          ),
        )}
      </SelectLink>
      <span className="soft">{articleName(article)}</span>
    </li>
  );
}

function ArticleQuotes({ article, place }: { article: Article; place: string }) {
  const { document, failure, retry } = useDocument(article.slug);
  const found = useMemo(() => document && sentencesNaming(document, place), [document, place]);
  if (failure !== undefined)
    return (
      <li>
        <Missing
          what={say('The sentences of {article} could not be loaded.', { article: articleName(article) })}
          why={failure}
          onRetry={retry}
        />
      </li>
    );
  if (!document || !found)
    return <li className="soft">{say('Loading the sentences of {article} …', { article: articleName(article) })}</li>;
  return found.map((one) => <SentenceQuote key={one.sentence.id} article={article} document={document} {...one} />);
}

function PlaceSourceNote({ place }: { place: string }) {
  const source = useAtlas((state) => state.dataset.placeSources.find((one) => one.place === place));
  if (!source) return null;
  return (
    <p className="soft">
      {say('Reference data:')} <span lang="en">{source.note}</span>{' '}
      {source.url ? (
        <a href={source.url} rel="noreferrer">
          {source.source}
        </a>
      ) : (
        source.source
      )}
    </p>
  );
}

function Details({ place, name }: Props) {
  const { articles, statementsByPlace, articlesByPlace } = useDatasetIndex();
  const own = usePages(statementsByPlace.get(place.id) ?? [], STATEMENTS_PAGE);
  const naming = usePages(articlesByPlace.get(place.id) ?? [], ARTICLES_PAGE);
  const senses = place.named ? countSenses(place.named) : [];
  return (
    <div className="place-details">
      {senses.length > 0 && (
        <p className="soft">
          {say('Meant:')}{' '}
          {senses.map(({ sense, count }) => `${say(SENSE_WORDS[sense])} (${sayNumber(count)})`).join(', ')}
        </p>
      )}
      <PlaceSourceNote place={place.id} />
      {own.shown.length > 0 && (
        <>
          <h4>{say('Statements')}</h4>
          <ul className="place-statements">
            {own.shown.map((statement) => (
              <li key={statement.id}>
                <SelectLink kind="statement" id={statement.id} className="place-statement">
                  {attributedTitle(statement, name, articles)}
                </SelectLink>{' '}
                <StatusChip status={statement.status} />
              </li>
            ))}
          </ul>
          <ShowMore pages={own} what={say('statements')} />
        </>
      )}
      <h4>{say('Sentences')}</h4>
      {naming.shown.length === 0 && (
        <p className="soft">{say('No sentence names it; a claim or reference data does.')}</p>
      )}
      <ul className="wordings">
        {naming.shown.map((article) => (
          <ArticleQuotes key={article.slug} article={article} place={place.id} />
        ))}
      </ul>
      <ShowMore pages={naming} what={say('articles')} />
    </div>
  );
}

export function PlaceEntry(props: Props) {
  const { place, isOpen } = props;
  return (
    <li id={`place-${place.id}`} className={`place ${isOpen ? 'is-touched' : ''}`}>
      <SelectLink kind="place" id={place.id} className="place-name">
        {sayPlace(place)} <span className="count">{place.named?.mentions ?? 0}</span>
      </SelectLink>
      {isOpen && <Details {...props} />}
    </li>
  );
}
