/**
 * One statement as a row: what, from where to where, how surely, who says it for whom and when, in which articles, in which
 * words. A statement whose words are on their way says so; one whose words cannot be found is no row.
 */
import { articleShortName, sentenceElementId } from '../interface/articleWords';
import { DateLabel } from '../interface/DateLabel';
import { Missing } from '../interface/Missing';
import { SelectLink } from '../interface/SelectLink';
import { StatusChip } from '../interface/StatusChip';
import { countryName, type NamePlace, speakerName, statementParts } from '../interface/statementWords';
import { capitalise } from '../interface/words';
import { say } from '../language/say';
import type { Article, CitedQuotation, Statement } from '../model/dataset';
import { useClaimWords, useDatasetIndex } from '../state/AtlasContext';
import { keyIn } from '../state/indexDataset';
import { COLUMNS, whereTo } from './columns';

interface RowProps {
  statement: Statement;
  name: NamePlace;
  isTouched: boolean;
  /** Articles stand as pages of their own, for a table that no script stands behind. */
  hasPages: boolean;
}

const NOTHING = <span className="soft">–</span>;

interface PlacesProps {
  places: string[];
  /** The words leave the end open: "and elsewhere". */
  isOpen?: boolean;
  name: NamePlace;
}

function Places({ places, isOpen = false, name }: PlacesProps) {
  if (places.length === 0 && !isOpen) return NOTHING;
  return (
    <ul>
      {places.map((place) => (
        <li key={place}>
          <SelectLink kind="place" id={place}>
            {capitalise(name(place).replace(/^the /, ''))}
          </SelectLink>
        </li>
      ))}
      {isOpen && <li>{places.length > 0 ? say('and elsewhere') : say('elsewhere')}</li>}
    </ul>
  );
}

interface Report {
  article: Article;
  /** Where the article says it. */
  sentence: string;
}

function reportsOf(statement: Statement, articles: ReadonlyMap<string, Article>): Report[] {
  return statement.articles.flatMap((slug) => {
    const article = articles.get(slug);
    const sentence = statement.claims.find((claim) => claim.article === slug)?.sentences[0];
    return article && sentence !== undefined ? [{ article, sentence }] : [];
  });
}

function Articles({ statement, hasPages }: Pick<RowProps, 'statement' | 'hasPages'>) {
  const { articles } = useDatasetIndex();
  return (
    <>
      <span className="table-count">{statement.articles.length}</span>
      <ul>
        {reportsOf(statement, articles).map(({ article, sentence }) => (
          <li key={article.slug} lang={article.publisher ? undefined : article.language}>
            {hasPages ? (
              <a href={`articles/${article.slug}.html#${sentenceElementId(article.slug, sentence)}`}>
                {articleShortName(article)}
              </a>
            ) : (
              <SelectLink kind="sentence" id={keyIn(article.slug, sentence)}>
                {articleShortName(article)}
              </SelectLink>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Speaker({ statement }: { statement: Statement }) {
  const { speaker, deniedBy } = statement;
  return (
    <>
      {speakerName(statement)}
      {speaker?.role && <span className="table-role">{speaker.role}</span>}
      {deniedBy && <span className="table-role">{say('denied by {by}', { by: deniedBy.name })}</span>}
    </>
  );
}

interface CellsProps extends RowProps {
  article: Article;
  quotation: CitedQuotation;
}

function Cells({ statement, name, hasPages, article, quotation }: CellsProps) {
  const { speaker, relation, originsOpen, destinations, destinationsOpen } = statement;
  const isMovement = relation === 'movement';
  return (
    <>
      <th scope="row">
        <SelectLink kind="statement" id={statement.id}>
          {statementParts(statement, name).subject}
        </SelectLink>
      </th>
      <td>{isMovement ? <Places places={statement.origins} isOpen={originsOpen} name={name} /> : NOTHING}</td>
      <td>
        <Places places={whereTo(statement)} isOpen={destinations.length > 0 && destinationsOpen} name={name} />
      </td>
      <td>
        <StatusChip status={statement.status} />
      </td>
      <td>
        <Speaker statement={statement} />
      </td>
      <td>{speaker?.country ? countryName(speaker.country) : NOTHING}</td>
      <td>
        <DateLabel edtf={statement.saidOn} basis={article.dateBasis} />
      </td>
      <td>
        <Articles statement={statement} hasPages={hasPages} />
      </td>
      <td className="table-quotation" lang={quotation.language ?? article.language}>
        <q>{quotation.exact}</q>
      </td>
    </>
  );
}

export function StatementRow(props: RowProps) {
  const { statement, isTouched } = props;
  const { articles } = useDatasetIndex();
  const ref = statement.claims[0];
  const { words, failure, retry } = useClaimWords(ref);
  const article = articles.get(ref?.article ?? '');
  const quotation = words?.quotations[0];
  if (!article || (words && !quotation)) return null;
  return (
    <tr
      id={`row-${statement.id}`}
      className={`mover-${statement.moverClass ?? 'none'} ${isTouched ? 'is-touched' : ''}`}
    >
      {quotation ? (
        <Cells {...props} article={article} quotation={quotation} />
      ) : (
        <td colSpan={COLUMNS.length} className="soft">
          {failure === undefined ? (
            say('Loading the words of this statement …')
          ) : (
            <Missing what={say('The words of this statement could not be loaded.')} why={failure} onRetry={retry} />
          )}
        </td>
      )}
    </tr>
  );
}
