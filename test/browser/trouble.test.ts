/** What a reader is left with when something is missing. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chooseFeature, type Driver, mapReady, startDriver } from './driver';

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
  expect(await page.locator('svg.map-picture').count()).toBe(1);
  await chooseFeature(page, /Libya → Afghanistan/);
  await page.locator('.card.is-touched').first().waitFor();
  await page.context().close();
});

it('without JavaScript the page says what it is and links to the data', async () => {
  const { page } = await driver.visit('', { javaScriptEnabled: false });
  expect(await page.locator('body').innerText()).toMatch(/fighters/);
  expect(await page.locator('a[href$="claims.csv"]').count()).toBe(1);
  await page.context().close();
});

it('with a dataset that is broken the page says so', async () => {
  const { page } = await driver.visit('', {}, (visit) =>
    visit.route('**/data/dataset.json', (route) => route.fulfill({ body: '{"title": ' })),
  );
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').innerText()).toMatch(/could not be read/);
  await page.context().close();
});

it('with map data that do not arrive the claims are all there', async () => {
  const { page } = await driver.visit('', {}, (visit) => visit.route('**/world.topojson', (route) => route.abort()));
  await page.locator('.card').first().waitFor();
  expect(await page.locator('.map-area').innerText()).toMatch(/cannot be drawn/);
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
