/**
 * `npm run bench:scale -- [100 1000 10000]`: how the project grows. For each number of articles, varied from the real
 * ones: the build from nothing, with one article changed and with none; the bytes that the first view loads; the time to
 * its drawn map; and panning, by frames and by what the main thread does in each: all of it, and scripts alone, beside the same of a
 * bare MapLibre page, since a browser without a GPU does on that thread what a GPU would do. Each with its ratio to the row
 * before, beside the ratio of the articles. Timings are medians within one run: the machine's own speed says little.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { preview } from 'vite';
import { buildDataset } from '../../src/build/buildDataset';
import { findBrowser } from '../../src/build/findBrowser.mjs';
import { buildBarePage } from './buildBarePage';
import { writeVaried, writeVariedDataset } from './varyArticles';

const ROOT = join(import.meta.dirname, '../..');
const SIZES = process.argv.slice(2).map(Number).filter(Boolean);
const LOADS = 5;
const LARGE = 5_000; // from here on fewer loads: each takes its time
const PAN_STEPS = 24;
const EVERYTHING = '?movers=militants,refugees,troops,weapons,drugs,goods,people&events=1';
const VIEWPORT = { width: 1280, height: 800 };

const median = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

interface Row {
  articles: number;
  statements: number;
  figures: [name: string, value: number, unit: string][];
}

async function measureBuild(root: string, count: number) {
  const timed = async () => {
    const begin = performance.now();
    const built = await buildDataset(root);
    return { built, ms: performance.now() - begin };
  };
  const cold = await timed();
  writeVaried(root, Math.ceil(count / 2), count + 1);
  const changed = await timed();
  if (changed.built.fresh !== 1) throw new Error(`${changed.built.fresh} articles were read anew, not one`);
  return { cold: cold.ms, changed: changed.ms, statements: changed.built.dataset.statements.length };
}

/** A page with the built site, ready; and what it loaded until then, as a host sends it. */
async function open(
  browser: Browser,
  address: string,
): Promise<{ page: Page; ready: number; bytes: number; files: number }> {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const bodies: Promise<Buffer | null>[] = [];
  page.on('response', (response) => bodies.push(response.body().catch(() => null)));
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0, undefined, {
    timeout: 180_000,
  });
  const loaded = [...bodies];
  const ready = await page.evaluate(() => performance.getEntriesByName('map-ready')[0]?.startTime ?? Number.NaN);
  const sizes = (await Promise.all(loaded)).map((body) => (body ? Math.min(gzipSync(body).length, body.length) : 0));
  return { page, ready, bytes: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length };
}

/** As text: what a bundler makes of a function may need helpers that the page does not have. */
const COUNT_FRAMES = `
  if (!window.frameTimes) requestAnimationFrame(function tick(now) { window.frameTimes.push(now); requestAnimationFrame(tick); });
  window.frameTimes = [];
`;

interface Pan {
  /** From frame to frame, milliseconds. */
  frame: number;
  /** What the main thread did in each, and what of it was scripts. */
  work: number;
  script: number;
}

/** Drags the map to and fro, a first time unmeasured: then code is compiled, and what is drawn late has been drawn. */
async function pan(page: Page): Promise<Pan> {
  await drag(page);
  await page.waitForTimeout(500);
  return drag(page);
}

async function drag(page: Page): Promise<Pan> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (wanted: string) => (metrics.find(({ name }) => name === wanted)?.value ?? 0) * 1000;
    return { work: of('TaskDuration'), script: of('ScriptDuration') };
  };
  await page.evaluate(COUNT_FRAMES);
  const box = await page.locator('.map, #map').first().boundingBox();
  if (!box) throw new Error('the page has no map');
  const [x, y] = [box.x + box.width * 0.6, box.y + box.height * 0.4];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const before = await spent();
  const first = await page.evaluate(() => (window as unknown as { frameTimes: number[] }).frameTimes.length);
  for (let step = 1; step <= PAN_STEPS; step += 1) {
    await page.mouse.move(x - 250 * Math.sin((step / PAN_STEPS) * Math.PI), y);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  const after = await spent();
  const times = await page.evaluate(
    (from) => (window as unknown as { frameTimes: number[] }).frameTimes.slice(from),
    first,
  );
  await page.mouse.up();
  await session.detach();
  const gaps = times.slice(1).map((time, at) => time - (times[at] as number));
  const frames = Math.max(1, gaps.length);
  return {
    frame: median(gaps),
    work: (after.work - before.work) / frames,
    script: (after.script - before.script) / frames,
  };
}

/** A folder of files behind an address, as long as it is asked for. */
async function served<T>(folder: string, use: (address: string) => Promise<T>): Promise<T> {
  const server = await preview({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1', open: false },
  });
  try {
    return await use(`http://127.0.0.1:${(server.httpServer.address() as { port: number }).port}/`);
  } finally {
    await server.close();
  }
}

