/**
 * A claim and its denial in one sentence: "claims to control X - a claim which the government denies", "..., but Kabul
 * denied this". Chunk of the verb that denies out, or null. Refuses a denial of something else.
 */
import { headToken, isComma, leftOf, rightOf } from '../clauses/chunks';
import { readClause } from '../clauses/readClause';
import type { RelationReading, Scene } from './RelationReading';
import { spanOf } from './relationStatus';

export function withDenial(scene: Scene, reading: RelationReading): RelationReading {
  if (reading.status.status === 'denied') return reading;
  const denier = denialAfter(scene, reading.trigger);
  if (denier === null) return reading;
  return { ...reading, status: { status: 'denied', cue: spanOf(scene.parse, denier), denier } };
}

function denialAfter(scene: Scene, trigger: number): number | null {
  const { parse, relations } = scene;
  for (let k = trigger + 1; k < parse.chunks.length; k++) {
    const vg = parse.chunks[k]?.vg;
    if (vg && !vg.negated && relations.sets.denials.has(vg.lemma) && deniesClaim(scene, k, trigger)) return k;
  }
  return null;
}

/** What is denied is the claim itself: "a claim which X denies", "X denied it", ", which X denies". */
function deniesClaim(scene: Scene, verb: number, trigger: number): boolean {
  const { parse, index, relations } = scene;
  const isClaim = (i: number) => relations.sets.claims.has(headToken(parse, i)?.lower ?? '');
  const object = rightOf(parse, verb);
  if (parse.chunks[object]?.kind === 'np') return isClaim(object) && parse.chunks[object + 1]?.word !== 'of';
  if (parse.chunks[object]?.vg || parse.chunks[object]?.kind === 'sub') return false;
  const { subject } = readClause(parse, verb, index);
  if (!subject || subject.from <= trigger) return false;
  const before = leftOf(parse, subject.from);
  const gap = parse.chunks[before];
  if (gap?.kind === 'rel' || gap?.word === 'that') {
    const host = leftOf(parse, before);
    return isComma(parse.chunks[host]) || isClaim(host);
  }
  return gap?.kind === 'np' && isClaim(before);
}
