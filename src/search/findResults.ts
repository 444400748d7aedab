/**
 * What a dataset holds that answers what somebody typed: takes the dataset, the documents read so far and the words, gives
 * places (by any of their names), statements (by title, speaker and quotation) and sentences, the best of each first. What
 * is searched is folded once for each dataset and document. Pure; knows no view.
 */

import { articleName } from '../interface/articleWords';
import { dateWords } from '../interface/dateWords';
import { findWords, matchWords } from '../interface/matchWords';
import { placeNames } from '../interface/placeNames';
import { placeNamer, speakerName, statementTitle } from '../interface/statementWords';
import { KIND_WORDS } from '../interface/words';
import { say, sayPlace } from '../language/say';
import type { Selection } from '../model/choices';
import type { Dataset, Statement } from '../model/dataset';
import type { Document, MentionSense } from '../model/document';
import { foldName } from '../model/foldName';
import { indexDataset } from '../state/indexDataset';
import { indexDocument } from '../state/indexDocument';
import type { Documents } from '../state/selectors';

export interface Result {
  selection: Selection;
  words: string;
  detail: string;
  /** Words of it that were found, where its own do not hold them. */
  quoted?: string;
  /** Of its words, where they are not English. */
  language?: string;
}

export type ResultKind = 'place' | 'statement' | 'sentence';

export interface ResultGroup {
  kind: ResultKind;
  /** The best of `total`. */
  results: Result[];
  total: number;
}

/** Something to be found, by any of its texts. */
interface Entry<T> {
  item: T;
  folded: string[];
}

/** As many as are taken in at a glance. */
const MOST: Record<ResultKind, number> = { place: 6, statement: 6, sentence: 10 };
const SNIPPET = 150;
/** Words before the first that was found. */
const LEAD = 50;

/** Of equals the one that is found by its name, its first text, is the better one. */
function weigh(score: number, at: number): number {
  return at === 0 ? score : score * 0.9;
}

