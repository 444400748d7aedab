/** The page as the build has written it: read without a script, and taken over without a jump. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, DESKTOP, type Driver, EMBED, mapReady, PHONE, startDriver } from './driver';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver.close());

const SIZES = { desktop: DESKTOP, phone: PHONE, embed: EMBED };

/** Where names hang, in pixels of the screen, whatever face they are set in. */
async function places(page: Page, selector: string): Promise<Record<string, [number, number]>> {
  return page.locator(selector).evaluateAll((elements) =>
    Object.fromEntries(
      elements
        .filter((element) => element.getBoundingClientRect().width > 0)
        .map((element) => {
          const at = new DOMPoint(Number(element.getAttribute('x')), Number(element.getAttribute('y')));
          const { x, y } = at.matrixTransform((element as SVGTextElement).getScreenCTM() ?? undefined);
          return [element.textContent, [x, y]];
        }),
    ),
  );
}

/** Names that hang more than two pixels from where they hung, or are gone. */
function moved(before: Record<string, [number, number]>, after: Record<string, [number, number]>): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => {
    const [a, b] = [before[name], after[name]];
    return !a || !b || Math.hypot(a[0] - b[0], a[1] - b[1]) > 2;
  });
}

describe.each(Object.entries(SIZES))('without JavaScript, on a %s', (_size, viewport) => {
  it.each(['light', 'dark'] as const)('the map, the claims and their sentences are there (%s)', async (colorScheme) => {
    const { page, complaints } = await driver.peek('', { viewport, colorScheme, javaScriptEnabled: false });
    const base = page.locator('svg.still-base:visible');
    expect(await base.count()).toBe(1);
    expect(await base.getAttribute('aria-label')).toMatch(/^Map of \d+ claimed movements: .*Syria to Afghanistan/);
    expect(await page.locator('.map-name:visible', { hasText: /^Afghanistan$/ }).count()).toBe(1);
    expect(await page.locator('.map-legend:visible').count()).toBe(1);
    expect(await page.locator('.card .quotation').first().innerText()).toMatch(/Daesh units are moving/);
    expect(await page.locator('.card').first().innerText()).toMatch(/Sergei Shoigu[\s\S]*Reported in 2 of 5 articles/);
    expect(
      await page.locator('button:visible, [role="tab"]:visible').evaluateAll((all) => all.map((one) => one.className)),
    ).toEqual(Array.from({ length: 3 }, () => 'summary-part'));
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

it('without JavaScript each card leads to its sentence in the article', async () => {
  const { page } = await driver.peek('', { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'Read in context' }).first().click();
  await page.waitForURL(/articles\/.*\.html#/);
  const id = new URL(page.url()).hash.slice(1);
  expect(await page.locator(`[id="${id}"]`).innerText()).toMatch(/Daesh units are moving/);
  expect(await page.locator('.mention').count()).toBeGreaterThan(5);
  await page.getByRole('link', { name: /^Who says/ }).click();
  expect(await page.locator('.card').count()).toBeGreaterThan(2);
  await page.context().close();
});

it('without JavaScript the articles and the data can be reached', async () => {
  const { page } = await driver.peek('', { javaScriptEnabled: false });
  const links = await page
    .locator('.without-script a')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  expect(links.filter((href) => /\/articles\/.*\.html$/.test(href))).toHaveLength(5);
  for (const href of links) expect((await page.request.get(href)).status(), href).toBe(200);
  await page.context().close();
});

/** With scripts of the test's own, but none of the page's. */
async function visitWritten(options: Parameters<Driver['visit']>[1]) {
  const visit = await driver.peek('', options, (page) => page.route('**/assets/*.js', (route) => route.abort()));
  await visit.page.locator('html:not(.is-unpainted)').waitFor();
  return visit;
}

describe.each(Object.entries(SIZES))('on a %s', (_size, viewport) => {
  it('axe finds nothing in the page as written', async () => {
    const { page } = await visitWritten({ viewport });
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  });

  it('the live map takes over where the picture stands, and nothing is shifted', async () => {
    const written = await visitWritten({ viewport });
    const before = await places(written.page, '.still-marks .map-name');
    await written.page.context().close();
    const { page, complaints } = await driver.visit('', { viewport }, (visit) =>
      visit.addInitScript(() => {
        const seen: number[] = [];
        Object.assign(window, { shifted: seen });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.push((entry as unknown as { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      }),
    );
    await mapReady(page);
    expect(Object.keys(before).length).toBeGreaterThan(5);
    expect(moved(before, await places(page, '.still-marks .map-name'))).toEqual([]);
    // touched, the map lays its marks out itself: they stay where they are
    await page.locator('.map-canvas').hover();
    await page.locator('.map-marks .map-name').first().waitFor();
    expect(moved(before, await places(page, '.map-marks .map-name'))).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as { shifted: number[] }).shifted)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('a link with choices', () => {
  it.each([
    '?tab=about',
    '?select=place:country:AF&tab=places',
    '?tab=sources&article=002-independent-isis-influx',
    '?movers=refugees,troops&events=1',
    '?theme=dark',
    '?range=2021-07-01/2021-10-20&by=RU',
  ])('%s comes up without an error', async (path) => {
    const { page, complaints } = await driver.visit(path);
    await mapReady(page);
    expect(await page.locator('html.is-choosing').count()).toBe(0);
    expect(await page.locator('.panel-scroll').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('does not show first what was written for no choice', async () => {
    const { page } = await driver.peek('?tab=about', {}, (visit) => visit.route('**/data/dataset.json', () => {}));
    expect(await page.locator('.card').first().isVisible()).toBe(false);
    await page.context().close();
  });
});

it('with its scripts kept away the page stays as written', async () => {
  const { page } = await driver.peek('?tab=about', {}, (visit) =>
    visit.route('**/assets/*.js', (route) => route.abort()),
  );
  await page.locator('html:not(.is-choosing)').waitFor();
  expect(await page.locator('.card').first().isVisible()).toBe(true);
  await page.context().close();
});

it('on paper the map and the claims stand without a script', async () => {
  const { page } = await driver.peek('', { javaScriptEnabled: false });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('svg.still-base:visible').count()).toBe(1);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.length).toBeGreaterThan(20_000);
  await page.context().close();
});

it('the head says what the page is', async () => {
  const { page } = await driver.peek('', { javaScriptEnabled: false });
  const content = (selector: string) => page.locator(selector).getAttribute('content');
  expect(await page.title()).toBe('Who says fighters are moving into Afghanistan?');
  expect(await content('meta[name="description"]')).toMatch(/^Claims in 5 articles/);
  expect(await content('meta[property="og:image"]')).toMatch(/preview\.png$/);
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
  expect([data['@type'], data.citation.length]).toEqual(['Dataset', 5]);
  await page.context().close();
});

it('brings its style along: no sheet of its own is fetched, and no typeface twice', async () => {
  const { page } = await driver.visit();
  await mapReady(page);
  const fetched = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  expect(fetched.filter((path) => /\/index-[^/]*\.css$/.test(path))).toEqual([]);
  const faces = fetched.filter((path) => path.endsWith('.woff2'));
  expect(faces).toEqual([...new Set(faces)]);
  await page.context().close();
});
