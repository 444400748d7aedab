/**
 * Gold claims and those of a document in; each movement taken apart into (origin, destination) pairs, once a quotation,
 * and which pairs are right, out. An open end adds an end `?`, an absent one is `?`. A pair is right when both ends, and
 * where asked the mover's class and the status, are right and the sentence is the gold one.
 */
import type { Claim, Span } from '../../model/document';
import type { GoldClaim } from './GoldDocument';
import { matchBest, sameSentence } from './matchBest';
import { sameSpeaker } from './sameSpeaker';
import type { Tally } from './Tally';

const OPEN = '?';

export interface Pair<C> {
  claim: C;
  origin: string;
  destination: string;
  quotation: Span;
}
export type PairTally = Tally<Pair<GoldClaim>, Pair<Claim>>;

function ends(places: readonly string[] = [], open = false): string[] {
  return open || places.length === 0 ? [...places, OPEN] : [...places];
}

function pairs<C extends GoldClaim | Claim>(claims: readonly C[]): Pair<C>[] {
  return claims
    .filter(({ relation }) => relation === 'movement')
    .flatMap((claim) =>
      claim.evidence.flatMap((quotation) =>
        ends(claim.origins, claim.originsOpen).flatMap((origin) =>
          ends(claim.destinations, claim.destinationsOpen).map((destination) => ({
            claim,
            origin,
            destination,
            quotation,
          })),
        ),
      ),
    )
    .filter(({ origin, destination }) => origin !== OPEN || destination !== OPEN);
}

const bare = (place: string) => place.replace(/^country:/, '');

/** 2 for the same end, 1 where only tolerance allows it (a tolerated end may be given or left out), else 0. */
function endAgrees(gold: string, found: string, tolerated: readonly string[] = []): number {
  if (gold === found) return 2;
  return [gold, found].every((end) => end === OPEN || tolerated.includes(bare(end))) ? 1 : 0;
}

function endsAgree(gold: Pair<GoldClaim>, found: Pair<Claim>): number {
  if (!sameSentence(gold.quotation, found.quotation)) return 0;
  const { originCountries, destinationCountries } = gold.claim.tolerated ?? {};
  return Math.min(
    endAgrees(gold.origin, found.origin, originCountries),
    endAgrees(gold.destination, found.destination, destinationCountries),
  );
}

function allAgrees(gold: Pair<GoldClaim>, found: Pair<Claim>): number {
  const { mover, status, tolerated } = gold.claim;
  const classes = [mover?.class, ...(tolerated?.class ?? [])];
  const statuses = [status, ...(tolerated?.status ?? [])];
  const agrees = classes.includes(found.claim.mover?.class) && statuses.includes(found.claim.status);
  return agrees ? endsAgree(gold, found) : 0;
}

/**
 * What tolerance leaves over is neither missed nor wrong: a gold pair with a tolerated end beside a pair of the same claim
 * that was found, and a found pair that tolerance alone joins to a claim that was found.
 */
function judge(gold: Pair<GoldClaim>[], found: Pair<Claim>[], agrees: typeof endsAgree): PairTally {
  const quality = (g: Pair<GoldClaim>, p: Pair<Claim>) =>
    agrees(g, p) && agrees(g, p) + (sameSpeaker(g.claim, p.claim) ? 0.5 : 0) - (g.claim.optional ? 0.1 : 0);
  const matches = matchBest(gold, found, quality);
  const taken = new Set<unknown>(matches.flatMap((match) => [match.gold, match.predicted]));
  const matched = new Set(matches.map((match) => match.gold.claim));
  const spare = ({ claim, origin, destination }: Pair<GoldClaim>) =>
    matched.has(claim) &&
    (claim.tolerated?.originCountries?.includes(bare(origin)) ||
      claim.tolerated?.destinationCountries?.includes(bare(destination)));
  return {
    right: matches.filter((match) => !match.gold.claim.optional),
    missed: gold.filter((pair) => !taken.has(pair) && !pair.claim.optional && !spare(pair)),
    wrong: found.filter((pair) => !taken.has(pair) && !matches.some((match) => agrees(match.gold, pair) === 1)),
  };
}

export interface MovementScores {
  /** Ends, class, status and sentence. */
  pairs: PairTally;
  /** Ends and sentence alone. */
  endsOnly: PairTally;
  /** Of the right pairs, those whose speaker is not the gold's. */
  wrongSpeaker: PairTally['right'];
  /** Movements in a sentence that makes none: the worst mistake there is. */
  invented: Claim[];
}

export function scoreMovements(goldClaims: readonly GoldClaim[], claims: readonly Claim[]): MovementScores {
  const [gold, found] = [pairs(goldClaims), pairs(claims)];
  const full = judge(gold, found, allAgrees);
  const makesNone = ({ evidence }: Claim) =>
    !gold.some((pair) => evidence.some((quotation) => sameSentence(pair.quotation, quotation)));
  return {
    pairs: full,
    endsOnly: judge(gold, found, endsAgree),
    wrongSpeaker: full.right.filter((pair) => !sameSpeaker(pair.gold.claim, pair.predicted.claim)),
    invented: claims.filter((claim) => claim.relation === 'movement' && makesNone(claim)),
  };
}
