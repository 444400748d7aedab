/**
 * Whose presence a noun speaks of: named after "of", before the noun, or as the subject of what has it. 'nobody' where that
 * is no force ("online presence"); null where a state or bloc is there by its forces, which the phrase does not name.
 */

import type { Clause, Governor } from '../clauses/Clause';
import { headToken, type NounSpan, rightOf } from '../clauses/chunks';
import { headClass } from '../movers/moverClass';
import type { MoverReading } from '../movers/readMover';
import type { Token } from '../words/Token';
import type { NounEntry } from './indexRelations';
import type { Scene } from './RelationReading';
import { readForce } from './readForce';

const BY_ARMS = /^(?:military|armed|naval|troop|security|army|air)$/;

export function presentForce(
  scene: Scene,
  i: number,
  modifiers: readonly Token[],
  of: NounSpan | null,
  clause: Clause,
  frame: NounEntry,
): MoverReading | null | 'nobody' {
  const own = readForce(scene, of, frame.movers) ?? premodifier(scene, modifiers, frame);
  if (own) return own;
  const { parse, context } = scene;
  const isState = (token: Token | undefined) => /^(?:country|bloc)$/.test(token?.mention?.kind ?? '');
  const after = parse.chunks[i + 1]?.word === 'of' ? headToken(parse, i + 2) : undefined;
  const state = modifiers.some(isState) || after?.mention?.kind === 'bloc';
  const arms = modifiers.some((token) => BY_ARMS.test(token.lower)) || scene.armed || context.fights();
  if (state && arms && frame.movers.includes('weapons')) return null;
  // "has gained a foothold", "ended its presence"
  const subject = hasObject(parse, clause.governors[0]) ? clause.subject : null;
  const owned = !frame.movers.includes('weapons') || modifiers.some((token) => token.tag === 'POSSPRON');
  return (owned && readForce(scene, subject, frame.movers)) || 'nobody';
}

/** The noun is a verb's object, also past a particle: "set up camps". */
function hasObject(parse: Scene['parse'], governor: Governor | undefined): boolean {
  if (governor?.kind !== 'verb') return false;
  const particle = /^(?:up|out)$/.test(parse.chunks[rightOf(parse, governor.chunk)]?.word ?? '');
  return governor.link === 'object' || (governor.link === 'of' && particle);
}

/** "the IS presence", "the Daesh group's presence", "US military presence", "its camps" */
function premodifier(
  { parse, index, context }: Scene,
  modifiers: readonly Token[],
  frame: NounEntry,
): MoverReading | undefined {
  for (let k = modifiers.length - 1; k >= 0; k--) {
    const token = modifiers[k] as Token;
    const at = parse.tokens.indexOf(token);
    const named = token.tag === 'NUM' || token.mention ? null : headClass(parse.tokens, at, at - k, index);
    const troops = /^(?:military|troop)$/.test(token.lower) ? { class: 'troops' as const, group: null } : null;
    const owner = token.tag === 'POSSPRON' ? context.antecedent(token.start) : null;
    const found = named ?? troops ?? owner;
    if (!found || !frame.movers.includes(found.class)) continue;
    const state = modifiers[k - 1]?.mention ? modifiers[k - 1] : undefined;
    return {
      class: found.class,
      group: found.group ?? null,
      span: { start: (state ?? token).start, end: token.end },
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
