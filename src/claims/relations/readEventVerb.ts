/**
 * A verb of an event or of being somewhere in ("captured", "is stationed in", "met"), what it says of a place out. Each
 * side of the verb has to be what its frame wants: a place, a force, a person. Null where it is not: "attacked the plan",
 * "met expectations".
 */
import { headToken, type NounSpan } from '../clauses/chunks';
import { readClause } from '../clauses/readClause';
import type { MoverReading } from '../movers/readMover';
import { readStatus } from '../status/readStatus';
import type { VerbEntry } from './indexRelations';
import { meetingPlaces } from './meetingPlaces';
import { placesLeft, placesRight } from './placesAround';
import { placesAt } from './placesAt';
import type { PlaceRef, RelationReading, Scene } from './RelationReading';
import { readForce } from './readForce';
import { asAttempt, spanOf } from './relationStatus';
import { type Sides, sidesOf } from './verbSides';

interface Fit {
  places: PlaceRef[];
  mover?: MoverReading;
  quantity?: string;
}

export function readEventVerb(scene: Scene, i: number): RelationReading | null {
  const { parse, index, relations } = scene;
  const vg = parse.chunks[i]?.vg;
  if (!vg) return null;
  const particle = parse.tokens[parse.chunks[i + 1]?.from ?? -1]?.lower ?? '';
  const phrasal = relations.verbs.get(`${vg.lemma} ${particle}`);
  const frames = phrasal ?? relations.verbs.get(vg.lemma);
  if (!frames) return null;
  const clause = readClause(parse, i, index);
  const sides = sidesOf(scene, i, phrasal ? i + 2 : i + 1, clause);
  for (const frame of frames) {
    const fit = fits(scene, i, frame, sides);
    if (!fit || fit.places.length === 0) continue;
    const read = readStatus(parse, i, clause, index);
    const status = frame.attempt ? asAttempt(scene, clause, read) : read;
    const negative = fit.mover?.negative && status.status === 'asserted';
    return {
      relation: frame.relation,
      rule: `verb:${frame.frame}${vg.passive ? '/passive' : ''}`,
      status: negative ? { ...status, status: 'denied' } : status,
      places: fit.places,
      ...(fit.mover ? { mover: fit.mover } : {}),
      ...(fit.quantity ? { quantity: fit.quantity } : {}),
      verb: spanOf(parse, i),
      trigger: i,
      clause,
    };
  }
  return null;
}

function fits(scene: Scene, i: number, frame: VerbEntry, sides: Sides): Fit | null {
  if (scene.parse.chunks[i]?.vg?.lemma === 'be') return areIn(scene, i, frame, sides);
  if (frame.object === 'place') return placeObject(scene, i, frame, sides);
  if (frame.subject === 'place') return hosts(scene, frame, sides);
  if (frame.subject === 'person') {
    const places = meetingPlaces(scene, i, frame, sides);
    return places && { places };
  }
  if (frame.object === 'mover') return moverAt(scene, i, frame, sides.object, sides);
  if (frame.subject !== 'mover' || sides.passive) return null;
  // "fighters operate in": nothing stands between verb and place; "kill" has whom it kills.
  if (frame.relation === 'presence' && sides.object) return null;
  if (frame.relation === 'incident' && !sides.object && !frame.alone) return null;
  return moverAt(scene, i, frame, sides.subject, sides);
}

/** "Russia invaded", "government forces", "the authorities": a state acts. */
function isState({ parse }: Scene, span: NounSpan | null): boolean {
  const head = span ? headToken(parse, span.from) : undefined;
  if (!head) return false;
  const { mention } = head;
  if (mention?.place)
    return /^(?:country|bloc)$/.test(mention.kind) && mention.sense !== 'demonym' && mention.sense !== 'embedded';
  return /^(?:government|regime|authorities|coalition|alliance|army|forces)$/.test(head.lower);
}

/** "captured most of the country", "Kunduz was overrun by fighters" */
function placeObject(
  scene: Scene,
  i: number,
  frame: VerbEntry,
  { subject, object, agent, passive }: Sides,
): Fit | null {
  const places = object ? placesAt(scene, object.from) : null;
  if (
    !places ||
    places.places.some(({ mention }) => mention.sense === 'metonym' && frame.frame === 'attack' && !passive)
  )
    return null;
  const actor = passive ? agent : subject;
  const mover = readForce(scene, actor, frame.movers);
  // "the Heights, which Israel captured": without "was", a participle needs who did it.
  if (passive && !agent && !scene.parse.chunks[i]?.vg?.passive) return null;
  const able = mover || (frame.state && isState(scene, actor)) || (passive && mayBeBare(scene, frame, agent, object));
  if (!able) return null;
  return {
    places: places.places,
    ...(mover ? { mover } : {}),
    ...(places.quantity ? { quantity: places.quantity } : {}),
  };
}

/** In the passive: without an agent, or by an attack. */
function mayBeBare(scene: Scene, frame: VerbEntry, agent: NounSpan | null, object: NounSpan | null): boolean {
  const { parse, relations, armed } = scene;
  const head = agent ? headToken(parse, agent.from) : undefined;
  if (head) return relations.nouns.get(head.lower)?.relation === 'incident';
  if (armed) return Boolean(frame.bare) || frame.frame === 'attack';
  return Boolean(frame.bare && object && headToken(parse, object.from)?.mention);
}

/** "Turkey hosts three million refugees" */
function hosts(scene: Scene, frame: VerbEntry, { subject, object, passive }: Sides): Fit | null {
  if (passive || !subject) return null;
  const mention = headToken(scene.parse, subject.from)?.mention;
  const mover = readForce(scene, object, frame.movers);
  if (!mover || !mention?.place || mention.sense === 'demonym' || mention.sense === 'embedded') return null;
  const id = mention.standsFor ?? mention.place;
  return { mover, places: [{ id, start: mention.start, end: mention.end, mention }] };
}

/** "fighters captured in Mali", "troops were stationed near the border", "soldiers fight in Yemen" */
function moverAt(scene: Scene, i: number, frame: VerbEntry, span: NounSpan | null, sides: Sides): Fit | null {
  const mover = readForce(scene, span, frame.movers);
  if (!mover && !(frame.state && isState(scene, span))) return null;
  const right = placesRight(scene, sides.next, frame.at);
  const places = right.places.length > 0 ? right.places : placesLeft(scene, i, frame.at);
  return { places, ...(mover ? { mover } : {}) };
}

/** "thousands of fighters are in Idlib", "there are gunmen in the north" */
function areIn(scene: Scene, i: number, frame: VerbEntry, { subject, object, passive, next }: Sides): Fit | null {
  const { parse } = scene;
  if (frame.frame !== 'are' || passive || parse.chunks[i]?.vg?.lemma !== 'be') return null;
  const there = subject && headToken(parse, subject.from)?.lower === 'there';
  if (there ? !object : object) return null;
  const mover = readForce(scene, there ? object : subject, frame.movers);
  const right = placesRight(scene, next, frame.at);
  return mover && right.adjacent && right.places.length > 0 ? { mover, places: right.places } : null;
}
