/** A built dataset in, the summary that the build prints out: counts, what was set aside, what was doubted. */
import { SPEAKING_ROLES } from '../model/speakingRoles';
import type { BuiltDataset } from './buildDataset';

const MOST_DOUBTS = 12; // the rest is counted: a summary is read at a glance

const sum = (numbers: number[]) => numbers.reduce((total, n) => total + n, 0);

export function summarise({ dataset, articles, fresh }: BuiltDataset): string {
  const documents = articles.map(({ document }) => document);
  const sentences = documents.flatMap((document) => document.sentences);
  const setAside = sentences.filter(({ role }) => !SPEAKING_ROLES.has(role));
  const roles = [...new Set(setAside.map(({ role }) => role))].sort();
  const claims = documents.flatMap((document) => document.claims);
  const doubts = documents.flatMap(({ id, doubts: list }) => list.map(({ message }) => `${id}: ${message}`));
  const count = (list: unknown[]) => String(list.length).padStart(5);
  return [
    `${count(articles)} articles`,
    `${count(sentences)} sentences, of which ${setAside.length} set aside (${roles.map((role) => `${setAside.filter((s) => s.role === role).length} ${role}`).join(', ')})`,
    `${String(sum(documents.map(({ mentions }) => mentions.length))).padStart(5)} mentions of places`,
    `${count([...new Set(documents.flatMap(({ places }) => places.map(({ id }) => id)))])} places`,
    `${count(claims)} claims, of which ${claims.filter(({ relation }) => relation === 'movement').length} movements`,
    `${count(dataset.statements)} statements (one remark, however many articles report it)`,
    `${count(dataset.corrections)} corrections by an editor`,
    `${String(fresh).padStart(5)} articles read anew, the others unchanged since the last build`,
    `${count(doubts)} doubts${doubts.length ? ':' : ''}`,
    ...doubts.slice(0, MOST_DOUBTS).map((doubt) => `        ${doubt}`),
    ...(doubts.length > MOST_DOUBTS ? [`        and ${doubts.length - MOST_DOUBTS} more`] : []),
  ].join('\n');
}
