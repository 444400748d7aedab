/**
 * A noun of an event or of being somewhere in ("drills", "an attack", "the presence"), what it says of a place out. The
 * place stands beside it, before "where", or with the verb that brings it about. Null where the noun means something else
 * here ("heart attack"), lacks what its frame needs, or has no place.
 */
import { headToken, leftOf, type NounSpan, nounClause, rightOf } from '../clause';
import { objectSpan } from '../frames';
import { headClass } from '../moverClass';
import type { Chunk } from '../Parse';
import type { MoverReading } from '../readMover';
import type { StatusReading } from '../readStatus';
import type { Token } from '../Token';
import type { NounEntry } from './indexRelations';
import { placesAt, placesLeft, placesRight, type RightReading, toRef } from './locate';
import type { PlaceRef, RelationReading, Scene } from './RelationReading';
import { readForce } from './readForce';
import { eventStatus, withVerb } from './relationStatus';

const STATE_WORDS = /^(?:military|armed|naval|troop|security|army|air)$/;

export function readEventNoun(scene: Scene, i: number): RelationReading | null {
  const { parse, index } = scene;
  const chunk = parse.chunks[i] as Chunk;
  const found = frameAt(scene, chunk);
  if (!found) return null;
  const { frame, head, from } = found;
  const modifiers = parse.tokens.slice(chunk.from, from);
  if (modifiers.some((token) => frame.not.has(token.lower))) return null;
  const of = ofPhrase(scene, i, frame);
  const near = of !== null && placesRight(scene, of.next, frame.at);
  if (!of || !near || !hasNeed(scene, frame, modifiers, of.places.length > 0, near.adjacent && near.places.length > 0))
    return null;
  const movers = frame.of === 'mover' ? presentOnes(scene, i, modifiers, of.span, frame) : null;
  if (movers === 'nobody') return null;
  const clause = nounClause(parse, i, index);
  const where = placesOf(scene, i, of, frame, modifiers);
  if (where.places.length === 0) return null;
  const status = eventStatus(scene, i, clause, frame);
  return {
    relation: frame.relation,
    rule: `noun:${parse.tokens.slice(from, chunk.to).find((token) => token === head)?.lower ?? head.lower}/${frame.frame}`,
    status: where.verb === undefined ? status : withVerb(scene, status, where.verb),
    places: where.places,
    ...(movers ? { mover: movers } : {}),
    verb: { start: (parse.tokens[from] as Token).start, end: head.end },
    trigger: i,
    clause,
  };
}

/** The frame of the phrase's last two words or last word; names and places are none. */
function frameAt({ parse, relations }: Scene, chunk: Chunk): { frame: NounEntry; head: Token; from: number } | null {
  const tokens = parse.tokens;
  let at = chunk.to - 1;
  while (at > chunk.from && tokens[at]?.tag === 'OWNER') at--;
  const head = tokens[at];
  if (!head || head.mention || head.group || tokens[at + 1]?.tag === 'OWNER') return null;
  const before = at > chunk.from ? tokens[at - 1] : undefined;
  const two = before ? relations.nouns.get(`${before.lower} ${head.lower}`) : undefined;
  if (two) return { frame: two, head, from: at - 1 };
  const one = head.tag === 'NAME' ? undefined : relations.nouns.get(head.lower);
  return one ? { frame: one, head, from: at } : null;
}

interface OfPhrase {
  places: PlaceRef[];
  quantityFrom?: number;
  span: NounSpan | null;
  /** Chunk from which its places are read. */
  next: number;
  /** The noun says whose it is. */
  state: boolean;
}

/** What stands after "of"; null where a frame that takes a place there has something else. */
function ofPhrase(scene: Scene, i: number, frame: NounEntry): OfPhrase | null {
  const { parse, index } = scene;
  const none: OfPhrase = { places: [], span: null, next: i + 1, state: false };
  if (parse.chunks[i + 1]?.word !== 'of' || !frame.of) return none;
  if (frame.of === 'place') {
    const places = placesAt(scene, i + 2);
    return places ? { ...none, places: places.places, next: places.next } : null;
  }
  if (parse.chunks[i + 2]?.kind !== 'np') return none;
  const span = objectSpan(parse, i + 2, index);
  const mention = headToken(parse, i + 2)?.mention;
  return {
    ...none,
    span,
    next: span.to,
    state: Boolean(mention?.place && /^(?:country|bloc)$/.test(mention.kind)),
  };
}

