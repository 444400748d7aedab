/**
 * The list of a bloc's members in, the bloc and its members out: "the SCO, which comprises A, B and C", "its members: A, B
 * and C", "A is a member of X". Refuses some of the members ("borders four of the members: ...") and what is no bloc.
 */
import { chunkTokens, headToken, isComma, leftOf, rightOf } from '../clauses/chunks';
import { nounClause, readClause } from '../clauses/readClause';
import { readStatus } from '../status/readStatus';
import { placesAt, toRef } from './placesAt';
import type { PlaceRef, RelationReading, Scene } from './RelationReading';
import { spanOf } from './relationStatus';

/** Fewer are examples where a list does not say that it is the whole. */
const WHOLE_LIST = 3;

export function readMembership(scene: Scene, i: number): RelationReading | null {
  const { parse, relations } = scene;
  const chunk = parse.chunks[i];
  if (chunk?.vg && relations.membership.verbs.has(chunk.vg.lemma)) return comprising(scene, i);
  if (chunk?.vg?.lemma === 'be') return isMember(scene, i);
  if (chunk?.kind === 'np' && relations.membership.members.has(headToken(parse, i)?.lower ?? ''))
    return listing(scene, i);
  return null;
}

function make(scene: Scene, i: number, rule: string, bloc: PlaceRef, members: readonly PlaceRef[]): RelationReading {
  const { parse, index } = scene;
  const verb = Boolean(parse.chunks[i]?.vg);
  const clause = verb ? readClause(parse, i, index) : { ...nounClause(parse, i, index), governors: [] };
  const status = readStatus(parse, i, clause, index);
  return {
    relation: 'membership',
    rule,
    status,
    places: [bloc, ...members],
    verb: spanOf(parse, i),
    trigger: i,
    clause,
  };
}

const membersAt = (scene: Scene, i: number): PlaceRef[] =>
  (scene.parse.chunks[i]?.kind === 'np' ? (placesAt(scene, i)?.places ?? []) : [])
    .filter(({ mention }) => mention.sense !== 'demonym')
    .map((ref) => ({ ...ref, id: ref.mention.standsFor ?? ref.id }))
    .filter(({ id }) => id.startsWith('country:'));

function blocAt({ parse }: Scene, i: number): PlaceRef | null {
  const mention = headToken(parse, i)?.mention;
  return mention?.kind === 'bloc' && mention.place ? toRef(mention) : null;
}

/** "the SCO, which comprises A, B and C"; a list after "include" has to be a list. */
function comprising(scene: Scene, i: number): RelationReading | null {
  const { parse, index } = scene;
  const { subject } = readClause(parse, i, index);
  if (!subject || parse.chunks[i]?.vg?.passive) return null;
  let bloc: PlaceRef | null = null;
  for (let k = subject.to - 1; k >= subject.from && !bloc; k--) bloc = blocAt(scene, k);
  let at = rightOf(parse, i);
  if (parse.chunks[at]?.kind === 'prep' && parse.chunks[at]?.word === 'of') at = rightOf(parse, at);
  const members = membersAt(scene, at);
  return bloc && members.length >= WHOLE_LIST ? make(scene, i, 'verb:comprise', bloc, members) : null;
}

/** "Armenia is a member of the CSTO" */
function isMember(scene: Scene, i: number): RelationReading | null {
  const { parse, index } = scene;
  const at = rightOf(parse, i);
  const head = headToken(parse, at);
  if (parse.chunks[at]?.kind !== 'np' || !/^members?$/.test(head?.lower ?? '')) return null;
  const chunk = parse.chunks[at];
  const inside = chunk ? chunkTokens(parse, chunk).find((token) => token.mention?.kind === 'bloc')?.mention : undefined;
  const bloc = inside?.place ? toRef(inside) : parse.chunks[at + 1]?.word === 'of' ? blocAt(scene, at + 2) : null;
  const { subject } = readClause(parse, i, index);
  const members = bloc && subject ? membersAt(scene, subject.from) : [];
  return bloc && members.length > 0 ? make(scene, i, 'verb:be-member', bloc, members) : null;
}

/** "the members of the SCO: A, B and C", "the eight SCO members, A, B, ... and C" */
function listing(scene: Scene, i: number): RelationReading | null {
  const { parse } = scene;
  const chunk = parse.chunks[i];
  if (!chunk || parse.chunks[leftOf(parse, i)]?.word === 'of') return null;
  const inside = chunkTokens(parse, chunk).find((token) => token.mention?.kind === 'bloc')?.mention;
  const after = parse.chunks[i + 1]?.word === 'of' ? blocAt(scene, i + 2) : null;
  const bloc = inside?.place ? toRef(inside) : after;
  if (!bloc) return null;
  let at = after && !inside?.place ? i + 3 : i + 1;
  const gap = parse.chunks[at];
  if (gap?.vg?.lemma === 'be') at = rightOf(parse, at);
  else if (isComma(gap) || (gap?.kind === 'punct' && /^[:\u2013\u2014-]$/.test(gap.word))) at++;
  else return null;
  const members = membersAt(scene, at);
  return members.length >= WHOLE_LIST ? make(scene, i, 'noun:members', bloc, members) : null;
}
