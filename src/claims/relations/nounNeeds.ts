/**
 * Whether a common noun ("attack", "exercise", "base") has what makes it an event of the kind that is read here: a word of
 * its phrase, arms or officials in the sentence, a state or force that performs it, or the verb by which it breaks out.
 */

import type { Clause } from '../clauses/Clause';
import { headToken } from '../clauses/chunks';
import { readStates } from '../movers/senders';
import type { Token } from '../words/Token';
import type { NounEntry } from './indexRelations';
import type { RightReading } from './placesAround';
import type { Need } from './RelationLexicon';
import type { Scene } from './RelationReading';
import { readForce } from './readForce';

export interface NounScene {
  scene: Scene;
  frame: NounEntry;
  /** The noun's head, and the words of its phrase before it. */
  head: Token;
  modifiers: readonly Token[];
  clause: Clause;
  /** What stands to its right. */
  right: RightReading;
  hasOfPlace: boolean;
}

export function hasNeed(noun: NounScene): boolean {
  return noun.frame.needs.length === 0 || noun.frame.needs.some((need) => NEEDS[need](noun));
}

const NEEDS: Record<Need, (noun: NounScene) => boolean> = {
  modifier: ({ frame, modifiers }) => modifiers.some((token) => frame.modifiers.has(token.lower)),
  armed: isArmed,
  officials: ({ scene }) => scene.officials,
  'place-of': ({ hasOfPlace }) => hasOfPlace,
  performed: isPerformed,
  force: isOfForce,
};

/** A place right beside the noun needs less: "the attack in Nice" where the text around speaks of fighting. */
function isArmed({ scene, right }: NounScene): boolean {
  const verb = scene.parse.chunks[right.stop]?.vg?.lemma ?? '';
  if (scene.armed || scene.relations.sets.erupts.has(verb)) return true;
  return right.adjacent && right.places.length > 0 && scene.context.fights();
}

/** "Tajikistan held drills", "it has no plans to build a base": a state or a force does it. */
function isPerformed({ scene, clause, frame }: NounScene): boolean {
  const { parse, index } = scene;
  const [first] = clause.governors;
  const lemma = first?.kind === 'verb' ? (parse.chunks[first.chunk]?.vg?.lemma ?? '') : '';
  if (!frame.performs.has(lemma) || !clause.subject) return false;
  const head = headToken(parse, clause.subject.from);
  if (/^(?:alliance|coalition|army|navy|forces)$/.test(head?.lower ?? '')) return true;
  if (head?.mention?.kind === 'bloc' || readForce(scene, clause.subject, ['troops', 'militants'])) return true;
  return readStates(parse, clause.subject, index, clause).some(({ kind }) => kind === 'country' || kind === 'city');
}

/** "US bases", "NATO facilities", "its bases" in a sentence about arms. */
function isOfForce({ scene, head, modifiers }: NounScene): boolean {
  const last = modifiers.at(-1);
  if (/^bases?$/.test(head.lower) && /^(?:country|bloc)$/.test(last?.mention?.kind ?? '')) return true;
  return (
    scene.armed &&
    modifiers.some(
      (token) => token.group || token.tag === 'POSSPRON' || /^(?:country|bloc)$/.test(token.mention?.kind ?? ''),
    )
  );
}
