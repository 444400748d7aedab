/**
 * Two people's readings of one article, each extraction with an editor's corrections: how far they agree, by mention and by
 * claim, and where they do not. A unit is a span that either holds for a mention, or a claim that either makes of a sentence;
 * what only one of them has, the other decided against. Refuses two readings of different texts.
 */
import type { Claim, Document, Mention } from '../model/document';
import { cohensKappa } from './cohensKappa';

/** What somebody decided who does not have it. */
export const NOTHING = 'nothing';

export interface Agreement {
  units: number;
  agreed: number;
  /** Share of units on which both agree; null without any. */
  share: number | null;
  kappa: number | null;
  /** Where they differ: the words, and what each made of them. */
  differences: { words: string; a: string; b: string }[];
}

const mentionKey = ({ start, end }: Mention) => `${start}-${end}`;
const mentionDecision = ({ kind, sense, place, standsFor }: Mention) =>
  [kind, sense, place ?? 'no place', ...(standsFor ? [`for ${standsFor}`] : [])].join(', ');

/** A sentence may make several claims: of each relation and kind of mover one is told from the next by its ends. */
const claimKey = ({ evidence, relation, mover }: Claim) => `${evidence[0]?.start}-${relation}-${mover?.class ?? ''}`;
const claimDecision = ({ status, origins = [], destinations = [], places = [], speaker, deniedBy }: Claim) =>
  [
    status,
    places.length > 0 ? places.join(' ') : `${origins.join(' ') || '?'} > ${destinations.join(' ') || '?'}`,
    `by ${speaker?.name ?? 'the article itself'}`,
    ...(deniedBy ? [`denied by ${deniedBy.name}`] : []),
  ].join(', ');

/** What each key was decided to be; several decisions under one key are told together. */
function decisions<Of>(
  all: readonly Of[],
  keyOf: (one: Of) => string,
  decisionOf: (one: Of) => string,
): Map<string, string> {
  const found = new Map<string, string[]>();
  for (const one of all) found.set(keyOf(one), [...(found.get(keyOf(one)) ?? []), decisionOf(one)]);
  return new Map([...found].map(([key, list]) => [key, list.sort().join('; ')]));
}

function agreement(a: Map<string, string>, b: Map<string, string>, wordsOf: (key: string) => string): Agreement {
  const keys = [...new Set([...a.keys(), ...b.keys()])];
  const pairs = keys.map((key) => [a.get(key) ?? NOTHING, b.get(key) ?? NOTHING] as const);
  const agreed = pairs.filter(([one, other]) => one === other).length;
  return {
    units: keys.length,
    agreed,
    share: keys.length === 0 ? null : agreed / keys.length,
    kappa: cohensKappa(pairs),
    differences: keys.flatMap((key, at) => {
      const [one, other] = pairs[at] as (typeof pairs)[number];
      return one === other ? [] : [{ words: wordsOf(key), a: one, b: other }];
    }),
  };
}

/** @throws Error where the two are not of one text */
export function compareDocuments(a: Document, b: Document): { mentions: Agreement; claims: Agreement } {
  if (a.text !== b.text) throw new Error('The two readings are not of the same text.');
  const mentionWords = (key: string) => a.text.slice(...(key.split('-').map(Number) as [number, number]));
  const quotation = (key: string) => {
    const claim = [...a.claims, ...b.claims].find((one) => claimKey(one) === key);
    return claim?.evidence[0]?.exact.replace(/\s+/g, ' ') ?? key;
  };
  return {
    mentions: agreement(
      decisions(a.mentions, mentionKey, mentionDecision),
      decisions(b.mentions, mentionKey, mentionDecision),
      mentionWords,
    ),
    claims: agreement(
      decisions(a.claims, claimKey, claimDecision),
      decisions(b.claims, claimKey, claimDecision),
      quotation,
    ),
  };
}
