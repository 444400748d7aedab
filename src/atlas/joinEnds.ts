/**
 * Which places an arrow joins. Comes in: the claims of one remark and the places they name. Goes out: pairs of (origin,
 * destination). A city, province, airport, base, crossing or part stands for its country, since the sentence names no
 * route; a region, a group, a bloc or a border keeps its own form. Refuses pairs that no single claim makes, and those
 * that begin and end in one country.
 */
import { OPEN_END } from '../model/atlas';
import type { Claim, MentionKind, Place } from '../model/document';

const WITHIN_A_COUNTRY: readonly MentionKind[] = ['admin', 'city', 'airport', 'base', 'crossing', 'part'];

export type PlaceIndex = ReadonlyMap<string, Place>;
export type Pair = [origin: string, destination: string];

/** The place an arrow ends at for a place claimed. */
export function endOf(placeId: string, places: PlaceIndex): string {
  const place = places.get(placeId);
  const [country, ...others] = place?.countries ?? [];
  return place && country && others.length === 0 && WITHIN_A_COUNTRY.includes(place.kind)
    ? `country:${country}`
    : placeId;
}

function ends(named: string[] | undefined, isOpen: boolean | undefined, places: PlaceIndex): string[] {
  const known = [...new Set((named ?? []).map((id) => endOf(id, places)))];
  return known.length === 0 || isOpen ? [...known, OPEN_END] : known;
}

/** An end that a claim merely leaves out is no end of its own where another claim of the same remark names it. */
function isMerelyLeftOut(pair: Pair, all: Pair[], said: ReadonlySet<string>): boolean {
  if (said.has(pair.join('>'))) return false;
  const [origin, destination] = pair;
  return all.some(
    ([from, to]) =>
      (origin === OPEN_END && to === destination && from !== OPEN_END) ||
      (destination === OPEN_END && from === origin && to !== OPEN_END),
  );
}

/** Pairs that the claims of one remark make, each by itself. */
export function joinEnds(claims: Claim[], places: PlaceIndex): Pair[] {
  const pairs = new Map<string, Pair>();
  const said = new Set<string>();
  for (const claim of claims) {
    const origins = ends(claim.origins, claim.originsOpen, places);
    const destinations = ends(claim.destinations, claim.destinationsOpen, places);
    for (const pair of origins.flatMap((from) => destinations.map((to): Pair => [from, to]))) {
      if (pair[0] === pair[1]) continue;
      pairs.set(pair.join('>'), pair);
      if ((pair[0] === OPEN_END && claim.originsOpen) || (pair[1] === OPEN_END && claim.destinationsOpen))
        said.add(pair.join('>'));
    }
  }
  const all = [...pairs.values()];
  return all.filter((pair) => !isMerelyLeftOut(pair, all, said));
}
