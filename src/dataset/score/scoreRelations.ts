/**
 * Gold claims and those of a document in; which claims other than movements are right, out. One is right when relation,
 * status and places are the gold's (or tolerated) and the sentence is the gold one.
 */
import type { Claim } from '../../model/document';
import type { GoldClaim } from './GoldDocument';
import { matchBest, sameSentence } from './matchBest';
import type { Tally } from './Tally';

export type ClaimTally = Tally<GoldClaim, Claim>;

function samePlaces(gold: GoldClaim, claim: Claim): boolean {
  const found = claim.places ?? [];
  const tolerated = gold.tolerated?.places ?? [];
  const required = (gold.places ?? []).filter((place) => !tolerated.includes(place));
  const allowed = [...required, ...tolerated];
  const complete =
    required.every((place) => found.includes(place)) || found.every((place) => tolerated.includes(place));
  return found.length > 0 && complete && found.every((place) => allowed.includes(place));
}

function quality(gold: GoldClaim, claim: Claim): number {
  const quotes = gold.evidence.some((a) => claim.evidence.some((b) => sameSentence(a, b)));
  if (gold.relation !== claim.relation || !quotes) return 0;
  if (gold.optional) return 0.5; // neither required nor wrong, however it reads the sentence
  return Number([gold.status, ...(gold.tolerated?.status ?? [])].includes(claim.status) && samePlaces(gold, claim));
}

export function scoreRelations(goldClaims: readonly GoldClaim[], claims: readonly Claim[]): ClaimTally {
  const gold = goldClaims.filter(({ relation }) => relation !== 'movement');
  const found = claims.filter(({ relation }) => relation !== 'movement');
  const matches = matchBest(gold, found, quality);
  const taken = new Set<unknown>(matches.flatMap((match) => [match.gold, match.predicted]));
  return {
    right: matches.filter((match) => !match.gold.optional),
    missed: gold.filter((claim) => !claim.optional && !taken.has(claim)),
    wrong: found.filter((claim) => !taken.has(claim)),
  };
}
