/** Store and history together, in a browser made of a list. */
import { beforeEach, describe, expect, it } from 'vitest';
import { type Browser, connectHistory, type HistoryLink } from '../../src/state/connectHistory';
import { type AtlasStore, createAtlasStore } from '../../src/state/store';
import { readChoices } from '../../src/state/urlChoices';
import { makeDataset } from '../views/fixtures';

/** A history with an address, as a browser keeps it. */
class FakeBrowser implements Browser {
  entries: { url: string; state: unknown }[];
  at = 0;
  listeners = new Set<() => void>();
  constructor(url: string) {
    this.entries = [{ url, state: null }];
  }
  get location() {
    const url = new URL(this.entries[this.at]?.url ?? '/', 'https://example.org');
    return { pathname: url.pathname, search: url.search, hash: url.hash };
  }
  get history() {
    const browser = this;
    return {
      get state() {
        return browser.entries[browser.at]?.state;
      },
      pushState(state: unknown, _title: string, url: string) {
        browser.entries.splice(++browser.at, Number.POSITIVE_INFINITY, { url, state });
      },
      replaceState(state: unknown, _title: string, url: string) {
        browser.entries[browser.at] = { url, state };
      },
    };
  }
  back() {
    this.at -= 1;
    for (const listener of this.listeners) listener();
  }
  addEventListener(_type: 'popstate', listener: () => void) {
    this.listeners.add(listener);
  }
  removeEventListener(_type: 'popstate', listener: () => void) {
    this.listeners.delete(listener);
  }
}

let browser: FakeBrowser;
let store: AtlasStore;
let link: HistoryLink;

function open(url: string) {
  browser = new FakeBrowser(url);
  store = createAtlasStore(makeDataset(), readChoices(browser.location.search));
  link = connectHistory(store, browser);
}

const chosen = () => store.getState().choices;
const norway = { kind: 'place', id: 'country:NO' } as const;

beforeEach(() => open('/page?utm=x#?secret=abc'));

describe('choosing', () => {
  it('puts the selection into the address and keeps what others put there', () => {
    store.getState().select(norway);
    expect(browser.entries.at(-1)?.url).toBe('/page?utm=x&tab=places&select=place:country:NO#?secret=abc');
  });

  it('is undone by Back, tab and all', () => {
    store.getState().select(norway);
    browser.back();
    expect(chosen()).toMatchObject({ selection: null, tab: 'claims' });
  });

  it('writes no second step for what Back brought', () => {
    store.getState().select(norway);
    browser.back();
    expect(browser.entries).toHaveLength(2);
  });

  it('of a theme is no step, and Back leaves it', () => {
    store.getState().select(norway);
    store.getState().choose({ theme: 'dark' });
    expect(browser.entries).toHaveLength(2);
    browser.back();
    expect(chosen().theme).toBe('dark');
  });

  it('of a range by dragging is one step', () => {
    for (const from of ['2020-01-01', '2020-02-01', '2020-03-01'])
      store.getState().choose({ range: [from, '2020-12-31'] });
    expect(browser.entries).toHaveLength(2);
    browser.back();
    expect(chosen().range).toBeNull();
  });

  it('of a government is undone by Back as well', () => {
    store.getState().choose({ by: ['NO'] });
    browser.back();
    expect(chosen().by).toBeUndefined();
  });
});

describe('scrolling', () => {
  it('is remembered through a reload', () => {
    link.rememberScroll('claims', 240);
    const reloaded = connectHistory(createAtlasStore(makeDataset()), browser);
    expect(reloaded.scrolledTo('claims')).toBe(240);
  });

  it('comes back with Back', () => {
    link.rememberScroll('claims', 240);
    store.getState().select(norway);
    link.rememberScroll('claims', 0);
    browser.back();
    expect(link.scrolledTo('claims')).toBe(240);
  });

  it('is taken as restored until the next choice', () => {
    expect(link.isRestored()).toBe(true);
    store.getState().select(norway);
    expect(link.isRestored()).toBe(false);
  });

  it('ignores a state that others left in the history', () => {
    browser.entries[0] = { url: '/page', state: { scrolled: { claims: 'far', about: 3 } } };
    const other = connectHistory(createAtlasStore(makeDataset()), browser);
    expect([other.scrolledTo('claims'), other.scrolledTo('about')]).toEqual([undefined, 3]);
  });
});

it('a walk through time is one step of the history, and choosing after it another', () => {
  store.getState().setPlaying(true);
  store.getState().select(norway);
  store.getState().select({ kind: 'place', id: 'country:SE' });
  store.getState().select(norway);
  expect(browser.entries).toHaveLength(2);
  store.getState().setPlaying(false);
  store.getState().select({ kind: 'place', id: 'country:SE' });
  expect(browser.entries).toHaveLength(3);
});

it('a history that refuses does not take the page down', () => {
  const refusing = new FakeBrowser('/');
  Object.defineProperty(refusing, 'history', {
    value: {
      state: null,
      pushState: () => {
        throw new Error('SecurityError');
      },
      replaceState: () => {
        throw new Error('SecurityError');
      },
    },
  });
  const own = createAtlasStore(makeDataset());
  connectHistory(own, refusing);
  own.getState().select(norway);
  expect(own.getState().choices.selection).toEqual(norway);
});

it('after disconnecting, the address stays as it is', () => {
  link.disconnect();
  store.getState().select(norway);
  expect(browser.entries).toHaveLength(1);
});
