/** Sentences that state geography, each beside what the map's own data give, and how that was measured. */
import { articleName } from '../interface/articleWords';
import { SelectLink } from '../interface/SelectLink';
import { ShowMore } from '../interface/ShowMore';
import { usePages } from '../interface/usePages';
import type { Check } from '../model/dataset';
import { useAtlas, useDatasetIndex } from '../state/AtlasContext';
import { keyIn } from '../state/indexDataset';

const VERDICT_WORDS: Record<Check['verdict'], string> = {
  agrees: 'agrees',
  differs: 'differs',
  'cannot-tell': 'the map cannot decide',
};

const PAGE = 20;

function CheckItem({ check }: { check: Check }) {
  const index = useDatasetIndex();
  const isSelected = useAtlas(
    ({ choices }) => choices.selection?.kind === 'check' && choices.selection.id === check.id,
  );
  const key = keyIn(check.article, check.sentence);
  const article = index.articles.get(check.article);
  return (
    <li id={`check-${check.id}`} className={`check ${isSelected ? 'is-touched' : ''}`}>
      <p>
        <SelectLink kind="check" id={check.id} className="check-title">
          {check.stated}
        </SelectLink>
      </p>
      <dl className="check-both">
        <dt>Stated</dt>
        <dd>
          <SelectLink kind="sentence" id={key} className="wording" lang={check.language ?? article?.language}>
            {check.words}
          </SelectLink>
          {article && <span className="soft">{articleName(article)}</span>}
        </dd>
        <dt>Computed</dt>
        <dd>
          {check.computed}{' '}
          <strong className={`verdict verdict-${check.verdict}`}>{VERDICT_WORDS[check.verdict]}</strong>
        </dd>
        <dt>How</dt>
        <dd className="soft">{check.method}</dd>
      </dl>
    </li>
  );
}

export function Checks() {
  const checks = useAtlas((state) => state.dataset.checks);
  const selection = useAtlas((state) => state.choices.selection);
  const pages = usePages(checks, PAGE);
  const chosen = selection?.kind === 'check' ? checks.find(({ id }) => id === selection.id) : undefined;
  const shown = chosen && !pages.shown.includes(chosen) ? [...pages.shown, chosen] : pages.shown;
  if (checks.length === 0) return null;
  return (
    <section className="checks" id="checks" aria-label="Checks against geometry">
      <h3>Checked against the map</h3>
      <ul>
        {shown.map((check) => (
          <CheckItem key={check.id} check={check} />
        ))}
      </ul>
      <ShowMore pages={pages} what="checks" />
    </section>
  );
}
