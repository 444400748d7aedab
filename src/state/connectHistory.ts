/**
 * Ties a store to the browser's history: each choice is a step that Back undoes, the link always says what is shown, and
 * each step remembers how far its views were scrolled, so that a reload or Back finds the reader's place. The
 * browser comes in as an argument; a history that refuses (a frame without an origin) is let be, and the page works on.
 */
import type { Choices } from '../model/choices';
import { NO_FILTERS } from '../model/filters';
import type { AtlasStore } from './store';
import { readChoices, writeChoices } from './urlChoices';

/** The part of `window` that is needed. */
export interface Browser {
  location: { pathname: string; search: string; hash: string };
  history: {
    readonly state: unknown;
    pushState: (state: unknown, title: string, url: string) => void;
    replaceState: (state: unknown, title: string, url: string) => void;
  };
  addEventListener: (type: 'popstate', listener: () => void) => void;
  removeEventListener: (type: 'popstate', listener: () => void) => void;
}

/** Pixels scrolled, by view. */
type Scrolled = Record<string, number>;

export interface HistoryLink {
  /** How far `view` was scrolled at this step of the history. */
  scrolledTo: (view: string) => number | undefined;
  /** True from loading or Back until the next choice: what is shown was seen before, and should stand where it stood. */
  isRestored: () => boolean;
  rememberScroll: (view: string, top: number) => void;
  disconnect: () => void;
}

function readScrolled(state: unknown): Scrolled {
  const scrolled = (state as { scrolled?: unknown } | null)?.scrolled;
  if (typeof scrolled !== 'object' || scrolled === null) return {};
  return Object.fromEntries(Object.entries(scrolled).filter(([, top]) => typeof top === 'number'));
}

/** A theme is no step, and dragging a range is one step however many days it passes. */
function isStep(before: Choices, after: Choices, lastWasRange: boolean): boolean {
  const { range: oldRange, theme: _oldTheme, ...old } = before;
  const { range, theme: _theme, ...rest } = after;
  const changed = JSON.stringify(old) !== JSON.stringify(rest);
  return changed || (JSON.stringify(oldRange) !== JSON.stringify(range) && !lastWasRange);
}

/** Starts keeping link and store together; returns the memory of scrolling and a way to stop. */
export function connectHistory(store: AtlasStore, browser: Browser): HistoryLink {
  let scrolled = readScrolled(browser.history.state);
  let lastWasRange = false;
  let wasPlaying = false;
  let isApplying = false;
  let isRestored = true;

  const write = (push: boolean) => {
    const { location, history } = browser;
    const url = location.pathname + writeChoices(store.getState().choices, location.search) + location.hash;
    try {
      if (push) history.pushState({ scrolled }, '', url);
      else history.replaceState({ scrolled }, '', url);
    } catch {
      // Some frames and rate limits refuse; the link is then stale, which costs less than a broken page.
    }
  };

  const stop = store.subscribe((state, previous) => {
    if (state.choices === previous.choices || isApplying) return;
    // a walk through time is one step, however many statements it passes
    const walks = state.isPlaying && wasPlaying;
    wasPlaying = state.isPlaying;
    const step = isStep(previous.choices, state.choices, lastWasRange) && !walks;
    lastWasRange = JSON.stringify(previous.choices.range) !== JSON.stringify(state.choices.range);
    isRestored = false;
    if (step) scrolled = { ...scrolled };
    write(step);
  });

  const onPop = () => {
    isApplying = true;
    lastWasRange = false;
    isRestored = true;
    scrolled = readScrolled(browser.history.state);
    const { theme } = store.getState().choices;
    store
      .getState()
      .choose({ ...NO_FILTERS, compare: null, step: null, sort: null, ...readChoices(browser.location.search), theme });
    isApplying = false;
  };
  browser.addEventListener('popstate', onPop);

  return {
    scrolledTo: (view) => scrolled[view],
    isRestored: () => isRestored,
    rememberScroll: (view, top) => {
      if (scrolled[view] === top) return;
      scrolled = { ...scrolled, [view]: top };
      write(false);
    },
    disconnect: () => {
      stop();
      browser.removeEventListener('popstate', onPop);
    },
  };
}
