/**
 * One file of `data/articles` and its corrections in, all that is read in it out: parsed, extracted, corrected, validated;
 * or taken as an earlier build left it, where nothing has changed that it depends on. Refuses what is not as it should be
 * with file, line and remedy.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyCorrections, type PlaceLookup } from '../dataset/applyCorrections';
import { DataError } from '../dataset/DataError';
import { parseArticle, parsePlainArticle } from '../dataset/parseArticle';
import type { Correction } from '../dataset/parseCorrections';
import { validateDocument } from '../dataset/validateDocument';
import { extract, findHome, type Resources } from '../extract';
import { type CachedArticle, cacheKey, openArticleCache } from './articleCache';
import { readingVersion } from './loadResources';

/** An editor's decisions, and the file they were read from. */
export interface CorrectionsFile {
  source: string;
  corrections: Correction[];
}

export interface Reader {
  /** @throws DataError */
  article(name: string, corrections?: CorrectionsFile): CachedArticle;
  /** How many were read, and not taken from an earlier build. */
  fresh(): number;
  /** No more articles are wanted: what no build needs any more is forgotten. */
  done(): void;
}

/** Looks a place up by its id, for corrections and blocs. */
export function placeLookup({ gazetteer }: Resources): PlaceLookup {
  return (id) => gazetteer.placeById(id);
}

/** An article as it lies in its folder: one file with a front matter, or a plain text with its fields beside it. */
interface ArticleFiles {
  file: string;
  source: string;
  /** Null where the fields stand in the file itself. */
  fields: { file: string; source: string } | null;
}

function readFiles(root: string, folder: string, name: string): ArticleFiles {
  const file = `${folder}/articles/${name}`;
  const source = readFileSync(join(root, file), 'utf8');
  if (!name.endsWith('.txt')) return { file, source, fields: null };
  const beside = file.replace(/\.txt$/, '.yaml');
  if (!existsSync(join(root, beside)))
    throw new DataError(
      file,
      null,
      'has no file with its fields.',
      `Write ${beside} (title, publisher, date ...), or run: npm run add -- ${file}`,
    );
  return { file, source, fields: { file: beside, source: readFileSync(join(root, beside), 'utf8') } };
}

function read(files: ArticleFiles, corrections: Correction[], resources: Resources): CachedArticle {
  const { file, source, fields } = files;
  const { meta, text } = fields
    ? parsePlainArticle(file, source, fields.file, fields.source)
    : parseArticle(file, source);
  const { slug, date, language, home } = meta;
  if (home && findHome(home, resources.gazetteer) < 0)
    throw new DataError(
      file,
      null,
      `home: "${home}" is no place that the gazetteer knows.`,
      'Name a city with its state or country ("Alexandria, Louisiana"), or a place id.',
    );
  const raw = extract({ id: slug, text, date, language, home }, resources);
  const document = applyCorrections(raw, corrections, placeLookup(resources));
  const firstLine = source.slice(0, source.length - text.length).split('\n').length;
  validateDocument(file, firstLine, document);
  return corrections.length > 0 ? { meta, document, raw } : { meta, document };
}

/**
 * @param folder that holds `articles`, below the root
 * @param tell takes a line on a cache entry that cannot be used
 */
export function openReader(root: string, folder: string, resources: Resources, tell: (line: string) => void): Reader {
  const cache = openArticleCache(root, folder, tell);
  const version = readingVersion();
  let fresh = 0;
  return {
    article(name, { source: decisions, corrections } = { source: '', corrections: [] }) {
      const files = readFiles(root, folder, name);
      const key = cacheKey(version, name, files.source, files.fields?.source ?? '', decisions);
      const known = cache.find(key);
      if (known) return known;
      fresh += 1;
      const article = read(files, corrections, resources);
      cache.keep(key, article);
      return article;
    },
    fresh: () => fresh,
    done: () => cache.sweep(),
  };
}
