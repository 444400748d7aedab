/**
 * The sentence above the list: what is shown, each part of it a button that opens the choices behind it. "Showing
 * 6 statements on militants by officials of Russia, Feb 2018 to Oct 2021".
 */
import { lazy, Suspense, useMemo, useState } from 'react';
import { rangeWords } from '../interface/dateWords';
import { countryInSentence } from '../interface/statementWords';
import { countWords, listWords, MOVER_WORDS } from '../interface/words';
import type { Choices } from '../model/choices';
import { DEFAULT_CHOICES } from '../model/choices';
import type { Statement } from '../model/dataset';
import { useAtlas } from '../state/AtlasContext';
import { countChoices } from '../state/countChoices';
import { overviewFor } from '../state/overview';
import { NO_STATE } from '../state/selectors';
import type { SummaryPart } from './SummaryChoices';

const SummaryChoices = lazy(() => import('./SummaryChoices').then((module) => ({ default: module.SummaryChoices })));

/** More names than this make the sentence a list. */
const NAMED = 2;

function kindWords({ movers, events }: Choices): string {
  const named =
    movers.length > NAMED ? [`${movers.length} kinds of movement`] : movers.map((mover) => MOVER_WORDS[mover]);
  const kinds = [...named, ...(events ? ['other relations'] : [])];
  return kinds.length === 0 ? 'nothing chosen' : listWords(kinds);
}

function speakerWords(speakers: readonly string[], choices: Choices): string {
  if (choices.by === NO_STATE) return 'speakers of no state';
  const states = speakers.filter((state) => state !== NO_STATE);
  const isMixed = states.length < speakers.length;
  if (states.length === 0) return 'any speaker';
  const officials =
    states.length > NAMED
      ? `officials of ${states.length} states`
      : `officials of ${listWords(states.map(countryInSentence))}`;
  return isMixed ? `${officials} and others` : officials;
}

function isDefault({ movers, events, range, by }: Choices): boolean {
  return !events && !range && !by && movers.join() === DEFAULT_CHOICES.movers.join();
}

export function Summary({ statements }: { statements: Statement[] }) {
  const dataset = useAtlas((state) => state.dataset);
  const choices = useAtlas((state) => state.choices);
  const choose = useAtlas((state) => state.choose);
  const [open, setOpen] = useState<SummaryPart | null>(null);
  const counts = useMemo(() => countChoices(dataset, choices), [dataset, choices]);
  const overview = overviewFor(dataset, choices);
  const total = overview?.total ?? statements.length;
  const speakers = overview
    ? counts.states.map(({ state }) => state)
    : [...new Set(statements.map(({ speaker }) => speaker?.country ?? NO_STATE))];
  const part = (name: SummaryPart, words: string) => (
    <button
      type="button"
      className="summary-part"
      aria-expanded={open === name}
      aria-controls="summary-choices"
      onClick={() => setOpen(open === name ? null : name)}
    >
      {words}
    </button>
  );
  const dates = rangeWords(
    overview ? overview.days.map(([from, to]) => `${from}/${to}`) : statements.map(({ saidOn }) => saidOn),
  );
  return (
    <section className="summary" aria-label="What is shown">
      <p>
        Showing <strong>{countWords(total, 'statement')}</strong> on {part('kinds', kindWords(choices))} by{' '}
        {part('speakers', speakerWords(speakers, choices))}, {part('dates', dates ?? 'any day')}.{' '}
        {!isDefault(choices) && (
          <button
            type="button"
            className="action"
            onClick={() =>
              choose({ movers: DEFAULT_CHOICES.movers, events: DEFAULT_CHOICES.events, range: null, by: undefined })
            }
          >
            Start over
          </button>
        )}
      </p>
      <div id="summary-choices" hidden={open === null}>
        {open && (
          <Suspense fallback={null}>
            <SummaryChoices part={open} />
          </Suspense>
        )}
      </div>
    </section>
  );
}
