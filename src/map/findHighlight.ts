/**
 * What of the map a selection lights up. Comes in: a selection of any kind, the dataset, the flows drawn. Goes out: ids of
 * flows and places. Refuses nothing: a selection that the map does not know lights nothing.
 */
import type { Flow } from '../model/atlas';
import type { Selection } from '../model/choices';
import type { Dataset, Statement } from '../model/dataset';

export interface Highlight {
  flows: ReadonlySet<string>;
  places: ReadonlySet<string>;
}

export const NOTHING: Highlight = { flows: new Set(), places: new Set() };

function ofStatements(statements: readonly Statement[], flows: readonly Flow[]): Highlight {
  const ids = new Set(statements.map(({ id }) => id));
  return {
    flows: new Set(flows.filter((flow) => flow.statements.some((id) => ids.has(id))).map(({ id }) => id)),
    places: new Set(
      statements.flatMap(({ origins, destinations, places }) => [...origins, ...destinations, ...places]),
    ),
  };
}

/** `slug/s120` -> its sentence's places and the flows of the claims that cite it. */
function ofSentence(id: string, dataset: Dataset, flows: readonly Flow[]): Highlight {
  const cut = id.lastIndexOf('/');
  const [slug, sentence] = [id.slice(0, cut), id.slice(cut + 1)];
  const document = dataset.articles.find((article) => article.slug === slug)?.document;
  if (!document) return NOTHING;
  const claims = document.claims.filter(({ evidence }) =>
    evidence.some((quotation) => quotation.sentence === sentence),
  );
  const cited = new Set(claims.map((claim) => claim.id));
  const statements = dataset.statements.filter((statement) =>
    statement.claims.some((ref) => ref.article === slug && cited.has(ref.claim)),
  );
  const places = document.mentions.flatMap((mention) =>
    mention.sentence === sentence && mention.place ? [mention.place] : [],
  );
  return { flows: ofStatements(statements, flows).flows, places: new Set(places) };
}

function ofMention(id: string, dataset: Dataset): Highlight {
  const cut = id.lastIndexOf('/');
  const document = dataset.articles.find((article) => article.slug === id.slice(0, cut))?.document;
  const mention = document?.mentions.find((candidate) => candidate.id === id.slice(cut + 1));
  return { flows: new Set(), places: new Set(mention?.place ? [mention.place] : []) };
}

export function findHighlight(selection: Selection | null, dataset: Dataset, flows: readonly Flow[]): Highlight {
  if (!selection) return NOTHING;
  const { kind, id } = selection;
  switch (kind) {
    case 'statement':
      return ofStatements(
        dataset.statements.filter((statement) => statement.id === id),
        flows,
      );
    case 'flow': {
      const flow = flows.find((candidate) => candidate.id === id);
      return flow ? { flows: new Set([id]), places: new Set([flow.origin, flow.destination]) } : NOTHING;
    }
    case 'place':
      return { flows: new Set(), places: new Set([id]) };
    case 'mention':
      return ofMention(id, dataset);
    case 'sentence':
      return ofSentence(id, dataset, flows);
    case 'article':
      return ofStatements(
        dataset.statements.filter(({ articles }) => articles.includes(id)),
        flows,
      );
    case 'check':
      return { flows: new Set(), places: new Set(dataset.checks.find((check) => check.id === id)?.places ?? []) };
  }
}
