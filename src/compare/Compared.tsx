/**
 * One statement in the comparison: how sure it is, where from, in which words, who reported it, who denied it; with the ways
 * to the map and to the article. A statement whose words are not here says so.
 */
import { useMemo } from 'react';
import { articleName } from '../interface/articleWords';
import { ChoiceLink } from '../interface/ChoiceLink';
import { MarkedQuotation } from '../interface/MarkedQuotation';
import { StatusChip } from '../interface/StatusChip';
import { type NamePlace, statementTitle } from '../interface/statementWords';
import { listWords } from '../interface/words';
import { say } from '../language/say';
import type { Statement } from '../model/dataset';
import { useClaimWords, useDatasetIndex } from '../state/AtlasContext';

export function Compared({ statement, name }: { statement: Statement; name: NamePlace }) {
  const { articles } = useDatasetIndex();
  const ref = statement.claims[0];
  const { words } = useClaimWords(ref);
  const article = articles.get(ref?.article ?? '');
  const selection = useMemo(() => ({ kind: 'statement' as const, id: statement.id }), [statement.id]);
  const toMap = useMemo(() => ({ compare: null, tab: 'claims' as const, selection }), [selection]);
  const toContext = useMemo(
    () => ({ compare: null, tab: 'sources' as const, article: ref?.article ?? null, selection }),
    [ref?.article, selection],
  );
  const quotation = words?.quotations[0];
  const title = statementTitle(statement, name);
  const [first, ...others] = statement.articles.flatMap((slug) => articles.get(slug) ?? []).map(articleName);
  const via = statement.via.length > 0 ? say(', via {agencies}', { agencies: listWords(statement.via) }) : '';
  return (
    <article className={`compared mover-${statement.moverClass ?? 'none'}`} aria-label={title}>
      <h3 className="compared-title">
        {title} <StatusChip status={statement.status} />
      </h3>
      {quotation && article ? (
        <MarkedQuotation quotation={quotation} parts={words.parts} language={article.language} />
      ) : (
        <p className="soft">{say('The words of this statement are on their way, or could not be loaded.')}</p>
      )}
      {statement.deniedBy && (
        <p className="compared-denied">{say('Denied by {name}', { name: statement.deniedBy.name })}</p>
      )}
      <p className="reported">
        {others.length > 0
          ? say('Reported by {first}, repeated by {others}', { first: first ?? '', others: listWords(others) })
          : say('Reported by {first}', { first: first ?? '' })}
        {via}
      </p>
      <p className="card-actions">
        <ChoiceLink to={toMap} className="action" label={say('Show on the map: {title}', { title })}>
          {say('Show on the map')}
        </ChoiceLink>
        <ChoiceLink to={toContext} className="action" label={say('Read in context: {title}', { title })}>
          {say('Read in context')}
        </ChoiceLink>
      </p>
    </article>
  );
}
