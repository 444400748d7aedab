/** The whole way of a text of one's own on the built site: read, corrected, kept, published, and built by a repository the same. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDataset } from '../../src/build/buildDataset';
import type { Dataset } from '../../src/model/dataset';
import type { Document } from '../../src/model/document';
import { axe, type Driver, frameOf, mapReady, PHONE, startDriver, startHost } from './driver';

const TEXT = `Weapons flow from Georgia to Niger, officials say

BRUSSELS — Smugglers are moving weapons from Georgia into Niger, the minister Ana Duarte said on Tuesday.

Around 2,000 refugees fled Burkina Faso to Ghana, according to the Red Cross. The roads were quiet at night.`;

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver.close());

const corrections = (page: Page) => page.getByRole('region', { name: 'Corrections' });

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Read your own text' }).click();
  await page.getByRole('dialog').waitFor();
}

async function read(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Read it' }).click();
  await corrections(page).waitFor();
}

async function readText(options = {}): Promise<Page> {
  const { page } = await driver.visit('', options);
  await openDialog(page);
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill(TEXT);
  await page.getByLabel('Published on').fill('2024-06-05');
  await page.getByLabel('Publisher', { exact: true }).fill('The Daily Example');
  await read(page);
  return page;
}

/** "Georgia" is the state in the south of the United States. */
async function correctPlace(page: Page): Promise<void> {
  await page.locator('a.mention', { hasText: 'Georgia' }).first().click();
  await page.getByRole('radio', { name: /Georgia · province · United States/ }).check();
  await page.getByRole('button', { name: 'Correct the place' }).click();
  await page.getByText('4 corrections').waitFor();
}

const titles = (page: Page) => page.locator('.card').evaluateAll((cards) => cards.map((card) => card.ariaLabel ?? ''));

