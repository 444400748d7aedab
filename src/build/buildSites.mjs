/**
 * `npm run build`: the site of the first dataset (`data/articles`), and below it one for each dataset that lies in a folder of
 * its own (`data/<dataset>/dataset.yaml`), at `<dataset>/`. Arguments go to `vite build`. All of them share gazetteer, map and
 * lexicon. `DATASET=<dataset>` builds, or serves in development, that one alone.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT, runLocal } from './setup.mjs';

/** Names of the datasets beside the first. @param root folder that holds `data/` */
export function otherDatasets(root) {
  return readdirSync(join(root, 'data'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, 'data', entry.name, 'dataset.yaml')))
    .map(({ name }) => name)
    .sort();
}

/** @returns exit code of the first build that failed, else 0 */
export function buildSites(args) {
  const first = runLocal('vite', ['build', ...args]);
  if (first !== 0 || process.env.DATASET) return first;
  for (const dataset of otherDatasets(process.env.DATA_ROOT ?? ROOT)) {
    const own = ['build', '--outDir', `dist/${dataset}`, '--emptyOutDir', ...args];
    const code = runLocal('vite', own, { env: { DATASET: dataset } });
    if (code !== 0) return code;
  }
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = buildSites(process.argv.slice(2));
