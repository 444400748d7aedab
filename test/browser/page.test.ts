/** The built site in a real browser: what a reader, a journalist and an editor do with it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, chooseFeature, DESKTOP, type Driver, EMBED, mapReady, PHONE, startDriver } from './driver';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver.close());

const MOVEMENTS = ['country:SY', 'country:LY', 'country:IQ'].map((origin) => `militants:asserted:${origin}>country:AF`);
const flow = (page: Page, id: string) => page.locator(`.map [data-kind="flow"][data-id="${id}"]:visible`).first();
const feature = (page: Page, name: string | RegExp) =>
  page.getByRole('region', { name: 'Features on the map' }).getByRole('button', { name });
const chosen = (page: Page) => new URL(page.url()).searchParams.get('select');

/** Clicks a shape where it has ink: the middle of a curved arrow's box may be empty. */
async function clickShape(page: Page, id: string) {
  const spot = await flow(page, id).evaluate((group) => {
    const path = [...group.querySelectorAll('path')].sort((a, b) => b.getTotalLength() - a.getTotalLength())[0];
    if (!path) throw new Error('an arrow without a path');
    const matrix = path.getScreenCTM();
    for (let part = 0.02; part < 1; part += 0.02) {
      const point = path.getPointAtLength(path.getTotalLength() * part).matrixTransform(matrix ?? undefined);
      const top = document.elementFromPoint(point.x, point.y);
      if (top && group.contains(top)) return { x: point.x, y: point.y };
    }
    throw new Error('no part of the arrow is on top');
  });
  await page.mouse.click(spot.x, spot.y);
}

