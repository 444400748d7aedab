/**
 * A noun of an event or of being somewhere in ("drills", "an attack", "the presence"), what it says of a place out. Null
 * where the noun means something else here ("heart attack"), lacks what its frame needs, or has no place.
 */
import { headToken, type NounSpan } from '../clauses/chunks';
import { objectSpan } from '../clauses/objectSpan';
import type { Chunk } from '../clauses/Parse';
import { nounClause } from '../clauses/readClause';
import type { Token } from '../words/Token';
import type { NounEntry } from './indexRelations';
import { hasNeed, type NounScene } from './nounNeeds';
import { nounPlaces } from './nounPlaces';
import { placesRight } from './placesAround';
import { placesAt } from './placesAt';
import { presentForce } from './presentForce';
import type { PlaceRef, RelationReading, Scene } from './RelationReading';
import { readForce } from './readForce';
import { eventStatus, withVerb } from './relationStatus';

export function readEventNoun(scene: Scene, i: number): RelationReading | null {
  const { parse, index } = scene;
  const found = frameAt(scene, parse.chunks[i] as Chunk);
  const of = found && ofPhrase(scene, i, found.frame);
  if (!found || !of) return null;
  const { frame, head, modifiers, start } = found;
  const clause = nounClause(parse, i, index);
  const right = placesRight(scene, of.next, frame.at);
  const noun: NounScene = { scene, frame, head, modifiers, clause, right, hasOfPlace: of.places.length > 0 };
  if (modifiers.some((token) => frame.not.has(token.lower)) || !hasNeed(noun)) return null;
  const mover = frame.of === 'mover' ? presentForce(scene, i, modifiers, of.span, clause, frame) : null;
  if (mover === 'nobody') return null;
  const { places, verb } = nounPlaces(noun, i, of.places);
  if (places.length === 0) return null;
  const status = eventStatus(scene, i, clause, frame);
  return {
    relation: frame.relation,
    rule: `noun:${head.lower}/${frame.frame}`,
    status: verb === undefined ? status : withVerb(scene, status, verb),
    places,
    ...(mover ? { mover } : {}),
    ...(of.quantity ? { quantity: of.quantity } : {}),
    verb: { start, end: head.end },
    trigger: i,
    clause,
  };
}

interface Found {
  frame: NounEntry;
  head: Token;
  modifiers: Token[];
  /** Offset of the noun's first word. */
  start: number;
}

/** The frame of the phrase's last two words, or last word; names and places have none. */
function frameAt({ parse: { tokens }, relations }: Scene, chunk: Chunk): Found | null {
  const at = chunk.to - 1;
  const head = tokens[at];
  if (!head || head.mention || head.group || head.tag === 'OWNER') return null;
  const before = at > chunk.from ? tokens[at - 1] : undefined;
  const two = before ? relations.nouns.get(`${before.lower} ${head.lower}`) : undefined;
  const frame = two ?? (head.tag === 'NAME' ? undefined : relations.nouns.get(head.lower));
  const from = two ? at - 1 : at;
  return frame
    ? { frame, head, modifiers: tokens.slice(chunk.from, from), start: (tokens[from] as Token).start }
    : null;
}

interface OfPhrase {
  places: PlaceRef[];
  quantity?: string;
  /** Who is present. */
  span: NounSpan | null;
  /** Chunk from which its places are read. */
  next: number;
}

/** What stands after "of"; null where a frame that takes a place there has something else. */
function ofPhrase(scene: Scene, i: number, frame: NounEntry): OfPhrase | null {
  const { parse, index } = scene;
  if (parse.chunks[i + 1]?.word !== 'of' || !frame.of) return { places: [], span: null, next: i + 1 };
  if (frame.of === 'place') {
    const found = placesAt(scene, i + 2);
    return found && { ...found, span: null };
  }
  if (frame.of === 'arms') {
    const found = placesAt(scene, i + 2);
    const arms = readForce(scene, { from: i + 2, to: i + 3 }, ['weapons']);
    return found ? { ...found, span: null } : arms ? { places: [], span: null, next: i + 3 } : null;
  }
  if (!headToken(parse, i + 2)) return { places: [], span: null, next: i + 1 };
  const span = objectSpan(parse, i + 2, index);
  return { places: [], span, next: span.to };
}
