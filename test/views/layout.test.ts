/** What the views compute before they draw: nested marks, blocks of an article, coverage, the timeline. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nestMarks, type Run } from '../../src/interface/nestMarks';
import { readCoverage, writeCoverage } from '../../src/model/coverage';
import type { Statement } from '../../src/model/dataset';
import type { Document, Mention } from '../../src/model/document';
import { layOutArticle } from '../../src/reader/layOutArticle';
import { whyUnmapped } from '../../src/reader/whyUnmapped';
import { layOutTimeline } from '../../src/timeline/layOutTimeline';
import { stepDay } from '../../src/timeline/RangeHandles';
import { createTimeScale, fromDay, type TimeScale } from '../../src/timeline/timeScale';
import { makeDataset, makeDocuments } from './fixtures';

const flat = (runs: Run<string>[]): string =>
  runs.map((run) => ('runs' in run ? `[${run.mark} ${flat(run.runs)}]` : run.text)).join('');
const plain = <T>(runs: Run<T>[]): string => runs.map((run) => ('runs' in run ? plain(run.runs) : run.text)).join('');

describe('marks over a text', () => {
  const text = 'border between Norway and Sweden';
  const all = { start: 0, end: text.length };
  it('nest when one holds others', () =>
    expect(
      flat(
        nestMarks(text, all, [
          { start: 15, end: 21, value: 'no' },
          { start: 0, end: 32, value: 'border' },
          { start: 26, end: 32, value: 'se' },
        ]),
      ),
    ).toBe('[border border between [no Norway] and [se Sweden]]'));
  it('are cut where they cross', () =>
    expect(
      flat(
        nestMarks('abcdef', { start: 0, end: 6 }, [
          { start: 0, end: 4, value: 'x' },
          { start: 2, end: 6, value: 'y' },
        ]),
      ),
    ).toBe('[x ab[y cd]][y ef]'));
  it('outside the stretch are left out', () =>
    expect(flat(nestMarks(text, { start: 7, end: 14 }, [{ start: 15, end: 21, value: 'no' }]))).toBe('between'));
  it('hold every character once and in order, whatever the spans', () => {
    const span = fc
      .tuple(fc.nat(24), fc.nat(24))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b), value: 1 }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (marks) => {
        expect(plain(nestMarks('abcdefghijklmnopqrst', { start: 2, end: 18 }, marks))).toBe('cdefghijklmnopqr');
      }),
    );
  });
});

describe('an article', () => {
  const [harbour] = makeDocuments() as [Document];
  const blocks = layOutArticle(harbour);
  it('stands in blocks: headline, caption, paragraph, repeated caption, what was set aside', () =>
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'headline',
      'caption',
      'paragraph',
      'repeat',
      'paragraph',
      'paragraph',
      'aside',
    ]));
  it('keeps every sentence once and in order', () =>
    expect(blocks.flatMap(({ sentences }) => sentences)).toEqual(harbour.sentences));
  it('keeps sentences of one line in one paragraph', () => expect(blocks[2]?.sentences).toHaveLength(2));
  it('says why a sentence was set aside', () => expect(blocks.at(-1)).toMatchObject({ why: "a reader's comment" }));
  it('is covered by mapped, placeless and set-aside sentences, which add up', () => {
    const { mapped, without, aside, sentences } = readCoverage(writeCoverage(harbour));
    expect([mapped, without, aside, sentences.length]).toEqual([4, 3, 1, 8]);
  });
});

describe('a sentence that is not on the map says why', () => {
  const sentence = { id: 's0', start: 0, end: 9, role: 'body', language: 'en' } as const;
  const mention = (surface: string, patch: Partial<Mention>): Mention => ({
    id: 'm0-4',
    sentence: 's0',
    start: 0,
    end: 4,
    surface,
    kind: 'region',
    sense: 'literal',
    place: null,
    score: 1,
    ...patch,
  });
  it.each<[string, Mention[], boolean, string | null]>([
    ['without a place', [], false, 'Not on the map: it names no place.'],
    ['open', [mention('the West', {})], false, 'Not on the map: it leaves open which place “the West” means.'],
    [
      'in a name',
      [mention('Oslo', { sense: 'embedded', place: 'geonames:1' })],
      false,
      'Not on the map: it names a place only inside another name or title, “Oslo”.',
    ],
    ['known', [mention('Oslo', { place: 'geonames:1' })], false, null],
    ['claimed by an anaphor', [], true, null],
  ])('%s', (_name, mentions, isClaimed, why) => expect(whyUnmapped(sentence, mentions, isClaimed)).toBe(why));
  it('and one that was set aside says that instead', () =>
    expect(whyUnmapped({ ...sentence, setAside: "a reader's comment" }, [], false)).toBeNull());
});

describe('the timeline', () => {
  const days = ['2018-02-20', '2021-07-28', '2021-07-29', '2021-10-13'];
  const scale = createTimeScale(days) as TimeScale;
  it('cuts the empty years and says so', () => {
    const { breaks } = layOutTimeline([], scale, 800);
    expect([scale.stretches.length, breaks.map(({ words }) => words)]).toEqual([2, ['3.5 years without a statement']]);
  });
  it('keeps the order of days', () =>
    fc.assert(
      fc.property(fc.integer({ min: 17_000, max: 19_000 }), fc.integer({ min: 17_000, max: 19_000 }), (a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(scale.at(fromDay(early))).toBeLessThanOrEqual(scale.at(fromDay(late)));
      }),
    ));
  it('gives back the day of a place on the line', () =>
    expect(days.map((day) => scale.dayAt(scale.at(day)))).toEqual(days));
  it('has no scale without a day', () => expect(createTimeScale([])).toBeNull());

  const many = (count: number, day = '2021-07-28') =>
    Array.from({ length: count }, (_, at) => ({
      ...(makeDataset().statements[0] as Statement),
      id: `${day}-${at}`,
      saidOn: day,
    }));
  it('stacks statements of one day so that no dot covers another', () => {
    const { dots } = layOutTimeline([...many(4), ...many(3, '2021-07-29')], scale, 800);
    const overlaps = dots.filter((a, at) =>
      dots.some((b, other) => other < at && a.row === b.row && Math.abs(a.x - b.x) < 24),
    );
    expect([dots.length, overlaps]).toEqual([7, []]);
  });
  it('grows sideways, not upwards, on a day with many statements', () => {
    const { dots } = layOutTimeline(many(30), scale, 800);
    expect(Math.max(...dots.map(({ row }) => row))).toBeLessThan(3);
    expect(new Set(dots.map(({ x, row }) => `${x} ${row}`)).size).toBe(15);
  });
  it('folds what finds no room into one dot that counts it, and loses none', () => {
    const { dots } = layOutTimeline([...many(30), ...many(30, '2021-10-13')], scale, 320);
    expect(dots.reduce((sum, { folded }) => sum + 1 + folded.length, 0)).toBe(60);
    expect(dots.filter(({ folded }) => folded.length > 0)).toHaveLength(2);
  });
  it('keeps a finger of room around every dot, however many days follow each other', () => {
    const all = Array.from({ length: 300 }, (_, at) => fromDay(18_000 + Math.floor(at / 3)));
    const daily = createTimeScale(all) as TimeScale;
    const { dots } = layOutTimeline(
      all.flatMap((day) => many(1, day)),
      daily,
      360,
    );
    const near = dots.filter((a, at) =>
      dots.some((b, other) => other < at && a.row === b.row && Math.abs(a.x - b.x) < 23.5),
    );
    expect([near, dots.reduce((sum, { folded }) => sum + 1 + folded.length, 0)]).toEqual([[], 300]);
  });
  it('lets no two labels touch', () => {
    const { labels } = layOutTimeline([...many(2), ...many(2, '2021-07-29'), ...many(1, '2021-10-13')], scale, 500);
    const left = ({ from, by }: (typeof labels)[number]) => from + by;
    const touching = labels.filter((a) =>
      labels.some((b) => b.row === a.row && left(b) > left(a) && left(b) < left(a) + a.text.length * 6),
    );
    expect(touching).toEqual([]);
  });
  it('counts what has no day', () =>
    expect(layOutTimeline([{ ...(many(1)[0] as Statement), saidOn: null }], scale, 800).dots).toEqual([]));
  it.each([
    ['ArrowRight', '2018-02-20', '2021-07-28'],
    ['ArrowLeft', '2021-07-28', '2018-02-20'],
    ['ArrowLeft', '2018-02-20', null],
    ['End', '2018-02-20', '2021-10-13'],
    ['Home', '2021-10-13', '2018-02-20'],
    ['a', '2021-10-13', null],
  ])('%s on a handle at %s leads to %s', (key, day, expected) => expect(stepDay(days, day, key)).toBe(expected));
});
