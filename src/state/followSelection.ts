/**
 * Where a selection leads: takes the choices and a new selection, gives the choices that show it. A reader inside an
 * article that speaks of the thing stays there; everyone else is led to the view that holds the sentences.
 */
import type { Choices, Selection } from '../model/choices';
import type { Dataset } from '../model/dataset';
import { NO_FILTERS } from '../model/filters';
import { isVisible } from './filterTests';
import { indexDataset } from './indexDataset';
import { articleOf, touchedBy } from './selectors';

function isReadIn(dataset: Dataset, slug: string, selection: Selection): boolean {
  if (selection.kind === 'place')
    return indexDataset(dataset).articles.get(slug)?.places.includes(selection.id) ?? false;
  for (const key of touchedBy(dataset, selection).sentences) if (key.startsWith(`${slug}/`)) return true;
  return false;
}

/** Opens the filters as far as the selected statements need: what is selected must be seen. */
function showing(dataset: Dataset, choices: Choices, selection: Selection): Choices {
  const { statements } = indexDataset(dataset);
  const selected = [...touchedBy(dataset, selection).statements].flatMap((id) => statements.get(id) ?? []);
  const isSeen = (tried: Choices) => selected.some((statement) => isVisible(statement, tried, dataset));
  const [statement] = selected;
  if (!statement || isSeen(choices)) return choices;
  const kind: Partial<Choices> =
    statement.relation === 'movement'
      ? { movers: [...new Set([...choices.movers, statement.moverClass ?? 'people'])] }
      : { relations: [...new Set([...choices.relations, statement.relation])] };
  const opened = { ...choices, ...kind };
  return isSeen(opened) ? opened : { ...choices, ...NO_FILTERS, ...kind };
}

/** The choices after `selection` was chosen; null clears it and moves nothing else. */
export function followSelection(dataset: Dataset, choices: Choices, selection: Selection | null): Choices {
  if (!selection) return { ...choices, selection: null };
  const here = choices.tab === 'sources' ? choices.article : null;
  switch (selection.kind) {
    case 'mention':
    case 'sentence':
      return { ...choices, selection, tab: 'sources', article: articleOf(selection) };
    case 'article':
      return { ...choices, selection: null, tab: 'sources', article: selection.id };
    case 'check':
      return { ...choices, selection, tab: 'places' };
    case 'place':
      if (here && isReadIn(dataset, here, selection)) return { ...choices, selection };
      return { ...choices, selection, tab: 'places' };
    default: {
      const seen = showing(dataset, choices, selection);
      if (here && isReadIn(dataset, here, selection)) return { ...seen, selection };
      return { ...seen, selection, tab: 'claims' };
    }
  }
}
