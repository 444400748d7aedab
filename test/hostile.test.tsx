/**
 * Text is text: what pretends to be markup, a script, an address that acts, a key of JavaScript's own or a trick with the
 * direction of writing stays words, wherever it comes in, or is refused with its file and line. Nothing of it runs.
 */
import { renderToString } from 'react-dom/server';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { App } from '../src/app/App';
import { ALL_PARTS } from '../src/app/allParts';
import { loadResources } from '../src/build/loadResources';
import { escapeHtml } from '../src/build/writeEmbedPage';
import { DataError } from '../src/dataset/DataError';
import { exportArticle } from '../src/dataset/exportArticle';
import { parseArticle } from '../src/dataset/parseArticle';
import { parseCorrections } from '../src/dataset/parseCorrections';
import { extract, type Resources } from '../src/extract';
import { asksForHeight } from '../src/frame/asksForHeight';
import { embedSnippet } from '../src/share/embedSnippet';
import { createAtlasStore } from '../src/state/store';
import { readChoices, URL_KEYS, writeChoices } from '../src/state/urlChoices';
import { makeDataset, makeDocuments } from './views/fixtures';

const WORDS: [what: string, words: string][] = [
  ['a script', '<script>globalThis.ran = true</script>'],
  ['an image that fails', '<img src=x onerror="globalThis.ran = true">'],
  ['a drawing that loads', '"><svg/onload=globalThis.ran=1>'],
  ['the end of a script', '</script><script>globalThis.ran = true</script>'],
  ['the end of a style', '</style><style>*{display:none}</style>'],
  ['the end of a title', '</title><base href="https://elsewhere.invalid/">'],
  ['a comment left open', '<!-- <p>'],
  ['a frame', '<iframe srcdoc="&lt;script&gt;globalThis.ran=1&lt;/script&gt;"></iframe>'],
  ['an attribute', `' onmouseover='globalThis.ran=1' x='`],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what somebody may type
  ['a template', '{{constructor.constructor("globalThis.ran=1")()}} ${globalThis.ran=1}'],
  ['an entity', '&lt;b&gt;&#x3C;script&#x3E;&amp;'],
  ['an address that acts', 'javascript:globalThis.ran=1'],
  ['a page in an address', 'data:text/html,<script>globalThis.ran=1</script>'],
  ['a key of all objects', '__proto__'],
  ['the key of what makes them', 'constructor'],
  ['a method of theirs', 'hasOwnProperty toString valueOf'],
  ['writing turned round', '\u202Edna\u202C \u2066x\u2069 \u200F'],
  ['letters without a width', 'Sy\u200Bria\u200D \uFEFF'],
  ['half a letter', '\uD800 and \uDC00'],
  ['control characters', 'a\u0000b\u0007c\u001B[31m'],
  ['an expression', '(a+)+$ [[[ \\u{0} \\'],
  ['a formula', '=HYPERLINK("https://elsewhere.invalid")'],
  ['a way out of a folder', '../../../../etc/passwd'],
  ['a header', 'x\r\nSet-Cookie: a=b'],
  ['a very long word', 'ა'.repeat(20_000)],
];

/** What a page must not hold, however it is written: elements and attributes that act. */
const ACTS = /<(script|iframe|object|embed|base|meta|link)\b|[\s/]on\w+\s*=|javascript:|srcdoc|data:text/i;

/** Half of a pair: no file and no address can hold it. */
const LONE = /\p{Cs}/gu;

/** Attributes that lead somewhere. */
const LEADS = /^(href|src|action|formaction|xlink:href|data|poster)$/i;

let resources: Resources;
beforeAll(async () => {
  resources = await loadResources();
});
afterEach(() => {
  expect(globalThis).not.toHaveProperty('ran');
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

/** The page without the text in it: its elements and their attributes, as a browser would read them. */
function elementsOf(html: string): string {
  return [...html.matchAll(/<[a-z][^>]*>/gi)]
    .map(([tag]) =>
      tag.replace(/([\w:-]+)="([^"]*)"/g, (_whole, name: string, value: string) =>
        LEADS.test(name) && /^\s*[a-z][\w+.-]*:/i.test(value) ? `${name}="${value.slice(0, 30)}"` : `${name}=""`,
      ),
    )
    .join('\n');
}

function render(dataset: ReturnType<typeof makeDataset>, search: string): string {
  const warned = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const store = createAtlasStore(dataset, readChoices(search), { documents: makeDocuments() });
  const html = renderToString(<App parts={ALL_PARTS} store={store} geometry={null} />);
  warned.mockRestore();
  return html;
}

it.each([
  '<p><script>1</script></p>',
  '<img src=x onerror="a">',
  '<img src="x" onerror=a>',
  '<a href="javascript:a">b</a>',
  '<a title="" href=" JavaScript:a">b</a>',
  '<svg/onload=a>',
])('the check of a page sees what acts in %s', (html) => expect(elementsOf(html)).toMatch(ACTS));

