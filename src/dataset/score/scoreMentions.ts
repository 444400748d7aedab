/**
 * Gold mentions and those of a document in; which were found, and which also stand for the right place, out. A mention is
 * found when it shares at least half of the longer span with a gold one (or with a tolerated cut of it), each counted once.
 */
import type { Mention } from '../../model/document';
import type { GoldMention } from './GoldDocument';
import { halfOverlap, matchBest } from './matchBest';
import type { Tally } from './Tally';

// Too small to turn a worse overlap into a better one: it only decides between spans that fit alike.
const TIE = 0.001;

function sharedPart(gold: GoldMention, mention: Mention): number {
  return Math.max(...[gold, ...(gold.tolerated?.spans ?? [])].map((span) => halfOverlap(span, mention)));
}

/** Whether the place is the gold's or a tolerated one. */
export function samePlace(gold: GoldMention, mention: Mention): boolean {
  return [gold.place, ...(gold.tolerated?.place ?? [])].includes(mention.place);
}

/** Where two gold mentions share a span, the right place decides which is meant; a required one goes before an optional. */
function quality(gold: GoldMention, mention: Mention): number {
  const shared = sharedPart(gold, mention);
  if (shared === 0) return 0;
  return shared + (samePlace(gold, mention) ? TIE : 0) - (gold.optional ? TIE / 2 : 0);
}

type MentionTally = Tally<GoldMention, Mention>;

function tally(
  gold: readonly GoldMention[],
  mentions: readonly Mention[],
  judge: (gold: GoldMention, mention: Mention) => number,
): MentionTally {
  const matches = matchBest(gold, mentions, judge);
  const found = new Set<unknown>(matches.flatMap((match) => [match.gold, match.predicted]));
  return {
    right: matches.filter((match) => !match.gold.optional),
    missed: gold.filter((mention) => !mention.optional && !found.has(mention)),
    wrong: mentions.filter((mention) => !found.has(mention)),
  };
}

export interface MentionScores {
  recognised: MentionTally;
  /** Also with the right place. */
  resolved: MentionTally;
}

export function scoreMentions(gold: readonly GoldMention[], mentions: readonly Mention[]): MentionScores {
  const rightPlace = (g: GoldMention, m: Mention) => (samePlace(g, m) ? quality(g, m) : 0);
  const resolved = tally(gold, mentions, rightPlace);
  const optional = matchBest(gold, mentions, quality).filter((match) => match.gold.optional);
  const excused = new Set(optional.map((match) => match.predicted));
  return {
    recognised: tally(gold, mentions, quality),
    resolved: { ...resolved, wrong: resolved.wrong.filter((mention) => !excused.has(mention)) },
  };
}
