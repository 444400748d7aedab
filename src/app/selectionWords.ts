/**
 * The selection in words: its title and how much hangs on it. A selection that the data do not hold (an old link, a
 * mistyped one) is said to be gone.
 */

import { articleName } from '../interface/articleWords';
import { attributedTitle, claimants } from '../interface/attribution';
import { countryName, placeNamer } from '../interface/statementWords';
import { countWords, KIND_WORDS, listWords, MOVER_WORDS, STATUS_WORDS } from '../interface/words';
import { OPEN_END } from '../model/atlas';
import type { Selection } from '../model/choices';
import type { Dataset, Statement } from '../model/dataset';
import type { ClaimStatus, MoverClass } from '../model/document';
import { indexDataset } from '../state/indexDataset';
import { isKnown, touchedBy } from '../state/selectors';

export interface SelectionWords {
  title: string;
  detail: string;
  isGone: boolean;
}

function statementsOf(dataset: Dataset, selection: Selection): Statement[] {
  const { statements } = touchedBy(dataset, selection);
  return dataset.statements.filter(({ id }) => statements.has(id));
}

/** "2 statements by 2 speakers of 1 government (Russia), in 3 of 5 articles". */
function reach(dataset: Dataset, statements: Statement[]): string {
  const speakers = statements.flatMap(({ speaker }) => speaker ?? []);
  const own = statements.length - speakers.length;
  const names = new Set(speakers.map(({ name }) => name));
  const states = [...new Set(speakers.flatMap(({ country }) => country ?? []))];
  const articles = new Set(statements.flatMap((statement) => statement.articles));
  const named = states.length > 0 && states.length <= 3 ? ` (${listWords(states.map(countryName))})` : '';
  const by = [
    names.size > 0 ? countWords(names.size, 'speaker') : '',
    states.length > 0 ? ` of ${countWords(states.length, 'government')}${named}` : '',
    own === 0 ? '' : `${names.size > 0 ? ' and ' : ''}${own === 1 ? 'an article itself' : 'articles themselves'}`,
  ].join('');
  return `${countWords(statements.length, 'statement')} by ${by}, in ${articles.size} of ${countWords(dataset.articles.length, 'article')}`;
}

function flowTitle(dataset: Dataset, id: string): string {
  const [mover = '', status = '', ...rest] = id.split(':');
  const [origin = OPEN_END, destination = OPEN_END] = rest.join(':').split('>');
  const name = placeNamer(indexDataset(dataset).places);
  const label = STATUS_WORDS[status as ClaimStatus]?.label ?? status;
  const who = claimants(statementsOf(dataset, { kind: 'flow', id }), indexDataset(dataset).articles);
  return `${who}: ${MOVER_WORDS[mover as MoverClass] ?? mover}, ${name(origin)} to ${name(destination)} (${label})`;
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
      if (!place) return name(selection.id);
      const [kind] = KIND_WORDS[place.kind];
      return place.name.toLowerCase().includes(kind.split(' ').at(-1) ?? kind) ? place.name : `${place.name}, ${kind}`;
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
  if (selection.kind === 'flow')
    return {
      title: title(dataset, selection),
      detail: reach(dataset, statementsOf(dataset, selection)),
      isGone: false,
    };
  const articles = new Set([...touched.sentences].map((key) => key.slice(0, key.lastIndexOf('/'))));
  const parts = [
    selection.kind === 'statement' || touched.statements.size === 0
      ? ''
      : countWords(touched.statements.size, 'statement'),
    `${countWords(touched.sentences.size, 'sentence')} in ${countWords(articles.size, 'article')}`,
  ];
  return { title: title(dataset, selection), detail: parts.filter(Boolean).join(', '), isGone: false };
}
