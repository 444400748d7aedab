/** What hosts and browsers are told of the built files. */
import { describe, expect, it } from 'vitest';
import { listPrecache, writeHeaders, writeNotFound } from '../../src/build/hostingFiles';

const bytes = (text: string) => new TextEncoder().encode(text);
const FILES = new Map(
  Object.entries({
    'index.html': 'page',
    'assets/index-1.js': 'code',
    'data/dataset.json': '{}',
    'data/claims.csv': 'a,b',
    'data/gazetteer.bin.gz': 'names',
    'embed.html': 'one file',
    'icon.svg': '<svg/>',
  }).map(([path, text]) => [path, bytes(text)]),
);

describe('what a browser keeps', () => {
  it('is what the page needs, the page under its folder, and nothing for other people', () =>
    expect(listPrecache(FILES).files.sort()).toEqual(['./', 'assets/index-1.js', 'data/dataset.json', 'icon.svg']));
  it('is another version when a byte of it is another', () => {
    const { version } = listPrecache(FILES);
    expect(listPrecache(new Map(FILES)).version).toBe(version);
    expect(listPrecache(new Map([...FILES, ['data/dataset.json', bytes('{ }')]])).version).not.toBe(version);
    expect(listPrecache(new Map([...FILES, ['data/claims.csv', bytes('a;b')]])).version).toBe(version);
  });
  it('leaves out article texts where they are many', () => {
    const heavy = ['data/articles/a.json', 'data/catalogue.json'];
    const texts = heavy.map((path): [string, Uint8Array] => [path, new Uint8Array(4_000_000)]);
    for (const path of heavy) expect(listPrecache(new Map([...FILES, ...texts])).files).not.toContain(path);
    for (const path of heavy)
      expect(listPrecache(new Map([...FILES, ...texts.map(([one]) => [one, bytes('')] as const)])).files).toContain(
        path,
      );
  });
});

describe('headers', () => {
  const text = writeHeaders('<script>a()</script>', '<style>p{}</style><script>b()</script>');
  const rules = new Map(
    text
      .trim()
      .split('\n\n')
      .map((rule) => [rule.split('\n')[0] as string, rule.split('\n').slice(1).join('\n')]),
  );
  it('let anybody frame, and every origin read data and embeds', () => {
    expect(text).not.toMatch(/X-Frame-Options/i);
    for (const path of ['/embed.html', '/data/*', '/assets/*', '/embed.js'])
      expect(rules.get(path), path).toContain('Access-Control-Allow-Origin: *');
  });
  it('keep hashed files for good, and ask anew for all others', () => {
    expect(rules.get('/assets/*')).toContain('immutable');
    for (const path of ['/', '/embed.html', '/data/*']) expect(rules.get(path)).toContain('max-age=0, must-revalidate');
  });
  it('say each thing once for each address, since hosts join what two rules say', () => {
    const everywhere = rules.get('/*') ?? '';
    for (const [path, headers] of rules)
      if (path !== '/*') for (const name of everywhere.match(/\S+(?=:)/g) ?? []) expect(headers).not.toContain(name);
  });
  it('allow no script but the site’s own and those that it names', () => {
    for (const path of ['/', '/embed.html']) expect(rules.get(path)).not.toMatch(/script-src[^;]*unsafe/);
    expect(rules.get('/embed.html')).toMatch(/font-src 'self' data:/);
  });
});

it('the page for what is not there leads to the site', () => {
  expect(writeNotFound('Who says so', 'https://news.example/flows/')).toContain('href="https://news.example/flows/"');
  expect(writeNotFound('Who says so', null)).toContain('href="./"');
});
