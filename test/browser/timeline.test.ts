/** The timeline on the built site: walked step by step and by itself, brushed, explained; and a page that never scrolls as a whole. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, type Driver, PHONE, startDriver } from './driver';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver.close());

const query = (page: Page, key: string) => new URL(page.url()).searchParams.get(key);
const next = (page: Page) => page.getByRole('button', { name: 'Next statement' });
const count = (page: Page) => page.locator('.step-count').textContent();
const steps = (page: Page) => page.evaluate(() => history.length);

describe('the walk through time', () => {
  it('goes on and back by its buttons, says where it is, and stops at the ends', async () => {
    const { page, complaints } = await driver.visit();
    await next(page).click();
    expect(await count(page)).toBe('1 of 9');
    expect(query(page, 'select')).toMatch(/^statement:sergey-lavrov/);
    await next(page).focus();
    await page.keyboard.press('Enter');
    expect(await count(page)).toBe('2 of 9');
    expect(query(page, 'select')).toMatch(/^statement:sergei-shoigu/);
    await page.getByRole('button', { name: 'Statement before' }).click();
    const before = page.getByRole('button', { name: 'Statement before' });
    expect(await before.getAttribute('aria-disabled')).toBe('true');
    await before.focus();
    await page.keyboard.press('Enter');
    expect(await count(page)).toBe('1 of 9');
    expect(await page.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('goes on by itself as one step of the history, until Escape', async () => {
    const { page } = await driver.visit('', { reducedMotion: 'no-preference' });
    await page.getByRole('button', { name: /^Play/ }).click();
    await expect.poll(() => count(page), { timeout: 20_000 }).toBe('1 of 9');
    const before = await steps(page);
    await expect.poll(() => count(page), { timeout: 20_000 }).toBe('2 of 9');
    expect(await steps(page)).toBe(before);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Play/ }).waitFor();
    await page.context().close();
  });

  it('stops when somebody chooses otherwise', async () => {
    const { page } = await driver.visit('', { reducedMotion: 'no-preference' });
    await page.getByRole('button', { name: /^Play/ }).click();
    await expect.poll(() => count(page), { timeout: 20_000 }).toBe('1 of 9');
    await page.locator('.dot').last().click();
    await page.getByRole('button', { name: /^Play/ }).waitFor();
    await page.context().close();
  });
});

describe('the line', () => {
  it('shows only the days that a drag across it marks', async () => {
    const { page } = await driver.visit();
    await next(page).waitFor();
    const box = await page.locator('.range').boundingBox();
    if (!box) throw new Error('There is no line.');
    await page.mouse.move(box.x + box.width * 0.3, box.y + 40);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.55, box.y + 40, { steps: 5 });
    await page.mouse.up();
    expect(query(page, 'range')).toMatch(/^2021-\d\d-\d\d\/2021-\d\d-\d\d$/);
    expect(await page.locator('.dot.is-out').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('shows the time that a selected statement speaks of apart from its day', async () => {
    const { page } = await driver.visit('?movers=militants,refugees,troops,weapons,drugs,goods,people&events=1');
    await next(page).click();
    const mark = page.locator('.when-mark');
    for (let step = 0; step < 40 && (await mark.count()) === 0; step++) await next(page).click();
    expect(await mark.first().textContent()).toMatch(/^speaks of .*20\d\d$/);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('explains its marks in a key, %s', async (colorScheme) => {
    const { page } = await driver.visit('', { colorScheme });
    const key = page.getByRole('button', { name: 'Key', exact: true });
    await key.click();
    const words = await page.locator('.timeline-key-box li').allTextContents();
    expect(words).toContain('day inferred, not printed');
    expect(words).toContain('said to be possible');
    expect(words).not.toContain('denied');
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.locator('.timeline-key-box').isVisible()).toBe(false);
    await page.context().close();
  });

  it('can be walked on a phone once it is unfolded', async () => {
    const { page } = await driver.visit('', { viewport: PHONE });
    await page.locator('.timeline-toggle').click();
    await next(page).click();
    expect(await count(page)).toBe('1 of 9');
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  });
});

it('a page is as high as its window: what is hidden from sight inside a view does not stretch it', async () => {
  const { page } = await driver.visit();
  for (const tab of ['Table', 'Sources', 'Places', 'About', 'Claims']) {
    await page.getByRole('tab', { name: tab }).click();
    await page.getByRole('tabpanel', { name: tab }).waitFor();
    expect(await page.evaluate(() => document.scrollingElement?.scrollHeight), tab).toBe(900);
  }
  await page.context().close();
});
