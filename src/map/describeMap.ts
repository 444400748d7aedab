/**
 * The map in words, for its accessible name, its tooltips and the list of its features. Every flow is said as a claim:
 * by whom, what is said to move, from where, to where, how surely, in how many statements and articles.
 */
import { type Flow, OPEN_END } from '../model/atlas';
import type { ClaimStatus, MentionKind, MoverClass } from '../model/document';
import type { MapContent } from './collectContent';

export const MOVER_WORDS: Record<MoverClass, string> = {
  militants: 'militants',
  refugees: 'refugees',
  troops: 'troops',
  weapons: 'weapons',
  drugs: 'drugs',
  goods: 'goods',
  people: 'people',
};

export const STATUS_WORDS: Record<ClaimStatus, string> = {
  asserted: 'said to be moving',
  possible: 'said to be possible',
  planned: 'said to be planned',
  denied: 'denied',
};

export function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

/** Name of one end of a flow; an open end in the sentence's words. */
export function endName(content: MapContent, flow: Flow, end: 'origin' | 'destination'): string {
  const id = flow[end];
  if (id === OPEN_END) return content.openWords.get(flow.id) ?? `${end} not said`;
  return content.places.get(id)?.name ?? id.replace(/^[a-z]+:/, '');
}

export interface FeatureWords {
  title: string;
  detail: string;
}

export function flowWords(content: MapContent, flow: Flow): FeatureWords {
  const mover = MOVER_WORDS[flow.moverClass];
  const way = `${endName(content, flow, 'origin')} → ${endName(content, flow, 'destination')}`;
  const who = content.claimants.get(flow.id);
  const number = `${count(flow.statements, 'statement')} in ${count(flow.articles, 'article')}`;
  return {
    title: who ? `${who}: ${way}` : way,
    detail: `${mover[0]?.toUpperCase()}${mover.slice(1)}, ${STATUS_WORDS[flow.status]} · ${number}`,
  };
}

const KIND_WORDS: Partial<Record<MentionKind, string>> = {
  admin: 'province',
  part: 'part of a country',
  bloc: 'alliance',
  group: 'group of countries',
  other: 'place',
};

export function placeWords(content: MapContent, id: string): FeatureWords {
  const place = content.places.get(id);
  const mentions = content.named.get(id) ?? 0;
  const kind = place ? (KIND_WORDS[place.kind] ?? place.kind) : 'place';
  return {
    title: place?.name ?? id,
    detail: `${kind[0]?.toUpperCase()}${kind.slice(1)} · ${count(mentions, 'mention')}`,
  };
}

/** One sentence on what the map shows. */
export function describeMap(content: MapContent): string {
  const flows = count(content.flows.length, 'claimed movement');
  const list = content.flows
    .slice(0, 6)
    .map((flow) => `${endName(content, flow, 'origin')} to ${endName(content, flow, 'destination')}`);
  const more = content.flows.length > list.length ? ' and others' : '';
  const blocs = content.blocs.length
    ? ` Members of ${content.blocs.map((bloc) => bloc.abbreviation).join(' and ')} are outlined.`
    : '';
  return `Map of ${flows}${list.length ? `: ${list.join('; ')}${more}` : ''}.${blocs}`;
}
