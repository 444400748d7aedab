/**
 * Who says it, as a label carries it: takes statements and the articles that report them, gives a name (a person's last
 * name, a body's whole one, an article's publisher or title) and titles that begin with it. No label stands without one.
 */
import { say } from '../language/say';
import type { Article, Statement } from '../model/dataset';
import { articleShortName } from './articleWords';
import { type NamePlace, statementTitle } from './statementWords';
import { capitalise, countWords, listWords } from './words';

/** "Shoigu" of "Sergei Shoigu"; a body keeps its whole name; null where the article says it in its own voice. */
export function speakerShortName({ speaker }: Statement): string | null {
  if (!speaker) return null;
  return capitalise(speaker.body ? speaker.name : (speaker.name.split(' ').at(-1) ?? speaker.name));
}

/** Whom a label names as the one who says it: a speaker, else the article, by its publisher or its title. */
export function attribution(statement: Statement, articles: ReadonlyMap<string, Article>): string {
  const speaker = speakerShortName(statement);
  const article = articles.get(statement.articles[0] ?? '');
  return speaker ?? (article ? articleShortName(article) : say('An article'));
}

/** The label that carries its source: "Shoigu: Daesh units: Syria, Libya and elsewhere to Afghanistan". */
export function attributedTitle(statement: Statement, name: NamePlace, articles: ReadonlyMap<string, Article>): string {
  const title = statementTitle(statement, name);
  const isMovement = statement.relation === 'movement';
  return `${attribution(statement, articles)}: ${isMovement ? title.replace(': ', ', ') : title}`;
}

/** More names than this are counted. */
const NAMED = 2;

/** Who claims it, of several statements: "Shoigu and Putin", "3 speakers", "4 sources" where articles are among them. */
export function claimants(statements: readonly Statement[], articles: ReadonlyMap<string, Article>): string {
  const names = [...new Set(statements.map((statement) => attribution(statement, articles)))];
  if (names.length <= NAMED) return listWords(names);
  return countWords(names.length, statements.every(({ speaker }) => speaker) ? 'speaker' : 'source');
}
