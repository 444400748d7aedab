/** Articles of `data/articles` and their gold annotations, for tests. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParsedArticle, parseArticle } from '../../src/dataset/parseArticle';
import type { GoldDocument } from '../../src/dataset/score/GoldDocument';

const ARTICLES = join(import.meta.dirname, '../../data/articles');

export function readArticles(): ParsedArticle[] {
  return readdirSync(ARTICLES)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => parseArticle(`data/articles/${name}`, readFileSync(join(ARTICLES, name), 'utf8')));
}

export function readGold(): GoldDocument[] {
  return readdirSync(import.meta.dirname)
    .filter((name) => /^\d.*\.json$/.test(name))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as GoldDocument);
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
