/**
 * The search: a field, and below it what answers, grouped by kind. The keyboard stays in the field and walks through the
 * list; what is walked over lights up, what is chosen is selected. Loaded when it is opened.
 */
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { findWords, toWords } from '../interface/matchWords';
import { countWords, listWords } from '../interface/words';
import { say } from '../language/say';
import type { Selection } from '../model/choices';
import { useAtlas } from '../state/AtlasContext';
import { findResults, type Result, type ResultGroup, type ResultKind } from './findResults';
import './search.css';
import { type Texts, useTexts } from './useTexts';

const HEADING_WORDS: Record<ResultKind, string> = { place: 'Places', statement: 'Statements', sentence: 'Sentences' };

const countFound = ({ kind, total }: ResultGroup) =>
  ({
    place: () => countWords(total, 'place'),
    statement: () => countWords(total, 'statement'),
    sentence: () => countWords(total, 'sentence'),
  })[kind]();

function Marked({ words, text }: { words: readonly string[]; text: string }) {
  let from = 0;
  const parts = findWords(words, text).map(({ start, end }) => {
    const before = text.slice(from, start);
    from = end;
    return (
      <span key={start}>
        {before}
        <mark>{text.slice(start, end)}</mark>
      </span>
    );
  });
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}

/** What was found, and what is still on its way: shown, and read out. */
function statusWords(words: readonly string[], groups: ResultGroup[], texts: Texts): string {
  const found = groups.map(countFound);
  const reading = texts.isReading
    ? ` ${say('Reading the articles: {n} of {total} …', { n: texts.read, total: texts.total })}`
    : '';
  if (words.length === 0)
    return say('Search statements, sentences, and places by their name in any language.') + reading;
  return `${found.length > 0 ? `${listWords(found)}.` : say('Nothing found.')}${reading}`;
}

interface OptionProps {
  id: string;
  result: Result;
  words: readonly string[];
  isActive: boolean;
  onChoose: () => void;
}

function Option({ id, result, words, isActive, onChoose }: OptionProps) {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the field has the focus and its keys
    <div
      ref={option}
      id={id}
      role="option"
      aria-selected={isActive}
      className={`search-option search-${result.selection.kind}`}
      onClick={onChoose}
    >
      <span lang={result.language}>
        <Marked words={words} text={result.words} />
      </span>{' '}
      {result.quoted && (
        <span className="search-quoted" lang={result.language}>
          <Marked words={words} text={`“${result.quoted}”`} />
        </span>
      )}{' '}
      <span className="soft">{result.detail}</span>
    </div>
  );
}

/** The place in the list that a key leads to; undefined for a key that is not the list's. */
function stepOf(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return active <= 0 ? count - 1 : active - 1;
  return undefined;
}

export function SearchBox({ onClose }: { onClose: (returnsFocus: boolean) => void }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const dataset = useAtlas((state) => state.dataset);
  const documents = useAtlas((state) => state.documents);
  const select = useAtlas((state) => state.select);
  const setHover = useAtlas((state) => state.setHover);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(-1);
  const texts = useTexts();
  const asked = useDeferredValue(typed);
  const words = useMemo(() => toWords(asked), [asked]);
  const groups = useMemo(() => findResults(dataset, documents, words), [dataset, documents, words]);
  const results = groups.flatMap((group) => group.results);
  const lit = results[active]?.selection ?? null;
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    setHover(lit);
    return () => setHover(null);
  }, [lit, setHover]);
  const optionId = (at: number) => `${id}-${at}`;
  const choose = (selection: Selection | undefined) => {
    if (!selection) return;
    onClose(false);
    select(selection);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf(event.key, active, results.length);
    if (step !== undefined) setActive(step);
    else if (event.key === 'Enter') choose(results[Math.max(active, 0)]?.selection);
    else if (event.key === 'Escape') onClose(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  let at = 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not known to every browser in use
    <div
      className="search-box"
      role="search"
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) onClose(false);
      }}
    >
      <div className="search-line">
        <input
          ref={field}
          type="text"
          role="combobox"
          className="search-field"
          aria-label={say('Search statements, sentences and places')}
          aria-autocomplete="list"
          aria-expanded={results.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={results[active] && optionId(active)}
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setActive(-1);
          }}
        />
        <button
          type="button"
          className="close"
          aria-label={say('Close the search (Escape)')}
          onClick={() => onClose(true)}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
      {/* the field keeps the focus while a finger or pointer scrolls and chooses */}
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={say('What was found')}
        className="search-list"
        hidden={results.length === 0}
        onPointerDown={(event) => event.preventDefault()}
      >
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list of options
          <div key={group.kind} role="group" aria-labelledby={`${id}-${group.kind}`}>
            <div id={`${id}-${group.kind}`} role="presentation" className="search-heading">
              {say(HEADING_WORDS[group.kind])}{' '}
              {group.total > group.results.length && (
                <span>{say('{n} of {total}', { n: group.results.length, total: group.total })}</span>
              )}
            </div>
            {group.results.map((result) => {
              const own = at++;
              return (
                <Option
                  key={result.selection.id}
                  id={optionId(own)}
                  result={result}
                  words={words}
                  isActive={own === active}
                  onChoose={() => choose(result.selection)}
                />
              );
            })}
          </div>
        ))}
      </div>
      <p className="search-status" role="status">
        {statusWords(words, groups, texts)}
      </p>
      {texts.readAll && (
        <p className="search-status">
          <button type="button" className="action" onClick={texts.readAll}>
            {say('Search the texts of all articles, too ({n})', { n: texts.total })}
          </button>
        </p>
      )}
    </div>
  );
}
