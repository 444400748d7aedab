/** A site of a hundred articles: its first view is an overview, and everything else comes when it is asked for. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset';
import { writeVariedDataset } from '../bench/varyArticles';
import { axe, type Driver, mapReady, PHONE, startDriver } from './driver';

/** A machine that is busy takes its time. */
const SOON = { timeout: 60_000 };
const ROOT = join(import.meta.dirname, '../..');
let root: string;
let driver: Driver;
let whole: Dataset;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'claimed-flows-'));
  const out = join(root, 'dist');
  writeVariedDataset(root, 100);
  execFileSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', out, '--emptyOutDir', '--logLevel', 'error'],
    { cwd: ROOT, env: { ...process.env, DATA_ROOT: root, NODE_ENV: 'production', VITEST: '' }, stdio: 'pipe' },
  );
  whole = JSON.parse(readFileSync(join(out, 'data/catalogue.json'), 'utf8'));
  driver = await startDriver([], out);
}, 300_000);
afterAll(async () => {
  await driver?.close();
  rmSync(root, { recursive: true });
});

const militants = () =>
  whole.statements.filter(({ relation, moverClass }) => relation === 'movement' && moverClass === 'militants').length;
const cards = (page: Page) => page.locator('.card:not(.card-waiting)');

it('shows all that there is in numbers before anything but the first page is loaded', async () => {
  const asked: string[] = [];
  const { page, complaints } = await driver.visit('', {}, async (visit) => {
    visit.on('request', (request) => asked.push(request.url()));
  });
  await mapReady(page);
  expect(await page.locator('.summary').innerText()).toContain(`Showing ${militants()} statements`);
  expect(await cards(page).count()).toBe(30);
  expect(await page.locator('.show-more').innerText()).toContain(`30 of ${militants()} shown`);
  expect(await page.locator('.map [data-kind="flow"]').count()).toBeGreaterThan(10);
  expect(await page.locator('.map-more').innerText()).toMatch(/^\d+ arrows with the most statements; \d+ others/);
  expect(asked.filter((url) => /catalogue|data\/articles/.test(url))).toEqual([]);
  expect(complaints).toEqual([]);
  expect(await axe(page)).toEqual([]);
  await page.context().close();
});

it('shows the next page of statements with their words, and leads the keyboard to it', async () => {
  const { page, complaints } = await driver.visit();
  const more = page.getByRole('button', { name: 'Show more statements' });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => cards(page).count(), SOON).toBe(Math.min(60, militants()));
  for (const quotation of await page.locator('.card .quotation').allInnerTexts()) expect(quotation).not.toBe('');
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('gathers every statement of an arrow that is chosen', async () => {
  const { page } = await driver.visit();
  await mapReady(page);
  const id = await page.locator('.map [data-kind="flow"]').first().getAttribute('data-id');
  await page.goto(`${driver.address}?select=flow:${encodeURIComponent(id ?? '')}`);
  await page.locator('.card.is-touched').first().waitFor();
  await expect
    .poll(() => page.locator('.selection-bar').innerText())
    .toMatch(/statements? by .* in \d+ of 100 articles/);
  await page.context().close();
});

it('leads from a bar of the timeline to the statements of its days', async () => {
  const { page } = await driver.visit();
  const bar = page.locator('.timeline .bar').nth(3);
  const [, count] = /^(\d+) statements?/.exec((await bar.getAttribute('aria-label')) ?? '') ?? [];
  await bar.click();
  await expect.poll(() => page.locator('.summary strong').innerText(), SOON).toMatch(new RegExp(`^${count} statement`));
  await page.context().close();
});

it('keeps its first page when the rest does not arrive, says so, and asks again', async () => {
  const { page } = await driver.visit('', {}, (visit) => visit.route('**/catalogue.json', (route) => route.abort()));
  await cards(page).first().waitFor();
  await page.getByRole('button', { name: 'Show more statements' }).click();
  const alert = page.locator('.panel').getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(/Not all statements could be loaded/);
  expect(await cards(page).count()).toBe(30);
  expect(await axe(page)).toEqual([]);
  await page.unroute('**/catalogue.json');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => cards(page).count(), SOON).toBeGreaterThan(30);
  await page.context().close();
});

it.each([
  ['Sources', /^More sources|Show more sources/],
  ['Places', /Show more/],
])('lists %s a page at a time, without a violation that axe finds, on a phone, too', async (tab, more) => {
  for (const viewport of [{ width: 1440, height: 900 }, PHONE]) {
    const { page } = await driver.visit(`?tab=${tab.toLowerCase()}`, { viewport });
    await expect.poll(() => page.locator('.rest').count(), SOON).toBe(0);
    await page.getByRole('button', { name: more }).first().waitFor();
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  }
});
