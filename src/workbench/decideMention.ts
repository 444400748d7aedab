/**
 * Decisions about mentions: takes a document, the mentions meant and what an editor says of them, gives the decisions, in the
 * order in which they apply: the mentions first, then the claims whose ends rest on them. A claim without any end left goes.
 */
import { type ClaimFields, type Decision, selectClaim, selectQuote } from '../model/corrections';
import type { Claim, Document, Mention, Place } from '../model/document';

/** Mentions of the same words that were read as the same place, in the order of the text. */
export function mentionsAlike({ mentions }: Document, { surface, place }: Mention): Mention[] {
  return mentions.filter((one) => one.surface === surface && one.place === place);
}

const ENDS = ['origins', 'destinations', 'through', 'places'] as const;
const END_OF = { origin: 'origins', destination: 'destinations', through: 'through', place: 'places' } as const;

/** The ends of a claim that stand on these mentions, each with what becomes of its place id: another, or none. */
function changedEnds(claim: Claim, mentions: readonly Mention[], next: string | null): ClaimFields {
  const changed: ClaimFields = {};
  for (const { role, start, end, place } of claim.parts) {
    if (!(role in END_OF) || place === undefined) continue;
    if (!mentions.some((one) => one.start === start && one.end === end)) continue;
    const field = END_OF[role as keyof typeof END_OF];
    const ids = changed[field] ?? claim[field] ?? [];
    const others = ids.flatMap((id) => (id !== place ? [id] : next === null ? [] : [next]));
    changed[field] = [...new Set(others)];
  }
  return changed;
}

function decideClaims(
  document: Document,
  mentions: readonly Mention[],
  next: string | null,
  reason: string,
): Decision[] {
  return document.claims.flatMap((claim): Decision[] => {
    const set = changedEnds(claim, mentions, next);
    if (Object.keys(set).length === 0) return [];
    const rest = { ...claim, ...set };
    const isEmpty = ENDS.every((field) => (rest[field] ?? []).length === 0);
    const selector = selectClaim(document, claim);
    return isEmpty
      ? [{ action: 'drop-claim', claim: selector, reason }]
      : [{ action: 'set-claim', claim: selector, set, reason }];
  });
}

/** Of a capital that speaks for its government the country goes with it. */
function standingFor({ standsFor }: Mention, { countries: [country] }: Place): { standsFor?: string } {
  return standsFor !== undefined && country !== undefined ? { standsFor: `country:${country}` } : {};
}

/** These mentions mean this place. */
export function decidePlace(
  document: Document,
  mentions: readonly Mention[],
  place: Place,
  reason: string,
): Decision[] {
  const own = mentions.map(
    (mention): Decision => ({
      action: 'set-mention',
      mention: selectQuote(document.text, mention),
      place: place.id,
      ...(place.kind !== mention.kind && { kind: place.kind }),
      ...standingFor(mention, place),
      reason,
    }),
  );
  return [...own, ...decideClaims(document, mentions, place.id, reason)];
}

/** These mentions name no place. */
export function decideNoPlace(document: Document, mentions: readonly Mention[], reason: string): Decision[] {
  const own = mentions.map(
    (mention): Decision => ({ action: 'drop-mention', mention: selectQuote(document.text, mention), reason }),
  );
  // the claims find their words by quotation: before or after makes no difference to them
  return [...decideClaims(document, mentions, null, reason), ...own];
}
