/** What an editor is told of a walk that does not fit the data, and what is made where nobody wrote one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltDataset, buildDataset } from '../../src/build/buildDataset';
import { makeStory } from '../../src/build/makeStory';
import { parseStory } from '../../src/dataset/parseStory';
import { readChoices, URL_KEYS } from '../../src/state/urlChoices';

const ROOT = join(import.meta.dirname, '../..');
let built: BuiltDataset;
beforeAll(async () => {
  built = await buildDataset(ROOT);
}, 120_000);

const parse = (source: string) => parseStory('data/story.yaml', source, built.dataset, built.articles, URL_KEYS);
const steps = (entries: string) => `title: A walk\nsteps:\n${entries}`;

describe('the walk of this dataset', () => {
  it('has seven steps or so, each with what it shows', () => {
    const story = parse(readFileSync(join(ROOT, 'data/story.yaml'), 'utf8'));
    expect(story.steps.length).toBeGreaterThanOrEqual(7);
    const selected = story.steps.flatMap(({ show }) => readChoices(`?${show}`).selection ?? []);
    expect(selected.length).toBeGreaterThanOrEqual(5);
    expect(built.story).toEqual(story);
  });
});

describe('a fault is named with its file, line and remedy', () => {
  it.each([
    [
      'words that no article has',
      '  - title: One\n    text: He said “they fly to the moon”.\n',
      'data/story.yaml, line 4: no article has the words “they fly to the moon”.',
    ],
    [
      'a selection of nothing',
      '  - title: One\n    text: Here.\n    show: select=statement:nobody\n',
      'data/story.yaml, line 5: nothing in the data is "statement:nobody".',
    ],
    [
      'a parameter that no link has',
      '  - title: One\n    text: Here.\n    show: colour=red\n',
      'data/story.yaml, line 5: "colour" is nothing that a link of the page says.',
    ],
    ['a step without words', '  - title: One\n    text: ""\n', 'data/story.yaml, line 4: "steps.0.text"'],
  ])('%s', (_what, entries, message) => expect(() => parse(steps(entries))).toThrow(message));

  it('a story without a step', () => expect(() => parse('title: A walk\nsteps: []\n')).toThrow('needs a step'));
});

describe('a walk that nobody wrote', () => {
  it('is made of statements, each by another speaker, in their own words', () => {
    const { steps: made } = makeStory(built.dataset);
    expect(made.length).toBeGreaterThanOrEqual(5);
    expect(() =>
      parse(
        steps(made.map((step) => `  - ${JSON.stringify({ ...step, text: step.text.replace(/ …/g, '') })}\n`).join('')),
      ),
    ).not.toThrow();
  });
});
