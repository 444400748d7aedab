/**
 * The ends of a movement as mentions in, those that stand out: resolved, once each, no longer at odds with each other.
 * "The country" that troops leave is not their own, the one that refugees flee is, and nobody enters the country they come
 * from. Refuses movements inside one country.
 */
import type { Mention } from '../../model/document';
import { countriesOf, type Draft, endId, type MovementContext } from '../movements/Movement';
import type { MoverReading } from '../movers/readMover';

export interface SettledEnds {
  origins: Mention[];
  destinations: Mention[];
}

/** Null where both ends lie in one country, or none is a place. */
export function settleEnds(draft: Draft, mover: MoverReading, context: MovementContext): SettledEnds | null {
  const sources = draft.ends.origins.filter((end) => !isVast(end, context));
  if (sources.length < draft.ends.origins.length) {
    draft.ends.origins = sources;
    draft.ends.originsOpen = true;
  }
  const given = {
    origins: withoutContainers(once(sources), context),
    destinations: withoutContainers(once(draft.ends.destinations), context),
  };
  const origins = given.origins.map((end) =>
    reconsider(end, mover, given.destinations, 'origin', context, draft.sense),
  );
  const destinations = given.destinations.map((end) =>
    reconsider(end, mover, origins, 'destination', context, draft.sense),
  );
  if (origins.length === 0 && destinations.length === 0) return null;
  if (origins.length > 0 && destinations.length > 0 && isInsideOne(origins, destinations, context)) return null;
  if (destinations.length === 0 && actsInside(origins, draft, context)) return null;
  const abroad =
    given.origins.length + given.destinations.length <
    once(draft.ends.origins).length + once(draft.ends.destinations).length;
  if (
    origins.length * destinations.length === 0 &&
    !abroad &&
    staysInside([...origins, ...destinations], draft, mover, context)
  )
    return null;
  const leaves = (end: Mention) => !isSameCountry(end, destinations, context) && !isAmong(destinations, end, context);
  return { origins: origins.filter(leaves), destinations };
}

/** Members of a group that "from Arab countries" does not mean one by one. */
const VAST = 15;
const isVast = (end: Mention, { placeById }: MovementContext): boolean =>
  end.kind === 'group' && (placeById.get(endId(end))?.countries ?? []).length > VAST;

/** "Makó, Hungary": the second name only says where the first is. */
function withoutContainers(mentions: readonly Mention[], { placeById }: MovementContext): Mention[] {
  return mentions.filter((mention, k) => {
    const before = mentions[k - 1];
    const next = mentions[k + 1];
    // "Latin America, principally Colombia and Brazil": the countries say it better.
    if (next && mention.kind === 'region' && next.kind === 'country') {
      const wide = new Set(placeById.get(endId(mention))?.countries ?? []);
      if (next.start - mention.end < 24 && countriesOf(next, placeById).every((code) => wide.has(code))) return false;
    }
    if (!before || before.kind === mention.kind || mention.start - before.end > 3) return true;
    const outer = placeById.get(endId(mention))?.countries ?? [];
    return !(
      /^(?:city|admin|airport)$/.test(before.kind) &&
      outer.length === 1 &&
      countriesOf(before, placeById).join() === outer[0]
    );
  });
}

function once(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return mentions.filter((mention) => {
    const id = endId(mention);
    if (!id || seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

/** "The country" is a word for several; the sense of the sentence says which. */
function reconsider(
  end: Mention,
  mover: MoverReading,
  others: readonly Mention[],
  side: 'origin' | 'destination',
  context: MovementContext,
  sense: Draft['sense'],
): Mention {
  if (end.sense !== 'anaphor' || end.kind !== 'country') return end;
  const [code] = countriesOf(end, context.placeById);
  const own = mover.demonyms.find((mention) => mention.place?.startsWith('country:'));
  const flees = sense.mover === 'refugees';
  const goesBack = ('way' in sense && sense.way === 'back') || ('home' in sense && sense.home);
  const as = (mention: Mention): Mention => ({ ...end, place: mention.standsFor ?? mention.place });
  if (own && flees && side === 'origin') return as(own);
  // "Syrian refugees are pouring into the country": not their own.
  const entersOwn =
    own !== undefined &&
    side === 'destination' &&
    /^(?:refugees|militants|people)$/.test(mover.class) &&
    !goesBack &&
    countriesOf(own, context.placeById)[0] === code;
  const clash = others.some((other) => countriesOf(other, context.placeById).includes(code ?? ''));
  const leavesOwn = own && mover.class === 'troops' && countriesOf(own, context.placeById)[0] === code;
  if (!clash && !leavesOwn && !entersOwn) return end;
  const barred = new Set([code, ...others.flatMap((other) => countriesOf(other, context.placeById))]);
  const next = context
    .countriesBefore(end.start)
    .find((mention) => !barred.has(countriesOf(mention, context.placeById)[0]));
  return next ? as(next) : end;
}

/** Verbs that lead out of a country by what they mean. */
const LEADS_OUT =
  /^(?:flee|escape|deport|deportation|extradite|extradition|expel|evacuate|evacuation|emigrate|smuggle|traffic|repatriate|exodus|airlift|seek asylum|take refuge)$/;

/** "He was taken to a hospital in Leeds": a person and one town alone say nothing of a border. */
function staysInside(
  ends: readonly Mention[],
  { sense }: Draft,
  mover: MoverReading,
  context: MovementContext,
): boolean {
  if (mover.class !== 'people' || LEADS_OUT.test('verb' in sense ? sense.verb : sense.noun)) return false;
  const towns = ends.every(
    ({ kind }) => kind === 'city' || kind === 'admin' || kind === 'part' || kind === 'airport' || kind === 'other',
  );
  if (!towns) return false;
  const own = new Set(ends.flatMap((end) => countriesOf(end, context.placeById)));
  return !context.countriesNear().some((code) => !own.has(code));
}

/** "rolled north from Basra to take an area near Baghdad": from one town to another of the same country. */
function actsInside(origins: readonly Mention[], { ends }: Draft, { placeById }: MovementContext): boolean {
  const acts = [...ends.at, ...ends.purpose].flatMap((mention) => countriesOf(mention, placeById));
  const towns = origins.every(({ kind }) => /^(?:city|admin|part|airport|base)$/.test(kind));
  const own = new Set(origins.flatMap((end) => countriesOf(end, placeById)));
  return towns && acts.length > 0 && own.size === 1 && acts.every((code) => own.has(code));
}

/** "Soldiers sent by European states to Ukraine": a group that the destination belongs to does not say which of it sends. */
function isAmong(destinations: readonly Mention[], end: Mention, { placeById }: MovementContext): boolean {
  if (end.kind !== 'group' || destinations.length === 0) return false;
  const members = new Set(placeById.get(endId(end))?.countries ?? []);
  return destinations.every((other) => countriesOf(other, placeById).some((code) => members.has(code)));
}

function isInsideOne(
  origins: readonly Mention[],
  destinations: readonly Mention[],
  { placeById }: MovementContext,
): boolean {
  const from = new Set(origins.flatMap((mention) => countriesOf(mention, placeById)));
  const to = new Set(destinations.flatMap((mention) => countriesOf(mention, placeById)));
  return from.size === 1 && to.size === 1 && [...from].every((country) => to.has(country));
}

function isSameCountry(end: Mention, others: readonly Mention[], { placeById }: MovementContext): boolean {
  const own = countriesOf(end, placeById);
  const [other] = others;
  return (
    own.length === 1 && others.length === 1 && other !== undefined && countriesOf(other, placeById).join() === own[0]
  );
}
