/**
 * `npm run bench:page`: how fast the built page is, as ratios to a bare page with a map, loaded in turn in the same run,
 * since a machine's own speed says little. CPU slowed 4 times, 1.6 Mbit/s, 150 ms; WebGL is drawn by software unless the
 * machine has more. `--built` measures `dist` as it is.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { findBrowser } from '../../src/build/findBrowser.mjs';
import { buildBarePage } from './buildBarePage';
import { type Load, loadPage } from './loadPage';
import { selfSigned, serveFolder } from './serveFolder';

const ROOT = join(import.meta.dirname, '../..');
const ROUNDS = 5; // the median of five: one slow load does not count
const SLOW = { cpu: 4, megabits: 1.6, latencyMs: 150 };

/** MapLibre and its worker; every other script is our own. */
const MAPLIBRE = /createBaseMap|maplibre-gl-worker/;

const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;
const middle = (loads: Load[], of: (load: Load) => number) => median(loads.map(of));

interface Row {
  what: string;
  value: number;
  target: number;
  detail: string;
}

function compare(ours: Load[], bare: Load[], ownKilobytes: number): Row[] {
  const ready = middle(bare, ({ readyMs }) => readyMs);
  const ms = (of: (load: Load) => number) => `${middle(ours, of).toFixed(0)} ms`;
  const against = (what: string, of: (load: Load) => number, by: number, target: number): Row => ({
    what,
    value: middle(ours, of) / by,
    target,
    detail: `${ms(of)} against ${by.toFixed(0)} ms`,
  });
  const bytes = (loads: Load[]) => middle(loads, (load) => load.bytes);
  return [
    against('first contentful paint / bare map drawn', (load) => load.firstPaintMs, ready, 0.3),
    against('largest contentful paint / bare map drawn', (load) => load.largestPaintMs, ready, 0.3),
    against('interactive map / bare map drawn', (load) => load.readyMs, ready, 1.15),
    {
      what: 'bytes by then / bare',
      value: bytes(ours) / bytes(bare),
      target: 1.25,
      detail: `${(bytes(ours) / 1000).toFixed(0)} kB against ${(bytes(bare) / 1000).toFixed(0)} kB`,
    },
    against(
      'blocking time / bare',
      (load) => load.blockedMs,
      middle(bare, (load) => load.blockedMs),
      1,
    ),
    {
      what: 'layout shift',
      value: Math.max(...ours.map(({ shift }) => shift)),
      target: 0,
      detail: 'of the worst load',
    },
    { what: 'own scripts by then, kB gzipped', value: ownKilobytes, target: 110, detail: '' },
  ];
}

function ownKilobytes(folder: string, { scripts }: Load): number {
  const own = scripts.filter((path) => !MAPLIBRE.test(path));
  return own.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path)), { level: 9 }).length, 0) / 1000;
}

const browser = await findBrowser();
if (!browser) throw new Error('No browser: set CHROMIUM_PATH to a Chromium or Chrome.');
process.env.CHROMIUM_PATH = browser;
const scratch = mkdtempSync(join(tmpdir(), 'claimed-flows-bench-'));
try {
  const site = join(ROOT, 'dist');
  if (!process.argv.includes('--built')) await build({ root: ROOT, logLevel: 'warn' });
  const tls = selfSigned();
  const bareSite = await serveFolder(await buildBarePage(ROOT, scratch), tls);
  const ourSite = await serveFolder(site, tls);
  const bare: Load[] = [];
  const ours: Load[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const pair = [await loadPage(bareSite.address, SLOW), await loadPage(ourSite.address, SLOW)] as const;
    if (round === 0) continue; // the first pair warms the machine up
    bare.push(pair[0]);
    ours.push(pair[1]);
  }
  bareSite.close();
  ourSite.close();
  console.log(`\npage load, median of ${ROUNDS} (CPU / ${SLOW.cpu}, ${SLOW.megabits} Mbit/s, ${SLOW.latencyMs} ms)`);
  for (const { what, value, target, detail } of compare(ours, bare, ownKilobytes(site, ours[0] as Load))) {
    const kept = value <= target ? 'kept' : 'MISSED';
    console.log(`  ${what}: ${value.toFixed(2)} (at most ${target}, ${kept}) ${detail}`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.exit(0); // HTTP/2 keeps its connections open
