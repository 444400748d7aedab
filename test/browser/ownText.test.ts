/** A visitor's own text on the built site: read in a worker, shown by the same map, cards and reader, sent nowhere. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, type Driver, PHONE, startDriver, type Visit } from './driver';

const TEXT = `Weapons flow from Libya to Niger, officials say

BRUSSELS — Smugglers are moving weapons from Libya into Niger, the minister Ana Duarte said on Tuesday.

Around 2,000 refugees fled Burkina Faso to Ghana, according to the Red Cross.`;

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver.close());

async function openForm(options = {}, prepare?: (page: Page) => Promise<unknown>): Promise<Visit> {
  const visit = await driver.visit('', options, prepare);
  await visit.page.getByRole('button', { name: 'Read your own text' }).click();
  await visit.page.getByRole('dialog').waitFor();
  return visit;
}

async function readText(page: Page, text = TEXT): Promise<void> {
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill(text);
  await page.getByLabel('Published on').fill('2024-06-05');
  await page.getByRole('button', { name: 'Read it' }).click();
}

describe('a text of one’s own', () => {
  it('is read in the page and shown with its marks, claims and dates, and nothing is asked of another host', async () => {
    const { page, complaints } = await openForm();
    await readText(page);
    await page.getByRole('heading', { level: 1, name: 'Weapons flow from Libya to Niger, officials say' }).waitFor();
    await page.locator('.mention').first().waitFor();
    expect(await page.locator('.mention').allInnerTexts()).toEqual(
      expect.arrayContaining(['Libya', 'Niger', 'Burkina Faso', 'Ghana']),
    );
    await page.getByRole('tab', { name: 'Claims' }).click();
    const cards = (await page.locator('.card').allInnerTexts()).join('\n');
    expect(cards).toContain('Ana Duarte');
    expect(cards).toContain('4 June 2024'); // the Tuesday before that Wednesday
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('gives way to the articles again, and is still in the box', async () => {
    const { page } = await openForm({ viewport: PHONE });
    await readText(page);
    await page.getByRole('button', { name: 'Back to the articles' }).click();
    await page.getByRole('heading', { level: 1, name: /fighters/ }).waitFor();
    await page.getByRole('button', { name: 'Read your own text' }).click();
    expect(await page.getByRole('textbox', { name: 'Text', exact: true }).inputValue()).toBe(TEXT);
    await page.context().close();
  });

  it('is refused in words while it is empty', async () => {
    const { page } = await openForm();
    await page.getByRole('button', { name: 'Read it' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('There is no text yet');
    await page.context().close();
  });

  it('stays in the box when the list of places does not arrive, and is read at a second try', async () => {
    let isBroken = true;
    const { page } = await openForm({}, (fresh) =>
      fresh.context().route('**/gazetteer.bin.gz', (route) => (isBroken ? route.abort() : route.continue())),
    );
    await readText(page);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('textbox', { name: 'Text', exact: true }).inputValue()).toBe(TEXT);
    isBroken = false;
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('button', { name: 'Back to the articles' }).waitFor();
    await page.context().close();
  });

  it('is typed and sent by the keyboard alone, and Escape closes the box', async () => {
    const { page } = await driver.visit();
    await page.getByRole('button', { name: 'Read your own text' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Read your own text');
    await page.context().close();
  });

  it.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' as const }],
    ['on a phone', { viewport: PHONE }],
  ])('has no fault that axe finds in its box (%s)', async (_, options) => {
    const { page } = await openForm(options);
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  });
});
