/**
 * The same movement by its speakers, side by side and in time: a column for each who says it, a row for each day, above them
 * in words what was said when and how surely. Reads the key of the comparison from the choices; closed, it takes it out.
 */
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { ChoiceLink } from '../interface/ChoiceLink';
import { DateLabel } from '../interface/DateLabel';
import { countryName, placeNamer } from '../interface/statementWords';
import { capitalise, listWords, MOVER_WORDS } from '../interface/words';
import { say, sayCount, sayNumber } from '../language/say';
import type { Statement } from '../model/dataset';
import type { ClaimStatus, MoverClass } from '../model/document';
import { useAtlas, useDatasetIndex } from '../state/AtlasContext';
import { comparedStatements, comparisons, readComparison } from '../state/comparison';
import type { DatasetIndex } from '../state/indexDataset';
import { Compared } from './Compared';
import { layOutComparison, tellYears } from './layOutComparison';
import './compare.css';

/** What was said, and by whom. */
const SAID: Record<ClaimStatus, (by: string) => string> = {
  asserted: (by) => say('said to be so by {by}', { by }),
  planned: (by) => say('said to be planned by {by}', { by }),
  possible: (by) => say('said to be possible by {by}', { by }),
  denied: (by) => say('denied by {by}', { by }),
};

function titleOf(key: string, places: DatasetIndex['places']): string {
  const read = readComparison(key);
  if (!read) return say('Comparison');
  const values = {
    mover: capitalise(say(MOVER_WORDS[read.mover as MoverClass] ?? read.mover)),
    place: placeNamer(places)(read.place),
  };
  return read.leaves ? say('{mover} out of {place}', values) : say('{mover} to {place}', values);
}

/** Other movements of the same kind that more than one statement speaks of; there may be very many. */
const MOST_OTHERS = 6;

function Others({ comparison }: { comparison: string }) {
  const dataset = useAtlas((state) => state.dataset);
  const { places } = useDatasetIndex();
  const mover = readComparison(comparison)?.mover;
  const others = comparisons(dataset).filter(({ key }) => key !== comparison && readComparison(key)?.mover === mover);
  if (others.length === 0) return null;
  return (
    <p className="compare-others">
      <span className="soft">{say('Others to compare:')}</span>{' '}
      {others.slice(0, MOST_OTHERS).map(({ key, count }) => (
        <ChoiceLink key={key} to={{ compare: key }} className="action">
          {titleOf(key, places)} ({sayNumber(count)})
        </ChoiceLink>
      ))}
    </p>
  );
}

/** "9 statements by 4 speakers of 1 government", and year by year how sure they are. */
function InShort({ statements }: { statements: Statement[] }) {
  const { articles } = useDatasetIndex();
  const speakers = new Set(statements.map(({ speaker }) => speaker?.name).filter(Boolean));
  const states = new Set(statements.map(({ speaker }) => speaker?.country).filter(Boolean));
  const reported = new Set(statements.flatMap((statement) => statement.articles));
  return (
    <>
      <p>
        {say('{statements} by {speakers} of {governments}, in {articles}.', {
          statements: sayCount(statements.length, '{n} statement', '{n} statements'),
          speakers: sayCount(speakers.size, '{n} speaker', '{n} speakers'),
          governments: sayCount(states.size, '{n} government', '{n} governments'),
          articles: sayCount(reported.size, '{n} article', '{n} articles'),
        })}
      </p>
      <ul className="compare-years">
        {tellYears(statements, articles).map(({ year, said }) => (
          <li key={year ?? ''}>
            <strong>{year ?? say('No known day')}</strong>{' '}
            {said.map(({ status, speakers: by }) => SAID[status](listWords(by))).join('; ')}
          </li>
        ))}
      </ul>
    </>
  );
}

function ComparisonTable({ statements, title }: { statements: Statement[]; title: string }) {
  const { articles, places } = useDatasetIndex();
  const name = useMemo(() => placeNamer(places), [places]);
  const { speakers, days, cell } = useMemo(() => layOutComparison(statements, articles), [statements, articles]);
  const basis = (statement: Statement | undefined) => articles.get(statement?.claims[0]?.article ?? '')?.dateBasis;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="compare-box" aria-label={title} tabIndex={0}>
      <table className="compare-table">
        <thead>
          <tr>
            <th scope="col">{say('Day')}</th>
            {speakers.map((speaker) => (
              <th scope="col" key={speaker.name}>
                <strong>{capitalise(speaker.name)}</strong>
                <span className="soft">
                  {speaker.isArticle
                    ? say('in its own words')
                    : (speaker.role ?? (speaker.country ? countryName(speaker.country) : ''))}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((day, row) => (
            <tr key={day ?? ''}>
              <th scope="row">
                <DateLabel edtf={day} basis={basis(statements.find(({ saidOn }) => saidOn === day))} />
              </th>
              {speakers.map((speaker, column) => {
                const said = cell(column, row);
                return (
                  <td
                    key={speaker.name}
                    data-speaker={capitalise(speaker.name)}
                    className={said.length ? '' : 'is-empty'}
                  >
                    {said.map((statement) => (
                      <Compared key={statement.id} statement={statement} name={name} />
                    ))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function CompareDialog({ comparison }: { comparison: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const dataset = useAtlas((state) => state.dataset);
  const choose = useAtlas((state) => state.choose);
  const complete = useAtlas((state) => state.complete);
  const statements = useMemo(() => comparedStatements(dataset, comparison), [dataset, comparison]);
  const { places } = useDatasetIndex();
  const title = titleOf(comparison, places);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  // Of a large dataset the first view has but a part.
  useEffect(complete, [complete]);
  // The page's own Escape lets go of the selection: not while the dialog is what it closes.
  const keepKeys = (event: KeyboardEvent) => event.nativeEvent.stopPropagation();
  return (
    <dialog
      className="compare-dialog"
      ref={dialog}
      aria-labelledby="compare-title"
      onClose={() => choose({ compare: null })}
      onKeyDown={keepKeys}
    >
      <div className="compare-head">
        <h2 id="compare-title">{say('{title}: who says so', { title })}</h2>
        <button type="button" className="header-button" onClick={() => dialog.current?.close()}>
          {say('Close')}
        </button>
      </div>
      {statements.length === 0 ? (
        <p>{say('No statement here speaks of this movement. It may have been corrected since the link was made.')}</p>
      ) : (
        <>
          <InShort statements={statements} />
          <Others comparison={comparison} />
          <ComparisonTable statements={statements} title={title} />
        </>
      )}
    </dialog>
  );
}
