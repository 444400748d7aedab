/** The table of all statements: sorted, selected and read by keyboard, on any width, in a frame and without a script. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axe, DIST, type Driver, EMBED, startDriver } from './driver';

const ALL = 'movers=militants,refugees,troops,weapons,drugs,goods,people&events=1';
const WIDE = { width: 1280, height: 800 };
const SMALL = { width: 320, height: 640 };

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());

const table = (page: Page) => page.getByRole('table', { name: /statements, each with the words/ });
const rows = (page: Page) => table(page).locator('tbody tr');
const column = (page: Page, at: number) => rows(page).locator(`> :nth-child(${at})`).allInnerTexts();

it('stands in the place of the map, sorts by its headings from the keyboard and says so', async () => {
  const { page, complaints } = await driver.visit(`?${ALL}`, { viewport: WIDE });
  await page.getByRole('tab', { name: 'Claims' }).focus();
  await page.keyboard.press('ArrowRight');
  await table(page).waitFor();
  expect(page.url()).toContain('tab=table');
  const dataset = await page.evaluate(async () => (await fetch('data/dataset.json')).json());
  expect(await rows(page).count()).toBe(dataset.statements.length);
  expect(await page.getByRole('region', { name: 'Map' }).isVisible()).toBe(false);

  const heading = page.getByRole('columnheader', { name: 'Speaker' });
  await heading.getByRole('button').focus();
  await page.keyboard.press('Enter');
  expect(await heading.getAttribute('aria-sort')).toBe('ascending');
  const names = (await column(page, 5)).map((cell) => cell.split('\n')[0] ?? '');
  const known = names.filter((name) => name !== 'The article itself');
  expect(known).toEqual([...known].sort(new Intl.Collator('en').compare));
  expect(names.slice(0, known.length)).toEqual(known);
  await page.keyboard.press('Enter');
  expect(await heading.getAttribute('aria-sort')).toBe('descending');
  expect(await page.locator('#live-region').textContent()).toBe('Sorted by “Speaker”, descending');
  expect(await axe(page)).toEqual([]);

  const row = rows(page).filter({ hasText: 'Daesh units' }).first();
  await row.getByRole('link').first().click();
  await page.getByRole('tab', { name: 'Claims', selected: true }).waitFor();
  expect(new URL(page.url()).searchParams.get('select')).toMatch(/^statement:/);
  expect(await page.locator('.card.is-touched').count()).toBe(1);
  await page.goBack();
  expect(await heading.getAttribute('aria-sort')).toBe('descending');
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('keeps its order in the address, over a reload', async () => {
  const { page } = await driver.visit('?tab=table&sort=articles-desc', { viewport: WIDE });
  const heading = page.getByRole('columnheader', { name: 'Articles' });
  expect(await heading.getAttribute('aria-sort')).toBe('descending');
  await heading.getByRole('button').click();
  expect(new URL(page.url()).searchParams.get('sort')).toBe('articles');
  await page.reload();
  await table(page).waitFor();
  expect(await heading.getAttribute('aria-sort')).toBe('ascending');
  await page.context().close();
});

it('what is shown can be taken away as a file', async () => {
  const { page, complaints } = await driver.visit('', { viewport: WIDE });
  await page.getByRole('button', { name: 'Data', exact: true }).click();
  const form = page.getByRole('button', { name: 'CSV', exact: true });
  const [file] = await Promise.all([page.waitForEvent('download'), form.click()]);
  expect(file.suggestedFilename()).toBe('claims-shown.csv');
  const [header, ...lines] = (await readFile(await file.path(), 'utf8')).trim().split('\n');
  expect(header).toMatch(/^article,claim,relation,status,mover_class/);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.every((line) => /^[^,]+,[^,]+,movement,[a-z]+,militants,/.test(line))).toBe(true);
  expect(await axe(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('scrolls sideways in its own box on a narrow screen, by keyboard', async () => {
  const { page, complaints } = await driver.visit('?tab=table', { viewport: SMALL, colorScheme: 'dark' });
  await table(page).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(SMALL.width);
  const box = page.getByRole('region', { name: /statements, each with the words/ });
  await box.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  expect(await axe(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('stands alone in a frame, and its links lead to the whole page', async () => {
  const { page, complaints } = await driver.open(`${driver.address}embed.html?form=table`, { viewport: EMBED });
  await table(page).waitFor();
  const link = rows(page).first().getByRole('link').first();
  expect(await link.getAttribute('href')).toMatch(/^http.*\?select=statement:/);
  expect(await link.getAttribute('target')).toBe('_blank');
  expect(await axe(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('an old link whose statement is gone offers what comes near', async () => {
  const gone = 'sergei-shoigu.2021-07-28.militants.denied.af';
  const { page, complaints } = await driver.visit(`?select=statement:${gone}`, { viewport: SMALL });
  const bar = page.locator('.selection-bar.is-gone');
  await bar.getByRole('link', { name: /Shoigu: Daesh units/ }).click();
  await page.locator('.card.is-touched').waitFor();
  expect(page.url()).toContain('sergei-shoigu.2021-07-28.militants.asserted');
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('without a script has every statement, with links that lead into the articles', async () => {
  const { page, complaints } = await driver.peek('', { viewport: WIDE, javaScriptEnabled: false });
  await page.getByRole('link', { name: 'All statements as a table' }).click();
  expect(page.url()).toBe(`${driver.address}table.html`);
  expect(await page.getByRole('button').count()).toBe(0);
  const { statements } = JSON.parse(await readFile(join(DIST, 'data/dataset.json'), 'utf8'));
  expect(await rows(page).count()).toBe(statements.length);
  const row = rows(page).filter({ hasText: 'Daesh units' }).first();
  expect(await row.getByRole('link').first().getAttribute('href')).toMatch(/^\?select=statement:/);
  await row.getByRole('link', { name: 'The Independent' }).click();
  expect(page.url()).toMatch(/\/articles\/[^/]+\.html#/);
  expect(complaints).toEqual([]);
  await page.context().close();
});
