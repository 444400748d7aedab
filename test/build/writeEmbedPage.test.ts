/** The page that is one file: nothing inside it may end the element that it stands in. */
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EmbedParts, inlineJson, inlineScript, writeEmbedPage } from '../../src/build/writeEmbedPage';
import { writeOembed } from '../../src/build/writeOembed';

const parts: EmbedParts = {
  title: 'Who "says" <so>?',
  description: 'Claims & sentences',
  body: '<p>The picture</p>',
  style: 'p { color: red }',
  script: 'document.title += "!";',
  data: { 'inline-dataset': { text: '</script><script>alert(1)</script>' } },
  siteUrl: 'https://news.example/flows/',
  workerFile: 'assets/worker.js',
};

describe('data in the page', () => {
  it('end no script and no line', () =>
    expect(inlineJson(['</script>', '<!--', '\u2028\u2029'])).toBe(
      '["\\u003c/script>","\\u003c!--","\\u2028\\u2029"]',
    ));
  it('are read as they were written, whatever they hold', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = inlineJson(value);
        expect(text).not.toMatch(/[<\u2028\u2029]/);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    ));
});

describe('a script in the page', () => {
  it('means the same, and neither ends nor nests a script element', () => {
    const code = 'globalThis.made = ["</script>", "<script>", "<!-- -->", /<\\/SCRIPT/.source, 1 < 2]';
    const safe = inlineScript(code);
    expect(safe).not.toMatch(/<(?:\/?script|!--)/i);
    expect([...runInNewContext(safe)]).toEqual(['</script>', '<script>', '<!-- -->', '<\\/SCRIPT', true]);
  });
  it('that HTML could not carry is refused by the build', () =>
    expect(() => inlineScript('if (n <script.length) stop()')).toThrow(SyntaxError));
});

describe('the page', () => {
  const html = writeEmbedPage(parts);
  it('holds its data whole and its title as text', () => {
    expect(html).toContain('<title>Who &quot;says&quot; &lt;so&gt;?</title>');
    expect(html.match(/<\/script>/g)).toHaveLength(3);
  });
  it('names where it belongs before anything heavy', () => {
    const links = html.slice(0, html.indexOf('<style>'));
    expect(links).toContain('<link rel="canonical" href="https://news.example/flows/">');
    expect(links).toContain('type="application/json+oembed" href="https://news.example/flows/oembed.json"');
  });
  it('has no link that leads nowhere when nobody knows its address', () =>
    expect(writeEmbedPage({ ...parts, siteUrl: null })).not.toMatch(/canonical|oembed/));
  it('loads nothing', () => expect(html).not.toMatch(/<script[^>]+src=|<link[^>]+stylesheet|<img/));
});

it('an oEmbed answer is rich, with a frame that has a title and a picture of known size', () => {
  const answer = JSON.parse(writeOembed('Who "says" <so>?', 'https://news.example/flows/'));
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    width: 800,
    height: 640,
    thumbnail_url: 'https://news.example/flows/preview.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  expect(answer.html).toBe(
    '<iframe src="https://news.example/flows/embed.html" title="Who &quot;says&quot; &lt;so&gt;?" loading="lazy" width="100%" height="640" allowfullscreen style="border:0"></iframe>',
  );
});
