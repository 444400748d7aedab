/** A visitor's own text on the built site: read in a worker, shown by the same map, cards and reader, sent nowhere. */
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, type Driver, PHONE, startDriver, type Visit } from './driver';

const TEXT = `Weapons flow from Libya to Niger, officials say

BRUSSELS — Smugglers are moving weapons from Libya into Niger, the minister Ana Duarte said on Tuesday.

Around 2,000 refugees fled Burkina Faso to Ghana, according to the Red Cross.`;

const box = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true });

const openFile = (page: Page, name: string, content: string | Uint8Array) =>
  page.locator('input[type="file"]').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content as Uint8Array),
  });

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const docx = (...paragraphs: string[]) =>
  zipSync({
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${WORD}"><w:body>${paragraphs
        .map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
        .join('')}</w:body></w:document>`,
    ),
  });

/** A page of text as PDF (ISO 32000), each line where it stands: x, y, size, words. */
function pdf(...lines: [x: number, y: number, size: number, words: string][]): string {
  const content = lines.map(([x, y, size, words]) => `BT /F1 ${size} Tf ${x} ${y} Td (${words}) Tj ET`).join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const table = ['0000000000 65535 f ', ...offsets.map((offset) => `${offset} 00000 n `)].join('\n');
  return `${body}xref\n0 6\n${table}\ntrailer << /Size 6 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`;
}

const HOSTILE_PAGE = `<!doctype html><html lang="es"><head><title>Armas de Libia a Níger</title>
<meta property="article:published_time" content="2024-06-05T08:00:00Z"><script>window.ran = 1</script></head><body>
<nav><a href="javascript:window.ran=2">Inicio</a></nav><article><h1>Armas de Libia a Níger</h1>
<img src="nothing.png" onerror="window.ran=3"><p>Las armas llegan desde Libia a Níger, dijo el ministro.</p>
<p>Es un texto &lt;b&gt;largo&lt;/b&gt; para que se lea.</p><iframe srcdoc="<script>parent.ran=4</script>"></iframe></article></body></html>`;

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver.close());

async function openForm(options = {}, prepare?: (page: Page) => Promise<unknown>): Promise<Visit> {
  const visit = await driver.visit('', options, prepare);
  await visit.page.getByRole('button', { name: 'Read your own text' }).click();
  await visit.page.getByRole('dialog').waitFor();
  return visit;
}

async function readText(page: Page, text = TEXT): Promise<void> {
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill(text);
  await page.getByLabel('Published on').fill('2024-06-05');
  await page.getByRole('button', { name: 'Read it' }).click();
}

describe('a text of one’s own', () => {
  it('is read in the page and shown with its marks, claims and dates, and nothing is asked of another host', async () => {
    const { page, complaints } = await openForm();
    await readText(page);
    await page.getByRole('heading', { level: 1, name: 'Weapons flow from Libya to Niger, officials say' }).waitFor();
    await page.locator('.mention').first().waitFor();
    expect(await page.locator('.mention').allInnerTexts()).toEqual(
      expect.arrayContaining(['Libya', 'Niger', 'Burkina Faso', 'Ghana']),
    );
    await page.getByRole('tab', { name: 'Claims' }).click();
    const cards = (await page.locator('.card').allInnerTexts()).join('\n');
    expect(cards).toContain('Ana Duarte');
    expect(cards).toContain('4 June 2024'); // the Tuesday before that Wednesday
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('gives way to the articles again, and is still in the box', async () => {
    const { page } = await openForm({ viewport: PHONE });
    await readText(page);
    await page.getByRole('button', { name: 'Back to the articles' }).click();
    await page.getByRole('heading', { level: 1, name: /fighters/ }).waitFor();
    await page.getByRole('button', { name: 'Read your own text' }).click();
    expect(await page.getByRole('textbox', { name: 'Text', exact: true }).inputValue()).toBe(TEXT);
    await page.context().close();
  });

  it('is refused in words while it is empty', async () => {
    const { page } = await openForm();
    await page.getByRole('button', { name: 'Read it' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('There is no text yet');
    await page.context().close();
  });

  it('stays in the box when the list of places does not arrive, and is read at a second try', async () => {
    let isBroken = true;
    const { page } = await openForm({}, (fresh) =>
      fresh.context().route('**/gazetteer.bin.gz', (route) => (isBroken ? route.abort() : route.continue())),
    );
    await readText(page);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('textbox', { name: 'Text', exact: true }).inputValue()).toBe(TEXT);
    isBroken = false;
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('button', { name: 'Back to the articles' }).waitFor();
    await page.context().close();
  });

  it('is typed and sent by the keyboard alone, and Escape closes the box', async () => {
    const { page } = await driver.visit();
    await page.getByRole('button', { name: 'Read your own text' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Read your own text');
    await page.context().close();
  });

  it('is there again after a reload, can be cleared and had back, and is forgotten once cleared', async () => {
    const { page } = await openForm();
    await box(page).fill(TEXT);
    await page.getByRole('button', { name: 'Close' }).click();
    const again = async () => {
      await page.reload();
      await page.getByRole('button', { name: 'Read your own text' }).click();
    };
    await again();
    await page.getByText('This is what you had here before.').waitFor();
    expect(await box(page).inputValue()).toBe(TEXT);
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await box(page).inputValue()).toBe('');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await box(page).inputValue()).toBe(TEXT);
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByRole('button', { name: 'Close' }).click();
    await again();
    await page.getByRole('dialog').waitFor();
    expect(await box(page).inputValue()).toBe('');
    await page.context().close();
  });

  it('stays while the page is open where the browser keeps nothing, and the form says so', async () => {
    const { page } = await openForm({}, (fresh) =>
      fresh.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('The user denied permission', 'SecurityError');
        };
      }),
    );
    await box(page).fill(TEXT);
    await page.getByText(/This browser keeps nothing for this page/).waitFor();
    expect(await box(page).inputValue()).toBe(TEXT);
    await page.context().close();
  });

  it('comes out of a PDF: its lines as paragraphs, a parted word whole again', async () => {
    const { page, complaints } = await openForm();
    await openFile(
      page,
      'report.pdf',
      pdf(
        [60, 780, 20, 'Weapons flow from Libya'],
        [60, 740, 11, 'Smugglers are moving weapons from Libya into Ni-'],
        [60, 726, 11, 'ger, the minister said on Tuesday.'],
        [60, 698, 11, 'The roads were quiet at night.'],
      ),
    );
    await page.getByText('The box holds the text of “report.pdf” now.').waitFor();
    expect(await box(page).inputValue()).toBe(
      'Weapons flow from Libya\n\nSmugglers are moving weapons from Libya into Niger, the minister said on Tuesday.\n\nThe roads were quiet at night.',
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('comes out of a file: Markdown with its details, a Word document, a web page of which nothing runs', async () => {
    const { page, complaints } = await openForm();
    await openFile(page, 'report.md', `---\ndate: 2024-06-05\nlanguage: en\nhome: Brussels, Belgium\n---\n${TEXT}`);
    await page.getByText('The box holds the text of “report.md” now.').waitFor();
    expect(await box(page).inputValue()).toBe(TEXT);
    expect(await page.getByLabel('Published on').inputValue()).toBe('2024-06-05');
    expect(await page.getByLabel('Publisher’s home').inputValue()).toBe('Brussels, Belgium');
    await openFile(page, 'report.docx', docx('Weapons flow', 'They go from Libya to Niger &amp; on.'));
    await page.getByText('The box holds the text of “report.docx” now.').waitFor();
    expect(await box(page).inputValue()).toBe('Weapons flow\n\nThey go from Libya to Niger & on.');
    await openFile(page, 'saved.html', HOSTILE_PAGE);
    await page.getByText('The box holds the text of “saved.html” now.').waitFor();
    const words = await box(page).inputValue();
    expect(words).toMatch(/^Armas de Libia a Níger\n\nLas armas llegan desde Libia a Níger, dijo el ministro\./);
    expect(words).toContain('Es un texto <b>largo</b> para que se lea.');
    expect(words).not.toContain('Inicio');
    expect(await page.getByRole('dialog').getByLabel('Language').inputValue()).toBe('es');
    expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await box(page).inputValue()).toContain('They go from Libya');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is taken away as a file that opens again with its details, beside its claims', async () => {
    const { page, complaints } = await openForm();
    await readText(page);
    await page.getByRole('button', { name: 'Back to the articles' }).waitFor();
    await page.getByRole('button', { name: 'Data', exact: true }).click();
    const take = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
    };
    const article = await take('Text alone');
    expect(article.name).toBe('weapons-flow-from-libya-to-niger-officials-say.md');
    expect(article.text.endsWith(TEXT)).toBe(true);
    expect((await take('CSV')).text).toContain('Ana Duarte');
    expect(await page.getByText('Claims with their sentences').count()).toBe(0); // those are the page's articles
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Change the text' }).click();
    await page.getByRole('button', { name: 'Clear' }).click();
    await openFile(page, article.name, article.text);
    await page.getByText(`The box holds the text of “${article.name}” now.`).waitFor();
    expect(await box(page).inputValue()).toBe(TEXT);
    expect(await page.getByLabel('Published on').inputValue()).toBe('2024-06-05');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['paper.pdf', '%PDF-1.7', /“paper\.pdf” could not be read: it is damaged/],
    ['old.doc', '\xd0\xcf\0\0', /it is not text/],
    ['cyrillic.txt', new Uint8Array([0xcf, 0xf0, 0xe8]), /its letters are not in UTF-8/],
    ['broken.docx', 'PK\u0003\u0004no archive', /it is damaged|it is no Word document/],
    ['empty.txt', ' \n ', /there is no text in it/],
  ])('is not lost when a file cannot be read (%s)', async (name, content, reason) => {
    const { page } = await openForm();
    await box(page).fill(TEXT);
    await openFile(page, name, content);
    expect(await page.getByRole('alert').innerText()).toMatch(reason);
    expect(await box(page).inputValue()).toBe(TEXT);
    await page.context().close();
  });

  it.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' as const }],
    ['on a phone', { viewport: PHONE }],
  ])('has no fault that axe finds in its box (%s)', async (_, options) => {
    const { page } = await openForm(options);
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  });
});
