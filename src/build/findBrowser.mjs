/**
 * Finds a Chromium for the browser tests, in this order: CHROMIUM_PATH, an installed Chromium or Chrome, Debian's
 * package (as root), Playwright's own download. Returns the path of the program, or null when none can be had.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, runLocal } from './setup.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const paths = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...ELSEWHERE];
  return paths.find((path) => existsSync(path)) ?? null;
}

function installDebianPackage() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  console.log("\nNo browser found: installing Debian's chromium ...");
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env, quiet: true });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env, quiet: true });
  return installed();
}

async function downloadPlaywrights() {
  console.log('\nNo browser found: downloading the one that Playwright ships ...');
  if (runLocal('playwright-core', ['install', 'chromium']) !== 0) return null;
  const { chromium } = await import('playwright-core');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named && existsSync(named)) return named;
  if (named) console.log(`CHROMIUM_PATH names no file: ${named}`);
  return installed() ?? installDebianPackage() ?? (await downloadPlaywrights());
}