describe('the map', () => {
  it.each(MOVEMENTS)('draws %s and opens its sentence, speaker and articles', async (id) => {
    const { page, complaints } = await driver.visit();
    await mapReady(page);
    await clickShape(page, id);
    expect(chosen(page)).toBe(`flow:${id}`);
    const card = page.locator('.card.is-touched').first();
    await card.waitFor();
    expect(await card.locator('.card-speaker strong').innerText()).toMatch(/Shoigu|Putin/);
    expect(await card.locator('blockquote, q, .quotation').first().innerText()).toMatch(/Syria|Libya|Iraq/);
    expect(await card.innerText()).toMatch(/Reported in \d of 5 articles/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('asks no other host for anything and complains of nothing, on every tab', async () => {
    const { page, complaints } = await driver.visit();
    await mapReady(page);
    for (const tab of ['Sources', 'Places', 'About', 'Claims']) await page.getByRole('tab', { name: tab }).click();
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('every place that the articles name', () => {
  it('leads from the map to its sentences, and Back leads back', async () => {
    const { page } = await driver.visit();
    await mapReady(page);
    const names = [
      /^Afghanistan, Country/,
      /^Tajikistan, Country/,
      /^Syria, Country/,
      /border, Border/i,
      /201st.*, Base/,
      /Shir Khan Bandar.*Crossing/i,
      /Kabul.*Airport/i,
    ];
    for (const name of names) {
      await chooseFeature(page, name);
      const place = chosen(page);
      expect(place).toMatch(/^place:/);
      await page.getByRole('tab', { name: 'Places' }).click();
      const entry = page.locator('.panel-scroll').getByRole('link', { name: /./ }).first();
      await entry.waitFor();
      await page.getByRole('tab', { name: 'Sources' }).click();
      await page.getByRole('tab', { name: 'Claims' }).click();
      expect(chosen(page)).toBe(place);
      await page.keyboard.press('Escape');
      expect(chosen(page)).toBeNull();
    }
    await page.context().close();
  });
});

describe('one selection', () => {
  it('stands in the address, survives a reload, and is undone by Back', async () => {
    const { page } = await driver.visit();
    await mapReady(page);
    await page.locator('.card-title a').first().click();
    const first = chosen(page);
    expect(first).toMatch(/^statement:/);
    await page.reload();
    await page.locator('.card.is-touched').first().waitFor();
    expect(chosen(page)).toBe(first);
    await page.locator('.card-title a').nth(1).click();
    expect(chosen(page)).not.toBe(first);
    await page.goBack();
    expect(chosen(page)).toBe(first);
    await page.goBack();
    expect(chosen(page)).toBeNull();
    await page.context().close();
  });

  it('is let go by Escape', async () => {
    const { page } = await driver.visit();
    await page.locator('.card-title a').first().click();
    await page.keyboard.press('Escape');
    expect(chosen(page)).toBeNull();
    await page.context().close();
  });

  it('leads from a card into the article at its sentence', async () => {
    const { page } = await driver.visit();
    await page
      .getByRole('link', { name: /^Read in context/ })
      .first()
      .click();
    expect(new URL(page.url()).searchParams.get('tab')).toBe('sources');
    const sentence = page
      .locator('.panel-scroll .is-touched, .panel-scroll [aria-current="true"], .panel-scroll .is-selected')
      .first();
    await sentence.waitFor();
    expect(await sentence.isVisible()).toBe(true);
    await page.context().close();
  });

  it('that is gone is said to be gone, and the page stays whole', async () => {
    const { page, complaints } = await driver.visit('?select=statement:no-such-thing&tab=nowhere&movers=dragons');
    await page.locator('.selection-bar.is-gone').waitFor();
    expect(await page.locator('.card').count()).toBeGreaterThan(2);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('by keyboard alone', () => {
  it('a feature of the map can be reached, chosen and let go', async () => {
    const { page } = await driver.visit();
    await mapReady(page);
    const button = feature(page, /Syria → Afghanistan/).first();
    for (let press = 0; press < 200 && !(await button.evaluate((each) => each === document.activeElement)); press++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(chosen(page)).toBe(`flow:${MOVEMENTS[0]}`);
    await page.keyboard.press('Escape');
    expect(chosen(page)).toBeNull();
    await page.context().close();
  });

  it('the tabs are changed with the arrow keys', async () => {
    const { page } = await driver.visit();
    await page.getByRole('tab', { name: 'Claims' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { name: 'Table' }).getAttribute('aria-selected')).toBe('true');
    await page.context().close();
  });
});

describe('the page has no accessibility violation that axe finds', () => {
  const sizes = { desktop: DESKTOP, phone: PHONE, embed: EMBED, narrow: { width: 320, height: 640 } };
  for (const [size, viewport] of Object.entries(sizes))
    for (const colorScheme of ['light', 'dark'] as const)
      it(`${size}, ${colorScheme}`, async () => {
        const { page } = await driver.visit('', { viewport, colorScheme });
        await mapReady(page);
        for (const tab of ['Claims', 'Table', 'Sources', 'Places', 'About']) {
          await page.getByRole('tab', { name: tab }).click();
          expect(await axe(page), tab).toEqual([]);
        }
        await page.context().close();
      });

  it('with an article open and a place chosen', async () => {
    const { page } = await driver.visit('?tab=sources&article=002-independent-isis-influx&select=place:country:AF');
    await mapReady(page);
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  });
});

describe('the page never scrolls sideways', () => {
  it.each([320, 360, 390, 768, 1024, 1440, 1920])('at %i px', async (width) => {
    const { page } = await driver.visit('', { viewport: { width, height: 800 } });
    await page.locator('.card').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  });
});

it('a near view says on a small globe where it is, which leads back to all movements', async () => {
  const { page } = await driver.visit();
  await mapReady(page);
  const globe = page.getByRole('button', { name: /^Where the map looks now/ });
  expect(await globe.count()).toBe(0);
  const nearer = page.getByRole('button', { name: 'Zoom in' });
  for (let step = 0; step < 2; step += 1) await nearer.click();
  await globe.waitFor();
  expect(await globe.locator('path').count()).toBe(3);
  await globe.click();
  await globe.waitFor({ state: 'detached' });
  await page.context().close();
});
