/**
 * The one driver of the browser tests: serves the built site, opens it in Chromium, and notes what a page must never do
 * (an error on the console, a request to another host). Tests speak of the page through it.
 */
import AxeBuilderSource from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
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

export interface Driver {
  address: string;
  browser: Browser;
  /** Opens the site at a path such as `?tab=about`. `prepare` runs before the page loads. */
  visit(path?: string, options?: BrowserContextOptions, prepare?: (page: Page) => Promise<unknown>): Promise<Visit>;
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

  return {
    address,
    browser,
    async visit(path = '', options = {}, prepare = async () => {}) {
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
        if (!url.startsWith(address) && !/^(data|blob):/.test(url)) complaints.push(`asked another host: ${url}`);
      });
      await prepare(page);
      await page.goto(address + path);
      return { page, complaints };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Waits until base map and every mark are drawn. */
export async function mapReady(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0, undefined, {
    timeout: 45_000,
  });
}

/** What axe finds against WCAG 2.2 AA, one line a finding. */
export async function axe(page: Page): Promise<string[]> {
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
export async function chooseFeature(page: Page, name: string | RegExp): Promise<void> {
  const list = page.getByRole('region', { name: 'Features on the map' });
  await list.getByRole('button', { name }).first().focus();
  await page.keyboard.press('Enter');
}
