/**
 * A walk through a dataset for which nobody has written one: what it is, the statements that most articles report, each by
 * another speaker, and where to read what is not known. Every step's words are the data's own.
 */
import { dateWords } from '../interface/dateWords';
import { placeNamer, speakerName, statementTitle } from '../interface/statementWords';
import { countWords } from '../interface/words';
import { DEFAULT_CHOICES } from '../model/choices';
import type { Dataset, Statement } from '../model/dataset';
import type { Story, StoryStep } from '../model/story';
import { visibleStatements } from '../state/selectors';

/** Longer, nobody goes to the end. */
const MOST_STATEMENTS = 5;
/** A quotation is cut at a word. */
const LONGEST_QUOTATION = 280;

function quoted(words: string): string {
  const short =
    words.length <= LONGEST_QUOTATION ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST_QUOTATION))} …`;
  return `“${short.replace(/^[“"]|[”"]$/g, '')}”`;
}

function stepOf(statement: Statement, title: string): StoryStep {
  const quotation = statement.claims[0]?.words?.quotations[0]?.exact ?? '';
  const role = statement.speaker?.role ? `, ${statement.speaker.role}` : '';
  const times = countWords(statement.articles.length, 'article');
  return {
    title,
    text: `${speakerName(statement)}${role}, ${dateWords(statement.saidOn)}: ${quoted(quotation)} Reported in ${times}.`,
    show: `select=statement:${encodeURIComponent(statement.id)}`,
  };
}

export function makeStory(dataset: Dataset): Story {
  const name = placeNamer(new Map(dataset.places.map((place) => [place.id, place])));
  const told: Statement[] = [];
  for (const statement of visibleStatements(dataset, DEFAULT_CHOICES)) {
    const isNew = told.every((other) => speakerName(other) !== speakerName(statement) || !statement.speaker);
    if (isNew && statement.claims[0]?.words && told.length < MOST_STATEMENTS) told.push(statement);
  }
  return {
    title: dataset.title,
    steps: [
      {
        title: dataset.title,
        text: `${dataset.description}. Arrows join the places named; no route is claimed.`,
        show: '',
      },
      ...told.map((statement) => stepOf(statement, statementTitle(statement, name))),
      {
        title: 'What is not known',
        text: `${countWords(dataset.totals.articlesWithInferredDate, 'article')} with an inferred date, ${countWords(dataset.totals.statementsWithoutDay, 'statement')} without a day. How the map was made, and what its marks mean, stands under About.`,
        show: 'tab=about',
      },
    ],
  };
}
