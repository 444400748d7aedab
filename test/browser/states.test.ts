/** States that a visitor can bring the page into: everything shown, menus open, each arrow chosen. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, type Driver, EMBED, mapReady, PHONE, startDriver } from './driver';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver.close());

const EVERYTHING = '?movers=militants,refugees,troops,weapons,drugs,goods,people&events=1';

it('every arrow gathers its statements above all others, and says who makes them', async () => {
  const { page } = await driver.visit(EVERYTHING);
  await mapReady(page);
  const ids = await page
    .locator('.map [data-kind="flow"]')
    .evaluateAll((groups) => [...new Set(groups.map((group) => group.getAttribute('data-id') ?? ''))]);
  expect(ids.length).toBeGreaterThan(10);
  for (const id of ids) {
    await page.evaluate(
      (search) => {
        window.history.pushState(null, '', search);
        window.dispatchEvent(new PopStateEvent('popstate'));
      },
      `${EVERYTHING}&select=flow:${encodeURIComponent(id)}`,
    );
    expect(await page.locator('.card').first().getAttribute('class'), id).toContain('is-touched');
    await expect
      .poll(() => page.locator('.selection-bar').innerText(), { message: id })
      .toMatch(/: .* statements? by .* in \d of 5 articles/);
  }
  await page.context().close();
});

it('the first card is what most articles report, in the words of the speaker', async () => {
  const { page } = await driver.visit();
  const card = page.locator('.card').first();
  expect(await card.innerText()).toMatch(/Sergei Shoigu.*Daesh units are moving.*Reported in 2 of 5 articles/s);
  await page.context().close();
});

describe('with everything shown', () => {
  it.each([
    ['a desktop', { width: 1440, height: 900 }],
    ['a phone', PHONE],
  ])('every dot of the timeline has room for a finger on %s', async (_name, viewport) => {
    const { page } = await driver.visit(EVERYTHING, { viewport });
    const fold = page.locator('.timeline-toggle');
    if (await fold.isVisible()) await fold.click();
    // written for a width that nobody knew yet
    await page.locator('.timeline:not(.is-guessed) .dot').first().waitFor();
    const boxes = await page.locator('.dot').evaluateAll((dots) =>
      dots.map((dot) => {
        const { left, top, width, height } = dot.getBoundingClientRect();
        return { left, top, width, height };
      }),
    );
    const small = boxes.filter(({ width, height }) => width < 24 || height < 24);
    const near = boxes.filter((a, at) =>
      boxes.some((b, other) => other < at && Math.abs(a.left - b.left) < 23 && Math.abs(a.top - b.top) < 23),
    );
    expect([small, near]).toEqual([[], []]);
    await page.context().close();
  });

  it('a dot that stands for many leads to all statements of its day', async () => {
    const { page } = await driver.visit(EVERYTHING);
    const dot = page.locator('.dot-folded').first();
    await dot.click();
    expect(new URL(page.url()).searchParams.get('range')).toMatch(/^2021-07-\d\d\/2021-07-28$/);
    await page.goBack();
    expect(new URL(page.url()).searchParams.get('range')).toBeNull();
    await page.context().close();
  });
});

describe('axe finds nothing', () => {
  const open = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click();
  const openData = async (page: Page) => {
    await open('Data')(page);
    await page.locator('.data-menu-box a').first().waitFor();
  };
  const STATES: [name: string, path: string, act: (page: Page) => Promise<unknown>][] = [
    ['with everything shown and the layers open', EVERYTHING, open('Layers')],
    ['with the data files open', '', openData],
    ['with a border chosen', '?tab=places&select=place:border:AF-TJ', async () => {}],
    ['with an arrow chosen', '?select=flow:militants:asserted:country:SY%3Ecountry:AF&theme=dark', async () => {}],
    ['with a range', '?range=2021-07-01/2021-10-20', async () => {}],
    [
      'with a sentence asked why it is not on the map',
      '?tab=sources&article=003-tca-lavrov-central-asia',
      (page) => page.locator('.unmapped-mark').first().click(),
    ],
  ];
  it.each(STATES)('%s', async (_name, path, act) => {
    const { page } = await driver.visit(path, { viewport: EMBED });
    await act(page);
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  });
});

it('Escape closes the data files and leaves the selection alone', async () => {
  const { page } = await driver.visit('?select=place:country:AF&tab=places');
  const button = page.getByRole('button', { name: 'Data', exact: true });
  await button.click();
  await expect.poll(() => page.locator('.data-menu-box a').count()).toBe(5);
  await page.keyboard.press('Escape');
  expect(await button.getAttribute('aria-expanded')).toBe('false');
  expect(new URL(page.url()).searchParams.get('select')).toBe('place:country:AF');
  await page.context().close();
});

it('a theme that a link brings is not kept', async () => {
  const { page } = await driver.visit('?theme=dark');
  await page.locator('html[data-theme="dark"]').waitFor();
  await page.goto(driver.address);
  await page.locator('.card').first().waitFor();
  expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
  await page.context().close();
});

it('on paper the claims stand whole, without anything to press', async () => {
  const { page } = await driver.visit();
  await page.locator('.card').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.card .wordings').first().isVisible()).toBe(true);
  for (const hidden of ['.tabs', '.card-actions', '.layers', '.timeline-area', '.map-buttons'])
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
  const last = page.locator('.card').last();
  const bottom = await last.evaluate((card) => card.getBoundingClientRect().bottom);
  expect(bottom).toBeLessThanOrEqual(await page.evaluate(() => document.documentElement.scrollHeight));
  await page.context().close();
});

describe('along an arrow that is selected something runs the way of the claim', () => {
  const LIBYA = '?select=flow:militants:asserted:country:LY>country:AF';
  const running = (page: Page) =>
    page.locator('.map-run').evaluateAll((runs) =>
      runs.map((run) => {
        const { animationName, animationDuration, animationIterationCount } = getComputedStyle(run);
        return [animationName, Number.parseFloat(animationDuration) * Number(animationIterationCount)];
      }),
    );

  it('for less than five seconds', async () => {
    const { page } = await driver.visit(LIBYA, { viewport: EMBED, reducedMotion: 'no-preference' });
    await page.locator('.map-run').first().waitFor({ state: 'attached' });
    const runs = await running(page);
    expect(runs).toHaveLength(1);
    expect(runs[0]?.[0]).toBe('map-run');
    expect(runs[0]?.[1]).toBeGreaterThan(1);
    expect(runs[0]?.[1]).toBeLessThan(5);
    await page.context().close();
  });

  it('never for a reader who wants less motion', async () => {
    const { page } = await driver.visit(LIBYA, { viewport: EMBED });
    await page.locator('.map-run').first().waitFor({ state: 'attached' });
    expect(await running(page)).toEqual([['none', 0]]);
    expect(
      await page
        .locator('.map-run')
        .first()
        .evaluate((run) => getComputedStyle(run).opacity),
    ).toBe('0');
    await page.context().close();
  });
});
