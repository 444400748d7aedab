/**
 * What the choices let through, and what a selection touches: the one place that every view asks. Takes a dataset and
 * choices or a selection, gives statements and sets of ids; knows no view and no browser. Sentences and mentions are known
 * of the articles whose documents have been read.
 */
import { OPEN_END } from '../model/atlas';
import type { Choices, Selection } from '../model/choices';
import type { Dataset, Statement } from '../model/dataset';
import type { Document } from '../model/document';
import { filterKey } from '../model/filters';
import { flowEnds, flowIds } from '../model/flowIds';
import { isVisible } from './filterTests';
import { type DatasetIndex, indexDataset, keyIn, splitKey, statementPlaces } from './indexDataset';
import { indexDocument } from './indexDocument';

/** Movements of militants, then other movements, then all else. */
function rank({ relation, moverClass }: Statement): number {
  if (relation !== 'movement') return 2;
  return moverClass === 'militants' ? 0 : 1;
}

function compare(a: Statement, b: Statement): number {
  const reported = b.articles.length - a.articles.length;
  const [one, other] = [a.saidOn ?? '', b.saidOn ?? ''];
  return rank(a) - rank(b) || reported || (one === other ? 0 : one < other ? 1 : -1);
}

/** What was shown last, the latest at the end. */
const lastShown = new WeakMap<Dataset, Map<string, Statement[]>>();
const REMEMBERED = 4;

/** Statements that the choices let through: movements of militants first, most reported first, newest first. */
export function visibleStatements(dataset: Dataset, choices: Choices): Statement[] {
  const key = filterKey(choices);
  const known = lastShown.get(dataset) ?? new Map<string, Statement[]>();
  lastShown.set(dataset, known);
  const found =
    known.get(key) ?? dataset.statements.filter((statement) => isVisible(statement, choices, dataset)).sort(compare);
  // Map, list and timeline ask for the same, one after the other.
  known.delete(key);
  known.set(key, found);
  if (known.size > REMEMBERED) known.delete([...known.keys()][0] ?? '');
  return found;
}

/** Documents that have been read, by their articles' slugs. */
export type Documents = ReadonlyMap<string, Document>;

export const NO_DOCUMENTS: Documents = new Map();

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

function addSentencesOf(touched: Touched, statement: Statement, documents: Documents): void {
  const places = new Set(statementPlaces(statement));
  for (const { article, sentences } of statement.claims) {
    const document = documents.get(article);
    for (const sentence of sentences) {
      touched.sentences.add(keyIn(article, sentence));
      for (const mention of document ? (indexDocument(document).mentionsBySentence.get(sentence) ?? []) : []) {
        const named = mention.standsFor ?? mention.place;
        if (named && places.has(named)) touched.mentions.add(keyIn(article, mention.id));
      }
    }
  }
}

function touchStatements(statements: readonly Statement[], documents: Documents): Touched {
  const touched = nothing();
  for (const statement of statements) {
    touched.statements.add(statement.id);
    for (const flow of flowIds(statement)) touched.flows.add(flow);
    for (const place of statementPlaces(statement)) touched.places.add(place);
    addSentencesOf(touched, statement, documents);
  }
  return touched;
}

function touchFlow(index: DatasetIndex, id: string, documents: Documents): Touched {
  const touched = touchStatements(index.statementsByFlow.get(id) ?? [], documents);
  return { ...touched, flows: new Set([id]), places: new Set(flowEnds(id).filter((end) => end !== OPEN_END)) };
}

function touchPlace(index: DatasetIndex, id: string, documents: Documents): Touched {
  const touched = nothing();
  touched.places.add(id);
  for (const [slug, { mentions }] of documents)
    for (const mention of mentions) {
      if (mention.place !== id && mention.standsFor !== id) continue;
      touched.mentions.add(keyIn(slug, mention.id));
      touched.sentences.add(keyIn(slug, mention.sentence));
    }
  for (const statement of index.statementsByPlace.get(id) ?? []) {
    touched.statements.add(statement.id);
    for (const flow of flowIds(statement)) if (flowEnds(flow).includes(id)) touched.flows.add(flow);
  }
  return touched;
}

function touchMention(index: DatasetIndex, key: string, documents: Documents): Touched {
  const [slug, id] = splitKey(key);
  const document = documents.get(slug);
  const mention = document && indexDocument(document).mentions.get(id);
  if (!mention) return nothing();
  const touched = mention.place ? touchPlace(index, mention.place, documents) : nothing();
  touched.mentions.add(key);
  touched.sentences.add(keyIn(slug, mention.sentence));
  return touched;
}

function touchSentence(index: DatasetIndex, key: string, documents: Documents): Touched {
  const [slug, id] = splitKey(key);
  const document = documents.get(slug);
  const statements = index.statementsBySentence.get(key) ?? [];
  if (statements.length === 0 && !(document && indexDocument(document).sentences.has(id))) return nothing();
  const touched = { ...touchStatements(statements, documents), sentences: new Set([key]), mentions: new Set<string>() };
  for (const mention of document ? (indexDocument(document).mentionsBySentence.get(id) ?? []) : []) {
    touched.mentions.add(keyIn(slug, mention.id));
    if (mention.place) touched.places.add(mention.place);
  }
  return touched;
}

function touchArticle(index: DatasetIndex, slug: string): Touched {
  const touched = nothing();
  for (const statement of index.statementsByArticle.get(slug) ?? []) {
    touched.statements.add(statement.id);
    for (const flow of flowIds(statement)) touched.flows.add(flow);
  }
  for (const place of index.articles.get(slug)?.places ?? []) touched.places.add(place);
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
export function touchedBy(dataset: Dataset, selection: Selection | null, documents: Documents = NO_DOCUMENTS): Touched {
  const index = indexDataset(dataset);
  const id = selection?.id ?? '';
  switch (selection?.kind) {
    case 'statement': {
      const statement = index.statements.get(id);
      return touchStatements(statement ? [statement] : [], documents);
    }
    case 'flow':
      return touchFlow(index, id, documents);
    case 'place':
      return touchPlace(index, id, documents);
    case 'mention':
      return touchMention(index, id, documents);
    case 'sentence':
      return touchSentence(index, id, documents);
    case 'article':
      return touchArticle(index, id);
    case 'check':
      return touchCheck(dataset, id);
    default:
      return nothing();
  }
}

/** Article that a selection lies in, whose document tells whether it is there; null for any other selection. */
export function articleOf(selection: Selection | null): string | null {
  return selection?.kind === 'sentence' || selection?.kind === 'mention' ? splitKey(selection.id)[0] : null;
}

/** Whether the dataset (still) has what a link selects; of an article that has not been read yet it may. */
export function isKnown(dataset: Dataset, selection: Selection, documents: Documents = NO_DOCUMENTS): boolean {
  const index = indexDataset(dataset);
  if (selection.kind === 'place') return index.places.has(selection.id);
  if (selection.kind === 'article') return index.articles.has(selection.id);
  const article = articleOf(selection);
  if (article !== null && index.articles.has(article) && !documents.has(article)) return true;
  const touched = touchedBy(dataset, selection, documents);
  return touched.statements.size > 0 || touched.sentences.size > 0 || touched.mentions.size > 0;
}
