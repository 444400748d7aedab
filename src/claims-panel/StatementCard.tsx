/**
 * One statement as a card: who said it, when, what, how surely, and the words themselves, with the ways from there to the
 * article, a citation and a link. A statement whose words are still on their way says so, one whose words cannot be found is
 * not shown as a claim.
 */
import { useMemo } from 'react';
import { hasArticlePages, sentenceElementId } from '../interface/articleWords';
import { ChoiceLink } from '../interface/ChoiceLink';
import { CopyButton } from '../interface/CopyButton';
import { DateLabel } from '../interface/DateLabel';
import { MarkedQuotation } from '../interface/MarkedQuotation';
import { Missing } from '../interface/Missing';
import { SelectLink } from '../interface/SelectLink';
import { StatusChip } from '../interface/StatusChip';
import { type NamePlace, speakerName, statementParts, statementTitle } from '../interface/statementWords';
import { capitalise } from '../interface/words';
import { say } from '../language/say';
import type { Statement } from '../model/dataset';
import { useAtlas, useClaimWords, useDatasetIndex, useLinkTo } from '../state/AtlasContext';
import { comparisonKey } from '../state/comparison';
import { CiteButton } from './CiteButton';
import { Wordings } from './Wordings';

interface Props {
  statement: Statement;
  name: NamePlace;
  isTouched: boolean;
}

function Title({ statement, name }: { statement: Statement; name: NamePlace }) {
  const { subject, origins, destinations } = statementParts(statement, name);
  if (!origins || !destinations) return <>{statementTitle(statement, name)}</>;
  return (
    <>
      {subject}: {origins} <span aria-hidden="true">{say('→')}</span>
      <span className="visually-hidden">{say('to')}</span> {destinations}
    </>
  );
}

function Speaker({ statement, publisher }: { statement: Statement; publisher: string | null }) {
  const { speaker, deniedBy } = statement;
  return (
    <>
      <strong>{speaker ? capitalise(speaker.name) : (publisher ?? say('The article'))}</strong>
      {!speaker && `, ${say('in its own words')}`}
      {speaker?.role && `, ${speaker.role}`}
      {deniedBy && ` (${say('denied by {by}', { by: deniedBy.name })})`}
    </>
  );
}

interface WaitingProps {
  statement: Statement;
  failure?: string;
  isGone: boolean;
  onRetry: () => void;
}

/** In the place of a card whose words are not here: no claim is shown without them. */
function WaitingCard({ statement, failure, isGone, onRetry }: WaitingProps) {
  if (isGone) return null;
  return (
    <div id={`card-${statement.id}`} className="card card-waiting">
      {failure === undefined ? (
        <p className="soft">{say('Loading the words of this statement …')}</p>
      ) : (
        <Missing what={say('The words of this statement could not be loaded.')} why={failure} onRetry={onRetry} />
      )}
    </div>
  );
}

export function StatementCard({ statement, name, isTouched }: Props) {
  const index = useDatasetIndex();
  const hasPages = useAtlas((state) => hasArticlePages(state.dataset));
  const setHover = useAtlas((state) => state.setHover);
  const selection = useMemo(() => ({ kind: 'statement' as const, id: statement.id }), [statement.id]);
  const link = useLinkTo(selection, true);
  const ref = statement.claims[0];
  const { words, failure, retry } = useClaimWords(ref);
  const read = useAtlas((state) => state.read);
  const article = index.articles.get(ref?.article ?? '');
  const toContext = useMemo(
    () => ({ tab: 'sources' as const, article: ref?.article ?? null, selection }),
    [ref?.article, selection],
  );
  const dataset = useAtlas((state) => state.dataset);
  const comparison = useMemo(() => comparisonKey(dataset, statement), [dataset, statement]);
  const toComparison = useMemo(() => ({ compare: comparison }), [comparison]);
  const quotation = words?.quotations[0];
  if (!ref || !article) return null;
  if (!quotation)
    return <WaitingCard statement={statement} failure={failure} isGone={words !== undefined} onRetry={retry} />;
  const title = statementTitle(statement, name);
  return (
    <article
      id={`card-${statement.id}`}
      className={`card mover-${statement.moverClass ?? 'none'} ${isTouched ? 'is-touched' : ''}`}
      aria-label={`${speakerName(statement)}: ${title}`}
      onPointerEnter={() => {
        setHover(selection);
        read(ref.article);
      }}
      onPointerLeave={() => setHover(null)}
    >
      <p className="card-speaker">
        <bdi>
          <Speaker statement={statement} publisher={article.publisher} />
        </bdi>
        <span className="card-date">
          {' · '}
          {statement.saidAt && `${name(statement.saidAt)}, `}
          <DateLabel edtf={statement.saidOn} basis={article.dateBasis} />
        </span>
      </p>
      <h3 className="card-title">
        <SelectLink kind="statement" id={statement.id}>
          <Title statement={statement} name={name} />
        </SelectLink>{' '}
        <StatusChip status={statement.status} />
      </h3>
      <MarkedQuotation quotation={quotation} parts={words.parts} language={article.language} />
      <Wordings statement={statement} />
      <p className="card-actions">
        {hasPages && (
          <noscript className="read">
            <a
              className="action"
              href={`articles/${article.slug}.html#${sentenceElementId(article.slug, quotation.sentence)}`}
            >
              {say('Read in context')}
            </a>
          </noscript>
        )}
        <ChoiceLink to={toContext} className="action" label={say('Read in context: {title}', { title })}>
          {say('Read in context')}
        </ChoiceLink>
        {comparison && (
          <ChoiceLink to={toComparison} className="action" label={say('Compare who says so: {title}', { title })}>
            {say('Compare')}
          </ChoiceLink>
        )}
        <CopyButton label={say('Link')} what={say('link to “{title}”', { title })} text={() => link} />
        <CiteButton {...{ statement, article, quotation, link, title }} />
      </p>
    </article>
  );
}
