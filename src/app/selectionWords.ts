/**
 * The selection in words: its title and how much hangs on it. A selection that the data do not hold (an old link, a
 * mistyped one) is said to be gone.
 */
import { articleName } from '../interface/articleWords';
import { attributedTitle, placeNamer } from '../interface/statementWords';
import { capitalise, countWords, KIND_WORDS, MOVER_WORDS, STATUS_WORDS } from '../interface/words';
import { OPEN_END } from '../model/atlas';
import type { Selection } from '../model/choices';
import type { Dataset } from '../model/dataset';
import type { ClaimStatus, MoverClass } from '../model/document';
import { indexDataset } from '../state/indexDataset';
import { isKnown, touchedBy } from '../state/selectors';

export interface SelectionWords {
  title: string;
  detail: string;
  isGone: boolean;
}

function flowTitle(dataset: Dataset, id: string): string {
  const [mover = '', status = '', ...rest] = id.split(':');
  const [origin = OPEN_END, destination = OPEN_END] = rest.join(':').split('>');
  const name = placeNamer(indexDataset(dataset).places);
  const label = STATUS_WORDS[status as ClaimStatus]?.label ?? status;
  return `${capitalise(MOVER_WORDS[mover as MoverClass] ?? mover)}, ${name(origin)} to ${name(destination)} (${label})`;
}

function title(dataset: Dataset, selection: Selection): string {
  const index = indexDataset(dataset);
  const name = placeNamer(index.places);
  switch (selection.kind) {
    case 'statement': {
      const statement = index.statements.get(selection.id);
      return statement ? attributedTitle(statement, name, index.articles) : '';
    }
    case 'flow':
      return flowTitle(dataset, selection.id);
    case 'place': {
      const place = index.places.get(selection.id);
      return place ? `${place.name}, ${KIND_WORDS[place.kind][0]}` : name(selection.id);
    }
    case 'mention': {
      const mention = index.mentions.get(selection.id)?.mention;
      if (!mention) return '';
      return mention.place ? `“${mention.surface}”: ${name(mention.place)}` : `“${mention.surface}”: place not known`;
    }
    case 'sentence': {
      const article = index.sentences.get(selection.id)?.article;
      return article ? `A sentence in ${articleName(article)}` : '';
    }
    case 'check':
      return dataset.checks.find(({ id }) => id === selection.id)?.stated ?? '';
    case 'article':
      return index.articles.get(selection.id)?.title ?? '';
  }
}

/** Words for a selection of a dataset. */
export function selectionWords(dataset: Dataset, selection: Selection): SelectionWords {
  if (!isKnown(dataset, selection))
    return { title: 'What this link points at', detail: 'It is not, or no longer, in the data.', isGone: true };
  const touched = touchedBy(dataset, selection);
  const articles = new Set([...touched.sentences].map((key) => key.slice(0, key.lastIndexOf('/'))));
  const parts = [
    selection.kind === 'statement' ? '' : countWords(touched.statements.size, 'statement'),
    `${countWords(touched.sentences.size, 'sentence')} in ${countWords(articles.size, 'article')}`,
  ];
  return { title: title(dataset, selection), detail: parts.filter(Boolean).join(', '), isGone: false };
}
