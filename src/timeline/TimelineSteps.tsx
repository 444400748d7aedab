/**
 * Buttons that walk through the statements in time: one back, one on, and by themselves until the last, until Escape, until
 * somebody chooses otherwise, or until the page is hidden. Comes in: the statements in order. What is selected is shown
 * everywhere, and the whole walk is one step of the history.
 */
import { useCallback, useEffect, useRef } from 'react';
import { say } from '../language/say';
import type { Statement } from '../model/dataset';
import { useAtlas, useAtlasStore } from '../state/AtlasContext';
import { stepFrom } from './stepOrder';

/** Time to read a title and see where its arrow goes; with still pictures the words alone have to do it. */
const SHOWN_MS = 3500;
const SHOWN_STILL_MS = 6000;

function shownMs(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? SHOWN_STILL_MS : SHOWN_MS;
}

/** Goes on by itself as long as it is wanted, and what is selected is what it selected last. */
function usePlaying(ordered: readonly Statement[]) {
  const store = useAtlasStore();
  const isPlaying = useAtlas((state) => state.isPlaying);
  const selected = useAtlas(({ choices }) => (choices.selection?.kind === 'statement' ? choices.selection.id : null));
  const setPlaying = useAtlas((state) => state.setPlaying);
  const own = useRef<string | null>(null);
  const go = useCallback(
    (by: 1 | -1): boolean => {
      const { choices, select } = store.getState();
      const from = choices.selection?.kind === 'statement' ? choices.selection.id : null;
      const next = stepFrom(ordered, from, by);
      if (!next) return false;
      own.current = next.id;
      select({ kind: 'statement', id: next.id });
      return true;
    },
    [ordered, store],
  );
  useEffect(() => {
    if (!isPlaying) return;
    if (own.current !== null && selected !== own.current) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => go(1) || setPlaying(false), own.current === null ? 0 : shownMs());
    return () => clearTimeout(timer);
  }, [isPlaying, selected, go, setPlaying]);
  useEffect(() => {
    if (!isPlaying) return;
    const stop = () => setPlaying(false);
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && stop();
    const onHide = () => document.hidden && stop();
    document.addEventListener('keydown', onKey);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('visibilitychange', onHide);
    };
  }, [isPlaying, setPlaying]);
  useEffect(() => () => setPlaying(false), [setPlaying]);
  const toggle = () => {
    own.current = null;
    // at the end it begins anew
    if (!isPlaying && selected !== null && stepFrom(ordered, selected, 1) === null) store.getState().select(null);
    setPlaying(!isPlaying);
  };
  return { isPlaying, selected, go, toggle };
}

const PLAY = 'M4 2.5v11l9-5.5z';
const PAUSE = 'M4 3h3v10H4zM9 3h3v10H9z';
const BACK = 'M10.5 3 5 8l5.5 5';
const ON = 'M5.5 3 11 8l-5.5 5';

function Icon({ path, isLine = false }: { path: string; isLine?: boolean }) {
  return (
    <svg
      className={isLine ? 'step-icon is-line' : 'step-icon'}
      width={16}
      height={16}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}

export function TimelineSteps({ ordered }: { ordered: readonly Statement[] }) {
  const { isPlaying, selected, go, toggle } = usePlaying(ordered);
  const at = ordered.findIndex(({ id }) => id === selected) + 1;
  const setPlaying = useAtlas((state) => state.setPlaying);
  const step = (by: 1 | -1) => {
    setPlaying(false);
    go(by);
  };
  return (
    <fieldset className="timeline-steps" aria-label={say('Walk through the statements in time')}>
      <button
        type="button"
        className="step-button"
        aria-label={say('Statement before')}
        aria-disabled={stepFrom(ordered, selected, -1) === null}
        onClick={() => step(-1)}
      >
        <Icon path={BACK} isLine />
      </button>
      <button
        type="button"
        className="step-button step-play"
        aria-label={isPlaying ? say('Pause') : say('Play: one statement after the other')}
        onClick={toggle}
      >
        <Icon path={isPlaying ? PAUSE : PLAY} />
      </button>
      <button
        type="button"
        className="step-button"
        aria-label={say('Next statement')}
        aria-disabled={stepFrom(ordered, selected, 1) === null}
        onClick={() => step(1)}
      >
        <Icon path={ON} isLine />
      </button>
      <span className="step-count">{at > 0 ? say('{at} of {n}', { at, n: ordered.length }) : ''}</span>
    </fieldset>
  );
}
