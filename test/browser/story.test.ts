/** The story on the built site: walked by buttons, keys and scrolling, linked to, left; and read without a script. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, type Driver, startDriver } from './driver';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver.close());

const query = (page: Page, key: string) => new URL(page.url()).searchParams.get(key);
const count = (page: Page) => page.locator('.story-count').textContent();
const title = (page: Page) => page.locator('.story-step:not([inert]) h2').textContent();

describe('the story', () => {
  it('opens from the header, goes on by button and key, and Back goes one step back', async () => {
    const { page, complaints } = await driver.visit();
    await page.getByRole('link', { name: 'Story' }).click();
    await expect.poll(() => count(page)).toBe('1 of 8');
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    expect(query(page, 'select')).toMatch(/^statement:sergey-lavrov/);
    await page.keyboard.press('ArrowRight');
    expect(await count(page)).toBe('3 of 8');
    expect(query(page, 'select')).toMatch(/^statement:sergei-shoigu/);
    await expect.poll(() => page.locator('.card.is-touched').count()).toBe(1);
    await page.goBack();
    expect(await title(page)).toBe('2018: a risk, says Lavrov');
    await page.keyboard.press('Escape');
    await page.locator('.story').waitFor({ state: 'detached' });
    expect(query(page, 'step')).toBeNull();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('follows scrolling inside its box', async () => {
    const { page } = await driver.visit('?step=1');
    await expect.poll(() => count(page)).toBe('1 of 8');
    await page.locator('.story-steps').hover();
    await page.mouse.wheel(0, 200);
    await expect.poll(() => count(page)).toBe('2 of 8');
    expect(query(page, 'select')).toMatch(/^statement:sergey-lavrov/);
    await page.context().close();
  });

  it('is shown by a link as the step wants it', async () => {
    const { page } = await driver.visit('?step=5');
    await expect.poll(() => query(page, 'select')).toMatch(/^statement:vladimir-putin/);
    expect(await title(page)).toMatch(/^October 2021/);
    await page.context().close();
  });

  it('reads without a script, with a link from each step to the map', async () => {
    const { page } = await driver.peek('story.html', { javaScriptEnabled: false });
    expect(await page.locator('h2').count()).toBe(8);
    const link = page.getByRole('link', { name: 'See it on the map' }).nth(1);
    expect(await link.getAttribute('href')).toMatch(/^\.\/\?select=statement:.*&step=2$/);
    await page.context().close();
  });

  it.each([
    [1440, 900, 'light'],
    [390, 844, 'dark'],
    [320, 640, 'light'],
    [640, 400, 'dark'],
  ] as const)('has nothing that axe finds and no sideways scroll, %i by %i, %s', async (width, height, colorScheme) => {
    const { page } = await driver.visit('?step=3', { viewport: { width, height }, colorScheme });
    await expect.poll(() => count(page)).toBe('3 of 8');
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.context().close();
  });
});
