/**
 * The one driver of the browser tests: serves the built site, opens it in Chromium, and notes what a page must never do
 * (an error on the console, a request to another host). Tests speak of the page through it.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import AxeBuilderSource from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Frame, type Page } from 'playwright-core';
import { type PreviewServer, preview } from 'vite';

const ARGS = [
  '--no-sandbox',
  '--enable-unsafe-swiftshader',
  '--use-angle=swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };
export const EMBED = { width: 640, height: 400 };

export interface Visit {
  page: Page;
  /** What went wrong so far: console errors, page errors, requests to other hosts. */
  complaints: string[];
}

type Prepare = (page: Page) => Promise<unknown>;

export interface Driver {
  address: string;
  browser: Browser;
  /** Opens the site at a path such as `?tab=about`, and waits until it is live. `prepare` runs before the page loads. */
  visit(path?: string, options?: BrowserContextOptions, prepare?: Prepare): Promise<Visit>;
  /** The same without waiting: for a page whose scripts will not come to take it over. */
  peek(path?: string, options?: BrowserContextOptions, prepare?: Prepare): Promise<Visit>;
  /** Opens any other address (a page of somebody else's, a file) in the same way. */
  open(url: string, options?: BrowserContextOptions, prepare?: Prepare): Promise<Visit>;
  close(): Promise<void>;
}

/** @param outDir folder of another built site than the project's own */
export async function startDriver(args: string[] = [], outDir = 'dist'): Promise<Driver> {
  const server: PreviewServer = await preview({
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', open: false },
  });
  const port = (server.httpServer.address() as { port: number }).port;
  const address = `http://127.0.0.1:${port}/`;
  const executablePath = process.env.CHROMIUM_PATH;
  if (!executablePath) throw new Error('Set CHROMIUM_PATH to a Chromium or Chrome, or run npm test, which finds one.');
  const browser = await chromium.launch({
    executablePath,
    args: [...ARGS, ...args],
  });

  const driver: Driver = {
    address,
    browser,
    async visit(path, options, prepare) {
      const visit = await driver.peek(path, options, prepare);
      await pageLive(visit.page);
      return visit;
    },
    peek: (path = '', options, prepare) => driver.open(address + path, options, prepare),
    async open(start, options = {}, prepare = async () => {}) {
      const context = await browser.newContext({
        viewport: DESKTOP,
        locale: 'en-GB',
        timezoneId: 'UTC',
        reducedMotion: 'reduce',
        ...options,
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(address) && !url.startsWith(new URL('.', start).href) && !/^(data|blob):/.test(url))
          complaints.push(`asked another host: ${url}`);
      });
      await prepare(page);
      await page.goto(start);
      return { page, complaints };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
  return driver;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.topojson': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** The built site. */
export const DIST = join(import.meta.dirname, '../../dist');

export interface Host {
  /** Of somebody else's site, another origin than the driver's; ends with a slash. */
  address: string;
  /** What it answers below that address: pages by name, each with its headers. */
  pages: Map<string, { html: string; headers?: Record<string, string> }>;
  /** The built site stands below `flows/` too, each answer with these headers. */
  siteHeaders: Record<string, string>;
  close(): Promise<unknown>;
}

/** Somebody else's site on a port of its own, so that it is another origin; the site's files come from `dist`. */
export async function startHost(dist = DIST): Promise<Host> {
  const host: Host = { address: '', pages: new Map(), siteHeaders: {}, close: async () => {} };
  const server: Server = createServer(async ({ url = '/' }, response) => {
    const path = new URL(url, 'http://host').pathname.slice(1);
    const page = host.pages.get(path);
    if (page) return response.writeHead(200, { 'Content-Type': 'text/html', ...page.headers }).end(page.html);
    const file = path.startsWith('flows/') && path.slice('flows/'.length);
    const body = file === false ? null : await readFile(join(dist, file || 'index.html')).catch(() => null);
    if (!body) return response.writeHead(path === 'favicon.ico' ? 204 : 404).end();
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file || 'index.html')] ?? 'text/plain',
      ...host.siteHeaders,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  host.close = () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    return closed;
  };
  return host;
}

/** The frame whose address holds these words, once it is there. */
export async function frameOf(page: Page, words = 'embed.html'): Promise<Frame> {
  const found = () => page.frames().find((frame) => frame !== page.mainFrame() && frame.url().includes(words));
  for (let frame = found(); ; frame = found()) {
    if (frame) return frame;
    await page.waitForEvent('framenavigated');
  }
}

/** Waits until the scripts have taken the written page over: before, a button does nothing. */
async function pageLive(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('page-live').length > 0, undefined, {
    timeout: 45_000,
  });
}

/** Waits until base map and every mark are drawn. */
export async function mapReady(page: Page | Frame): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0, undefined, {
    timeout: 45_000,
  });
}

/**
 * Waits until the timeline stands as wide as the page has it: where scripts run its code comes after the map, and until then
 * it stands as it was written, for a width that nobody knew.
 */
async function timelineMeasured(page: Page): Promise<void> {
  if (!(await page.evaluate(() => performance.getEntriesByName('page-live').length > 0))) return;
  const unmeasured = page.locator('.timeline-waiting, .timeline.is-guessed').first();
  // folded away it has no width; a page whose map never comes keeps it as it was written
  await unmeasured.waitFor({ state: 'hidden', timeout: 15_000 }).catch(() => undefined);
}

/** What axe finds against WCAG 2.2 AA, one line a finding. */
export async function axe(page: Page): Promise<string[]> {
  await timelineMeasured(page);
  await page.evaluate(AxeBuilderSource.source);
  return page.evaluate(async () => {
    const { axe: run } = window as unknown as { axe: typeof AxeBuilderSource };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await run.run(document, { runOnly: { type: 'tag', values: tags } });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
  });
}

/** Chooses a feature of the map by its button, as a keyboard does: the list is hidden until it has the focus. */
export async function chooseFeature(page: Page | Frame, name: string | RegExp): Promise<void> {
  const list = page.getByRole('region', { name: 'Features on the map' });
  await list.getByRole('button', { name }).first().focus();
  const { keyboard } = 'keyboard' in page ? page : page.page();
  await keyboard.press('Enter');
}
