/** The same movement by its speakers on the built site: opened from a card, linked to, read by keyboard, closed by Back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, type Driver, startDriver } from './driver';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver.close());

describe('the comparison', () => {
  it('opens from a card, shows each speaker and day, and Back closes it', async () => {
    const { page, complaints } = await driver.visit();
    await page
      .getByRole('link', { name: /^Compare who says so: Daesh units/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: /^Militants to Afghanistan: who says so/ });
    await dialog.waitFor();
    expect(await dialog.getByRole('columnheader').allTextContents()).toEqual([
      'Day',
      expect.stringMatching(/^Sergei Shoigu/),
      expect.stringMatching(/^Russia/),
      expect.stringMatching(/^Vladimir Putin/),
    ]);
    expect(await dialog.locator('.compare-years li').allTextContents()).toEqual([
      '2021 said to be so by Sergei Shoigu and Vladimir Putin; said to be possible by Russia',
    ]);
    expect(await dialog.locator('blockquote').count()).toBe(3);
    expect(await dialog.getByText(/repeated by The Independent, via TASS$/).count()).toBe(1);
    await page.goBack();
    await dialog.waitFor({ state: 'hidden' });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('leads to the map, and is closed by Escape without a selection being let go', async () => {
    const { page } = await driver.visit('?select=place:country:SY&compare=militants%3Ecountry:AF');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => new URL(page.url()).search).toBe('?select=place:country:SY');
    expect(await dialog.isVisible()).toBe(false);
    await page.goBack();
    await dialog
      .getByRole('link', { name: /^Show on the map: Militants: Iraq/ })
      .first()
      .click();
    expect(new URL(page.url()).searchParams.get('select')).toMatch(/^statement:vladimir-putin/);
    expect(new URL(page.url()).searchParams.get('compare')).toBeNull();
    await page.context().close();
  });

  it('says so when a link leads to nothing', async () => {
    const { page } = await driver.visit('?compare=militants%3Ecountry:XX');
    await page.getByText(/^No statement here speaks of this movement/).waitFor();
    await page.context().close();
  });

  it.each([
    [1440, 'light'],
    [1440, 'dark'],
    [320, 'light'],
  ] as const)('has nothing that axe finds, and no sideways scroll, %i px %s', async (width, colorScheme) => {
    const { page } = await driver.visit('?compare=militants%3Ecountry:AF', {
      viewport: { width, height: 800 },
      colorScheme,
    });
    await page.getByRole('dialog').locator('blockquote').first().waitFor();
    expect(await axe(page)).toEqual([]);
    const wide = await page.getByRole('dialog').evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(wide).toBe(0);
    await page.context().close();
  });
});
