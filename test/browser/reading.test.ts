/** Reading on the built site: steps from mention to mention and claim to claim, and keys that can be turned off. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, type Driver, EMBED, PHONE, startDriver } from './driver';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver.close());

const ARTICLE = 'tab=sources&article=002-independent-isis-influx';
const focused = (page: Page) => page.evaluate(() => document.activeElement?.className ?? '');
const bar = (page: Page) => page.locator('.step-bar');
const isInSight = (page: Page) =>
  page.evaluate(() => {
    const own = document.activeElement?.getBoundingClientRect();
    const box = document.querySelector('[data-scrolls]')?.getBoundingClientRect();
    return own && box ? own.top >= box.top && own.bottom <= box.bottom : false;
  });

describe('in an article', () => {
  it('n and p step from claim to claim, each in sight and with the focus', async () => {
    const { page, complaints } = await driver.visit(`?${ARTICLE}`);
    await bar(page).waitFor();
    expect(await bar(page).locator('.soft').textContent()).toMatch(/^\d+ sentences with claims$/);
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    expect(await focused(page)).toContain('claim-mark');
    await expect.poll(() => isInSight(page)).toBe(true);
    expect(await page.locator('#live-region').textContent()).toMatch(/^Claim 2 of \d+$/);
    await page.keyboard.press('p');
    expect(await bar(page).locator('.soft').textContent()).toMatch(/^1 of/);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).searchParams.get('select')).toMatch(/^(statement|sentence):/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('buttons step through the mentions of what is selected', async () => {
    const { page } = await driver.visit(`?${ARTICLE}&select=place:country:AF`);
    await bar(page).waitFor();
    expect(await bar(page).locator('.soft').textContent()).toMatch(/^\d+ mentions of the selection$/);
    await bar(page).getByRole('button', { name: 'Next' }).click();
    expect(await focused(page)).toMatch(/mention .*is-touched/);
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  });

  it('single keys can be turned off, and stay off', async () => {
    const { page } = await driver.visit('?tab=about');
    await page.getByRole('checkbox', { name: 'Single keys do something' }).uncheck();
    await page.reload();
    const choice = page.getByRole('checkbox', { name: 'Single keys do something' });
    await choice.waitFor();
    expect(await choice.isChecked()).toBe(false);
    await page.locator('#panel').focus();
    await page.keyboard.press('/');
    expect(await page.getByRole('combobox', { name: /^Search/ }).count()).toBe(0);
    await choice.check();
    await page.locator('#panel').focus();
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: /^Search/ }).waitFor();
    await page.context().close();
  });

  it('is read on a phone without a finding', async () => {
    const { page } = await driver.visit(`?${ARTICLE}`, { viewport: PHONE, colorScheme: 'dark' });
    await bar(page).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  });
});

it('all five tabs are in sight in a small frame', async () => {
  const { page } = await driver.visit('', { viewport: EMBED });
  const list = page.getByRole('tablist');
  expect(await list.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  await page.context().close();
});
