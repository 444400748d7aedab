/** The built site in other people's pages, under the conditions that hosts set: map, selection and fallback work in each. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseFeature, type Driver, frameOf, type Host, mapReady, startDriver, startHost } from './driver';

let driver: Driver;
let withoutWebGl: Driver;
let host: Host;
beforeAll(async () => {
  driver = await startDriver();
  withoutWebGl = await startDriver(['--disable-gpu', '--disable-webgl', '--disable-3d-apis']);
  host = await startHost();
});
afterAll(() => Promise.all([driver.close(), withoutWebGl.close(), host.close()]));

const FRAME = 'title="Who says what" loading="lazy" width="100%" height="560" allowfullscreen style="border:0"';
const COLUMN = { width: 680, height: 680 }; // of a news site
const FLOW = 'militants:asserted:country:LY>country:AF';

interface Hosting {
  /** Attributes of the frame, in place of the snippet's. */
  attributes?: string;
  /** Headers of the page that frames. */
  headers?: Record<string, string>;
  head?: string;
  below?: string;
  options?: BrowserContextOptions;
  by?: Driver;
  prepare?: (page: Page) => Promise<unknown>;
}

/** Somebody's page with one frame of the site in it. */
async function embed(src: string, hosting: Hosting = {}) {
  const { attributes = FRAME, headers = {}, head = '', below = '', options, by = driver, prepare } = hosting;
  const html = `<!doctype html><html lang="en"><head><title>News</title>${head}</head><body><h1>News</h1>
    <iframe src="${new URL(src, driver.address).href.replace(/"/g, '&quot;')}" ${attributes}></iframe>${below}</body></html>`;
  host.pages.set('news.html', { html, headers });
  const visit = await by.open(`${host.address}news.html`, { viewport: COLUMN, ...options }, prepare);
  return { ...visit, frame: await frameOf(visit.page, new URL(src, driver.address).pathname) };
}

/** Chooses an arrow as a keyboard does, and sees its card. */
async function chooseArrow(frame: Frame) {
  await chooseFeature(frame, /Libya → Afghanistan/);
  await frame.locator('.card.is-touched').first().waitFor();
  expect(await frame.locator('.card.is-touched').first().innerText()).toMatch(/Shoigu/);
}

const blockStorage = (page: Page) =>
  page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, { get: refuse });
  });

const CONDITIONS: [name: string, src: string, hosting: Hosting][] = [
  ['in a plain frame', 'embed.html', {}],
  ['in a sandbox without an origin', 'embed.html', { attributes: 'sandbox="allow-scripts" width="640" height="480"' }],
  [
    'under a host that allows its own and inline scripts only',
    'embed.html',
    { headers: { 'Content-Security-Policy': "script-src 'self' 'unsafe-inline'" } },
  ],
  [
    'as WordPress frames a provider that is not on its list',
    'embed.html#?secret=aB3dE5gH7j',
    { attributes: 'sandbox="allow-scripts" security="restricted" width="600" height="400" data-secret="aB3dE5gH7j"' },
  ],
  ['with storage blocked', 'embed.html', { prepare: blockStorage }],
  ['as the form of the main page', '?embed', {}],
];

