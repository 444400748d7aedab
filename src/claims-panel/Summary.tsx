/**
 * The sentence above the list: what is shown, each part of it a button that opens the choices behind it, each chosen part
 * with a way to clear just it. "Showing 6 statements on militants by officials of Russia, Feb 2018 to Oct 2021, naming
 * Libya". It is read out when it changes.
 */
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { announce } from '../interface/announce';
import { rangeWords } from '../interface/dateWords';
import { countryInSentence } from '../interface/statementWords';
import { countWords, listWords, MOVER_WORDS, RELATION_CHOICES } from '../interface/words';
import { say, sayParts } from '../language/say';
import type { Choices } from '../model/choices';
import type { Statement } from '../model/dataset';
import { FACETS, filterKey, isUnfiltered, NO_FILTERS } from '../model/filters';
import { useAtlas } from '../state/AtlasContext';
import { NO_STATE } from '../state/filterTests';
import { overviewFor } from '../state/overview';
import { CHOICES_ID, FILTER_ID, type PartName, SummaryPart, useClear } from './SummaryPart';

const SummaryChoices = lazy(() => import('./SummaryChoices').then((module) => ({ default: module.SummaryChoices })));
const FacetParts = lazy(() => import('./FacetParts').then((module) => ({ default: module.FacetParts })));

/** More names than this make the sentence a list. */
const NAMED = 2;
/** Between two days of a range that is dragged, nothing is read out. */
const PAUSE_MS = 400;

/** Few by their names, many by their number. */
function nameSome(names: string[], count: (n: number) => string): string[] {
  return names.length > NAMED ? [count(names.length)] : names;
}

function kindWords({ movers, relations }: Choices): string {
  const kinds = [
    ...nameSome(
      movers.map((mover) => say(MOVER_WORDS[mover])),
      (n) => countWords(n, 'kind of movement', 'kinds of movement'),
    ),
    ...nameSome(
      relations.map((relation) => say(RELATION_CHOICES[relation])),
      (n) => countWords(n, 'other relation'),
    ),
  ];
  return kinds.length === 0 ? say('nothing chosen') : listWords(kinds);
}

function speakerWords(speakers: readonly string[], { by }: Choices): string {
  const all = by ?? speakers;
  const states = all.filter((state) => state !== NO_STATE);
  if (states.length === 0) return by ? say('speakers of no state') : say('any speaker');
  const values = { states: listWords(nameSome(states.map(countryInSentence), (n) => countWords(n, 'state'))) };
  if (states.length === all.length) return say('officials of {states}', values);
  return by
    ? say('officials of {states} and speakers of no state', values)
    : say('officials of {states} and others', values);
}

/** Reads the sentence out when other statements are shown. */
function useVoice(key: string) {
  const sentence = useRef<HTMLParagraphElement>(null);
  const told = useRef(key);
  useEffect(() => {
    if (told.current === key) return;
    const timer = setTimeout(() => {
      told.current = key;
      announce(sentence.current?.textContent ?? '');
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [key]);
  return sentence;
}

export function Summary({ statements }: { statements: Statement[] }) {
  const dataset = useAtlas((state) => state.dataset);
  const choices = useAtlas((state) => state.choices);
  const [open, setOpen] = useState<PartName | null>(null);
  const overview = overviewFor(dataset, choices);
  const total = overview?.total ?? statements.length;
  const sentence = useVoice(`${total} ${filterKey(choices)}`);
  const speakers = overview
    ? overview.counts.states.map(({ state }) => state)
    : [...new Set(statements.map(({ speaker }) => speaker?.country ?? NO_STATE))];
  const days = overview
    ? overview.days.map(([from, to]) => `${from}/${to}`)
    : (choices.range ?? statements.map(({ saidOn }) => saidOn));
  const clear = useClear();
  const { movers, relations } = NO_FILTERS;
  const ofKind = { ...NO_FILTERS, movers: choices.movers, relations: choices.relations };
  const opening = { open, onOpen: setOpen };
  const hasSpeakers = choices.by !== undefined || !choices.speaker;
  return (
    <section className="summary" aria-label={say('What is shown')}>
      <p ref={sentence}>
        {sayParts(
          hasSpeakers
            ? 'Showing {statements} on {kind} by {speakers}, {days}'
            : 'Showing {statements} on {kind}, {days}',
          {
            statements: <strong key="statements">{countWords(total, 'statement')}</strong>,
            kind: (
              <SummaryPart
                key="kind"
                name="kind"
                words={kindWords(choices)}
                cleared={!isUnfiltered(ofKind) && { movers, relations }}
                {...opening}
              />
            ),
            speakers: (
              <SummaryPart
                key="by"
                name="by"
                words={speakerWords(speakers, choices)}
                cleared={choices.by ? { by: undefined } : undefined}
                {...opening}
              />
            ),
            days: (
              <SummaryPart
                key="range"
                name="range"
                words={rangeWords(days) ?? say('any day')}
                cleared={choices.range ? { range: null } : undefined}
                {...opening}
              />
            ),
          },
        )}
        {FACETS.some((facet) => choices[facet]) && (
          <Suspense fallback={null}>
            <FacetParts {...opening} />
          </Suspense>
        )}
        {say('.')}
      </p>
      <p className="summary-actions">
        <button
          type="button"
          className="action summary-filter"
          id={FILTER_ID}
          aria-expanded={open === 'all'}
          aria-controls={CHOICES_ID}
          onClick={() => setOpen(open === 'all' ? null : 'all')}
        >
          {say('Filter')}
        </button>
        {!isUnfiltered(choices) && (
          <button type="button" className="action" onClick={() => clear(NO_FILTERS)}>
            {say('Start over')}
          </button>
        )}
      </p>
      <div id={CHOICES_ID} hidden={open === null}>
        {open && (
          <Suspense fallback={null}>
            <SummaryChoices part={open} />
          </Suspense>
        )}
      </div>
    </section>
  );
}
