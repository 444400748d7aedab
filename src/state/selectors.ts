/**
 * What the choices let through, and what a selection touches: the one place that every view asks. Takes a dataset and
 * choices or a selection, gives statements and sets of ids; knows no view and no browser.
 */
import { OPEN_END } from '../model/atlas';
import type { Choices, Selection } from '../model/choices';
import type { Dataset, Statement } from '../model/dataset';
import { readEdtf } from '../model/edtf';
import { claimOf, type DatasetIndex, indexDataset, keyIn } from './indexDataset';

/** A statement of no state: the article's own voice, or a speaker who speaks for none. */
export const NO_STATE = 'none';

function isInRange(statement: Statement, range: Choices['range']): boolean {
  if (!range) return true;
  const said = readEdtf(statement.saidOn);
  return said !== null && said.from <= range[1] && said.to >= range[0];
}

function isVisible(statement: Statement, choices: Choices): boolean {
  const kind =
    statement.relation === 'movement' ? choices.movers.includes(statement.moverClass ?? 'people') : choices.events;
  const by = !choices.by || (statement.speaker?.country ?? NO_STATE) === choices.by;
  return kind && by && isInRange(statement, choices.range);
}

/** Movements of militants, then other movements, then all else. */
function rank({ relation, moverClass }: Statement): number {
  if (relation !== 'movement') return 2;
  return moverClass === 'militants' ? 0 : 1;
}

function compare(a: Statement, b: Statement): number {
  const reported = b.articles.length - a.articles.length;
  return rank(a) - rank(b) || reported || (b.saidOn ?? '').localeCompare(a.saidOn ?? '');
}

/** Statements that the choices let through: movements of militants first, most reported first, newest first. */
export function visibleStatements(dataset: Dataset, choices: Choices): Statement[] {
  return dataset.statements.filter((statement) => isVisible(statement, choices)).sort(compare);
}

/** What the arrows join; where the data do not say, every end with every other. */
function pairsOf({ pairs, origins, destinations, originsOpen, destinationsOpen }: Statement): [string, string][] {
  if (pairs) return pairs;
  const ends = (places: string[], open: boolean) => (open || places.length === 0 ? [...places, OPEN_END] : places);
  return ends(origins, originsOpen).flatMap((origin) =>
    ends(destinations, destinationsOpen).map((destination): [string, string] => [origin, destination]),
  );
}

/** Ids of the flows that a statement draws, as `Flow.id` writes them. */
export function flowIds(statement: Statement): string[] {
  if (statement.relation !== 'movement') return [];
  return pairsOf(statement).map(
    ([origin, destination]) => `${statement.moverClass ?? 'people'}:${statement.status}:${origin}>${destination}`,
  );
}

/** Places that a statement names as its ends or its place. */
export function statementPlaces(statement: Statement): string[] {
  return [...new Set([...statement.origins, ...statement.destinations, ...statement.places])];
}

/** Everything one selection lights up. Keys of sentences and mentions are `slug/id`. */
export interface Touched {
  statements: Set<string>;
  flows: Set<string>;
  places: Set<string>;
  sentences: Set<string>;
  mentions: Set<string>;
}

function nothing(): Touched {
  return { statements: new Set(), flows: new Set(), places: new Set(), sentences: new Set(), mentions: new Set() };
}

function addSentencesOf(touched: Touched, index: DatasetIndex, statement: Statement): void {
  const places = new Set(statementPlaces(statement));
  for (const ref of statement.claims) {
    const found = claimOf(index, ref);
    for (const quotation of found?.claim.evidence ?? []) touched.sentences.add(keyIn(ref.article, quotation.sentence));
    for (const mention of found?.article.document.mentions ?? []) {
      const named = mention.standsFor ?? mention.place;
      const key = keyIn(ref.article, mention.sentence);
      if (named && places.has(named) && touched.sentences.has(key))
        touched.mentions.add(keyIn(ref.article, mention.id));
    }
  }
}

function touchStatements(index: DatasetIndex, statements: Statement[]): Touched {
  const touched = nothing();
  for (const statement of statements) {
    touched.statements.add(statement.id);
    for (const flow of flowIds(statement)) touched.flows.add(flow);
    for (const place of statementPlaces(statement)) touched.places.add(place);
    addSentencesOf(touched, index, statement);
  }
  return touched;
}

