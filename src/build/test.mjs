/**
 * `npm test`: installs what is missing (dependencies, a browser), then checks types, lint and format, dead code, unit
 * tests, the build, and the built site in a browser. Goes through all of it even when a step fails, and closes with
 * `N passed, N failed`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './findBrowser.mjs';
import { ensureDependencies, runLocal } from './setup.mjs';

ensureDependencies();
const scratch = mkdtempSync(join(tmpdir(), 'claimed-flows-test-'));
const env = { TZ: 'UTC', CI: 'true', NO_COLOR: '1' };
const total = { passed: 0, failed: 0 };

function count(passed, failed) {
  total.passed += passed;
  total.failed += failed;
}

/** A check that passes or fails as a whole. */
function check(name, program, args, extra = {}) {
  console.log(`\n== ${name}`);
  const failed = runLocal(program, args, { env: { ...env, ...extra } }) !== 0;
  console.log(failed ? `FAILED: ${name}` : `passed: ${name}`);
  count(failed ? 0 : 1, failed ? 1 : 0);
  return !failed;
}

/** A run of vitest, each of its tests counted; a run that dies without a report is one failure. */
function tests(name, args, extra = {}) {
  console.log(`\n== ${name}`);
  const report = join(scratch, `${name.replaceAll(' ', '-')}.json`);
  const code = runLocal(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
    {
      env: { ...env, ...extra },
    },
  );
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    count(numPassedTests, numFailedTests || (code === 0 ? 0 : 1));
  } catch {
    console.log(`FAILED: ${name} ended without a report`);
    count(0, 1);
  }
}

check('types', 'tsc', ['--noEmit']);
check('lint and format', 'biome', ['ci', '--config-path', '.biome.json', '.']);
check('dead code', 'knip', ['--config', '.knip.json']);
tests('unit tests', ['--exclude', 'test/browser/**']);
const built = check('build', 'vite', ['build', '--logLevel', 'warn']);
const browser = await findBrowser();
if (built && browser)
  tests('browser tests', ['test/browser', '--no-file-parallelism', '--testTimeout=90000', '--hookTimeout=90000'], {
    CHROMIUM_PATH: browser,
  });
else {
  console.log(
    `\nFAILED: browser tests (${built ? 'no browser: set CHROMIUM_PATH to a Chromium or Chrome' : 'no build'})`,
  );
  count(0, 1);
}

rmSync(scratch, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;
