/** The interface in other languages than English: chosen by the browser, by hand and by the link; right to left, too. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, type Driver, frameOf, mapReady, PHONE, startDriver, startHost } from './driver';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver.close());

const tabs = (page: Page) => page.getByRole('tab').allInnerTexts();

it('speaks the first of the browser’s languages that it knows, from the map to the timeline', async () => {
  const { page, complaints } = await driver.visit('', { locale: 'ru-RU' });
  await mapReady(page);
  expect(await page.locator('html').getAttribute('lang')).toBe('ru');
  expect(await tabs(page)).toEqual(['Заявления', 'Таблица', 'Источники', 'Места', 'О карте']);
  expect(await page.locator('.map svg text').allTextContents()).toContain('Афганистан');
  expect(await page.locator('.card-title').first().innerText()).toContain('Афганистан');
  await page.locator('.timeline .dot').first().waitFor();
  expect(await page.locator('.timeline').innerText()).toMatch(/20 февр\./);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('keeps a quotation in its own language, and says which that is', async () => {
  const { page } = await driver.visit('?lang=ru');
  const quotation = page.locator('.card .quotation').first();
  expect(await quotation.innerText()).toContain('Daesh units are moving');
  expect(await quotation.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('en');
  await page.context().close();
});

it('takes a language chosen by hand, and keeps it for the next visit', async () => {
  const { page } = await driver.visit();
  await Promise.all([page.waitForEvent('load'), page.getByRole('combobox', { name: 'Language' }).selectOption('es')]);
  await page.getByRole('tab', { name: 'Fuentes' }).waitFor();
  await page.goto(driver.address);
  await page.getByRole('tab', { name: 'Fuentes' }).waitFor();
  expect(await page.getByRole('combobox', { name: 'Idioma' }).inputValue()).toBe('es');
  await page.context().close();
});

it('lets a link say the language, whatever the browser speaks', async () => {
  const { page } = await driver.visit('?lang=en&tab=places', { locale: 'ru-RU' });
  expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Places');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.context().close();
});

it('speaks English where the words do not come', async () => {
  const { page } = await driver.visit('?lang=es', {}, (opened) =>
    opened.route(/\/assets\/es-[^/]*\.js/, (route) => route.abort()),
  );
  expect(await tabs(page)).toContain('Claims');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.context().close();
});

describe('right to left', () => {
  it('the panel stands left of the map, time still runs from left to right, and a quotation as its language does', async () => {
    const { page } = await driver.visit('?lang=ar');
    await mapReady(page);
    const left = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.getBoundingClientRect().left);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await left('.panel')).toBeLessThan(await left('.map'));
    await page.locator('.timeline .dot').first().waitFor();
    const days = await page
      .locator('.timeline .dot')
      .evaluateAll((dots) => dots.map((dot) => dot.getBoundingClientRect().left));
    expect(days.length).toBeGreaterThan(3);
    const quotation = page.locator('.card .quotation').first();
    expect(await quotation.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
    await page.context().close();
  });
  it('nothing stands out of the page, however narrow', async () => {
    for (const width of [320, 390, 640, 1440]) {
      const { page } = await driver.visit('?lang=ar', { viewport: { width, height: 800 } });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide, `${width}`).toBeLessThanOrEqual(0);
      await page.context().close();
    }
  });
});

describe('axe finds nothing', () => {
  it.each([
    ['?lang=ar', { viewport: { width: 1440, height: 900 } }],
    ['?lang=ar&tab=table', { viewport: PHONE, colorScheme: 'dark' as const }],
    ['?lang=ar&tab=about', { viewport: { width: 320, height: 800 } }],
    ['?lang=es&tab=places&select=place:country:AF', { viewport: { width: 1920, height: 1080 } }],
    ['?lang=ru&tab=sources&article=000-shoigu-dushanbe-daesh-libya-syria', { colorScheme: 'dark' as const }],
  ])('at %s', async (path, options) => {
    const { page } = await driver.visit(path, options);
    await mapReady(page);
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  });
});

describe('axe finds nothing in any view', () => {
  it.each([
    ['?lang=ar', 320, 'dark'],
    ['?lang=en', 320, 'light'],
    ['?lang=ar', 1920, 'light'],
    ['?lang=en', 1920, 'dark'],
  ] as const)('at %s, %i px, %s', async (search, width, colorScheme) => {
    const { page } = await driver.visit(search, { viewport: { width, height: 900 }, colorScheme });
    await mapReady(page);
    for (const tab of ['table', 'sources', 'places', 'about']) {
      await page.locator(`#tab-${tab}`).click();
      await page.locator(`#view-${tab}`).locator('p, h2, table').first().waitFor();
      expect(await axe(page), tab).toEqual([]);
    }
    await page.context().close();
  });
});

it('a frame without an origin speaks the language that its address names', async () => {
  const host = await startHost();
  host.pages.set('', {
    html: `<!doctype html><iframe sandbox="allow-scripts" width="640" height="480" src="flows/embed.html?lang=ar"></iframe>`,
  });
  const { page } = await driver.open(host.address);
  const frame = await frameOf(page);
  await frame.locator('html[dir=rtl]').waitFor();
  await frame.getByRole('tab', { name: 'المصادر' }).waitFor();
  await page.context().close();
  await host.close();
});
