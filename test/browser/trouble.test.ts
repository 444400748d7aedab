/** What a reader is left with when something is missing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, chooseFeature, type Driver, mapReady, startDriver } from './driver';

let driver: Driver;
let withoutWebGl: Driver;
beforeAll(async () => {
  driver = await startDriver();
  withoutWebGl = await startDriver(['--disable-gpu', '--disable-webgl', '--disable-3d-apis']);
});
afterAll(() => Promise.all([driver.close(), withoutWebGl.close()]));

it('without WebGL the map is a picture, and its features can still be chosen', async () => {
  const { page } = await withoutWebGl.visit();
  await mapReady(page);
  expect(await page.locator('svg.still-base:visible').count()).toBe(1);
  await chooseFeature(page, /Libya → Afghanistan/);
  await page.locator('.card.is-touched').first().waitFor();
  await page.context().close();
});

it('with a dataset that is broken the page says so', async () => {
  const { page } = await driver.peek('', {}, (visit) =>
    visit.route('**/data/dataset.json', (route) => route.fulfill({ body: '{"title": ' })),
  );
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').innerText()).toMatch(/could not be read/);
  expect(await page.locator('.card').first().isVisible()).toBe(true);
  await page.context().close();
});

it('with map data that do not arrive the claims are all there', async () => {
  const { page } = await driver.visit('', {}, (visit) => visit.route('**/world.topojson', (route) => route.abort()));
  await page.locator('.card').first().waitFor();
  await page
    .locator('.map-area')
    .getByText(/cannot be drawn/)
    .waitFor();
  expect(await page.locator('svg.still-base:visible').count()).toBe(1);
  await page.context().close();
});

it('with a chunk that does not arrive the claims are all there', async () => {
  const { page } = await driver.visit('', {}, (visit) => visit.route('**/assets/MapView*', (route) => route.abort()));
  await page.locator('.card').first().waitFor();
  await page.locator('.map-area').getByRole('alert').waitFor();
  await page.context().close();
});

it('with storage blocked everything works', async () => {
  const { page, complaints } = await driver.visit('', {}, (visit) =>
    visit.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, name, { get: refuse });
    }),
  );
  await mapReady(page);
  await page.locator('.card-title a').first().click();
  await page.locator('.card.is-touched').first().waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

describe('the text of an article', () => {
  const SLUG = '001-putin-iraq-syria-militants';

  it('is not asked for before the map is drawn, and is there when it is opened', async () => {
    const asked: string[] = [];
    const { page } = await driver.visit('', {}, async (visit) => {
      visit.on('request', (request) => asked.push(request.url()));
    });
    await page.waitForFunction(() => performance.getEntriesByName('map-ready').length > 0);
    const [ready] = await page.evaluate(() =>
      performance.getEntriesByName('map-ready').map(({ startTime }) => startTime),
    );
    const early = await page.evaluate(
      (before) =>
        performance
          .getEntriesByType('resource')
          .filter(({ name, startTime }) => name.includes('/data/articles/') && startTime < before).length,
      ready ?? 0,
    );
    expect(early).toBe(0);
    await page.waitForFunction(
      () =>
        performance.getEntriesByType('resource').filter(({ name }) => name.includes('/data/articles/')).length === 5,
    );
    await page.getByRole('tab', { name: 'Sources' }).click();
    const before = asked.length;
    await page.getByRole('link', { name: 'Putin: Iraq, Syria militants entering Afghanistan' }).click();
    await page.locator('.article-text .sentence').first().waitFor();
    expect(asked.slice(before).filter((url) => url.includes('/data/articles/'))).toEqual([]);
    await page.context().close();
  });

  it('that does not arrive is said to be missing, can be asked for again, and the rest works', async () => {
    const isMine = (url: URL) => url.pathname.endsWith(`/${SLUG}.json`);
    // Reading ahead asks too, some time after the map is drawn: it gets nothing either until the button is pressed.
    const { page } = await driver.visit(`?tab=sources&article=${SLUG}`, {}, (visit) =>
      visit.route(isMine, async (route) =>
        (await visit.locator('html[data-pressed]').count()) ? route.continue() : route.abort(),
      ),
    );
    await page.evaluate(() =>
      document.addEventListener(
        'click',
        ({ target }) => {
          if ((target as Element).textContent === 'Try again') document.documentElement.dataset.pressed = '';
        },
        true,
      ),
    );
    const alert = page.locator('.article').getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/text of this article could not be loaded.*could not be reached/s);
    expect(await page.locator('.article h2').innerText()).toMatch(/Putin/);
    expect(await axe(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Claims' }).click();
    await page.locator('.card .quotation').first().waitFor();
    await page.getByRole('tab', { name: 'Sources' }).click();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.article-text .sentence').first().waitFor();
    expect(await alert.count()).toBe(0);
    await page.context().close();
  });

  it('that is cut short is said to be unreadable', async () => {
    const { page } = await driver.visit(`?tab=sources&article=${SLUG}`, {}, (visit) =>
      visit.route(`**/${SLUG}.json`, (route) => route.fulfill({ body: '{"id": "0' })),
    );
    await page.locator('.article').getByRole('alert').waitFor();
    expect(await page.locator('.article').getByRole('alert').innerText()).toMatch(/not readable as JSON/);
    await page.context().close();
  });

  it('stands at the sentence that a link leads to', async () => {
    const { page } = await driver.visit(`?tab=sources&article=${SLUG}`);
    const sentence = page.locator('.article-text .sentence').nth(8);
    await sentence.waitFor();
    const id = (await sentence.getAttribute('id'))?.slice(SLUG.length + 1);
    const words = await sentence.innerText();
    await page.goto(`${driver.address}?tab=sources&article=${SLUG}&select=sentence:${SLUG}/${id}`);
    const touched = page.locator('.article-text .sentence.is-touched');
    await touched.waitFor();
    expect(await touched.innerText()).toBe(words);
    const isSeen = () =>
      touched.evaluate((each) => {
        const own = each.getBoundingClientRect();
        const box = each.closest('[data-scrolls]')?.getBoundingClientRect();
        return box !== undefined && own.top >= box.top - 1 && own.top < box.bottom;
      });
    await expect.poll(isSeen).toBe(true);
    await page.context().close();
  });
});
