/**
 * Movements of one sentence in; those that tell one journey in two verbs become one ("fled Libya and returned to Mali"),
 * and a return takes its ends from the way out ("70 left Norway for Syria, and 20 have returned").
 */
import type { Mention, Place } from '../../model/document';
import { countriesOf, endId, type Movement } from './Movement';

export function joinJourneys(
  movements: readonly Movement[],
  partitioned: boolean,
  placeById: ReadonlyMap<string, Place>,
): Movement[] {
  return joinParts(chainLegs(withoutLesser(joinLegs(movements)), placeById), partitioned);
}

/** "Expelled from Niger, the soldiers moved on to Chad": what one verb says in full, another need not say by half. */
function withoutLesser(movements: readonly Movement[]): Movement[] {
  const within = (some: readonly Mention[], all: readonly Mention[]) =>
    some.every((mention) => all.some((other) => endId(other) === endId(mention)));
  const halves = ({ origins, destinations }: Movement) => origins.length * destinations.length === 0;
  return movements.filter(
    (movement) =>
      !halves(movement) ||
      !movements.some(
        (other) =>
          other !== movement &&
          !halves(other) &&
          isSameMover(movement, other) &&
          other.status === movement.status &&
          within(movement.origins, other.origins) &&
          within(movement.destinations, other.destinations),
      ),
  );
}

/** "a plane carrying arms landed": the arms are what landed. */
const isSameMover = (lesser: Movement, { mover, verb, mover: { pronoun } }: Movement): boolean =>
  lesser.mover.span.start === mover.span.start ||
  // "pulls its forces from Iraq and shifts them to Syria"
  (pronoun === true && lesser.mover.class === mover.class && lesser.verb.end < mover.span.start) ||
  (lesser.mover.class === mover.class &&
    lesser.mover.span.start > mover.span.start &&
    lesser.mover.span.end < verb.start);

/** "fled Libya and returned to Mali", "drugs that end up in A come from B" */
function joinLegs(movements: readonly Movement[]): Movement[] {
  const joined: Movement[] = [];
  for (const movement of movements) {
    const leg = joined.findIndex((known) => isOneJourney(known, movement));
    const known = joined[leg];
    if (!known) joined.push(movement);
    else {
      const [out, into] = known.origins.length > 0 ? [known, movement] : [movement, known];
      const told = known.modifier && !movement.modifier ? movement : known;
      joined[leg] = {
        ...told,
        mover: known.mover.class === 'people' ? { ...known.mover, class: movement.mover.class } : known.mover,
        origins: out.origins,
        originsOpen: out.originsOpen,
        destinations: into.destinations,
        destinationsOpen: into.destinationsOpen,
        through: [...known.through, ...movement.through],
      };
    }
  }
  return joined;
}

function isOneJourney(a: Movement, b: Movement): boolean {
  if (!(isSameMover(a, b) || isSameMover(b, a)) || a.trigger === b.trigger) return false;
  // "may be receiving fuel shipped from Iran": what the participle adds is as open as the rest.
  const reduced = a.verb.start < a.mover.span.start && b.verb.start - b.mover.span.end === 1;
  // "fighters driven out of Mali could regroup in Niger": as open as the main verb.
  const modifies = a.modifier && !b.modifier && a.status === 'asserted';
  if (a.status !== b.status && !(reduced && b.status === 'asserted') && !modifies) return false;
  const halves = (out: Movement, into: Movement) =>
    out.origins.length > 0 &&
    out.destinations.length === 0 &&
    into.origins.length === 0 &&
    into.destinations.length > 0 &&
    // "entered Somalia and withdrew" goes there and back.
    !out.origins.some((end) => into.destinations.some((other) => endId(other) === endId(end)));
  return halves(a, b) || halves(b, a);
}

/** "flew to Istanbul and was smuggled into Syria": where one leg ends, the next begins. */
function chainLegs(movements: Movement[], placeById: ReadonlyMap<string, Place>): Movement[] {
  const countries = (mentions: readonly Mention[]) =>
    mentions.flatMap((mention) => countriesOf(mention, placeById)).join();
  return movements.map((movement, k) => {
    const before = movements[k - 1];
    const restated =
      before !== undefined && before.origins.length > 0 && countries(before.origins) === countries(movement.origins);
    const chained =
      before !== undefined &&
      (movement.origins.length === 0 || (restated && movement.clause.governors[0]?.link === 'coord')) &&
      before.destinations.length === 1 &&
      (before.status === movement.status || (before.modifier && before.status === 'asserted')) &&
      before.mover.span.start === movement.mover.span.start &&
      before.trigger < movement.trigger &&
      countries(before.destinations) !== countries(movement.destinations);
    return chained ? { ...movement, origins: before.destinations } : movement;
  });
}

/** "Of the migrants entering Hungary, 29% came from Kosovo": the parts' origins are some of the whole's. */
function joinParts(movements: Movement[], partitioned: boolean): Movement[] {
  const [whole, ...parts] = movements;
  const turned = (part: Movement) => part.origins.map(endId).join() === whole?.destinations.map(endId).join();
  const fits = (part: Movement) =>
    !turned(part) && part.origins.length > 0 && part.destinations.length === 0 && part.mover.counted;
  if (!partitioned || !whole || whole.destinations.length === 0 || whole.origins.length > 0 || !parts.some(fits))
    return movements;
  const origins = parts.filter(fits).flatMap((part) => part.origins);
  return [{ ...whole, origins, originsOpen: true }, ...parts.filter((part) => !fits(part))];
}

/** The ends of a way back that names too few: those of the way out, the other way round. */
export function returnEnds(back: Movement, out: Movement | undefined): Movement {
  if (!out) return back;
  const here = new Set(back.destinations.map(endId));
  const origins =
    back.origins.length > 0 ? back.origins : out.destinations.filter((mention) => !here.has(endId(mention)));
  const there = new Set(origins.map(endId));
  const destinations =
    back.destinations.length > 0 ? back.destinations : out.origins.filter((mention) => !there.has(endId(mention)));
  return { ...back, origins, destinations };
}
