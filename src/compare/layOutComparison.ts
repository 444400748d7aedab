/**
 * Statements of one movement as a table: takes them and their articles; gives a column for each who says it, in the order in
 * which they first did, and a row for each day. Who has no name is the article, by its publisher or title. Pure.
 */
import { articleName } from '../interface/articleWords';
import type { Article, Statement } from '../model/dataset';
import type { ClaimStatus } from '../model/document';
import { readEdtf } from '../model/edtf';

export interface ComparedSpeaker {
  name: string;
  role?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** The article speaks in its own voice. */
  isArticle: boolean;
}

export interface Comparison {
  speakers: ComparedSpeaker[];
  /** EDTF, or null for those of no known day; in order. */
  days: (string | null)[];
  /** Statements of a speaker on a day, by their places in the two lists. */
  cell: (speaker: number, day: number) => Statement[];
}

function speakerOf(statement: Statement, articles: ReadonlyMap<string, Article>): ComparedSpeaker {
  const { speaker } = statement;
  const article = articles.get(statement.articles[0] ?? '');
  if (!speaker) return { name: article ? articleName(article) : statement.articles.join(', '), isArticle: true };
  const { name, role, country } = speaker;
  return { name, isArticle: false, ...(role ? { role } : {}), ...(country ? { country } : {}) };
}

export function layOutComparison(statements: readonly Statement[], articles: ReadonlyMap<string, Article>): Comparison {
  const speakers: ComparedSpeaker[] = [];
  const columns = statements.map((statement) => {
    const speaker = speakerOf(statement, articles);
    const known = speakers.findIndex(({ name, isArticle }) => name === speaker.name && isArticle === speaker.isArticle);
    return known >= 0 ? known : speakers.push(speaker) - 1;
  });
  const days = [...new Set(statements.map(({ saidOn }) => saidOn))];
  return {
    speakers,
    days,
    cell: (speaker, day) =>
      statements.filter((statement, at) => columns[at] === speaker && statement.saidOn === days[day]),
  };
}

export interface YearOf {
  /** "2018"; null for those without a day. */
  year: string | null;
  /** Who said it in which way that year, each once. */
  said: { status: ClaimStatus; speakers: string[] }[];
}

const ORDER: readonly ClaimStatus[] = ['asserted', 'planned', 'possible', 'denied'];

/** What was said year by year: how surely, and by whom. */
export function tellYears(statements: readonly Statement[], articles: ReadonlyMap<string, Article>): YearOf[] {
  const years = [...new Set(statements.map(({ saidOn }) => readEdtf(saidOn)?.from.slice(0, 4) ?? null))];
  return years.map((year) => {
    const those = statements.filter(({ saidOn }) => (readEdtf(saidOn)?.from.slice(0, 4) ?? null) === year);
    return {
      year,
      said: ORDER.flatMap((status) => {
        const named = those.filter((one) => one.status === status).map((one) => speakerOf(one, articles).name);
        return named.length > 0 ? [{ status, speakers: [...new Set(named)] }] : [];
      }),
    };
  });
}
