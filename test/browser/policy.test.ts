/** The page's own policy: nothing that it does breaks it, and nothing is asked of another host. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chooseFeature, type Driver, mapReady, startDriver } from './driver';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver.close());

const watch = () => {
  const seen: string[] = [];
  Object.assign(window, { violations: seen });
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, sample }) =>
    seen.push(`${violatedDirective} ${blockedURI} ${sourceFile} ${sample}`),
  );
};

it('is kept through all tabs, selections, themes and the map', async () => {
  const { page, complaints } = await driver.visit('', {}, (visit) => visit.addInitScript(watch));
  await mapReady(page);
  for (const tab of ['Sources', 'Places', 'About', 'Claims']) {
    await page.getByRole('tab', { name: tab }).click();
    await page.locator(`#view-${tab.toLowerCase()} .panel-scroll`).waitFor();
  }
  await page.locator('.card-title a').first().click();
  await page
    .getByRole('link', { name: /^Read in context/ })
    .first()
    .click();
  await page.locator('.article-text').waitFor();
  await chooseFeature(page, /^Tajikistan, Country/);
  for (let press = 0; press < 3; press += 1) await page.getByRole('button', { name: /^Theme/ }).click();
  for (const name of ['Zoom in', 'Zoom in', 'Zoom out', 'Show all movements'])
    await page.getByRole('button', { name }).click();
  await page.getByRole('button', { name: 'Layers' }).click();
  await page.getByRole('button', { name: /refugees/ }).click();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('stops what it does not name', async () => {
  const { page } = await driver.visit('', {}, (visit) => visit.addInitScript(watch));
  await page.locator('.card').first().waitFor();
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.intruded = true';
    const style = document.createElement('p');
    style.setAttribute('style', 'color: red');
    document.body.append(script, style);
  });
  const violations = () => page.evaluate(() => (window as unknown as { violations: string[] }).violations.join('\n'));
  expect(await page.evaluate(() => 'intruded' in window)).toBe(false);
  await expect.poll(violations).toMatch(/script-src[\s\S]*style-src|style-src[\s\S]*script-src/);
  await page.context().close();
});

it('holds on the page of an article too', async () => {
  const { page, complaints } = await driver.peek('articles/002-independent-isis-influx.html', {}, (visit) =>
    visit.addInitScript(watch),
  );
  await page.locator('.article-text').waitFor();
  expect(
    await page
      .locator('.coverage-bar span')
      .first()
      .evaluate((bar) => bar.getBoundingClientRect().width),
  ).toBeGreaterThan(0);
  expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});
