/** Filters and search on the built site: what they show, how they are cleared, and that a keyboard and a phone can use them. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, type Driver, EMBED, PHONE, startDriver } from './driver';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver.close());

const query = (page: Page, key: string) => new URL(page.url()).searchParams.get(key);
const sentence = (page: Page) => page.locator('.summary p').first().innerText();
const button = (page: Page, name: string | RegExp) => page.locator('.summary').getByRole('button', { name });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

describe('filters', () => {
  it('are said in a sentence, offered with counts that follow each other, and cleared one by one', async () => {
    const { page, complaints } = await driver.visit('', { viewport: EMBED });
    await button(page, /^Filter$/).click();
    const facet = (name: string) => page.locator('.summary').getByRole('group', { name, exact: true });
    await facet('Place')
      .getByRole('button', { name: /^Libya/ })
      .click();
    await facet('Speaker')
      .getByRole('button', { name: /^Sergei Shoigu \d/ })
      .click();
    await facet('Status')
      .getByRole('button', { name: /^Asserted/ })
      .click();
    expect(await sentence(page)).toMatch(
      /^Showing 1 statement on militants, 28 July 2021, by Sergei Shoigu\s*, naming Libya\s*, asserted\s*\.$/,
    );
    expect([query(page, 'speaker'), query(page, 'place'), query(page, 'status')]).toEqual([
      'sergei-shoigu',
      'country:LY',
      'asserted',
    ]);
    expect(await facet('Article').getByRole('button').count()).toBe(2);
    await expect.poll(() => page.locator('#live-region').textContent()).toMatch(/^Showing 1 statement .* asserted\.$/);
    await page.getByRole('button', { name: 'Clear: Libya' }).click();
    expect(await focused(page)).toBe('Filter');
    expect([query(page, 'place'), query(page, 'status')]).toEqual([null, 'asserted']);
    await page.goBack();
    expect(query(page, 'place')).toBe('country:LY');
    await button(page, 'Start over').click();
    expect(new URL(page.url()).search).toBe('');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('take several governments together, and name them', async () => {
    const { page } = await driver.visit('?by=RU&movers=militants,troops,weapons,drugs', { viewport: EMBED });
    await button(page, /^Filter$/).click();
    const states = page.locator('.summary').getByRole('group', { name: 'Speaking for' });
    await states.getByRole('button', { name: /^Tajikistan/ }).click();
    expect(query(page, 'by')).toBe('RU,TJ');
    expect(await sentence(page)).toContain('by officials of Russia and Tajikistan');
    await states.getByRole('button', { name: /^Russia/ }).click();
    expect(query(page, 'by')).toBe('TJ');
    await states.getByRole('button', { name: 'anyone' }).click();
    expect(query(page, 'by')).toBeNull();
    await page.context().close();
  });

  it('open at a part of the sentence by keyboard', async () => {
    const { page } = await driver.visit('?events=1&place=country:LY', { viewport: EMBED });
    await page.locator('.summary').getByRole('button', { name: 'Libya', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.choices').getByRole('searchbox', { name: 'Find a place' }).fill('ливия');
    const pressed = page.locator('.choices-list [aria-pressed="true"]');
    expect(await pressed.textContent()).toMatch(/^Libya \d+$/);
    await pressed.focus();
    await page.keyboard.press('Space');
    expect(query(page, 'place')).toBeNull();
    expect(query(page, 'events')).toBe('1');
    await page.context().close();
  });

  it('that fit nothing say which of them alone keep statements back, and lift it', async () => {
    const { page } = await driver.visit('?place=country:LY&status=denied', { viewport: EMBED });
    await page.getByRole('button', { name: /^Show 1 statement with any status$/ }).click();
    expect(await page.locator('.card').count()).toBe(1);
    expect(query(page, 'status')).toBeNull();
    await page.context().close();
  });
});

it('a selection that the filters leave out says so, and can be shown', async () => {
  const { page } = await driver.visit('?select=statement:sergei-shoigu.2021-07-28.militants.asserted.af&status=denied');
  await page.getByText('The filters leave it out.').waitFor();
  await page.getByRole('button', { name: 'Show it' }).click();
  expect(query(page, 'status')).toBeNull();
  expect(await page.locator('.card.is-touched').count()).toBe(1);
  expect(await page.getByText('The filters leave it out.').count()).toBe(0);
  await page.context().close();
});

describe('the search', () => {
  it('opens with a key, walks with the arrows and selects what is chosen', async () => {
    const { page, complaints } = await driver.visit('', { viewport: EMBED });
    await page.keyboard.press('/');
    const field = page.getByRole('combobox', { name: /^Search/ });
    await field.fill('أفغانستان');
    await page.getByRole('option', { name: /^Afghanistan/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    const active = await field.getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${active}"]`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    expect(query(page, 'select')).toBe('place:country:AF');
    expect(await field.count()).toBe(0);
    await page.keyboard.press('/');
    await field.fill('daesh units');
    await page
      .getByRole('group', { name: /^Statements/ })
      .getByRole('option')
      .first()
      .click();
    expect(query(page, 'select')).toMatch(/^statement:/);
    expect(await page.locator('.card.is-touched').count()).toBe(1);
    await page.keyboard.press('/');
    await field.fill('massive exodus');
    await page
      .getByRole('group', { name: /^Sentences/ })
      .getByRole('option')
      .first()
      .click();
    expect(query(page, 'select')).toMatch(/^sentence:/);
    await page.locator('.sentence.is-touched').first().waitFor();
    await page.keyboard.press('/');
    await field.fill('no such thing');
    await expect.poll(() => page.locator('.search-status').innerText()).toBe('Nothing found.');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Search');
    expect(query(page, 'select')).toMatch(/^sentence:/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('stays out of frames', async () => {
    const { page } = await driver.visit('?embed', { viewport: EMBED });
    await page.locator('.card').first().waitFor();
    await page.keyboard.press('/');
    expect(await page.locator('.search-button, .search-box').count()).toBe(0);
    await page.context().close();
  });
});

describe.each([
  ['a phone', PHONE],
  ['a desktop', { width: 1280, height: 800 }],
  ['a page at 400 %', { width: 320, height: 256 }],
])('on %s axe finds nothing, and nothing is cut off', (_name, viewport) => {
  it.each(['light', 'dark'] as const)('with filters and search open (%s)', async (colorScheme) => {
    const { page } = await driver.visit('?events=1&place=country:AF', { viewport, colorScheme });
    await button(page, /^Filter$/).click();
    await page.locator('.choices-find').first().waitFor();
    expect(await axe(page)).toEqual([]);
    const tooWide = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.className));
    expect(await tooWide('.summary, .tab-list, .page')).toEqual([]);
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.getByRole('combobox', { name: /^Search/ }).fill('afghan');
    await page.getByRole('group', { name: /^Sentences/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await axe(page)).toEqual([]);
    expect(await tooWide('.search-box, .search-list')).toEqual([]);
    await page.context().close();
  });
});
