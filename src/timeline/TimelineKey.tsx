/** What the timeline's marks mean: of those that are shown now, each with its form. Opens above the timeline. */
import { dateCertainty } from '../interface/dateWords';
import { PopBox } from '../interface/PopBox';
import { say } from '../language/say';
import type { Statement } from '../model/dataset';
import type { ClaimStatus } from '../model/document';
import { useDatasetIndex } from '../state/AtlasContext';

const STATUS_MEANINGS: Record<ClaimStatus, () => string> = {
  asserted: () => say('said to be so'),
  possible: () => say('said to be possible'),
  planned: () => say('said to be planned'),
  denied: () => say('denied'),
};

function Row({ mark, words }: { mark: string; words: string }) {
  return (
    <li>
      <span className={`dot key-dot ${mark}`} aria-hidden="true">
        <span className="dot-mark" />
      </span>
      {words}
    </li>
  );
}

export function TimelineKey({ statements, hasWhen }: { statements: readonly Statement[]; hasWhen: boolean }) {
  const { articles } = useDatasetIndex();
  const certainties = new Set(
    statements.map((one) => dateCertainty(one.saidOn, articles.get(one.claims[0]?.article ?? '')?.dateBasis)),
  );
  const statuses = (Object.keys(STATUS_MEANINGS) as ClaimStatus[]).filter((status) =>
    statements.some((one) => one.status === status),
  );
  return (
    <PopBox label={say('Key')} className="timeline-key">
      <ul>
        {statuses.map((status) => (
          <Row key={status} mark={`dot-${status} mover-militants`} words={STATUS_MEANINGS[status]()} />
        ))}
        {certainties.has('exact') && <Row mark="day-exact" words={say('day as the article gives it')} />}
        {certainties.has('approximate') && (
          <Row mark="day-approximate" words={say('about that day: up to the ends of the line')} />
        )}
        {certainties.has('inferred') && <Row mark="day-inferred" words={say('day inferred, not printed')} />}
        {statements.some((one) => one.articles.length > 1) && (
          <Row mark="key-large" words={say('larger: reported in more articles')} />
        )}
        {hasWhen && (
          <li>
            <span className="key-when" aria-hidden="true" />
            {say('the time that the selected claim speaks of')}
          </li>
        )}
      </ul>
      <p className="soft">{say('Drag across the line to show only those days.')}</p>
    </PopBox>
  );
}