describe('the live map is drawn and an arrow leads to its card', () => {
  it.each(CONDITIONS)('%s', async (_name, src, hosting) => {
    const { page, complaints, frame } = await embed(src, hosting);
    await mapReady(frame);
    // its own marks, or those of the picture that the page came with
    await frame.locator('.maplibregl-canvas-container :is(.map-marks, .still-marks):visible').waitFor();
    await chooseArrow(frame);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('from a file', async () => {
    const file = pathToFileURL(join(import.meta.dirname, '../../dist/embed.html')).href;
    const { page, complaints } = await driver.open(`${file}?form=map`);
    await mapReady(page);
    expect(await page.locator('svg.map-marks').count()).toBe(1);
    await chooseArrow(page.mainFrame());
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('where the host serves the files itself and forbids workers from within', async () => {
    host.siteHeaders = { 'Content-Security-Policy': "script-src 'self' 'unsafe-inline'" };
    const { page, frame } = await embed(`${host.address}flows/embed.html`);
    await mapReady(frame);
    // its own marks, or those of the picture that the page came with
    await frame.locator('.maplibregl-canvas-container :is(.map-marks, .still-marks):visible').waitFor();
    await chooseArrow(frame);
    host.siteHeaders = {};
    await page.context().close();
  });

  it('of the main page in a sandbox, where the server allows every origin', async () => {
    host.siteHeaders = { 'Access-Control-Allow-Origin': '*' };
    const { page, frame } = await embed(`${host.address}flows/index.html?form=map`, {
      attributes: 'sandbox="allow-scripts" width="640" height="480"',
    });
    await mapReady(frame);
    await chooseArrow(frame);
    host.siteHeaders = {};
    await page.context().close();
  });
});

describe('the picture, the claims and the links stay', () => {
  it('without JavaScript', async () => {
    const { page, complaints, frame } = await embed('embed.html', { options: { javaScriptEnabled: false } });
    expect(await frame.locator('svg.map-picture [data-kind="flow"]').count()).toBeGreaterThan(2);
    expect(await frame.locator('.card').first().innerText()).toMatch(/Shoigu.*Afghanistan/s);
    expect(await frame.locator('a[href$="claims.csv"]').count()).toBe(1);
    expect(await frame.getByRole('link', { name: 'Whole map' }).getAttribute('href')).toBe('./');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('without scripts in a sandbox that forbids them', async () => {
    const { page, frame } = await embed('embed.html', { attributes: 'sandbox width="640" height="480"' });
    expect(await frame.locator('svg.map-picture').isVisible()).toBe(true);
    expect(await frame.locator('.card').count()).toBeGreaterThan(2);
    await page.context().close();
  });

  it('without WebGL, and an arrow can be chosen', async () => {
    const { page, frame } = await embed('embed.html', { by: withoutWebGl });
    await mapReady(frame);
    expect(await frame.locator('svg.map-picture').isVisible()).toBe(true);
    await chooseArrow(frame);
    await page.context().close();
  });

  it('where no worker may run at all', async () => {
    host.siteHeaders = { 'Content-Security-Policy': "script-src 'unsafe-inline'; worker-src 'none'" };
    const { page, frame } = await embed(`${host.address}flows/embed.html`, {
      attributes: 'sandbox="allow-scripts" width="640" height="480"',
    });
    await mapReady(frame);
    expect(await frame.locator('svg.map-picture').isVisible()).toBe(true);
    await chooseArrow(frame);
    host.siteHeaders = {};
    await page.context().close();
  });

  it('when the WebGL context is lost', async () => {
    const { page, frame } = await embed('embed.html');
    await mapReady(frame);
    await frame.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.map canvas');
      (canvas?.getContext('webgl2') ?? canvas?.getContext('webgl'))?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await frame.locator('svg.map-picture').waitFor();
    await chooseArrow(frame);
    await page.context().close();
  });
});

/** Once the typefaces are there, and what waits for the next picture has been done. */
const settled = (frame: Frame) =>
  frame.evaluate(async () => {
    await document.fonts.ready;
    for (let pictures = 0; pictures < 4; pictures++) await new Promise((resolve) => requestAnimationFrame(resolve));
  });

/** Keeps what frames say, by the order in which it came. */
const LISTEN = `<script>window.said = []; addEventListener('message', ({ data, origin }) => said.push({ data, origin }))</script>`;
const saidTo = (page: Page) =>
  page.evaluate(() => (window as unknown as { said: { data: unknown; origin: string }[] }).said);
const waitForWord = (page: Page, part: string) =>
  page.waitForFunction(
    (words) =>
      (window as unknown as { said: { data: unknown }[] }).said.some(({ data }) =>
        JSON.stringify(data).includes(words),
      ),
    part,
  );

describe('the height', () => {
  it('is told in all four ways at once, also from a frame without an origin', async () => {
    const { page } = await embed('embed.html?form=claim&childId=claim-7#?secret=aB3dE5gH7j', {
      attributes: 'sandbox="allow-scripts" width="600" height="300"',
      head: LISTEN,
    });
    await waitForWord(page, 'secret');
    const said = await saidTo(page);
    const height = said.map(({ data }) => (data as { height?: number }).height).find(Boolean) as number;
    expect(height).toBeGreaterThan(200);
    expect(height).toBeLessThan(1000);
    const data = said.map((one) => one.data);
    expect(data).toContainEqual({ sentinel: 'amp', type: 'embed-size', height });
    expect(data).toContain(`pymxPYMxclaim-7xPYMxheightxPYMx${height}`);
    expect(data).toContainEqual({ 'datawrapper-height': { 'claim-7': height } });
    expect(data).toContainEqual({ secret: 'aB3dE5gH7j', message: 'height', value: height });
    expect(new Set(said.map(({ origin }) => origin))).toEqual(new Set(['null']));
    await page.context().close();
  });

  it.each(['claim', 'map'])('of the form %s holds all of it, and does not grow with the frame', async (form) => {
    const { page, frame } = await embed(`embed.html?form=${form}`, { head: LISTEN });
    await frame.locator('.frame-card .card').waitFor();
    await waitForWord(page, 'embed-size');
    await settled(frame);
    const heights = async () => (await saidTo(page)).flatMap(({ data }) => (data as { height?: number }).height ?? []);
    const told = (await heights()).at(-1) as number;
    const set = (height: number) =>
      page.locator('iframe').evaluate((element, value) => {
        element.style.height = `${value}px`;
      }, height);
    await set(told);
    expect(await frame.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBeLessThan(2);
    await set(told * 2);
    await settled(frame);
    expect((await heights()).at(-1)).toBe(told);
    await page.context().close();
  });

  it('is sane when nobody listens', async () => {
    const { page, frame } = await embed('embed.html?form=map', { attributes: 'width="640" height="400"' });
    await mapReady(frame);
    const map = await frame.locator('.map').boundingBox();
    expect(map?.height).toBeGreaterThan(250);
    expect(await frame.locator('.card-speaker').isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('embed.js', () => {
  const script = () => `<script src="${driver.address}embed.js"></script>`;

  it('gives each of two frames its own height, however often it is included', async () => {
    const second = () => `<iframe src="${driver.address}embed.html?form=map" title="Second" width="400"></iframe>`;
    const { page } = await embed('embed.html?form=claim', { below: `${script()}${second()}${script()}${script()}` });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('iframe')].every(({ style }) => parseInt(style.height, 10) > 200),
    );
    for (const frame of page.frames().slice(1)) await frame.locator('.frame-card .card').waitFor();
    const [first = 0, other = 0] = await page
      .locator('iframe')
      .evaluateAll((frames) => frames.map((one) => one.getBoundingClientRect().height));
    expect(other).toBeGreaterThan(first + 50);
    await page.context().close();
  });

  it('makes a frame of a link, and leaves the link', async () => {
    const link = `<a class="claimed-flows-embed" href="${driver.address}embed.html?form=map">Who says so</a>`;
    const { page } = await embed('embed.html?form=claim', { below: `${link}${script()}` });
    const made = page.locator('iframe[title="Who says so"]');
    await made.scrollIntoViewIfNeeded();
    await page.waitForFunction(() => {
      const frame = document.querySelector<HTMLElement>('iframe[title="Who says so"]');
      return frame !== null && frame.style.height !== '480px';
    });
    expect(await page.getByRole('link', { name: 'Who says so' }).isVisible()).toBe(true);
    await page.context().close();
  });

  it('heeds no message of a frame that is not its own', async () => {
    const words = `parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: 3000 }, '*'); parent.postMessage('sent', '*')`;
    const stranger = `<iframe id="stranger" title="Stranger" height="100" srcdoc="<script>${words}</script>"></iframe>`;
    const { page } = await embed('embed.html?form=claim', { head: LISTEN, below: script() + stranger });
    await waitForWord(page, 'sent');
    await page.waitForFunction(() => parseInt(document.querySelector('iframe')?.style.height ?? '', 10) > 200);
    const heights = await page.locator('iframe').evaluateAll((frames) => frames.map(({ style }) => style.height));
    expect(parseInt(heights[0] ?? '', 10)).toBeLessThan(1000);
    expect(heights[1]).toBe('');
    await page.context().close();
  });

  it('is smaller than 3 kB', async () => {
    const response = await fetch(`${driver.address}embed.js`);
    expect((await response.arrayBuffer()).byteLength).toBeLessThan(3000);
  });
});

describe('in a frame', () => {
  /** Holds all of the map's form: nothing of its own to scroll. */
  const TALL = 'width="100%" height="820"';
  const room = '<div style="height:3000px"></div><button>After</button>';

  it('the wheel scrolls the page that frames, not the map', async () => {
    const { page, frame } = await embed('embed.html?form=map', { attributes: TALL, below: room });
    await mapReady(frame);
    const box = await frame.locator('.map canvas').boundingBox();
    if (!box) throw new Error('no map');
    const marks = await frame.locator('svg.map-marks').getAttribute('style');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.wheel(0, 300);
    await page.waitForFunction(() => window.scrollY > 100);
    expect(await frame.locator('svg.map-marks').getAttribute('style')).toBe(marks);
    expect(await frame.locator('.maplibregl-cooperative-gesture-screen').innerText()).toMatch(/Ctrl|⌘/);
    await page.context().close();
  });

  it('one finger scrolls the page that frames', async () => {
    const { page, frame } = await embed('embed.html?form=map', {
      attributes: TALL,
      below: room,
      options: { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } },
    });
    await mapReady(frame);
    const box = await frame.locator('.map canvas').boundingBox();
    if (!box) throw new Error('no map');
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', up: number[]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: up.map((y) => ({
          x: Math.round(box.x + box.width / 2),
          y: Math.round(box.y + box.height / 2 - y),
        })),
      });
    await touch('touchStart', [0]);
    for (let up = 10; up <= 240; up += 10) await touch('touchMove', [up]);
    await touch('touchEnd', []);
    await page.waitForFunction(() => window.scrollY > 100);
    await page.context().close();
  });

  it('the keyboard comes out again behind the frame', async () => {
    const { page, frame } = await embed('embed.html?form=map', { below: '<button>After</button>' });
    await mapReady(frame);
    const after = page.getByRole('button', { name: 'After' });
    const isThere = () => after.evaluate((button) => button === document.activeElement);
    let presses = 0;
    while (!(await isThere()) && presses < 80) {
      await page.keyboard.press('Tab');
      presses += 1;
    }
    expect(presses).toBeGreaterThan(8);
    expect(await isThere()).toBe(true);
    await page.context().close();
  });
});

describe('the address of a frame says', () => {
  it('what is selected, what is shown, in which theme and under which title', async () => {
    const query = `form=map&select=flow:${encodeURIComponent(FLOW)}&blocs=none&theme=dark&title=Our%20map&controls=zoom&lang=de`;
    const { page, frame } = await embed(`embed.html?${query}`);
    await mapReady(frame);
    expect(await frame.locator('h1').innerText()).toBe('Our map');
    expect(await frame.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await frame.locator('.card.is-touched').innerText()).toMatch(/Shoigu/);
    expect(await frame.locator('.map-legend, .layers').count()).toBe(0);
    expect(await frame.locator('.map-buttons').count()).toBe(1);
    const whole = await frame.getByRole('link', { name: 'Whole map' }).getAttribute('href');
    expect(whole).toBe(
      `${driver.address}?select=flow:${encodeURIComponent(FLOW).replace(/%3A/g, ':')}&blocs=none&theme=dark&lang=de`,
    );
    await page.context().close();
  });

  it('where the map looks', async () => {
    const { page, frame } = await embed('embed.html?form=map&view=70,55,4');
    await mapReady(frame);
    const names = await frame.locator('.map-names').textContent();
    expect(names).toContain('Russia');
    expect(names).not.toMatch(/Libya|Afghanistan/);
    await page.context().close();
  });

  it('which claim stands alone, and a place chosen in it does not change it', async () => {
    const { page, frame } = await embed('embed.html?form=claim');
    const title = await frame.locator('.frame-card .card-title').innerText();
    await frame.locator('a.part').first().click();
    expect(await frame.locator('.card').count()).toBe(1);
    expect(await frame.locator('.frame-card .card-title').innerText()).toBe(title);
    expect(await frame.locator('.small-map [data-kind="flow"]').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('a claim that is gone, and the frame says so', async () => {
    const { page, complaints, frame } = await embed('embed.html?form=claim&select=statement:no-such-thing');
    await frame.locator('.empty', { hasText: 'not, or no longer, in the data' }).waitFor();
    expect(await frame.locator('.card').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('no article, so that what is read there opens on the whole page', async () => {
    const { page, frame } = await embed('embed.html?form=map');
    const link = frame.getByRole('link', { name: /^Read in context/ });
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('href')).toMatch(new RegExp(`^${driver.address}\\?tab=sources&article=`));
    await page.context().close();
  });
});
