/**
 * What the map has to show, before it is known where on the screen. Comes in: dataset, the flows and statements that the
 * choices leave, the choices. Goes out: flows drawn, the places that articles name (with how often), blocs with their
 * date, and other relations by place.
 */

import { claimants } from '../interface/attribution';
import { inQuotes } from '../interface/words';
import { say, sayPlace } from '../language/say';
import { type Flow, OPEN_END } from '../model/atlas';
import type { Choices } from '../model/choices';
import type { Bloc, Dataset, Statement } from '../model/dataset';
import type { Place, Relation } from '../model/document';
import { flowIds } from '../model/flowIds';

const EVENT_RELATIONS: ReadonlySet<Relation> = new Set(['presence', 'facility', 'exercise', 'incident', 'meeting']);

export interface PlaceEvents {
  place: Place;
  relations: Relation[];
  statements: string[];
}

export interface MapContent {
  flows: Flow[];
  places: ReadonlyMap<string, Place>;
  /** Place id -> number of mentions that speak for an article. */
  named: ReadonlyMap<string, number>;
  /** Drawn with their bands. */
  blocs: Bloc[];
  allBlocs: ReadonlyMap<string, Bloc>;
  /** ISO day at which membership is shown. */
  date: string;
  events: PlaceEvents[];
  /** Words of an open end, by flow id: the sentence's own in quotation marks, or "elsewhere"; none where it says nothing. */
  openWords: ReadonlyMap<string, string>;
  /** Who claims each flow, by its id: a name or two, or how many. */
  claimants: ReadonlyMap<string, string>;
  /** Words that articles use for a group of countries, by place id ("neighbouring countries"). */
  groupWords: ReadonlyMap<string, string>;
}

function collectEvents(statements: readonly Statement[], places: ReadonlyMap<string, Place>): PlaceEvents[] {
  const events = new Map<string, PlaceEvents>();
  for (const statement of statements) {
    if (!EVENT_RELATIONS.has(statement.relation)) continue;
    for (const id of statement.places) {
      const place = places.get(id);
      if (!place) continue;
      const entry = events.get(id) ?? { place, relations: [], statements: [] };
      if (!entry.relations.includes(statement.relation)) entry.relations.push(statement.relation);
      entry.statements.push(statement.id);
      events.set(id, entry);
    }
  }
  return [...events.values()];
}

/** Last day of an EDTF date, as ISO: enough to look up who was a member. */
function lastDay(edtf: string): string {
  const [year, month, day] = edtf.replace(/[~?%]/g, '').split('/').at(-1)?.split('-') ?? [];
  return `${year}-${month ?? '12'}-${day ?? (month ? '28' : '31')}`;
}

/** The day at which a bloc's members are shown: the end of the chosen range, else the last statement's day. */
export function membershipDate(statements: readonly Statement[], range: Choices['range']): string {
  if (range) return lastDay(range[1]);
  const days = statements.flatMap(({ saidOn }) => (saidOn && /^\d{4}/.test(saidOn) ? [lastDay(saidOn)] : []));
  return days.sort().at(-1) ?? '2021-12-31';
}

/** The sentence's own words for an end that it leaves open, in quotation marks; null where it has none. */
function wordsOfOpenEnd(flow: Flow, statements: readonly Statement[]): string | null {
  for (const { originWords, destinationWords, originsOpen, destinationsOpen } of statements) {
    const words = flow.origin === OPEN_END ? originWords : destinationWords;
    if (words) return inQuotes(words);
    if (flow.origin === OPEN_END ? originsOpen : destinationsOpen) return say('elsewhere');
  }
  return null;
}

/** Statements of each flow drawn, by its id. */
function groupByFlow(flows: readonly Flow[], statements: readonly Statement[]): Map<string, Statement[]> {
  const groups = new Map<string, Statement[]>(flows.map(({ id }) => [id, []]));
  for (const statement of statements) for (const id of flowIds(statement)) groups.get(id)?.push(statement);
  return groups;
}

export function collectContent(
  dataset: Dataset,
  flows: readonly Flow[],
  statements: readonly Statement[],
  choices: Pick<Choices, 'movers' | 'blocs' | 'relations' | 'range'>,
): MapContent {
  const places = new Map(dataset.places.map((place) => [place.id, { ...place, name: sayPlace(place) }]));
  const drawn = flows.filter(({ moverClass }) => choices.movers.includes(moverClass));
  const articles = new Map(dataset.articles.map((article) => [article.slug, article]));
  const byFlow = groupByFlow(drawn, statements);
  const openWords = new Map<string, string>();
  for (const flow of drawn) {
    const isOpen = flow.origin === OPEN_END || flow.destination === OPEN_END;
    const words = isOpen ? (flow.openWords ?? wordsOfOpenEnd(flow, byFlow.get(flow.id) ?? [])) : null;
    if (words) openWords.set(flow.id, words);
  }
  return {
    flows: drawn,
    places,
    named: new Map(dataset.places.flatMap(({ id, named }) => (named?.marked ? [[id, named.marked]] : []))),
    blocs: dataset.blocs.filter(({ id }) => choices.blocs.includes(id)),
    allBlocs: new Map(dataset.blocs.map((bloc) => [bloc.id, bloc])),
    date: membershipDate(
      statements.length ? statements : dataset.statements,
      choices.range ?? dataset.overview?.span ?? null,
    ),
    events: choices.relations.length > 0 ? collectEvents(statements, places) : [],
    openWords,
    claimants: new Map(
      drawn.map((flow) => [flow.id, flow.claimants ?? claimants(byFlow.get(flow.id) ?? [], articles)]),
    ),
    groupWords: new Map(dataset.places.flatMap(({ id, named }) => (named?.words ? [[id, named.words]] : []))),
  };
}
