/**
 * A whole dataset in, what the page reads first and what it reads when that is not enough out. A small one is read at
 * once. Of a large one the first view gets the statements of its first page, the strongest arrows, the places that are
 * named most, and all the rest in numbers, so that it weighs the same however many articles there are; the catalogue has
 * everything but the words of claims, which are in the articles' own files.
 */
import { buildFlows } from '../atlas/buildFlows';
import { collectContent } from '../map/collectContent';
import { type Flow, OPEN_END } from '../model/atlas';
import { DEFAULT_CHOICES } from '../model/choices';
import type { Dataset, Overview, Statement } from '../model/dataset';
import { readEdtf } from '../model/edtf';
import { countChoices } from '../state/countChoices';
import { datasetDays } from '../state/datasetDays';
import { indexDataset, statementPlaces } from '../state/indexDataset';
import { countDays } from '../state/overview';
import { visibleStatements } from '../state/selectors';

/** Below, all statements together weigh less than the map's own data. */
const FEW_STATEMENTS = 400;
/** One page of cards. */
const FIRST_STATEMENTS = 30;
/** As many as the map draws. */
const FIRST_FLOWS = 40;
/** Named on the map, and in its list of features. */
const FIRST_PLACES = 120;

interface Split {
  first: Dataset;
  /** Null where the first view has it all. */
  catalogue: Dataset | null;
}

/** The strongest flows, each with what is told of it by its statements. */
function describeFlows(whole: Dataset, flows: Flow[], shown: Statement[]): Flow[] {
  const strongest = [...flows].sort((a, b) => b.statements - a.statements || (a.id < b.id ? -1 : 1));
  const content = collectContent(whole, strongest.slice(0, FIRST_FLOWS), shown, DEFAULT_CHOICES);
  return content.flows
    .map((flow) => {
      const openWords = content.openWords.get(flow.id);
      return { ...flow, claimants: content.claimants.get(flow.id) ?? '', ...(openWords && { openWords }) };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function overviewOf(whole: Dataset, shown: Statement[]): Overview {
  const flows = buildFlows(shown);
  return {
    total: shown.length,
    undated: shown.filter(({ saidOn }) => readEdtf(saidOn) === null).length,
    flows: describeFlows(whole, flows, shown),
    flowCount: flows.length,
    days: joinDays(countDays(shown)),
    span: datasetDays(whole),
    counts: countChoices(whole, DEFAULT_CHOICES),
  };
}

/** More than the timeline has columns. */
const MOST_STRETCHES = 120;

/** Neighbouring days together, where there are more of them than can be told apart. */
function joinDays(days: Overview['days']): Overview['days'] {
  const each = Math.ceil(days.length / MOST_STRETCHES);
  const joined: Overview['days'] = [];
  for (let at = 0; at < days.length; at += each) {
    const some = days.slice(at, at + each);
    const last =
      some
        .map(([, to]) => to)
        .sort()
        .at(-1) ?? '';
    joined.push([some[0]?.[0] ?? last, last, some.reduce((sum, [, , count]) => sum + count, 0)]);
  }
  return joined;
}

/** Places that the first view names: of its arrows, its statements, its blocs, and those that articles name most. */
function firstPlaces(whole: Dataset, flows: Flow[], statements: Statement[]): Set<string> {
  const most = [...whole.places].sort((a, b) => (b.named?.marked ?? 0) - (a.named?.marked ?? 0));
  return new Set([
    ...flows.flatMap(({ origin, destination }) => [origin, destination]).filter((end) => end !== OPEN_END),
    ...statements.flatMap((statement) => [...statementPlaces(statement), ...(statement.saidAt ?? [])]),
    ...statements.flatMap(({ claims }) =>
      claims.flatMap(({ words }) => words?.parts.flatMap(({ place }) => place ?? []) ?? []),
    ),
    ...whole.blocs.flatMap(({ members }) => members.map(({ country }) => `country:${country}`)),
    ...most.slice(0, FIRST_PLACES).map(({ id }) => id),
  ]);
}

export function splitDataset(whole: Dataset): Split {
  if (whole.statements.length <= FEW_STATEMENTS) return { first: whole, catalogue: null };
  const shown = visibleStatements(whole, DEFAULT_CHOICES);
  const overview = overviewOf(whole, shown);
  const statements = shown.slice(0, FIRST_STATEMENTS);
  const places = firstPlaces(whole, overview.flows, statements);
  const { articles } = indexDataset(whole);
  const cited = new Set(statements.flatMap((statement) => statement.articles));
  return {
    first: {
      ...whole,
      overview,
      statements,
      articles: [...cited].flatMap((slug) => articles.get(slug) ?? []),
      places: whole.places.filter(({ id }) => places.has(id)),
      placeSources: [],
      checks: [],
      corrections: [],
    },
    catalogue: { ...whole, statements: whole.statements.map(withoutWords) },
  };
}

function withoutWords(statement: Statement): Statement {
  return { ...statement, claims: statement.claims.map(({ words: _, ...claim }) => claim) };
}