function hasNeed(
  scene: Scene,
  { needs, modifiers }: NounEntry,
  tokens: readonly Token[],
  ofPlace: boolean,
  beside: boolean,
): boolean {
  if (needs.length === 0) return true;
  return needs.some((need) => {
    // A place right beside the noun needs less: "the attack in Nice" where the text speaks of fighting.
    if (need === 'armed') return scene.armed || (beside && scene.context.fights());
    if (need === 'officials') return scene.officials;
    if (need === 'place-of') return ofPlace;
    if (need === 'modifier') return tokens.some((token) => modifiers.has(token.lower));
    return scene.armed && tokens.some((token) => token.group || /^(?:country|bloc)$/.test(token.mention?.kind ?? ''));
  });
}

/**
 * Who is present: named after "of" or before the noun, or the subject of what has it. 'nobody' where that is no force; null
 * where a state is present by its forces.
 */
function presentOnes(
  scene: Scene,
  i: number,
  modifiers: readonly Token[],
  after: NounSpan | null,
  frame: NounEntry,
): MoverReading | null | 'nobody' {
  const own = readForce(scene, after, frame.movers) ?? premodifier(scene, modifiers, frame);
  if (own) return own;
  const { parse, index, context } = scene;
  const state = modifiers.some((token) => /^(?:country|bloc)$/.test(token.mention?.kind ?? '')) || stateAfter(scene, i);
  const force = modifiers.some((token) => STATE_WORDS.test(token.lower)) || scene.armed || context.fights();
  if (frame.movers.includes('weapons')) return state && force ? null : 'nobody';
  const clause = nounClause(parse, i, index);
  const subject = clause.governors[0]?.link === 'object' ? clause.subject : null;
  return readForce(scene, subject, frame.movers) ?? 'nobody';
}

const stateAfter = ({ parse }: Scene, i: number): boolean =>
  parse.chunks[i + 1]?.word === 'of' && headToken(parse, i + 2)?.mention?.kind === 'bloc';

/** "the IS presence", "the Daesh group's presence", "US military presence" */
function premodifier(
  { parse, index, context }: Scene,
  modifiers: readonly Token[],
  frame: NounEntry,
): MoverReading | undefined {
  for (let k = modifiers.length - 1; k >= 0; k--) {
    const token = modifiers[k] as Token;
    const at = parse.tokens.indexOf(token);
    const found = token.tag === 'NUM' || token.mention ? null : headClass(parse.tokens, at, at - k, index);
    const adjective =
      token.lower === 'military' || token.lower === 'troop' ? { class: 'troops' as const, group: null } : null;
    const own = token.tag === 'POSSPRON' ? context.antecedent(token.start) : null;
    const reading = found ?? adjective ?? own;
    if (!reading || !frame.movers.includes(reading.class)) continue;
    const state = modifiers[k - 1];
    return {
      class: reading.class,
      group: reading.group ?? null,
      span: { start: state?.mention ? state.start : token.start, end: token.end },
      known: true,
      single: false,
      negative: false,
      official: false,
      counted: false,
      demonyms: state?.mention?.sense === 'demonym' ? [state.mention] : [],
    };
  }
  return undefined;
}

interface Where {
  places: PlaceRef[];
  /** The verb whose subject the event is. */
  verb?: number;
}

function placesOf(scene: Scene, i: number, of: OfPhrase, frame: NounEntry, modifiers: readonly Token[]): Where {
  if (of.places.length > 0) return { places: of.places };
  const right = placesRight(scene, of.next, frame.at);
  const after = afterVerb(scene, right, frame);
  const beside = right.places.length > 0 ? specific(right, frame) : [];
  if (beside.length > 0) return { places: beside, ...(after?.status ? { verb: after.verb } : {}) };
  if (after && after.places.length > 0) return { places: after.places, verb: after.verb };
  const before = modifiers.at(-1)?.mention;
  if (
    frame.premodifier &&
    before?.place &&
    before.sense === 'literal' &&
    /^(?:city|airport|base|crossing)$/.test(before.kind)
  )
    return { places: [toRef(before)], ...(after?.status ? { verb: after.verb } : {}) };
  const clause = placesOfVerb(scene, i, frame);
  return { places: clause.length > 0 ? clause : placesLeft(scene, i, frame.at) };
}

/** Talks "with rebels in Syria" need not be in Syria: a country counts only right beside the noun. */
function specific({ places, adjacent }: RightReading, frame: NounEntry): PlaceRef[] {
  if (frame.relation !== 'meeting' || adjacent) return places;
  return places.filter(({ mention }) => !/^(?:country|region|part|group)$/.test(mention.kind));
}