/** What panning costs a page that is nothing but MapLibre with a few lines. */
async function measureBare(browser: Browser): Promise<Pan> {
  const folder = mkdtempSync(join(tmpdir(), 'claimed-flows-bare-'));
  try {
    const pans: Pan[] = [];
    await served(await buildBarePage(ROOT, folder), async (address) => {
      for (let load = 0; load < 3; load += 1) {
        const { page } = await open(browser, address);
        pans.push(await pan(page));
        await page.context().close();
      }
    });
    const of = (pick: (one: Pan) => number) => median(pans.map(pick));
    return { frame: of(({ frame }) => frame), work: of(({ work }) => work), script: of(({ script }) => script) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measurePage(browser: Browser, out: string, loads: number) {
  return served(out, async (address) => {
    const views = [];
    for (let load = 0; load < loads; load += 1) {
      const view = await open(browser, address);
      views.push({ ...view, ...(await pan(view.page)) });
      await view.page.context().close();
    }
    const all = [];
    for (let load = 0; load < Math.min(3, loads); load += 1) {
      const { page, ready } = await open(browser, address + EVERYTHING);
      await page.waitForFunction(() => !document.querySelector('.rest'), undefined, { timeout: 180_000 });
      await page.waitForLoadState('networkidle');
      const begin = await page.evaluate(() => performance.now());
      all.push({ ...(await pan(page)), ready: Math.max(ready, begin) });
      await page.context().close();
    }
    return { views, all };
  });
}

async function measure(browser: Browser, count: number): Promise<Row> {
  const root = mkdtempSync(join(tmpdir(), 'claimed-flows-bench-'));
  try {
    writeVariedDataset(root, count);
    const build = await measureBuild(root, count);
    const out = join(root, 'dist');
    const begin = performance.now();
    execFileSync(
      process.execPath,
      ['node_modules/vite/bin/vite.js', 'build', '--outDir', out, '--emptyOutDir', '--logLevel', 'error'],
      {
        cwd: ROOT,
        env: { ...process.env, DATA_ROOT: root, NODE_ENV: 'production' },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    const site = performance.now() - begin;
    const { views, all } = await measurePage(browser, out, count >= LARGE ? 3 : LOADS);
    const of = <T>(list: T[], pick: (one: T) => number) => median(list.map(pick));
    return {
      articles: count,
      statements: build.statements,
      figures: [
        ['dataset, from nothing', build.cold / 1000, 's'],
        ['dataset, one article changed', build.changed / 1000, 's'],
        ['whole site, nothing changed', site / 1000, 's'],
        ['first view, gzipped', of(views, ({ bytes }) => bytes) / 1000, 'kB'],
        ['first view, files', of(views, ({ files }) => files), ''],
        ['time to its drawn map', of(views, ({ ready }) => ready) / 1000, 's'],
        ['panning it, frame', of(views, ({ frame }) => frame), 'ms'],
        ['panning it, main thread a frame', of(views, ({ work }) => work), 'ms'],
        ['panning it, scripts a frame', of(views, ({ script }) => script), 'ms'],
        ['everything shown, ready', of(all, ({ ready }) => ready) / 1000, 's'],
        ['panning everything, frame', of(all, ({ frame }) => frame), 'ms'],
        ['panning everything, main thread a frame', of(all, ({ work }) => work), 'ms'],
        ['panning everything, scripts a frame', of(all, ({ script }) => script), 'ms'],
      ],
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const executablePath = await findBrowser();
if (!executablePath) throw new Error('No browser: set CHROMIUM_PATH to a Chromium or Chrome.');
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--enable-unsafe-swiftshader', '--use-angle=swiftshader'],
});
const bare = await measureBare(browser);
console.log(
  `panning a bare MapLibre page: ${bare.frame.toFixed(0)} ms a frame, main thread ${bare.work.toFixed(2)} ms, scripts ${bare.script.toFixed(2)} ms of it`,
);
let before: Row | null = null;
for (const count of SIZES.length > 0 ? SIZES : [100, 1_000, 10_000]) {
  const row = await measure(browser, count);
  const growth = before ? `, ${(count / before.articles).toFixed(0)} times the row above` : '';
  console.log(`\n${count.toLocaleString('en')} articles, ${row.statements.toLocaleString('en')} statements${growth}`);
  for (const [at, [name, value, unit]] of row.figures.entries()) {
    const old = before?.figures[at]?.[1];
    const ratio = old ? `   x ${(value / old).toFixed(2)}` : '';
    console.log(`  ${name.padEnd(42)}${value.toFixed(value < 100 ? 2 : 0).padStart(9)} ${unit.padEnd(3)}${ratio}`);
  }
  before = row;
}
await browser.close();
console.log(
  '\nA frame here is drawn by software; on a GPU the main thread sets the pace: 60 frames a second leave it 16.7 ms.',
);
