/**
 * What both commands need before any dependency is there: plain Node, nothing imported from node_modules. Checks the
 * version of Node, installs the locked dependencies when they are missing or out of date, and runs local programs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OLDEST_NODE = [20, 19]; // what Vite 8 runs on

/** Ends the process with one line that says what to do. */
export function fail(message) {
  process.stderr.write(`\n${message}\n`);
  process.exit(1);
}

/** Runs a program, its output shown; returns its exit code. */
export function run(command, args, { env = {}, quiet = false } = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (error) process.stderr.write(`${command}: ${error.message}\n`);
  return status ?? 1;
}

/** Runs a program that a dependency installs. */
export function runLocal(program, args, options) {
  return run(join(ROOT, 'node_modules', '.bin', program), args, options);
}

/** True when what is installed is what package-lock.json says; optional packages may be for another platform. */
function dependenciesMatchLock() {
  const installedFile = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(locked).every(
    ([path, { version, optional, peer }]) => path === '' || optional || peer || installed[path]?.version === version,
  );
}

/** Node new enough, dependencies installed; says what it does. */
export function ensureDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]))
    fail(
      `Node ${process.versions.node} is too old: install Node ${OLDEST_NODE.join('.')} or newer (https://nodejs.org).`,
    );
  if (dependenciesMatchLock()) return;
  console.log('Installing the locked dependencies (once) ...');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0)
    fail("The dependencies could not be installed: see npm's message above, then run the command again.");
}
