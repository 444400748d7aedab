/**
 * What the map has to show, before it is known where on the screen. Comes in: dataset, the flows and statements that the
 * choices leave, the choices. Goes out: flows drawn, the places that articles name (with how often), blocs with their
 * date, and other relations by place. Mentions inside names of organisations never count; nor does a sentence that does
 * not speak for its article.
 */

import { claimants } from '../interface/attribution';
import { type Flow, OPEN_END } from '../model/atlas';
import type { Choices } from '../model/choices';
import type { Bloc, Dataset, Statement } from '../model/dataset';
import type { Place, Relation } from '../model/document';
import { SPEAKING_ROLES } from '../model/speakingRoles';

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

function countMentions(dataset: Dataset): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { document } of dataset.articles) {
    const speaking = new Set(document.sentences.filter(({ role }) => SPEAKING_ROLES.has(role)).map(({ id }) => id));
    for (const { place, sense, sentence, standsFor } of document.mentions) {
      if (!place || sense === 'embedded' || !speaking.has(sentence)) continue;
      for (const id of standsFor && standsFor !== place ? [place, standsFor] : [place]) {
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    }
  }
  return counts;
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
function wordsOfOpenEnd(
  flow: Flow,
  end: 'origin' | 'destination',
  dataset: Dataset,
  statements: Map<string, Statement>,
): string | null {
  for (const id of flow.statements) {
    const statement = statements.get(id);
    for (const ref of statement?.claims ?? []) {
      const document = dataset.articles.find(({ slug }) => slug === ref.article)?.document;
      const claim = document?.claims.find((candidate) => candidate.id === ref.claim);
      const part = claim?.parts.find(({ role, place }) => role === end && !place);
      if (document && part) return `“${document.text.slice(part.start, part.end).replace(/\s+/g, ' ')}”`;
    }
    if (end === 'origin' ? statement?.originsOpen : statement?.destinationsOpen) return 'elsewhere';
  }
  return null;
}

/** For each group of countries the words that articles use most, the shortest of equals. */
function collectGroupWords(dataset: Dataset): Map<string, string> {
  const uses = new Map<string, Map<string, number>>();
  for (const { document } of dataset.articles) {
    for (const { kind, place, surface } of document.mentions) {
      if (kind !== 'group' || !place) continue;
      const words = uses.get(place) ?? new Map<string, number>();
      const plain = surface.replace(/\s+/g, ' ');
      uses.set(place, words.set(plain, (words.get(plain) ?? 0) + 1));
    }
  }
  const best = (words: Map<string, number>) =>
    [...words].sort(([a, n], [b, m]) => m - n || a.length - b.length)[0]?.[0] ?? '';
  return new Map([...uses].map(([place, words]) => [place, best(words)]));
}

export function collectContent(
  dataset: Dataset,
  flows: readonly Flow[],
  statements: readonly Statement[],
  choices: Pick<Choices, 'movers' | 'blocs' | 'events' | 'range'>,
): MapContent {
  const places = new Map(dataset.places.map((place) => [place.id, place]));
  const drawn = flows.filter(({ moverClass }) => choices.movers.includes(moverClass));
  const byId = new Map(dataset.statements.map((statement) => [statement.id, statement]));
  const articles = new Map(dataset.articles.map((article) => [article.slug, article]));
  const openWords = new Map<string, string>();
  for (const flow of drawn) {
    const end = flow.origin === OPEN_END ? 'origin' : flow.destination === OPEN_END ? 'destination' : null;
    const words = end && wordsOfOpenEnd(flow, end, dataset, byId);
    if (words) openWords.set(flow.id, words);
  }
  return {
    flows: drawn,
    places,
    named: countMentions(dataset),
    blocs: dataset.blocs.filter(({ id }) => choices.blocs.includes(id)),
    allBlocs: new Map(dataset.blocs.map((bloc) => [bloc.id, bloc])),
    date: membershipDate(statements.length ? statements : dataset.statements, choices.range),
    events: choices.events ? collectEvents(statements, places) : [],
    openWords,
    claimants: new Map(
      drawn.map(({ id, statements: own }) => [
        id,
        claimants(
          own.flatMap((one) => byId.get(one) ?? []),
          articles,
        ),
      ]),
    ),
    groupWords: collectGroupWords(dataset),
  };
}
