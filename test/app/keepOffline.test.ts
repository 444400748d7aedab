/** Where a browser is asked to keep the site, and where it is left alone. */
import { expect, it } from 'vitest';
import { keepOffline } from '../../src/app/keepOffline';

/** A browser that would keep the site, with `differences`; says which scripts it was asked to register. */
function makeBrowser(differences: Record<string, unknown> = {}) {
  const asked: string[] = [];
  const navigator = {
    serviceWorker: {
      register: async (script: string) => {
        asked.push(script);
      },
    },
  };
  const browser: Record<string, unknown> = {
    isSecureContext: true,
    origin: 'https://news.example',
    location: { protocol: 'https:' },
    navigator,
    localStorage: {},
    caches: {},
  };
  browser.parent = browser;
  Object.defineProperties(browser, Object.getOwnPropertyDescriptors(differences));
  keepOffline(browser as unknown as Window);
  return asked;
}

it('a page of its own is kept', () => expect(makeBrowser()).toEqual(['sw.js']));

it.each<[string, Record<string, unknown>]>([
  ['in somebody else’s frame', { parent: {} }],
  ['in a frame without an origin', { origin: 'null' }],
  ['from a file', { location: { protocol: 'file:' }, origin: 'null' }],
  ['without encryption', { isSecureContext: false }],
  ['in a browser that cannot', { navigator: {} }],
  ['where the reader saves data', { navigator: { serviceWorker: {}, connection: { saveData: true } } }],
  [
    'with storage blocked',
    {
      get localStorage(): unknown {
        throw new DOMException('blocked', 'SecurityError');
      },
    },
  ],
])('%s it is not', (_name, differences) => expect(makeBrowser(differences)).toEqual([]));