function touchFlow(dataset: Dataset, index: DatasetIndex, id: string): Touched {
  const statements = dataset.statements.filter((statement) => flowIds(statement).includes(id));
  const ends = id.slice(id.indexOf(':', id.indexOf(':') + 1) + 1).split('>');
  const touched = touchStatements(index, statements);
  return { ...touched, flows: new Set([id]), places: new Set(ends.filter((end) => end !== OPEN_END)) };
}

function touchPlace(dataset: Dataset, index: DatasetIndex, id: string): Touched {
  const touched = nothing();
  touched.places.add(id);
  for (const { article, mention } of index.mentionsByPlace.get(id) ?? []) {
    touched.mentions.add(keyIn(article.slug, mention.id));
    touched.sentences.add(keyIn(article.slug, mention.sentence));
  }
  for (const statement of dataset.statements) {
    if (!statementPlaces(statement).includes(id)) continue;
    touched.statements.add(statement.id);
    for (const flow of flowIds(statement)) {
      const ends = flow.slice(flow.indexOf(':', flow.indexOf(':') + 1) + 1).split('>');
      if (ends.includes(id)) touched.flows.add(flow);
    }
  }
  return touched;
}

function touchMention(dataset: Dataset, index: DatasetIndex, id: string): Touched {
  const found = index.mentions.get(id);
  if (!found) return nothing();
  const touched = found.mention.place ? touchPlace(dataset, index, found.mention.place) : nothing();
  touched.mentions.add(id);
  touched.sentences.add(keyIn(found.article.slug, found.mention.sentence));
  return touched;
}

function touchSentence(index: DatasetIndex, id: string): Touched {
  const found = index.sentences.get(id);
  if (!found) return nothing();
  const touched = touchStatements(index, index.statementsBySentence.get(id) ?? []);
  touched.sentences = new Set([id]);
  touched.mentions = new Set();
  for (const mention of found.article.document.mentions) {
    if (mention.sentence !== found.sentence.id) continue;
    touched.mentions.add(keyIn(found.article.slug, mention.id));
    if (mention.place) touched.places.add(mention.place);
  }
  return touched;
}

function touchArticle(dataset: Dataset, slug: string): Touched {
  const touched = nothing();
  for (const statement of dataset.statements) {
    if (!statement.articles.includes(slug)) continue;
    touched.statements.add(statement.id);
    for (const flow of flowIds(statement)) touched.flows.add(flow);
  }
  const article = dataset.articles.find((one) => one.slug === slug);
  for (const mention of article?.document.mentions ?? []) if (mention.place) touched.places.add(mention.place);
  return touched;
}

function touchCheck(dataset: Dataset, id: string): Touched {
  const touched = nothing();
  const check = dataset.checks.find((one) => one.id === id);
  for (const place of check?.places ?? []) touched.places.add(place);
  if (check) touched.sentences.add(keyIn(check.article, check.sentence));
  return touched;
}

/** What a selection touches; empty sets for none, or for one that the dataset does not know. */
export function touchedBy(dataset: Dataset, selection: Selection | null): Touched {
  const index = indexDataset(dataset);
  const id = selection?.id ?? '';
  switch (selection?.kind) {
    case 'statement': {
      const statement = index.statements.get(id);
      return touchStatements(index, statement ? [statement] : []);
    }
    case 'flow':
      return touchFlow(dataset, index, id);
    case 'place':
      return touchPlace(dataset, index, id);
    case 'mention':
      return touchMention(dataset, index, id);
    case 'sentence':
      return touchSentence(index, id);
    case 'article':
      return touchArticle(dataset, id);
    case 'check':
      return touchCheck(dataset, id);
    default:
      return nothing();
  }
}

/** Whether the dataset (still) has what a link selects. */
export function isKnown(dataset: Dataset, selection: Selection): boolean {
  const touched = touchedBy(dataset, selection);
  const index = indexDataset(dataset);
  if (selection.kind === 'place') return index.places.has(selection.id) || touched.mentions.size > 0;
  if (selection.kind === 'article') return index.articles.has(selection.id);
  return touched.statements.size > 0 || touched.sentences.size > 0 || touched.mentions.size > 0;
}
