/** Shape of `data/lexicon/relations.yaml`. Lists may be written as YAML lists or as words with spaces between them. */

import * as v from 'valibot';
import { flag, moverClass, optionalWords, words } from '../lexicon/schemaParts';

const side = v.optional(v.picklist(['place', 'mover', 'person']));
const frame = {
  frame: v.string(),
  relation: v.picklist(['presence', 'facility', 'exercise', 'incident', 'meeting']),
  at: optionalWords,
  movers: v.optional(v.array(moverClass), []),
};

const nounFrame = v.strictObject({
  ...frame,
  nouns: words,
  of: v.optional(v.picklist(['place', 'mover', 'arms'])),
  premodifier: flag,
  needs: v.optional(v.array(v.picklist(['modifier', 'armed', 'officials', 'force', 'performed', 'place-of'])), []),
  modifiers: optionalWords,
  not: optionalWords,
  performs: optionalWords,
  presupposed: flag,
});

const verbFrame = v.strictObject({
  ...frame,
  verbs: words,
  subject: side,
  object: side,
  state: flag,
  bare: flag,
  attempt: flag,
  alone: flag,
});

export const relationSchema = v.strictObject({
  nouns: v.array(nounFrame),
  verbs: v.array(verbFrame),
  armed: words,
  harmless: words,
  happens: words,
  hits: words,
  harms: words,
  suffers: words,
  topics: words,
  ends: words,
  erupts: words,
  held: words,
  control: v.strictObject({ nouns: words, verbs: words, under: words, not: words }),
  attempts: words,
  portions: words,
  entire: words,
  officials: words,
  borders: v.strictObject({ neighbours: words, verbs: words, shares: words, nouns: words, things: words, unit: words }),
  membership: v.strictObject({ verbs: words, members: words }),
  denials: words,
  claims: words,
});
