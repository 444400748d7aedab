/** The share dialog on the built site: what it offers is what a journalist takes away. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, DESKTOP, type Driver, EMBED, frameOf, mapReady, PHONE, startDriver } from './driver';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver.close());

/** Opens the dialog; returns it. */
async function share(page: Page) {
  await page.getByRole('button', { name: /^Share/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Share and embed' });
  await dialog.waitFor();
  return dialog;
}
const codeOf = (dialog: Awaited<ReturnType<typeof share>>) =>
  dialog.getByRole('textbox', { name: 'Code to put into your page' }).inputValue();

describe('the code of an embed', () => {
  it('has a frame with a title that loads late, a link below it, and follows every option', async () => {
    const { page, complaints } = await driver.visit('?blocs=none', { viewport: EMBED });
    const dialog = await share(page);
    expect(await codeOf(dialog)).toMatch(
      /^<iframe src="[^"]+\/embed\.html\?blocs=none" title="Map: [^"]+" loading="lazy" width="100%" height="\d+" allowfullscreen style="border:0"><\/iframe>\n<p><a href="[^"]+\/\?blocs=none">[^<]+<\/a><\/p>\n<script async src="[^"]+\/embed\.js"><\/script>$/,
    );
    await dialog.getByText('Map and card').click();
    await dialog.getByLabel('Title').fill('Who "says" so');
    await dialog.getByLabel('Colours').selectOption('Dark');
    await dialog.getByLabel('Zoom buttons').uncheck();
    await dialog.getByLabel('Fixed').check();
    await dialog.getByLabel('Height in pixels').fill('500');
    const code = await codeOf(dialog);
    expect(code).toContain('title="Who &quot;says&quot; so"');
    expect(code).toContain('height="500"');
    expect(code).not.toContain('<script');
    const src = new URL(/src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '');
    expect(Object.fromEntries(src.searchParams)).toEqual({
      blocs: 'none',
      theme: 'dark',
      form: 'map',
      controls: 'layers,legend',
      title: 'Who "says" so',
    });
    const frame = await frameOf(page, 'form=map');
    await frame.getByRole('heading', { level: 1, name: 'Who "says" so' }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('of one claim names the claim, and the preview shows it', async () => {
    const { page } = await driver.visit('', { viewport: EMBED });
    const dialog = await share(page);
    await dialog.getByText('One claim', { exact: true }).click();
    const claims = dialog.getByRole('combobox', { name: /^Claim/ });
    await claims.selectOption({ index: 1 });
    const id = await claims.inputValue();
    expect(await codeOf(dialog)).toContain(encodeURIComponent(id).replace(/%3A/g, ':').replace(/%2C/g, ','));
    const title = await claims.locator('option:checked').textContent();
    expect(await codeOf(dialog)).toContain(`title="${title}"`);
    const frame = await frameOf(page, encodeURIComponent(id).slice(0, 12));
    await frame.locator('.frame-card .card').waitFor();
    expect(await frame.locator('.card').count()).toBe(1);
    await page.context().close();
  });
});

it('the link says what is selected, and where the map was moved to', async () => {
  const { page } = await driver.visit('?select=place:country:TJ&tab=places', { viewport: EMBED });
  await mapReady(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const dialog = await share(page);
  const link = dialog.getByRole('textbox', { name: 'To what is shown now' });
  await dialog.getByLabel(/Keep the map where it is/).check();
  expect(new URL(await link.inputValue()).searchParams.get('select')).toBe('place:country:TJ');
  expect(new URL(await link.inputValue()).searchParams.get('view')).toMatch(/^[\d.-]+,[\d.-]+,[\d.]+$/);
  await dialog.getByLabel(/Keep the map where it is/).uncheck();
  expect(new URL(await link.inputValue()).searchParams.get('view')).toBeNull();
  await page.context().close();
});

it('the map can be taken away as SVG and as PNG, with its legend and a line of credit', async () => {
  const { page, complaints } = await driver.visit('', { viewport: EMBED });
  await mapReady(page);
  const dialog = await share(page);
  const take = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name }).click()]);
    return readFileSync(await download.path());
  };
  const svg = (await take('Download SVG')).toString();
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).toContain('Map data: Natural Earth.');
  const legend = await page
    .locator('.map-legend-open li')
    .evaluateAll((rows) =>
      rows
        .flatMap((row) => (row.querySelector('span') ? [...row.querySelectorAll('span')] : [row]))
        .map(({ childNodes }) => [...childNodes].find(({ nodeType }) => nodeType === 3)?.textContent ?? ''),
    );
  expect(legend.length).toBeGreaterThan(3);
  for (const words of legend) expect(svg).toContain(words);
  expect(svg).toContain('data-kind="flow"');
  expect(svg).toContain('url("data:');
  expect(svg).not.toContain('var(--');
  const png = await take('Download PNG');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(2400);
  expect(complaints).toEqual([]);
  await page.context().close();
});

describe('by keyboard alone', () => {
  it('it is opened, the code is reached, and Escape leads back to its button and keeps the selection', async () => {
    const { page } = await driver.visit('?select=place:country:AF&tab=places', { viewport: EMBED });
    const button = page.getByRole('button', { name: /^Share/ });
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Share and embed' });
    await dialog.waitFor();
    const code = dialog.getByRole('textbox', { name: 'Code to put into your page' });
    const isThere = () => code.evaluate((element) => element === document.activeElement);
    for (let press = 0; press < 100 && !(await isThere()); press++) await page.keyboard.press('Tab');
    expect(await isThere()).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(new URL(page.url()).searchParams.get('select')).toBe('place:country:AF');
    await page.context().close();
  });
});

describe('axe finds nothing in it', () => {
  it.each([
    ['desktop, light', { viewport: DESKTOP, colorScheme: 'light' as const }],
    ['phone, dark', { viewport: PHONE, colorScheme: 'dark' as const }],
    ['embed, light', { viewport: EMBED, colorScheme: 'light' as const }],
  ])('%s', async (_name, options) => {
    const { page } = await driver.visit('', options);
    const dialog = await share(page);
    await dialog.getByText('One claim', { exact: true }).click();
    const frame = await frameOf(page, 'form=claim');
    await frame.locator('.frame-card .card').waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.context().close();
  });
});
