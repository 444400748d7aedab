/** A visited site without a network, and a site whose data have changed since the last visit. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DIST, type Driver, EMBED, type Host, mapReady, startDriver, startHost } from './driver';

let driver: Driver;
let host: Host;
const dist = mkdtempSync(join(tmpdir(), 'claimed-flows-site-'));
beforeAll(async () => {
  cpSync(DIST, dist, { recursive: true });
  driver = await startDriver();
  host = await startHost(dist);
});
afterAll(async () => {
  await Promise.all([driver.close(), host.close()]);
  rmSync(dist, { recursive: true, force: true });
});

/** Until the browser has the whole of the newest build. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    await new Promise<void>((resolve) => {
      const look = () => worker?.state === 'activated' && resolve();
      worker?.addEventListener('statechange', look);
      look();
    });
  });

function retitle(file: string, from: string, to: string): void {
  const path = join(dist, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replaceAll(from, to));
}

it('shows changed data at the next reload, and opens without a network as it was last', async () => {
  const { page, complaints } = await driver.open(`${host.address}flows/`, { viewport: EMBED });
  await mapReady(page);
  await kept(page);
  const title = await page.locator('h1').innerText();

  // a new build: other data, and with them another service worker
  retitle('data/dataset.json', title, 'Who says otherwise?');
  retitle('index.html', title, 'Who says otherwise?');
  retitle('sw.js', '"version":"', '"version":"next-');
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Who says otherwise?' }).waitFor();
  await kept(page);
  expect(complaints).toEqual([]);

  await host.close();
  await page.goto(`${host.address}flows/?tab=sources`);
  await page.getByRole('heading', { level: 1, name: 'Who says otherwise?' }).waitFor();
  await mapReady(page);
  expect(await page.locator('.map [data-kind="flow"]').count()).toBeGreaterThan(5);
  expect(await page.locator('.source').count()).toBeGreaterThan(2);
  await page.goto(`${host.address}flows/index.html`);
  await page.locator('.card').first().waitFor();
  await page.context().close();
});
