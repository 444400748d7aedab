/** The command as a script in a newsroom would call it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const PROGRAM = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'src/build/extractCommand.ts')];
const TEXT = 'Officials said on Wednesday that fighters had moved from Mali to Niger.\n';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimed-flows-'));
  writeFileSync(join(folder, 'report.txt'), TEXT);
  writeFileSync(join(folder, 'note.md'), `---\ntitle: x\ndate: "2021-07-28"\n---\n${TEXT}`);
  writeFileSync(join(folder, 'empty.txt'), ' \n');
  writeFileSync(join(folder, 'picture.txt'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]));
});
afterAll(() => rmSync(folder, { recursive: true }));

function extract(args: string[], input?: string) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...PROGRAM, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return {
    documents: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    stderr,
    status,
  };
}

describe('extract', () => {
  it('prints one object a file, whose offsets count in the text as it was read', () => {
    const { documents, status } = extract(['--date', '2024-05-02', 'report.txt']);
    expect([documents.length, status]).toEqual([1, 0]);
    const [{ id, text, mentions, claims }] = documents;
    expect([id, text]).toEqual(['report', TEXT]);
    expect(mentions.map(({ start, end }: { start: number; end: number }) => text.slice(start, end))).toEqual([
      'Mali',
      'Niger',
    ]);
    expect(claims[0]).toMatchObject({
      relation: 'movement',
      origins: ['country:ML'],
      destinations: ['country:NE'],
      saidOn: '2024-05-01',
    });
  }, 60_000);

  it('leaves the front matter of a .md file out of the text', () => {
    expect(extract(['note.md']).documents[0].text).toBe(TEXT);
  }, 60_000);

  it('reads standard input', () => {
    expect(extract(['-'], TEXT).documents[0].text).toBe(TEXT);
  }, 60_000);

  it('gives a bad file one line, does the others all the same, and ends with 2', () => {
    const { documents, stderr, status } = extract(['empty.txt', 'picture.txt', 'absent.txt', 'report.txt']);
    expect(documents.map(({ id }) => id)).toEqual(['report']);
    expect(status).toBe(2);
    const lines = stderr.trim().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('empty.txt: is empty');
    expect(lines[1]).toContain('picture.txt: is not text');
    expect(lines[2]).toContain('absent.txt');
  }, 60_000);

  it('prints the same bytes twice', () => {
    const run = () => execFileSync(process.execPath, [...PROGRAM, 'report.txt'], { cwd: folder, encoding: 'utf8' });
    expect(run()).toBe(run());
  }, 60_000);
});
