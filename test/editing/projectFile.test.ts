/** A text with its corrections as one file: written, read again, refused where it cannot be read. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isProject, readProject, writeProject } from '../../src/editing/projectFile';
import type { Decision } from '../../src/model/corrections';
import type { ArticleMeta } from '../../src/model/dataset';

const META: ArticleMeta = {
  slug: 'own-text',
  title: 'Troops move',
  publisher: 'The Daily Example',
  authors: [],
  date: '2024-06-05',
  dateBasis: 'as you gave it',
  url: 'https://example.org/troops',
  language: 'en',
};
const TEXT = 'Troops move from Georgia to Niger.\n\n---\nIt is not known: when.';
const DECISIONS: Decision[] = [
  {
    action: 'set-mention',
    mention: { exact: 'Georgia' },
    place: 'admin:US-GA',
    kind: 'admin',
    reason: 'the “state”: #1',
  },
  { action: 'drop-claim', claim: { sentence: { exact: 'It is not known: when.' } }, reason: 'no claim' },
];
const project = () => writeProject('troops-move', META, TEXT, DECISIONS);
const repacked = (change: (name: string, source: string) => string) =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(project())).map(([name, bytes]) => [name, strToU8(change(name, strFromU8(bytes)))]),
    ),
  );

describe('a project', () => {
  it('lies where a repository has its data', () => {
    expect(Object.keys(unzipSync(project()))).toEqual([
      'data/articles/troops-move.md',
      'data/corrections/troops-move.yaml',
    ]);
  });
  it('holds text, details and decisions, letter for letter', () => {
    expect(readProject(project())).toEqual({
      text: TEXT,
      date: '2024-06-05',
      language: 'en',
      home: '',
      title: 'Troops move',
      publisher: 'The Daily Example',
      url: 'https://example.org/troops',
      decisions: DECISIONS,
    });
  });
  it('is the same bytes each time', () => expect(project()).toEqual(project()));
  it('is told from other zip files', () => {
    expect(isProject(project())).toBe(true);
    expect(isProject(zipSync({ 'word/document.xml': strToU8('<w:document/>') }))).toBe(false);
    expect(isProject(strToU8('PK\u0003\u0004 and nothing more'))).toBe(false);
  });
});

describe('a project that cannot be read is refused in words', () => {
  it('of a newer version', () => {
    const newer = repacked((_name, source) => source.replace('version 1', 'version 2'));
    expect(() => readProject(newer)).toThrow(/newer version/);
  });
  it('with a decision of an unknown kind, naming file and line', () => {
    const strange = repacked((_name, source) => source.replace('drop-claim', 'burn-claim'));
    expect(() => readProject(strange)).toThrow(/data\/corrections\/troops-move\.yaml, line \d+/);
  });
  it('with broken front matter', () => {
    const broken = repacked((name, source) => (name.endsWith('.md') ? source.replace('title:', 'title: [') : source));
    expect(() => readProject(broken)).toThrow(/data\/articles\/troops-move\.md/);
  });
});
