/** What the build puts into documents: styles without attributes, and what a page says of itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { liftStyles } from '../../src/build/liftStyles';
import { datasetJsonLd, pageHead } from '../../src/build/pageHead';
import { URL_KEYS } from '../../src/state/urlChoices';
import { makeDataset } from '../views/fixtures';

const WORDS = { title: 'Who "says" <so>?', description: 'Claims & words', path: '', type: 'website' as const };

describe('styles', () => {
  const { html, css } = liftStyles(
    '<p class="a" style="left:1px">x</p><i style="left:1px"></i><b style="font:&quot;A&quot;"></b>',
  );
  it('leave the elements', () => expect(html).not.toContain(' style='));
  it('stand once a style', () => expect(css.match(/left:1px/g)).toHaveLength(1));
  it('keep their quotation marks', () => expect(css).toContain('font:"A"'));
  it('are tied to the elements that had them', () =>
    expect(html).toBe('<p class="a" data-style="0">x</p><i data-style="0"></i><b data-style="1"></b>'));
});

describe('the head', () => {
  it('has no canonical address where none is known', () => {
    const head = pageHead(WORDS, null);
    expect(head).not.toMatch(/canonical|og:url/);
    expect(head).toContain('<meta property="og:image" content="./preview.png">');
  });
  it('has absolute addresses where one is', () => {
    const head = pageHead({ ...WORDS, path: 'articles/a.html' }, 'https://news.example/flows/');
    expect(head).toContain('<link rel="canonical" href="https://news.example/flows/articles/a.html">');
    expect(head).toContain('content="https://news.example/flows/preview.png"');
  });
  it('escapes what an article may be called', () =>
    expect(pageHead(WORDS, null)).toContain('<title>Who &quot;says&quot; &lt;so&gt;?</title>'));
});

it('tells programs what the dataset is, in a block that no title can end', () => {
  const dataset = { ...makeDataset(), title: '</script><b>' };
  const block = datasetJsonLd(dataset, 'Words', null);
  expect(block.match(/<\/script>/g)).toHaveLength(1);
  const data = JSON.parse(block.replace(/^<script[^>]*>|<\/script>$/g, ''));
  expect(data).toMatchObject({ '@type': 'Dataset', name: '</script><b>' });
  expect(data.citation).toHaveLength(dataset.articles.length);
});

it('the page hides what was written for no choice under every key that chooses', () => {
  const page = readFileSync(join(import.meta.dirname, '../../index.html'), 'utf8');
  const keys = /const keys = '([^']+)'/.exec(page)?.[1]?.split(' ');
  const looks = ['theme', 'lang']; // how it looks and how it is spoken: nothing else is chosen
  expect(keys?.sort()).toEqual([...URL_KEYS.filter((key) => !looks.includes(key)), 'embed'].sort());
});
