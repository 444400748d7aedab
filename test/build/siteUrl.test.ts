import { expect, it } from 'vitest';
import { siteUrl } from '../../src/build/siteUrl';

it.each([
  [undefined, null],
  [' ', null],
  ['https://news.example/flows', 'https://news.example/flows/'],
  ['https://news.example/flows/?a=1#top', 'https://news.example/flows/'],
])('reads %s as %s', (given, expected) => expect(siteUrl({ SITE_URL: given })).toBe(expected));

it.each(['flows', 'ftp://news.example/', '//news.example'])('refuses %s and says what to give', (given) =>
  expect(() => siteUrl({ SITE_URL: given })).toThrow(/SITE_URL.*https:\/\//),
);
