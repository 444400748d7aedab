/**
 * The map in words, for its accessible name, its tooltips and the list of its features. Every flow is said as a claim:
 * by whom, what is said to move, from where, to where, how surely, in how many statements and articles.
 */
import { capitalise, countWords, listWords } from '../interface/words';
import { say } from '../language/say';
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

/** Name of one end of a flow; an open end in the sentence's words. */
export function endName(content: MapContent, flow: Flow, end: 'origin' | 'destination'): string {
  const id = flow[end];
  if (id === OPEN_END)
    return content.openWords.get(flow.id) ?? (end === 'origin' ? say('origin not said') : say('destination not said'));
  return content.places.get(id)?.name ?? id.replace(/^[a-z]+:/, '');
}

export interface FeatureWords {
  title: string;
  detail: string;
}

export function flowWords(content: MapContent, flow: Flow): FeatureWords {
  const way = `${endName(content, flow, 'origin')} ${say('→')} ${endName(content, flow, 'destination')}`;
  const who = content.claimants.get(flow.id);
  const number = say('{statements} in {articles}', {
    statements: countWords(flow.statements, 'statement'),
    articles: countWords(flow.articles, 'article'),
  });
  return {
    title: who ? `${who}: ${way}` : way,
    detail: `${capitalise(say(MOVER_WORDS[flow.moverClass]))}, ${say(STATUS_WORDS[flow.status])} · ${number}`,
  };
}

/** Shorter here than in the lists. */
const KIND_WORDS: Record<MentionKind, string> = {
  country: 'country',
  city: 'city',
  admin: 'province',
  airport: 'airport',
  base: 'base',
  crossing: 'crossing',
  border: 'border',
  part: 'part of a country',
  region: 'region',
  group: 'group of countries',
  bloc: 'alliance',
  water: 'water',
  other: 'place',
};

export function placeWords(content: MapContent, id: string): FeatureWords {
  const place = content.places.get(id);
  const mentions = content.named.get(id) ?? 0;
  const kind = KIND_WORDS[place?.kind ?? 'other'];
  return {
    title: place?.name ?? id,
    detail: `${capitalise(say(kind))} · ${countWords(mentions, 'mention')}`,
  };
}

/** One sentence on what the map shows. */
export function describeMap(content: MapContent): string {
  const list = content.flows.slice(0, 6).map((flow) =>
    say('{origin} to {destination}', {
      origin: endName(content, flow, 'origin'),
      destination: endName(content, flow, 'destination'),
    }),
  );
  if (content.flows.length > list.length) list.push(say('others'));
  const map = say('Map of {flows}', { flows: countWords(content.flows.length, 'claimed movement') });
  const blocs = say('Members of {blocs} are outlined.', {
    blocs: listWords(content.blocs.map(({ abbreviation }) => say(abbreviation))),
  });
  return `${map}${list.length ? `: ${list.join('; ')}` : ''}.${content.blocs.length ? ` ${blocs}` : ''}`;
}
