/**
 * Claims of an article in, each once out: the same words again (a repeated caption) are further evidence, the same thing
 * read twice in one sentence is one claim. Gives the ids, from content.
 */
import type { Claim } from '../model/document';

export function mergeClaims(claims: readonly Claim[]): Claim[] {
  const kept = new Map<string, Claim>();
  for (const claim of claims) {
    const [evidence] = claim.evidence;
    const key = `${evidence?.exact}|${whatItSays(claim)}`;
    const known = kept.get(key);
    if (!known) kept.set(key, { ...claim, id: idOf(claim) });
    // Claims come in the order of the text: the same sentence again can only be the last one.
    else if (evidence && known.evidence.at(-1)?.start !== evidence.start) known.evidence.push(evidence);
  }
  return [...kept.values()];
}

const whatItSays = ({ relation, status, mover, origins, destinations, places }: Claim): string =>
  [relation, status, mover?.class ?? '', ...(origins ?? []), '>', ...(destinations ?? []), ...(places ?? [])].join('-');

/** Start of the evidence and what the claim says: stable when other claims come or go. */
const idOf = (claim: Claim): string =>
  `c${claim.evidence[0]?.start}-${whatItSays(claim)
    .replace(/[^\p{L}\p{N}>]+/gu, '-')
    .toLowerCase()}`;