async function take(page: Page, name: string): Promise<Download> {
  const button = page.getByRole('button', { name, exact: true });
  if (!(await button.isVisible())) await page.getByRole('button', { name: 'Data', exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return download;
}

const contentOf = async (download: Download) => readFileSync(await download.path());

describe('a text of one’s own', () => {
  it('is corrected place by place, with the claims that rest on it, and every step can be taken back and made again', async () => {
    const page = await readText();
    await correctPlace(page);
    expect(await page.locator('.map').first().getAttribute('aria-label')).toContain('United States to Niger');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('4 corrections').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Redo' }).click();
    await page.getByText('4 corrections').waitFor();
    await page.getByRole('tab', { name: 'Places' }).click();
    await page.locator('[id="place-admin:US-GA"]').waitFor();
    expect(await page.locator('[id="place-country:GE"]').count()).toBe(0);
    await page.context().close();
  });

  it('has a claim changed, rejected, and one added that was not read', async () => {
    const page = await readText();
    await page.getByRole('tab', { name: 'Claims' }).click();
    await page.locator('.card-title a', { hasText: 'Burkina Faso' }).click();
    const box = corrections(page);
    await box.getByLabel('Status').selectOption('possible');
    await box.getByLabel('Why').fill('the Red Cross is careful');
    await box.getByRole('button', { name: 'Correct the claim' }).click();
    await page.getByText('1 correction', { exact: true }).waitFor();
    expect(await page.locator('.card', { hasText: 'Burkina Faso' }).locator('.chip').innerText()).toBe('possible');
    await box.getByRole('button', { name: 'Nothing of it is claimed' }).click();
    await page.getByText('2 corrections').waitFor();
    expect((await titles(page)).join()).not.toContain('Burkina Faso');
    await box.getByLabel('Choose a sentence').selectOption({ label: 'The roads were quiet at night.' });
    await box.getByText('Add a claim').click();
    const from = box.getByRole('group', { name: 'From' });
    await from.getByRole('textbox').fill('Mali');
    await from.getByRole('textbox').press('Enter');
    await from.getByRole('button', { name: /^Mali · country/ }).click();
    await box.getByRole('button', { name: 'Add the claim' }).click();
    await page.getByText('3 corrections').waitFor();
    await page.getByRole('tab', { name: 'Claims' }).click();
    expect((await titles(page)).join()).toContain('out of Mali');
    await page.context().close();
  });

  it('refuses what does not apply in words, and changes nothing', async () => {
    const page = await readText();
    await page.locator('a.mention', { hasText: 'Niger' }).first().click();
    await corrections(page).getByRole('button', { name: 'Correct the place' }).click();
    expect(await corrections(page).getByRole('alert').innerText()).toBe('Nothing has been changed yet.');
    await corrections(page).getByLabel('Another place').fill('Nowhereville-on-Sea');
    await corrections(page).getByRole('button', { name: 'Look up' }).click();
    await page.getByText('No place of that name is known here.').waitFor();
    await page.context().close();
  });

  it('is there again after a reload with its corrections, beside the other texts that are kept', async () => {
    const page = await readText();
    await correctPlace(page);
    await page.reload();
    await openDialog(page);
    await page.getByText('4 corrections are kept with it.').waitFor();
    await page.getByRole('button', { name: 'New text' }).click();
    await page.getByRole('textbox', { name: 'Text', exact: true }).fill('Troops moved from Chad to Mali.');
    const others = page.getByLabel('Texts kept in this browser');
    await others.selectOption({ index: 1 });
    await page.getByText('4 corrections are kept with it.').waitFor();
    await read(page);
    await page.getByText('4 corrections', { exact: true }).waitFor();
    await page.context().close();
  });

  it('leaves as a project that opens anywhere, and that a repository builds the same', async () => {
    const page = await readText();
    await correctPlace(page);
    const project = await contentOf(await take(page, 'Project, with its corrections'));
    const published = String(await contentOf(await take(page, 'Page')));
    await page.context().close();

    const other = await driver.visit();
    await openDialog(other.page);
    await other.page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'project.zip', mimeType: 'application/zip', buffer: project });
    await other.page.getByText('4 corrections are kept with it.').waitFor();
    await other.page.context().close();

    const root = mkdtempSync(join(tmpdir(), 'claimed-flows-project-'));
    try {
      cpSync('data', join(root, 'data'), { recursive: true });
      for (const folder of ['articles', 'corrections'])
        for (const file of readdirSync(join(root, 'data', folder))) rmSync(join(root, 'data', folder, file));
      rmSync(join(root, 'data/story.yaml'), { force: true });
      for (const [name, bytes] of Object.entries(unzipSync(project))) {
        mkdirSync(dirname(join(root, name)), { recursive: true });
        writeFileSync(join(root, name), strFromU8(bytes));
      }
      const { dataset, articles } = await buildDataset(root);
      const inline = (id: string) => JSON.parse(new RegExp(`id="${id}">(.*?)</script>`).exec(published)?.[1] ?? 'null');
      const [own] = inline('inline-documents') as Document[];
      const [built] = articles;
      expect(JSON.stringify({ ...built?.document, id: own?.id })).toBe(JSON.stringify(own));
      const slug = built?.slug ?? '';
      const { statements } = inline('inline-dataset') as Dataset;
      expect(JSON.stringify(dataset.statements).replaceAll(slug, own?.id ?? '')).toBe(JSON.stringify(statements));
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });

  it('is published as one file that shows the corrected claim in a sandboxed frame, and runs nothing else', async () => {
    const page = await readText();
    await correctPlace(page);
    const published = String(await contentOf(await take(page, 'Page')));
    expect(published).not.toContain('Daesh');
    await page.context().close();
    const host = await startHost();
    host.pages.set('own.html', { html: published });
    host.pages.set('', {
      html: `<!doctype html><iframe sandbox="allow-scripts" width="900" height="600" src="own.html"></iframe>`,
    });
    const { page: outside, complaints } = await driver.open(host.address);
    const frame = await frameOf(outside, 'own.html');
    await mapReady(frame);
    const card = frame.locator('.card').first();
    expect(await card.innerText()).toContain('Weapons flow from Georgia to Niger');
    await frame.getByRole('tab', { name: 'Places' }).click();
    await frame.locator('[id="place-admin:US-GA"]').waitFor();
    expect(complaints).toEqual([]);
    await outside.context().close();
    await host.close();
  });
});

describe('what cannot be read is said', () => {
  it.each([
    [
      'a text without a place',
      'Nothing happened to anybody yesterday, and nobody went anywhere at all.',
      /No place was found in this text/,
    ],
    [
      'a text in another language',
      'Die Kämpfer sind gestern aus Mali in den Niger gezogen, sagte der Minister. Sie kamen aus dem Norden des Landes und sind nicht geblieben.',
      /this language: German\. Claims are read in English, Spanish and Russian only/,
    ],
  ])('%s', async (_name, text, words) => {
    const { page } = await driver.visit();
    await openDialog(page);
    await page.getByRole('textbox', { name: 'Text', exact: true }).fill(text);
    await read(page);
    expect(await corrections(page).getByRole('note').innerText()).toMatch(words);
    await page.context().close();
  });

  it('what is found so far is told while the text is typed', async () => {
    const { page } = await driver.visit();
    await openDialog(page);
    await page.getByRole('textbox', { name: 'Text', exact: true }).fill(TEXT);
    await page.getByText(/Found so far: \d places, \d claims\./).waitFor();
    await page.context().close();
  });
});

describe('axe finds nothing', () => {
  it.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' as const, viewport: PHONE }],
  ])('in the corrections (%s)', async (_name, options) => {
    const page = await readText(options);
    await page.locator('a.mention', { hasText: 'Georgia' }).first().click();
    await page.getByRole('radio', { name: /province/ }).waitFor();
    expect(await axe(page)).toEqual([]);
    await corrections(page).getByLabel('Choose a sentence').selectOption({ index: 3 });
    await page.getByText('Add a claim').click();
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  });
});
