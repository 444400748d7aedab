/**
 * What stands on the two sides of a verb, turned round in the passive: "X captured Y", "Y was captured by X", "the town that X
 * captured". Null where the sentence leaves a side out.
 */

import type { Clause } from '../clauses/Clause';
import { isComma, leftOf, type NounSpan, rightOf } from '../clauses/chunks';
import { objectSpan } from '../clauses/objectSpan';
import type { Scene } from './RelationReading';

/** What stands around a verb, active or passive. */
export interface Sides {
  subject: NounSpan | null;
  object: NounSpan | null;
  /** "by" in the passive. */
  agent: NounSpan | null;
  passive: boolean;
  /** Chunk after verb and object. */
  next: number;
}

export function sidesOf({ parse, index }: Scene, i: number, next: number, clause: Clause): Sides {
  const vg = parse.chunks[i]?.vg;
  const at = rightOf(parse, next - 1);
  const object = parse.chunks[at]?.kind === 'np' && !/^(?:there|here)$/.test(parse.chunks[at]?.word ?? '') ? at : -1;
  const relative = object < 0 ? relativeObject(parse, clause) : null;
  const passive = Boolean(vg?.passive || (vg?.form === 'en' && object < 0 && !relative));
  if (passive) return { subject: null, object: clause.subject, agent: agentOf(parse, next), passive, next };
  if (object >= 0) {
    const span = objectSpan(parse, object, index);
    return { subject: clause.subject, object: span, agent: null, passive, next: span.to };
  }
  return { subject: clause.subject, object: relative, agent: null, passive, next };
}

function agentOf(parse: Scene['parse'], from: number): NounSpan | null {
  for (let k = from; k < Math.min(parse.chunks.length, from + 6); k++) {
    const chunk = parse.chunks[k];
    if (chunk?.vg || chunk?.kind === 'sub' || chunk?.kind === 'rel') return null;
    if (chunk?.word === 'by' && parse.chunks[k + 1]?.kind === 'np') return { from: k + 1, to: k + 2 };
  }
  return null;
}

/** "the town that rebels captured" */
function relativeObject(parse: Scene['parse'], { subject }: Clause): NounSpan | null {
  const before = subject ? leftOf(parse, subject.from) : -1;
  if (parse.chunks[before]?.kind !== 'rel' || parse.chunks[before]?.word === 'where') return null;
  let host = leftOf(parse, before);
  if (isComma(parse.chunks[host])) host = leftOf(parse, host);
  return parse.chunks[host]?.kind === 'np' ? { from: host, to: host + 1 } : null;
}
