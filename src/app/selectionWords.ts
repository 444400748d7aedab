/**
 * The selection in words: its title and how much hangs on it. A selection that the data do not hold (an old link, a
 * mistyped one) is said to be gone.
 */

import { articleName } from '../interface/articleWords';
import { attributedTitle, claimants } from '../interface/attribution';
import { countryName, placeNamer } from '../interface/statementWords';
import { countWords, inQuotes, KIND_WORDS, listWords, MOVER_WORDS, STATUS_WORDS } from '../interface/words';
import { say, sayPlace } from '../language/say';
import { OPEN_END } from '../model/atlas';
import type { Selection } from '../model/choices';
import type { Dataset, Statement } from '../model/dataset';
import type { ClaimStatus, MoverClass } from '../model/document';
import { indexDataset, splitKey } from '../state/indexDataset';
import { indexDocument } from '../state/indexDocument';
import { articleOf, type Documents, isKnown, NO_DOCUMENTS, type Touched, touchedBy } from '../state/selectors';

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
  const governments = `${countWords(states.length, 'government')}${named}`;
  const speaking = countWords(names.size, 'speaker');
  const by = [
    ...(names.size > 0
      ? [states.length > 0 ? say('{speakers} of {governments}', { speakers: speaking, governments }) : speaking]
      : []),
    ...(own === 0 ? [] : [own === 1 ? say('an article itself') : say('articles themselves')]),
  ];
  return say('{statements} by {speakers}, in {n} of {articles}', {
    statements: countWords(statements.length, 'statement'),
    speakers: listWords(by),
    n: articles.size,
    articles: countWords(dataset.totals.articles, 'article'),
  });
}

function flowTitle(dataset: Dataset, id: string): string {
  const [mover = '', status = '', ...rest] = id.split(':');
  const [origin = OPEN_END, destination = OPEN_END] = rest.join(':').split('>');
  const name = placeNamer(indexDataset(dataset).places);
  const label = say(STATUS_WORDS[status as ClaimStatus]?.label ?? status);
  const who = claimants(statementsOf(dataset, { kind: 'flow', id }), indexDataset(dataset).articles);
  const what = say(MOVER_WORDS[mover as MoverClass] ?? mover);
  const way = say('{origin} to {destination}', { origin: name(origin), destination: name(destination) });
  return `${who}: ${what}, ${way} (${label})`;
}

function title(dataset: Dataset, selection: Selection, documents: Documents): string {
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
      const named = sayPlace(place);
      return place.name.toLowerCase().includes(kind.split(' ').at(-1) ?? kind) ? named : `${named}, ${say(kind)}`;
    }
    case 'mention': {
      const [slug, id] = splitKey(selection.id);
      const document = documents.get(slug);
      const mention = document && indexDocument(document).mentions.get(id);
      if (!mention) return say('A place in an article');
      if (mention.surface === '')
        return mention.place ? name(mention.place) : say('A place that its article leaves open');
      return `${inQuotes(mention.surface)}: ${mention.place ? name(mention.place) : say('place not known')}`;
    }
    case 'sentence': {
      const article = index.articles.get(articleOf(selection) ?? '');
      return article ? say('A sentence in {article}', { article: articleName(article) }) : '';
    }
    case 'check':
      return dataset.checks.find(({ id }) => id === selection.id)?.stated ?? '';
    case 'article':
      return index.articles.get(selection.id)?.title ?? '';
  }
}

/** In how many sentences of how many articles it is spoken of. */
function spread(dataset: Dataset, selection: Selection, touched: Touched): [sentences: number, articles: number] {
  const named = selection.kind === 'place' ? indexDataset(dataset).places.get(selection.id)?.named : undefined;
  if (selection.kind === 'place') return [named?.sentences ?? 0, named?.articles ?? 0];
  return [touched.sentences.size, new Set([...touched.sentences].map((key) => splitKey(key)[0])).size];
}

/** Words for a selection of a dataset; a mention's own words once its article has been read. */
export function selectionWords(
  dataset: Dataset,
  selection: Selection,
  documents: Documents = NO_DOCUMENTS,
): SelectionWords {
  if (dataset.overview && selection.kind !== 'place')
    return { title: say('Looking up what is selected …'), detail: '', isGone: false };
  if (!isKnown(dataset, selection, documents))
    return {
      title: say('What this link points at'),
      detail: say('It is not, or no longer, in the data; it may have been corrected since.'),
      isGone: true,
    };
  const touched = touchedBy(dataset, selection, documents);
  if (selection.kind === 'flow')
    return {
      title: title(dataset, selection, documents),
      detail: reach(dataset, statementsOf(dataset, selection)),
      isGone: false,
    };
  const [sentences, articles] = spread(dataset, selection, touched);
  const parts = [
    selection.kind === 'statement' || touched.statements.size === 0
      ? ''
      : countWords(touched.statements.size, 'statement'),
    sentences === 0
      ? ''
      : say('{sentences} in {articles}', {
          sentences: countWords(sentences, 'sentence'),
          articles: countWords(articles, 'article'),
        }),
  ];
  return { title: title(dataset, selection, documents), detail: parts.filter(Boolean).join(', '), isGone: false };
}
