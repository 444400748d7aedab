/**
 * A passage with annotated movements and the document read from it in; how far they agree out. Where the annotation gives
 * countries, both sides are compared as countries: a city counts as its country, a region as all of its countries; a place
 * that the annotation puts in no country has to be met by its id. Warns of a quotation that is not in the text.
 */
import type { GoldClaim } from '../../src/dataset/score/GoldDocument';
import { type MovementScores, scoreMovements } from '../../src/dataset/score/scoreMovements';
import type { Claim, Document, Quotation } from '../../src/model/document';

/** One line of a corpus of passages. */
export interface Passage {
  id: string;
  text: string;
  date?: string | null;
  language?: string;
  claims: (Omit<GoldClaim, 'evidence' | 'mover'> & {
    originCountries?: string[];
    destinationCountries?: string[];
    /** A thing of no other class says so beside its class. */
    mover?: GoldClaim['mover'] & { goods?: boolean };
    evidence: Partial<Quotation>[];
  })[];
}

const IN_ONE_COUNTRY = /^(?:country|admin|part|geonames|base|crossing):|^border:..$/;
const bare = (place: string) => place.replace(/^country:/, '');

export function comparePassage(passage: Passage, document: Document): MovementScores {
  const wanted = new Set<string>();
  const gold = passage.claims.map((claim): GoldClaim => {
    const [origins, destinations] = [
      goldEnds(claim.origins, claim.originCountries, wanted),
      goldEnds(claim.destinations, claim.destinationCountries, wanted),
    ];
    const mover = claim.mover?.goods ? { ...claim.mover, class: 'goods' as const } : claim.mover;
    return {
      ...claim,
      ...(mover ? { mover } : {}),
      origins,
      destinations,
      evidence: claim.evidence.flatMap((quotation) => locate(passage, quotation)),
    };
  });
  const countries = new Map(document.places.map((place) => [place.id, place.countries]));
  const named = (places: readonly string[] = []) => [
    ...new Set(
      places.flatMap((id) =>
        !wanted.has(id) && countries.get(id)?.length ? (countries.get(id) as string[]) : [bare(id)],
      ),
    ),
  ];
  const found = document.claims.map(
    (claim): Claim => ({ ...claim, origins: named(claim.origins), destinations: named(claim.destinations) }),
  );
  return scoreMovements(gold, found);
}

/** An annotated end by its countries; what lies in none, by its id, which the document then has to give as well. */
function goldEnds(places: readonly string[] = [], countries: readonly string[] = [], wanted: Set<string>): string[] {
  const wide = places.filter((place) => !IN_ONE_COUNTRY.test(place));
  const covered = countries.length > places.length - wide.length;
  const ids = countries.length === 0 ? places : covered ? [] : wide;
  for (const id of ids) if (!id.startsWith('country:')) wanted.add(id);
  return [...new Set([...countries, ...ids.map(bare)])];
}

/** A quotation by its offsets, or wherever the text has its words. */
function locate({ id, text }: Passage, { exact = '', start, end }: Partial<Quotation>): Quotation[] {
  const quotation = { sentence: '', exact, prefix: '', suffix: '' };
  if (start !== undefined && end !== undefined) return [{ ...quotation, start, end }];
  const found: Quotation[] = [];
  for (let at = text.indexOf(exact); exact !== '' && at >= 0; at = text.indexOf(exact, at + 1))
    found.push({ ...quotation, start: at, end: at + exact.length });
  if (found.length === 0) console.warn(`${id}: quotation not in the text: ${exact.slice(0, 60)}`);
  return found;
}
