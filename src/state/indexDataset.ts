/**
 * Looks up what a dataset holds: takes a dataset, gives maps by id, built once for each dataset. An id that nothing
 * carries gives undefined: a link may outlive what it points at.
 */
import type { Article, Dataset, NamedPlace, Statement } from '../model/dataset';
import { flowIds } from '../model/flowIds';

export interface DatasetIndex {
  articles: ReadonlyMap<string, Article>;
  places: ReadonlyMap<string, NamedPlace>;
  statements: ReadonlyMap<string, Statement>;
  /** Statements by `slug/s12` of their evidence, by the articles that report them, the places they name, their arrows. */
  statementsBySentence: ReadonlyMap<string, Statement[]>;
  statementsByArticle: ReadonlyMap<string, Statement[]>;
  statementsByPlace: ReadonlyMap<string, Statement[]>;
  statementsByFlow: ReadonlyMap<string, Statement[]>;
  /** Articles by the places they name. */
  articlesByPlace: ReadonlyMap<string, Article[]>;
}

/** Key of a part of an article, as selections write it. */
export function keyIn(article: string, id: string): string {
  return `${article}/${id}`;
}

/** `slug/s12` -> slug and id. */
export function splitKey(key: string): [article: string, id: string] {
  const cut = key.lastIndexOf('/');
  return [key.slice(0, cut), key.slice(cut + 1)];
}

/** Places that a statement names as its ends or its place. */
export function statementPlaces(statement: Statement): string[] {
  return [...new Set([...statement.origins, ...statement.destinations, ...statement.places])];
}

/** Whatever comes twice for one key comes twice in a row. */
function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}

function groupBy<T>(values: readonly T[], keysOf: (value: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) for (const key of keysOf(value)) append(groups, key, value);
  return groups;
}

function sentenceKeys({ claims }: Statement): string[] {
  return claims.flatMap(({ article, sentences }) => sentences.map((sentence) => keyIn(article, sentence)));
}

/** Each map is built when it is asked for first: of a large dataset a view needs one or two of them. */
function build({ articles, places, statements }: Dataset): DatasetIndex {
  return lazily<DatasetIndex>({
    articles: () => new Map(articles.map((article) => [article.slug, article])),
    places: () => new Map(places.map((place) => [place.id, place])),
    statements: () => new Map(statements.map((statement) => [statement.id, statement])),
    statementsBySentence: () => groupBy(statements, sentenceKeys),
    statementsByArticle: () => groupBy(statements, (statement) => statement.articles),
    statementsByPlace: () => groupBy(statements, statementPlaces),
    statementsByFlow: () => groupBy(statements, flowIds),
    articlesByPlace: () => groupBy(articles, (article) => article.places),
  });
}

/** An object each property of which is made once, when it is read. */
function lazily<T extends object>(makers: { [Key in keyof T]: () => T[Key] }): T {
  const made = {} as T;
  for (const key of Object.keys(makers) as (keyof T)[])
    Object.defineProperty(made, key, {
      configurable: true,
      get() {
        const value = makers[key]();
        Object.defineProperty(made, key, { value });
        return value;
      },
    });
  return made;
}

const built = new WeakMap<Dataset, DatasetIndex>();

/** The index of a dataset; the same object for the same dataset. */
export function indexDataset(dataset: Dataset): DatasetIndex {
  let index = built.get(dataset);
  if (!index) {
    index = build(dataset);
    built.set(dataset, index);
  }
  return index;
}
