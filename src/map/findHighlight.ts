/**
 * What of the map a selection lights up. Comes in: a selection of any kind, the dataset, the documents that have been read.
 * Goes out: ids of flows and places, drawn or not. Refuses nothing: a selection that nobody knows lights nothing.
 */
import type { Selection } from '../model/choices';
import type { Dataset, Statement } from '../model/dataset';
import type { Document } from '../model/document';
import { flowEnds, flowIds } from '../model/flowIds';

/** `<moverClass>:<status>:<origin>><destination>` */
const FLOW = /^\w+:\w+:[^>]+>[^>]+$/;

export interface Highlight {
  flows: ReadonlySet<string>;
  places: ReadonlySet<string>;
}

export const NOTHING: Highlight = { flows: new Set(), places: new Set() };

function ofStatements(statements: readonly Statement[]): Highlight {
  return {
    flows: new Set(statements.flatMap(flowIds)),
    places: new Set(
      statements.flatMap(({ origins, destinations, places }) => [...origins, ...destinations, ...places]),
    ),
  };
}

type Documents = ReadonlyMap<string, Document>;

/** `slug/s120` -> slug and id. */
function split(key: string): [slug: string, id: string] {
  const cut = key.lastIndexOf('/');
  return [key.slice(0, cut), key.slice(cut + 1)];
}

/** `slug/s120` -> its sentence's places and the flows of the claims that cite it. */
function ofSentence(key: string, dataset: Dataset, documents: Documents): Highlight {
  const [slug, id] = split(key);
  const statements = dataset.statements.filter((statement) =>
    statement.claims.some(({ article, sentences }) => article === slug && sentences.includes(id)),
  );
  const mentions = documents.get(slug)?.mentions ?? [];
  const places = mentions.flatMap(({ sentence, place }) => (sentence === id && place ? [place] : []));
  return { flows: ofStatements(statements).flows, places: new Set(places) };
}

function ofMention(key: string, documents: Documents): Highlight {
  const [slug, id] = split(key);
  const mention = documents.get(slug)?.mentions.find((candidate) => candidate.id === id);
  return { flows: new Set(), places: new Set(mention?.place ? [mention.place] : []) };
}

export function findHighlight(
  selection: Selection | null,
  dataset: Dataset,
  documents: Documents = new Map(),
): Highlight {
  if (!selection) return NOTHING;
  const { kind, id } = selection;
  switch (kind) {
    case 'statement':
      return ofStatements(dataset.statements.filter((statement) => statement.id === id));
    case 'flow':
      return !FLOW.test(id) ? NOTHING : { flows: new Set([id]), places: new Set(flowEnds(id)) };
    case 'place':
      return { flows: new Set(), places: new Set([id]) };
    case 'mention':
      return ofMention(id, documents);
    case 'sentence':
      return ofSentence(id, dataset, documents);
    case 'article':
      return ofStatements(dataset.statements.filter(({ articles }) => articles.includes(id)));
    case 'check':
      return { flows: new Set(), places: new Set(dataset.checks.find((check) => check.id === id)?.places ?? []) };
  }
}
