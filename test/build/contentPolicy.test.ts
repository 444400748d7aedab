import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { contentPolicy, contentPolicyHeader } from '../../src/build/contentPolicy';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const PAGE = `<style>p{}</style><script>a()</script><script type="module" src="x.js"></script>
<script type="application/ld+json">{"a":1}</script><script type="module">b()</script>`;

it('names inline scripts and styles by their hashes, and no data block', () => {
  const policy = contentPolicy(PAGE);
  for (const text of ['a()', 'b()', 'p{}']) expect(policy).toContain(hash(text));
  expect(policy).not.toContain(hash('{"a":1}'));
});

it('allows nothing unsafe and no other host', () => expect(contentPolicy(PAGE)).not.toMatch(/unsafe|https?:|\s\*/));

it('lets anybody frame the page, in a header', () =>
  expect(contentPolicyHeader(PAGE)).toMatch(/; frame-ancestors \*$/));
