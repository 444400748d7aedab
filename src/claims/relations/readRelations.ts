/**
 * A parsed sentence in, its claims other than movements out: presence, facilities, exercises, incidents, meetings,
 * memberships and borders. Each noun and verb is read with its frame (`data/lexicon/relations.yaml`). Refuses questions,
 * figures of speech, and whatever names no place.
 */

import type { Clause } from '../clauses/Clause';
import { chunkTokens } from '../clauses/chunks';
import type { Parse } from '../clauses/Parse';
import type { LexiconIndex } from '../lexicon/indexLexicon';
import { indexRelations, type RelationIndex } from './indexRelations';
import type { RelationContext, RelationReading, Scene } from './RelationReading';
import { readBase } from './readBase';
import { readBorder } from './readBorder';
import { readControl } from './readControl';
import { withDenial } from './readDenial';
import { readEventNoun } from './readEventNoun';
import { readEventVerb } from './readEventVerb';
import { readMembership } from './readMembership';

/** Verbs of saying whose infinitive is what is said: "claims to control". */
const SAYS_ITSELF = /^(?:claim|profess|boast)$/;

export function readRelations(parse: Parse, index: LexiconIndex, context: RelationContext): RelationReading[] {
  const scene = makeScene(parse, index, context);
  const found: RelationReading[] = [];
  for (const [i, chunk] of parse.chunks.entries()) {
    const readings = chunk.vg
      ? [readEventVerb(scene, i), readControl(scene, i), readBorder(scene, i), readMembership(scene, i)]
      : chunk.kind === 'np'
        ? [
            readEventNoun(scene, i),
            readBase(scene, i),
            readControl(scene, i),
            readBorder(scene, i),
            readMembership(scene, i),
          ]
        : [];
    for (const reading of readings) if (reading) found.push(withDenial(scene, reading));
  }
  return once(found).map((reading) => ({ ...reading, clause: asSaid(parse, reading.clause) }));
}

function makeScene(parse: Parse, index: LexiconIndex, context: RelationContext): Scene {
  const relations = indexRelations(index.lexicon.relations);
  return {
    parse,
    index,
    relations,
    context,
    armed: speaksOfArms(parse, index, relations),
    officials: parse.tokens.some(
      (token) => token.person || (relations.sets.officials.has(token.lower) && token.tag !== 'VERB'),
    ),
  };
}

function speaksOfArms(parse: Parse, index: LexiconIndex, { sets }: RelationIndex): boolean {
  return parse.tokens.some(
    (token) =>
      token.group ||
      sets.armed.has(token.lower) ||
      (token.tag === 'NOUN' &&
        !sets.harmless.has(token.lower) &&
        /^(?:militants|troops|weapons)$/.test(index.moverHeads.get(token.lower) ?? '')),
  );
}

/** The same of the same places, said twice in a sentence, is one claim; of a part of its places, none besides. */
function once(readings: readonly RelationReading[]): RelationReading[] {
  const kept: RelationReading[] = [];
  for (const reading of readings) {
    const ids = reading.places.map(({ id }) => id);
    const covers = (other: RelationReading) =>
      other.relation === reading.relation &&
      other.status.status === reading.status.status &&
      ids.every((id) => other.places.some((place) => place.id === id));
    if (!kept.some(covers)) kept.push(reading);
  }
  return kept;
}

/** "claims to control": the verb's subject says so. */
function asSaid(parse: Parse, clause: Clause): Clause {
  const governors = clause.governors.map((governor) => {
    const chunk = parse.chunks[governor.chunk];
    const says = governor.link === 'inf' && chunk?.vg && !chunk.vg.passive && SAYS_ITSELF.test(chunk.vg.lemma);
    return says && chunkTokens(parse, chunk).length > 0 ? { ...governor, link: 'finite' as const } : governor;
  });
  return { ...clause, governors };
}