/** "an explosion thundered near the airport", "a blast hit Kabul", "the talks will be held in Doha" */
function afterVerb(
  scene: Scene,
  { stop }: RightReading,
  frame: NounEntry,
): { places: PlaceRef[]; verb: number; status: boolean } | null {
  const { parse, index, relations } = scene;
  const vg = parse.chunks[stop]?.vg;
  if (!vg || (vg.form !== 'finite' && vg.form !== 'en')) return null;
  const { happens, hits, harms, held } = relations.sets;
  const happening = happens.has(vg.lemma) && !vg.passive;
  const done = vg.passive && (held.has(vg.lemma) || index.status.verb.has(vg.lemma));
  const next = rightOf(parse, stop);
  if (happening || done) {
    const from =
      parse.chunks[next]?.kind === 'np' && /^(?:place|part)$/.test(parse.chunks[next]?.word ?? '')
        ? next + 1
        : stop + 1;
    return { places: placesRight(scene, from, frame.at).places, verb: stop, status: true };
  }
  if (frame.relation !== 'incident') return null;
  if (hits.has(vg.lemma) && !vg.passive && parse.chunks[next]?.kind === 'np')
    return { places: placesAt(scene, next)?.places ?? [], verb: stop, status: true };
  if (harms.has(vg.lemma) && !vg.passive && parse.chunks[next]?.kind === 'np')
    return { places: placesRight(scene, objectSpan(parse, next, index).to, frame.at).places, verb: stop, status: true };
  return null;
}

/** "invited them to Moscow for talks", "is in Dushanbe to attend a meeting", "hosts a Russian base": the verb's place. */
function placesOfVerb(scene: Scene, i: number, frame: NounEntry): PlaceRef[] {
  const { parse, index } = scene;
  let k = leftOf(parse, i);
  const above = parse.chunks[k];
  const vg: Chunk['vg'] = above?.vg;
  if (frame.relation === 'facility' && vg && /^(?:host|house)$/.test(vg.lemma)) {
    const { subject } = nounClause(parse, i, index);
    const places = subject && subject.from < i ? placesAt(scene, subject.from)?.places : undefined;
    return places ?? [];
  }
  if (frame.relation === 'incident') return sufferer(scene, i);
  if (frame.relation !== 'meeting' && frame.relation !== 'exercise') return [];
  const purpose =
    (above?.kind === 'prep' && above.word === 'for') || (vg?.form === 'inf' && frame.performs.has(vg.lemma));
  if (!purpose) return [];
  k = leftOf(parse, k);
  while (parse.chunks[k]?.kind === 'np') {
    const prep = leftOf(parse, k);
    if (parse.chunks[prep]?.kind !== 'prep') return [];
    if (/^(?:in|at|to)$/.test(parse.chunks[prep]?.word ?? '')) return placesAt(scene, k)?.places ?? [];
    k = leftOf(parse, prep);
  }
  return [];
}

/** "Germany suffered a spate of attacks" */
function sufferer(scene: Scene, i: number): PlaceRef[] {
  const { parse, index, relations } = scene;
  const { governors, subject } = nounClause(parse, i, index);
  const verb = governors.find(({ kind }) => kind === 'verb');
  if (!subject || !verb || !relations.sets.suffers.has(parse.chunks[verb.chunk]?.vg?.lemma ?? '')) return [];
  return subject.from < verb.chunk ? (placesAt(scene, subject.from)?.places ?? []) : [];
}

/** A base named as a place of its own: a claim where the phrase, or the clause, says where it is or whose. */
export function readBase(scene: Scene, i: number): RelationReading | null {
  const { parse, index, relations, context } = scene;
  const mention = headToken(parse, i)?.mention;
  const frame = relations.nouns.get('airbase');
  if (!frame || mention?.kind !== 'base' || mention.sense === 'anaphor') return null;
  const inside = context.mentions.filter(
    (other) =>
      other !== mention && other.start > mention.start && other.end === mention.end && other.sense === 'literal',
  );
  const located = [...inside.map((other) => toRef(other)), ...placesRight(scene, i + 1, frame.at).places];
  const left = located.length > 0 ? [] : placesLeft(scene, i, frame.at);
  const base = mention.place ? [toRef(mention)] : located.length > 0 ? located.slice(0, 1) : left;
  if (base.length === 0 || located.length + left.length === 0) return null;
  const clause = nounClause(parse, i, index);
  const status: StatusReading = eventStatus(scene, i, clause, frame);
  return {
    relation: 'facility',
    rule: 'place:base',
    status,
    places: base,
    verb: { start: mention.start, end: mention.end },
    trigger: i,
    clause,
  };
}
