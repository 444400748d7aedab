/**
 * Who holds a place: "took control of X", "the Taliban's control over X", "X came under the control of", "not under their
 * control", "X fell to". Places out, with how surely. Refuses control of anything but places, and by nobody.
 */
import { chunkTokens, headToken, leftOf, type NounSpan, rightOf } from '../clauses/chunks';
import { nounClause, readClause } from '../clauses/readClause';
import type { StatusReading } from '../status/groupStatus';
import { readStatus } from '../status/readStatus';
import { type PlaceReading, placesAt } from './placesAt';
import type { RelationReading, Scene } from './RelationReading';
import { readForce } from './readForce';
import { asAttempt, spanOf } from './relationStatus';

const RULED_BY = /^(?:government|rebel|militant|opposition|insurgent|jihadist|army|military|joint|foreign|separatist)$/;
const SETTLED = /^(?:city|admin|airport|base|crossing|part)$/;

export function readControl(scene: Scene, i: number): RelationReading | null {
  const { parse } = scene;
  const chunk = parse.chunks[i];
  if (chunk?.vg?.lemma === 'fall') return fell(scene, i);
  if (chunk?.kind !== 'np' || !isControl(scene, i)) return null;
  const left = leftOf(parse, i);
  if (parse.chunks[left]?.kind === 'prep')
    return parse.chunks[left]?.word === 'under' ? under(scene, left, i) : inControl(scene, left, i);
  return over(scene, i);
}

function isControl({ parse, relations }: Scene, i: number): boolean {
  const head = headToken(parse, i);
  const chunk = parse.chunks[i];
  return Boolean(
    head &&
      chunk &&
      relations.control.nouns.has(head.lower) &&
      !chunkTokens(parse, chunk).some((token) => relations.control.not.has(token.lower)),
  );
}

const forceIn = (scene: Scene, span: NounSpan | null) => readForce(scene, span, ['militants', 'troops']);

/** "took control over X", "Taliban control of X" */
function over(scene: Scene, i: number): RelationReading | null {
  const { parse, index, relations } = scene;
  const prep = parse.chunks[i + 1];
  if (!/^(?:of|over)$/.test(prep?.word ?? '')) return null;
  const places = placesAt(scene, i + 2);
  if (!places) return null;
  const verb = leftOf(parse, i);
  const vg = parse.chunks[verb]?.vg;
  const tokens = parse.chunks[i] ? chunkTokens(parse, parse.chunks[i]) : [];
  if (vg && relations.control.verbs.has(vg.lemma)) {
    const clause = readClause(parse, verb, index);
    const mover = forceIn(scene, clause.subject);
    const status = asAttempt(scene, clause, readStatus(parse, verb, clause, index));
    const span = { start: spanOf(parse, verb).start, end: spanOf(parse, i).end };
    return make(scene, {
      rule: 'control:take',
      trigger: verb,
      verb: span,
      clause,
      status,
      places,
      ...(mover ? { mover } : {}),
    });
  }
  if (!tokens.some((token) => token.group || RULED_BY.test(token.lower))) return null;
  const clause = nounClause(parse, i, index);
  return make(scene, {
    rule: 'control:of',
    trigger: i,
    verb: spanOf(parse, i),
    clause,
    status: readStatus(parse, i, clause, index),
    places,
  });
}

/** "fighters are in control of X" */
function inControl(scene: Scene, prep: number, i: number): RelationReading | null {
  const { parse, index } = scene;
  const verb = leftOf(parse, prep);
  const places = parse.chunks[i + 1]?.word === 'of' ? placesAt(scene, i + 2) : null;
  if (parse.chunks[prep]?.word !== 'in' || !/^(?:be|remain)$/.test(parse.chunks[verb]?.vg?.lemma ?? '') || !places)
    return null;
  const clause = readClause(parse, verb, index);
  const mover = forceIn(scene, clause.subject);
  const span = { start: spanOf(parse, verb).start, end: spanOf(parse, i).end };
  const status = readStatus(parse, verb, clause, index);
  return mover ? make(scene, { rule: 'control:in', trigger: verb, verb: span, clause, status, places, mover }) : null;
}

type Made = Omit<RelationReading, 'relation' | 'places'> & { places: PlaceReading };

const make = (_scene: Scene, { places, ...rest }: Made): RelationReading => ({
  ...rest,
  relation: 'incident',
  places: places.places,
  ...(places.quantity ? { quantity: places.quantity } : {}),
});

