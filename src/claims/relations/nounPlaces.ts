/**
 * Where the event of a noun is: beside the noun, where its verb says ("took place in", "hit", "which will be held at"), before
 * it ("the Geneva talks"), with the verb that brings it about ("invited them to Moscow for talks"), or before "where".
 */
import { isComma, leftOf, type NounSpan, rightOf } from '../clauses/chunks';
import { objectSpan } from '../clauses/objectSpan';
import type { NounEntry } from './indexRelations';
import type { NounScene } from './nounNeeds';
import { placesLeft, placesRight, type RightReading } from './placesAround';
import { placesAt, toRef } from './placesAt';
import type { PlaceRef, Scene } from './RelationReading';

export interface Where {
  places: PlaceRef[];
  /** The verb whose subject the event is, where its mood is the event's. */
  verb?: number;
}

export function nounPlaces(noun: NounScene, i: number, of: readonly PlaceRef[]): Where {
  const { scene, frame, right } = noun;
  if (of.length > 0) return { places: [...of] };
  const after = afterVerb(scene, right, frame);
  const mood = after?.mood ? { verb: after.verb } : {};
  const beside = right.places.length > 0 ? specific(right, frame) : [];
  if (beside.length > 0) return { places: beside, ...mood };
  if (after && after.places.length > 0) return { places: after.places, ...mood };
  const before = noun.modifiers.at(-1)?.mention;
  if (
    frame.premodifier &&
    before?.place &&
    before.sense === 'literal' &&
    /^(?:city|airport|base|crossing)$/.test(before.kind)
  )
    return { places: [toRef(before)], ...mood };
  const verb = placesOfVerb(noun, i);
  return { places: verb.length > 0 ? verb : placesLeft(scene, i, frame.at) };
}

/** Talks "with rebels in Syria" need not be in Syria: a country counts only right beside the noun. */
function specific({ places, adjacent }: RightReading, frame: NounEntry): PlaceRef[] {
  if (frame.relation !== 'meeting' || adjacent) return places;
  return places.filter(({ mention }) => !/^(?:country|region|part|group)$/.test(mention.kind));
}

interface After extends Where {
  verb: number;
  mood: boolean;
}

/** "an explosion thundered near the airport", "a blast hit Kabul", "the talks, which will be held in Doha," */
export function afterVerb(scene: Scene, { stop }: RightReading, frame: NounEntry): After | null {
  const { parse, index, relations } = scene;
  const verb = pastRelative(scene, stop);
  const vg = parse.chunks[verb]?.vg;
  if (!vg || (vg.form === 'ing' && verb === stop)) return null;
  const { happens, hits, harms, held, erupts } = relations.sets;
  const next = rightOf(parse, verb);
  const isNoun = parse.chunks[next]?.kind === 'np';
  const done = vg.passive && (held.has(vg.lemma) || index.status.verb.has(vg.lemma));
  if (done || (!vg.passive && (happens.has(vg.lemma) || erupts.has(vg.lemma)))) {
    const from = isNoun && /^(?:place|part)$/.test(parse.chunks[next]?.word ?? '') ? next + 1 : verb + 1;
    return { places: placesRight(scene, from, frame.at).places, verb, mood: true };
  }
  if (frame.relation !== 'incident' || vg.passive || !isNoun) return null;
  if (hits.has(vg.lemma)) return { places: placesAt(scene, next)?.places ?? [], verb, mood: true };
  if (!harms.has(vg.lemma)) return null;
  const object: NounSpan = objectSpan(parse, next, index);
  return { places: placesRight(scene, object.to, frame.at).places, verb, mood: true };
}

/** "the drills, which will be held": the verb after the relative pronoun. */
function pastRelative({ parse }: Scene, stop: number): number {
  let k = stop;
  if (isComma(parse.chunks[k])) k++;
  return parse.chunks[k]?.kind === 'rel' && /^(?:which|that)$/.test(parse.chunks[k]?.word ?? '')
    ? rightOf(parse, k)
    : stop;
}

/** "invited them to Moscow for talks", "is in Dushanbe to attend a meeting", "hosts a Russian base": the verb's place. */
function placesOfVerb(noun: NounScene, i: number): PlaceRef[] {
  const { scene, frame } = noun;
  if (frame.relation === 'facility') return subjectPlaces(noun, (lemma) => /^(?:host|house)$/.test(lemma));
  if (frame.relation === 'incident') return subjectPlaces(noun, (lemma) => scene.relations.sets.suffers.has(lemma));
  if (frame.relation !== 'meeting' && frame.relation !== 'exercise') return [];
  const { parse } = scene;
  let k = leftOf(parse, i);
  const { word, vg } = parse.chunks[k] ?? {};
  if (word !== 'for' && !(vg?.form === 'inf' && frame.performs.has(vg.lemma))) return [];
  k = leftOf(parse, k);
  while (parse.chunks[k]?.kind === 'np') {
    const prep = leftOf(parse, k);
    if (parse.chunks[prep]?.kind !== 'prep') return [];
    if (/^(?:in|at|to)$/.test(parse.chunks[prep]?.word ?? '')) return placesAt(scene, k)?.places ?? [];
    k = leftOf(parse, prep);
  }
  return [];
}

/** "Djibouti hosts a base", "Germany suffered a spate of attacks": the verb's subject is where it is. */
function subjectPlaces({ scene, clause }: NounScene, isMeant: (lemma: string) => boolean): PlaceRef[] {
  const verb = clause.governors.find(({ kind }) => kind === 'verb');
  const { subject } = clause;
  if (!verb || !subject || subject.from > verb.chunk) return [];
  return isMeant(scene.parse.chunks[verb.chunk]?.vg?.lemma ?? '') ? (placesAt(scene, subject.from)?.places ?? []) : [];
}
