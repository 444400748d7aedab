/**
 * `npm start`: installs what is missing, builds dataset and site (which prints the summary), serves it and prints the
 * address. Arguments go to `vite preview` (`npm start -- --port 8080`).
 */
import { buildSites } from './buildSites.mjs';
import { ensureDependencies, fail, runLocal } from './setup.mjs';

ensureDependencies();
if (buildSites(['--logLevel', 'warn']) !== 0)
  fail('The site was not built: the message above says which file to mend. Then run npm start again.');
process.exitCode = runLocal('vite', ['preview', ...process.argv.slice(2)]);