/** The best matches, best first, equals in their order. */
function best<T>(entries: readonly Entry<T>[], words: readonly string[], most: number): { items: T[]; total: number } {
  const found = entries
    .map(({ item, folded }) => ({
      item,
      score: Math.max(...folded.map((text, at) => weigh(matchWords(words, text), at))),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return { items: found.slice(0, most).map(({ item }) => item), total: found.length };
}

/** Made once for what it is made of. */
function remember<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

/** Senses in which an article names a place; "there" is no name, and a name inside another's is that other's. */
const NAMING = new Set<MentionSense>(['literal', 'metonym', 'demonym']);

const surfacesOf = remember((document: Document) => {
  const surfaces = new Map<string, Set<string>>();
  for (const { place, surface, sense } of document.mentions) {
    if (place === null || !NAMING.has(sense)) continue;
    surfaces.set(place, (surfaces.get(place) ?? new Set()).add(foldName(surface)));
  }
  return surfaces;
});

const placeEntries = remember((dataset: Dataset) =>
  dataset.places
    .map((item) => ({ item, folded: [...new Set(placeNames(item).map(foldName))] }))
    .sort((a, b) => (b.item.named?.mentions ?? 0) - (a.item.named?.mentions ?? 0)),
);

function namedPlaces(dataset: Dataset, documents: Documents) {
  const surfaces = [...documents.values()].map(surfacesOf);
  return placeEntries(dataset).map(({ item, folded }) => ({
    item,
    folded: [...folded, ...surfaces.flatMap((own) => [...(own.get(item.id) ?? [])])],
  }));
}

/** The sentences that a statement rests on, where they are here. */
function quotations({ claims }: Statement, documents: Documents): string[] {
  return claims.flatMap(({ words, article, sentences }) => {
    if (words) return words.quotations.map(({ exact }) => exact);
    const document = documents.get(article);
    return document ? sentences.map((id) => sentenceText(document, id)) : [];
  });
}

function sentenceText(document: Document, id: string): string {
  const sentence = indexDocument(document).sentences.get(id);
  return sentence ? document.text.slice(sentence.start, sentence.end) : '';
}

const statementEntries = remember((dataset: Dataset) => {
  const name = placeNamer(indexDataset(dataset).places);
  return remember((documents: Documents) =>
    dataset.statements.map((item) => {
      const title = statementTitle(item, name);
      const said = quotations(item, documents).join(' ');
      const all = [title, speakerName(item), item.speaker?.role ?? '', said].join(' ');
      return { item: { statement: item, title, said }, folded: [foldName(title), foldName(all)] };
    }),
  );
});

const sentenceEntries = remember((document: Document) =>
  document.sentences
    .filter(({ leftOut }) => !leftOut)
    .map((sentence) => {
      const text = document.text.slice(sentence.start, sentence.end);
      return { item: { document, sentence, text }, folded: [foldName(text)] };
    })
    // A caption under each of several pictures is one sentence.
    .filter(({ folded: [own] }, at, all) => all.findIndex(({ folded: [other] }) => other === own) === at),
);

/** As much of a sentence as a line holds, from a little before the first word that was found. */
export function snippet(text: string, words: readonly string[]): string {
  const plain = text.replace(/\s+/g, ' ');
  if (plain.length <= SNIPPET) return plain;
  const first = findWords(words, plain)[0]?.start ?? 0;
  const from = first <= LEAD ? 0 : plain.indexOf(' ', first - LEAD) + 1;
  const cut = plain.slice(from, from + SNIPPET);
  const isEnd = from + SNIPPET >= plain.length;
  return `${from > 0 ? '… ' : ''}${isEnd ? cut : `${cut.slice(0, cut.lastIndexOf(' '))} …`}`;
}

function findPlaces(dataset: Dataset, documents: Documents, words: readonly string[]): ResultGroup {
  const { items, total } = best(namedPlaces(dataset, documents), words, MOST.place);
  const results = items.map((place): Result => {
    const isSaid = matchWords(words, foldName(place.name)) > 0;
    const other = isSaid ? undefined : placeNames(place).find((name) => matchWords(words, foldName(name)) > 0);
    const kind = say(KIND_WORDS[place.kind][0]);
    return {
      selection: { kind: 'place', id: place.id },
      words: isSaid ? place.name : sayPlace(place),
      detail: other ? `${other} · ${kind}` : kind,
    };
  });
  return { kind: 'place', results, total };
}

function findStatements(dataset: Dataset, documents: Documents, words: readonly string[]): ResultGroup {
  const { items, total } = best(statementEntries(dataset)(documents), words, MOST.statement);
  const results = items.map(
    ({ statement, title, said }): Result => ({
      selection: { kind: 'statement', id: statement.id },
      words: title,
      detail: `${speakerName(statement)}, ${dateWords(statement.saidOn)}`,
      // Where the title does not show why it was found, the words do.
      ...(matchWords(words, foldName(title)) === 0 && { quoted: snippet(said, words) }),
    }),
  );
  return { kind: 'statement', results, total };
}

function findSentences(dataset: Dataset, documents: Documents, words: readonly string[]): ResultGroup {
  const { articles } = indexDataset(dataset);
  const { items, total } = best([...documents.values()].flatMap(sentenceEntries), words, MOST.sentence);
  const results = items.map(({ document, sentence, text }): Result => {
    const article = articles.get(document.id);
    return {
      selection: { kind: 'sentence', id: `${document.id}/${sentence.id}` },
      words: snippet(text, words),
      detail: [article ? articleName(article) : document.id, sentence.setAside].filter(Boolean).join(' · '),
      ...(sentence.language !== 'en' && { language: sentence.language }),
    };
  });
  return { kind: 'sentence', results, total };
}

/** Groups that hold something; none for no words. */
export function findResults(dataset: Dataset, documents: Documents, words: readonly string[]): ResultGroup[] {
  if (words.length === 0) return [];
  return [findPlaces, findStatements, findSentences]
    .map((find) => find(dataset, documents, words))
    .filter(({ total }) => total > 0);
}
