/** Sentences that state geography, each beside what the map's own data give, and how that was measured. */
import { articleName } from '../interface/articleWords';
import { SelectLink } from '../interface/SelectLink';
import { ShowMore } from '../interface/ShowMore';
import { usePages } from '../interface/usePages';
import { say } from '../language/say';
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
        <SelectLink kind="check" id={check.id} className="check-title" lang="en">
          {check.stated}
        </SelectLink>
      </p>
      <dl className="check-both">
        <dt>{say('Stated')}</dt>
        <dd>
          <SelectLink kind="sentence" id={key} className="wording" lang={check.language ?? article?.language}>
            {check.words}
          </SelectLink>
          {article && <span className="soft">{articleName(article)}</span>}
        </dd>
        <dt>{say('Computed')}</dt>
        <dd>
          <span lang="en">{check.computed}</span>{' '}
          <strong className={`verdict verdict-${check.verdict}`}>{say(VERDICT_WORDS[check.verdict])}</strong>
        </dd>
        <dt>{say('How')}</dt>
        <dd className="soft" lang="en">
          {check.method}
        </dd>
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
    <section className="checks" id="checks" aria-label={say('Checks against geometry')}>
      <h3>{say('Checked against the map')}</h3>
      <ul>
        {shown.map((check) => (
          <CheckItem key={check.id} check={check} />
        ))}
      </ul>
      <ShowMore pages={pages} what={say('checks')} />
    </section>
  );
}
