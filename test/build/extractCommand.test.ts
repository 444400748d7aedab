import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
let folder: string;
let run: { status: number | null; lines: Record<string, unknown>[]; complaints: string[] };

/** The command on these files; one start for all the tests. */
function extract(args: string[], input = '') {
  const command = ['--import', 'tsx', join(ROOT, 'src/build/extractCommand.ts'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, input, encoding: 'utf8' });
  const lines = stdout.split('\n').filter(Boolean);
  return { status, lines: lines.map((line) => JSON.parse(line)), complaints: stderr.split('\n').filter(Boolean) };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'extract-'));
  const files: Record<string, string | Uint8Array> = {
    'plain.txt': 'Fighters left Syria for Libya.\n',
    'marked.md': '---\ndate: "2021-07-28"\nlanguage: en\n---\nFighters left Syria.',
    'picture.bin': Uint8Array.from([0x89, 0x50, 0, 1]),
    'broken.txt': Uint8Array.from([0xff, 0xfe, 0xfd]),
    'at-home.md': '---\nhome: "Alexandria, Louisiana"\n---\nA man from Alexandria was arrested.',
    'empty.txt': ' \n',
    'unseen.txt': '\ufeff\u200b\n\u200f',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const names = [...Object.keys(files), 'missing.txt'].map((name) => join(folder, name));
  run = extract([...names, '-'], '\ufeffThey left Iraq.\r\n');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the extract command', () => {
  it('writes one object a readable file, in order', () => {
    expect(run.lines.map(({ id }) => id)).toEqual(['plain', 'marked', 'at-home', 'stdin']);
  });

  it('counts offsets from what follows the front matter', () => {
    expect(run.lines[1]?.text).toBe('Fighters left Syria.');
    expect(run.lines[1]?.mentions).toMatchObject([{ start: 14, end: 19, place: 'country:SY' }]);
  });

  it("hears the place that the front matter calls the publisher's home", () => {
    expect(run.lines[2]?.mentions).toMatchObject([{ surface: 'Alexandria', place: 'geonames:4314550' }]);
  });

  it('keeps standard input as it was read', () => {
    expect(run.lines[3]?.text).toBe('\ufeffThey left Iraq.\r\n');
    expect(run.lines[3]?.mentions).toMatchObject([{ start: 11, end: 15, surface: 'Iraq' }]);
  });

  it('says in one line what is wrong with each other file, and exits with 2', () => {
    const reasons = run.complaints.map((line) => line.replace(/^.*\/(\w+\.\w+: )/, '$1'));
    expect(run.status).toBe(2);
    expect(reasons).toEqual([
      'picture.bin: is not text (it holds zero bytes)',
      'broken.txt: is not text in UTF-8',
      'empty.txt: is empty',
      'unseen.txt: is empty',
      'missing.txt: no such file',
    ]);
  });
});
