/** Where text is left out at the publisher's wish: how much, and where it can be read. Links to its sentences lead here. */

import { sentenceElementId } from '../interface/articleWords';
import { directionOf, pageLanguage, say, sayCount } from '../language/say';
import type { Article } from '../model/dataset';
import type { Sentence } from '../model/document';

interface Props {
  article: Article;
  sentences: Sentence[];
  isTouched: boolean;
}

export function Omitted({ article, sentences, isTouched }: Props) {
  return (
    <p
      className={`omitted${isTouched ? ' is-touched' : ''}`}
      role="note"
      lang={pageLanguage()}
      dir={directionOf(pageLanguage())}
    >
      {sentences.map(({ id }) => (
        <span key={id} id={sentenceElementId(article.slug, id)} />
      ))}
      {sayCount(
        sentences.length,
        '{n} sentence left out at the publisher’s wish',
        '{n} sentences left out at the publisher’s wish',
      )}
      {article.url ? (
        <>
          ;{' '}
          <a href={article.url} rel="noreferrer">
            {say('read the article at the source')}
          </a>
        </>
      ) : (
        '.'
      )}
    </p>
  );
}
