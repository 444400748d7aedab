/** Who may import whom: walks the imports of `src`, type imports included, and holds them against a table. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../src');
const VIEWS = [
  'claims-panel',
  'compare',
  'places-panel',
  'reader',
  'search',
  'share',
  'story',
  'table',
  'timeline',
  'workbench',
];

/** Room -> rooms it may import, besides itself. `extract` is src/extract.ts. */
const MAY_IMPORT: Record<string, string[]> = {
  model: [],
  language: ['model'],
  text: ['model'],
  mentions: ['model'],
  places: ['model'],
  claims: ['model'],
  extract: ['model', 'text', 'mentions', 'places', 'claims'],
  atlas: ['model'],
  dataset: ['model'],
  state: ['model'],
  interface: ['model', 'language', 'state'],
  map: ['model', 'language', 'atlas', 'interface'],
  ...Object.fromEntries(VIEWS.map((view) => [view, ['model', 'language', 'state', 'interface']])),
  editing: ['model', 'language', 'state', 'atlas', 'dataset', 'extract'],
  frame: ['model'],
  app: ['model', 'language', 'state', 'interface', 'map', 'atlas', 'dataset', 'extract', 'editing', 'frame', ...VIEWS],
  build: [
    'model',
    'language',
    'text',
    'mentions',
    'places',
    'claims',
    'extract',
    'atlas',
    'dataset',
    'map',
    'app',
    'frame',
    'state',
    'interface',
  ],
};

/** Package -> rooms that may import it. */
const ONLY_IN: [RegExp, string[]][] = [
  [/^zustand/, ['state']],
  [/^maplibre-gl/, ['map']],
  [/^node:/, ['build']],
  [/^vite$|^rolldown/, ['build']],
  [/^@turf\//, ['atlas', 'build']],
  [/^topojson-client/, ['atlas', 'build']],
];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(tsx?|mjs)$/.test(file));
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

const roomOf = (file: string) => (file.includes('/') ? file.split('/')[0] : file.split('.')[0]) as string;
const imports = files.flatMap((file) =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(IMPORT)].map((match) => {
    const target = (match[1] ?? match[2] ?? match[3]) as string;
    const inside = target.startsWith('.') ? relative(SRC, join(SRC, dirname(file), target)) : null;
    return { file, target, room: roomOf(file), targetRoom: inside === null ? null : roomOf(inside) };
  }),
);

it('finds the imports it checks', () => expect(imports.length).toBeGreaterThan(20));

it('has a row for every room', () => expect(files.filter((file) => !(roomOf(file) in MAY_IMPORT))).toEqual([]));

it('keeps each room to the rooms it may know', () => {
  const wrong = imports.filter(
    ({ room, targetRoom }) =>
      targetRoom !== null &&
      targetRoom !== room &&
      !targetRoom.startsWith('..') &&
      !MAY_IMPORT[room]?.includes(targetRoom),
  );
  expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

it('keeps each package to the rooms that own it', () => {
  const wrong = imports.filter(({ room, target }) =>
    ONLY_IN.some(([name, rooms]) => name.test(target) && !rooms.includes(room)),
  );
  expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

it('has React in .tsx files alone', () => {
  const wrong = imports.filter(
    ({ file, target }) => /^react(-dom|-aria-components)?(\/|$)/.test(target) && !file.endsWith('.tsx'),
  );
  expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});