describe.each(WORDS)('%s', (_what, words) => {
  it('in a text is read as words, and every mention is where it says', () => {
    const text = `Militants are moving from Syria to Iraq, ${words} said.\n\n${words}\n\nFighters left Libya for ${words} Mali.`;
    const { sentences, mentions, claims } = extract({ id: 'x', text, date: '2021-07-28', language: 'en' }, resources);
    expect(sentences.length).toBeGreaterThan(0);
    for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface);
    for (const { evidence } of claims)
      for (const { start, end, exact } of evidence) expect(text.slice(start, end)).toBe(exact);
  });

  it('in an article’s details and a speaker’s name is shown as words', () => {
    const dataset = makeDataset((articles) => {
      for (const article of articles) {
        Object.assign(article, {
          title: words,
          publisher: words,
          authors: [words],
          dateBasis: words,
          titleBasis: words,
        });
        for (const claim of article.document.claims) if (claim.speaker) claim.speaker.name = words;
      }
    });
    for (const search of ['', '?tab=table', '?tab=sources&article=harbour', '?tab=places', '?tab=about']) {
      expect(elementsOf(render(dataset, search))).not.toMatch(ACTS);
    }
  });

  it('in a link chooses nothing that could act', () => {
    for (const key of URL_KEYS) {
      const search = `?${key}=${encodeURIComponent(words.slice(0, 3000).replace(LONE, '\uFFFD'))}`;
      const choices = readChoices(search);
      expect(readChoices(writeChoices(choices))).toEqual(choices);
      expect(elementsOf(render(makeDataset(), search))).not.toMatch(ACTS);
    }
  });

  it('in a heading makes no more than words of the code to copy', () => {
    const code = embedSnippet({ address: './embed.html', title: words, height: 400, link: './', script: null });
    expect(code.replace(/"[^"]*"/g, '""').replace(/>[^<]*</g, '><')).toMatch(
      /^<iframe( \w+(="")?)+><\/iframe><p><a href=""><\/a><\/p>$/,
    );
    expect(escapeHtml(words)).not.toMatch(/[<>"]/);
  });

  it('goes into a file of its own and comes out the same', () => {
    const meta = makeDataset().articles[0];
    if (!meta) throw new Error('the sample has no article');
    const plain = words
      .replace(LONE, '\uFFFD')
      .replace(/\p{Cc}/gu, ' ')
      .trim();
    const file = exportArticle({ ...meta, title: plain, publisher: plain, authors: [plain] }, `${plain}\n`);
    const back = parseArticle('data/articles/x.md', file);
    expect([back.meta.title, back.meta.publisher, back.meta.authors, back.text]).toEqual([
      plain,
      plain,
      [plain],
      `${plain}\n`,
    ]);
  });
});

const FRONT = 'title: A\npublisher: null\nauthors: []\ndate: null\ndateBasis: null\nlanguage: en\n';
const LAUGHS = `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefgh'
  .split('')
  .map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[at]}`).join(', ')}]\n`)
  .join('')}`;

describe('front matter is refused with its file and line', () => {
  it.each([
    ['an address that acts', `${FRONT}url: "javascript:alert(1)"\n`],
    ['an address that acts in capitals', `${FRONT}url: " JaVaScRiPt:alert(1)"\n`],
    ['a page in an address', `${FRONT}url: "data:text/html,x"\n`],
    ['a file of the disk', `${FRONT}url: "file:///etc/passwd"\n`],
    ['a key of all objects', `${FRONT}url: null\n__proto__: { polluted: true }\n`],
    ['the key of what makes them', `${FRONT}url: null\nconstructor: { prototype: { polluted: true } }\n`],
    ['merged keys', `${FRONT}url: null\n"<<": { polluted: true }\n`],
    ['a function', `${FRONT}url: null\nx: !!js/function "function () {}"\n`],
    ['names that name each other', `${FRONT}url: null\n${LAUGHS}`],
    ['a list for a title', `${FRONT.replace('title: A', 'title: [A]')}url: null\n`],
    ['a language of markup', `${FRONT.replace('language: en', 'language: "<b>"')}url: null\n`],
    ['a key twice', `${FRONT}url: null\ntitle: B\n`],
  ])('%s', (_what, front) => {
    const parse = () => parseArticle('data/articles/x.md', `---\n${front}---\nWords.\n`);
    expect(parse).toThrow(DataError);
    expect(parse).toThrow(/^data\/articles\/x\.md, line \d+/);
  });
});

describe('corrections are refused with their file and line', () => {
  const one = (fields: string) => `corrections:\n  - action: drop-mention\n    mention: { exact: Mali }\n${fields}`;
  it.each([
    ['a key of all objects', one('    reason: x\n    __proto__: { polluted: true }\n')],
    ['the key of what makes them', one('    reason: x\n    constructor: { polluted: true }\n')],
    ['a key of all objects at the top', `__proto__: { polluted: true }\n${one('    reason: x\n')}`],
    ['an action that nobody knows', one('    reason: x\n').replace('drop-mention', 'constructor')],
    ['no reason', one('    reason: " "\n')],
    ['names that name each other', `${LAUGHS}${one('    reason: x\n')}`],
    ['a list', '- a\n- b\n'],
  ])('%s', (_what, source) => {
    expect(() => parseCorrections('data/corrections/x.yaml', source)).toThrow(DataError);
    expect(() => parseCorrections('data/corrections/x.yaml', source)).toThrow(/^data\/corrections\/x\.yaml, line \d+/);
  });
});

it.each([
  null,
  undefined,
  0,
  '',
  'eval(1)',
  [],
  {},
  { __proto__: { message: 'ready', secret: 's' } },
  { message: 'ready' },
  { message: 'ready', secret: null },
  { message: ['ready'], secret: 's' },
  { message: 'link', value: 'javascript:1', secret: 's' },
  'pymxPYMxotherxPYMxwidthxPYMx600',
])('a message of a stranger (%s) is not obeyed', (data) => {
  const ask = () => asksForHeight(data, { id: 'own', secret: 't' });
  expect(ask).not.toThrow();
  expect(ask()).toBe(false);
});
