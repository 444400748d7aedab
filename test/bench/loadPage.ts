/**
 * One load of a page in a browser of its own, slowed down as on a cheap phone far from the server. Goes out: when it was
 * painted and ready (its mark `map-ready`), how long it blocked, how far it shifted, and what it had fetched by then.
 */
import { chromium } from 'playwright-core';

export interface Slowness {
  /** Times slower than this machine. */
  cpu: number;
  megabits: number;
  latencyMs: number;
}

export interface Load {
  readyMs: number;
  firstPaintMs: number;
  largestPaintMs: number;
  blockedMs: number;
  shift: number;
  bytes: number;
  /** Paths of scripts that had come. */
  scripts: string[];
}

const ARGS = [
  '--no-sandbox',
  '--ignore-certificate-errors',
  '--enable-unsafe-swiftshader',
  '--use-angle=swiftshader',
  '--disable-background-networking',
];
const QUIET_MS = 2000; // after it is ready, for what a page leaves for later

/**
 * Before the page's own scripts: notes long tasks, shifts and the largest paint. Holds no function with a name: the
 * compiler would call a helper for it that the page does not have.
 */
function observe(): void {
  const noted = { tasks: [] as [number, number][], shift: 0, largest: 0 };
  Object.assign(window, { noted });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (entry.entryType === 'longtask') noted.tasks.push([entry.startTime, entry.duration]);
      else if (entry.entryType === 'layout-shift') noted.shift += (entry as unknown as { value: number }).value;
      else noted.largest = entry.startTime;
  }).observe({ entryTypes: ['longtask', 'layout-shift', 'largest-contentful-paint'] });
}

function read() {
  const { noted } = window as unknown as { noted: { tasks: [number, number][]; shift: number; largest: number } };
  const ready = performance.getEntriesByName('map-ready')[0]?.startTime ?? 0;
  const loads = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
  const arrived = (loads as PerformanceResourceTiming[]).filter(
    ({ responseEnd }) => responseEnd > 0 && responseEnd <= ready,
  );
  return {
    readyMs: ready,
    firstPaintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    largestPaintMs: noted.largest,
    blockedMs: noted.tasks.reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0),
    shift: noted.shift,
    bytes: arrived.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    scripts: arrived.map(({ name }) => new URL(name).pathname).filter((path) => path.endsWith('.js')),
  };
}

export async function loadPage(address: string, { cpu, megabits, latencyMs }: Slowness): Promise<Load> {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ARGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ignoreHTTPSErrors: true });
    // the browser itself starts up outside of the measured time
    await page.setContent('<p>Ready</p><canvas></canvas>');
    await page.evaluate(() => document.querySelector('canvas')?.getContext('webgl2')?.clear(0x4000));
    await page.screenshot();
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const throughput = (megabits * 1e6) / 8;
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: latencyMs,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    await page.addInitScript(observe);
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0, undefined, {
      timeout: 120_000,
    });
    await page.waitForTimeout(QUIET_MS);
    return await page.evaluate(read);
  } finally {
    await browser.close();
  }
}
