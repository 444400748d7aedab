/**
 * `data/story.yaml` in, the walk that an editor wrote out, each step held against the data: what it selects must be there, and
 * what it quotes must stand in an article, word for word. Refuses all else with file, line and remedy.
 */
import * as v from 'valibot';
import type { Dataset, ReadArticle } from '../model/dataset';
import { flowIds } from '../model/flowIds';
import type { Story } from '../model/story';
import { DataError } from './DataError';
import { readYaml } from './readYaml';

const words = (what: string) => v.pipe(v.string(), v.trim(), v.nonEmpty(`a step needs ${what}`));
const schema = v.strictObject({
  title: v.pipe(v.string(), v.trim(), v.nonEmpty('the story needs a title')),
  steps: v.pipe(
    v.array(v.strictObject({ title: words('a title'), text: words('a text'), show: v.optional(v.string(), '') })),
    v.nonEmpty('the story needs a step'),
  ),
});

/** Whether the dataset holds what a link selects; kinds that this cannot know pass. */
function isThere(selection: string, { statements, places, articles, checks }: Dataset): boolean {
  const colon = selection.indexOf(':');
  const id = selection.slice(colon + 1);
  switch (selection.slice(0, colon)) {
    case 'statement':
      return statements.some((statement) => statement.id === id);
    case 'flow':
      return statements.some((statement) => flowIds(statement).includes(id));
    case 'place':
      return places.some((place) => place.id === id);
    case 'article':
      return articles.some(({ slug }) => slug === id);
    case 'check':
      return checks.some((check) => check.id === id);
    default:
      return true;
  }
}

const flat = (text: string) => text.replace(/\s+/g, ' ');

/**
 * @param keys parameters that a link of the page may carry
 * @throws DataError
 */
export function parseStory(
  file: string,
  source: string,
  dataset: Dataset,
  articles: readonly ReadArticle[],
  keys: readonly string[],
): Story {
  const { value, lineOf } = readYaml(file, source, schema);
  const texts = articles.map(({ document }) => flat(document.text));
  for (const [at, { text, show }] of value.steps.entries()) {
    const refuse = (part: string, problem: string, remedy: string): never => {
      throw new DataError(file, lineOf(['steps', at, part]), problem, remedy);
    };
    const link = new URLSearchParams(show);
    const stranger = [...link.keys()].find((key) => !keys.includes(key));
    if (stranger)
      refuse('show', `"${stranger}" is nothing that a link of the page says.`, `Known are ${keys.join(', ')}.`);
    const selection = link.get('select');
    if (selection && !isThere(selection, dataset))
      refuse('show', `nothing in the data is "${selection}".`, 'Copy what to select from a link of the page.');
    for (const [, quoted = ''] of text.matchAll(/“([^”]+)”/g))
      if (!texts.some((all) => all.includes(flat(quoted))))
        refuse(
          'text',
          `no article has the words “${quoted}”.`,
          'Quote word for word, or leave the quotation marks out.',
        );
  }
  return value;
}
