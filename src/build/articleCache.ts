/**
 * What was read in articles, kept between builds under `.cache/articles`, so that an unchanged article is not read again.
 * Comes in: whatever the reading depends on (the file, its corrections, the version of the code and its tables). Goes out:
 * the article as it was read then, or null. An entry that is cut short or altered is told in a line and read anew.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleMeta } from '../model/dataset';
import type { Document } from '../model/document';

export interface CachedArticle {
  meta: ArticleMeta;
  document: Document;
  /** As extraction left it; absent where no correction changed it. */
  raw?: Document;
}

export interface ArticleCache {
  find(key: string): CachedArticle | null;
  keep(key: string, article: CachedArticle): void;
  /** Forgets what this build did not ask for. */
  sweep(): void;
}

const ENDING = '.json';
/** The first line of an entry is the sum of the rest. */
const SUM_LENGTH = 40;

const sumOf = (text: string) => createHash('sha1').update(text).digest('hex');

/** Name of an entry, from everything that its article was read from. */
export function cacheKey(...parts: string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex').slice(0, 32);
}

/** @param dataset folder of the dataset, `data/…`: each has a cache of its own */
export function openArticleCache(root: string, dataset: string, tell: (line: string) => void): ArticleCache {
  const place = ['.cache', 'articles', ...dataset.split('/').slice(1)].join('/');
  const folder = join(root, place);
  const used = new Set<string>();
  return {
    find(key) {
      const file = join(folder, key + ENDING);
      used.add(key + ENDING);
      if (!existsSync(file)) return null;
      try {
        const text = readFileSync(file, 'utf8');
        const body = text.slice(SUM_LENGTH + 1);
        if (sumOf(body) === text.slice(0, SUM_LENGTH)) return JSON.parse(body) as CachedArticle;
      } catch {
        // Told below, like every other fault of an entry.
      }
      tell(`${place}/${key}${ENDING} is damaged: its article is read anew.`);
      return null;
    },
    keep(key, article) {
      mkdirSync(folder, { recursive: true });
      const body = JSON.stringify(article);
      // Written beside and renamed: a second process never reads half a file.
      const fresh = join(folder, `${key}.${process.pid}`);
      writeFileSync(fresh, `${sumOf(body)}\n${body}`);
      renameSync(fresh, join(folder, key + ENDING));
    },
    sweep() {
      if (!existsSync(folder)) return;
      for (const name of readdirSync(folder))
        if (name.endsWith(ENDING) && !used.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}