/** "came under the control of the Taliban", "The only province not under their control is Panjshir" */
function under(scene: Scene, prep: number, i: number): RelationReading | null {
  const { parse, index, relations } = scene;
  if (!controller(scene, i)) return null;
  const of =
    parse.chunks[i + 1]?.word === 'of' && parse.chunks[i + 2]?.kind === 'np' ? { from: i + 2, to: i + 3 } : null;
  const mover = forceIn(scene, of);
  const left = leftOf(parse, prep);
  const vg = parse.chunks[left]?.vg;
  const shared = { verb: { start: spanOf(parse, prep).start, end: spanOf(parse, i).end }, ...(mover ? { mover } : {}) };
  if (vg) {
    if (!relations.control.under.has(vg.lemma)) return null;
    const clause = readClause(parse, left, index);
    const places = clause.subject ? placesAt(scene, clause.subject.from) : null;
    const status = readStatus(parse, left, clause, index);
    const verb = { start: spanOf(parse, left).start, end: shared.verb.end };
    return places && make(scene, { ...shared, verb, rule: 'control:under', trigger: left, clause, status, places });
  }
  if (parse.chunks[left]?.kind !== 'np') return null;
  const negation = parse.tokens
    .slice(parse.chunks[left]?.to, parse.chunks[prep]?.from)
    .find((token) => token.tag === 'NEG');
  const status: StatusReading = negation ? { status: 'denied', cue: negation } : { status: 'asserted', cue: null };
  const places = placesAt(scene, left) ?? predicate(scene, left, of ? i + 3 : i + 1);
  const clause = nounClause(parse, i, index);
  return (
    places &&
    make(scene, { ...shared, rule: 'control:under', trigger: i, clause: { ...clause, governors: [] }, status, places })
  );
}

/** Somebody holds it: "of the Taliban", "Taliban control", "their control". */
function controller(scene: Scene, i: number): boolean {
  const { parse } = scene;
  const tokens = parse.chunks[i] ? chunkTokens(parse, parse.chunks[i]) : [];
  if (tokens.some((token) => token.group || token.tag === 'POSSPRON' || token.mention || RULED_BY.test(token.lower)))
    return true;
  const head = parse.chunks[i + 1]?.word === 'of' ? headToken(parse, i + 2) : undefined;
  if (!head) return false;
  return Boolean(
    head.group ||
      head.mention ||
      scene.index.moverHeads.has(head.lower) ||
      /^(?:government|regime|authorities|rebels|group)$/.test(head.lower),
  );
}

/** "the only province ... is X" or "X is the only province ..." */
function predicate(scene: Scene, host: number, after: number): PlaceReading | null {
  const { parse, index } = scene;
  if (!index.placeNouns.has(headToken(parse, host)?.lower ?? '')) return null;
  const be = rightOf(parse, after - 1);
  if (parse.chunks[be]?.vg?.lemma === 'be') return placesAt(scene, rightOf(parse, be));
  const before = leftOf(parse, host);
  const is = parse.chunks[before]?.kind === 'np' ? leftOf(parse, before) : before;
  if (parse.chunks[is]?.vg?.lemma !== 'be') return null;
  const { subject } = readClause(parse, is, index);
  return subject ? placesAt(scene, subject.from) : null;
}

/** "Kabul fell to the Taliban", "Mosul fell in June" */
function fell(scene: Scene, i: number): RelationReading | null {
  const { parse, index } = scene;
  const clause = readClause(parse, i, index);
  const subject = clause.subject ? headToken(parse, clause.subject.from)?.mention : undefined;
  if (!clause.subject || !subject?.place || subject.sense === 'demonym' || subject.sense === 'embedded') return null;
  const next = rightOf(parse, i);
  const into = parse.chunks[next];
  const to =
    into?.kind === 'prep' && into.word === 'to' && parse.chunks[next + 1]?.kind === 'np'
      ? { from: next + 1, to: next + 2 }
      : null;
  const mover = forceIn(scene, to);
  const hands = into?.kind === 'prep' && into.word === 'into' && /^hands?$/.test(parse.chunks[next + 1]?.word ?? '');
  const alone =
    SETTLED.test(subject.kind) &&
    scene.armed &&
    (!into || into.kind === 'punct' || into.kind === 'sub' || into.kind === 'conj');
  const places = mover || hands || alone ? placesAt(scene, clause.subject.from) : null;
  const status = readStatus(parse, i, clause, index);
  return (
    places &&
    make(scene, {
      rule: 'control:fall',
      trigger: i,
      verb: spanOf(parse, i),
      clause,
      status,
      places,
      ...(mover ? { mover } : {}),
    })
  );
}
