/**
 * One file of `data/corrections` in, an editor's decisions out, each with its reason. A decision finds its sentence,
 * its words or its claim by quotation (W3C TextQuoteSelector), never by number, so that it survives a change of the
 * extraction, and is noticed when it no longer applies.
 */
import * as v from 'valibot';
import type { Decision } from '../model/corrections';
import { readYaml } from './readYaml';

const words = v.pipe(v.string(), v.nonEmpty());
const reason = v.pipe(v.string(), v.trim(), v.nonEmpty('each correction needs a reason'));

/** Words in the text; `prefix` and `suffix` where they occur more than once. */
const selector = v.strictObject({ exact: words, prefix: v.optional(v.string()), suffix: v.optional(v.string()) });

const role = v.picklist([
  'headline',
  'kicker',
  'heading',
  'body',
  'caption',
  'byline',
  'dateline',
  'bio',
  'boilerplate',
  'comment',
]);
const kind = v.picklist([
  'country',
  'admin',
  'city',
  'airport',
  'base',
  'crossing',
  'border',
  'region',
  'part',
  'group',
  'bloc',
  'water',
  'other',
]);
const sense = v.picklist(['literal', 'metonym', 'demonym', 'anaphor', 'embedded']);
const relation = v.picklist([
  'movement',
  'presence',
  'facility',
  'exercise',
  'incident',
  'meeting',
  'membership',
  'border',
]);
const status = v.picklist(['asserted', 'possible', 'planned', 'denied']);
const moverClass = v.picklist(['militants', 'refugees', 'troops', 'weapons', 'drugs', 'goods', 'people']);
const speaker = v.strictObject({
  name: words,
  role: v.optional(words),
  country: v.optional(words),
  body: v.optional(v.boolean()),
});

/** What a claim says; every field may be left out where the extraction's own stands. */
const claimFields = v.strictObject({
  relation: v.optional(relation),
  status: v.optional(status),
  mover: v.optional(v.strictObject({ class: moverClass, group: v.nullable(v.string()), surface: v.string() })),
  origins: v.optional(v.array(words)),
  destinations: v.optional(v.array(words)),
  originsOpen: v.optional(v.boolean()),
  destinationsOpen: v.optional(v.boolean()),
  through: v.optional(v.array(words)),
  places: v.optional(v.array(words)),
  quantity: v.optional(words),
  speaker: v.optional(v.nullable(speaker)),
  deniedBy: v.optional(speaker),
  via: v.optional(v.array(words)),
  saidAt: v.optional(words),
  saidOn: v.optional(words),
  when: v.optional(words),
});

/** Which claim is meant: of this sentence, and of these where the sentence makes several. */
const claimSelector = v.strictObject({
  sentence: selector,
  relation: v.optional(relation),
  status: v.optional(status),
  mover: v.optional(moverClass),
  origins: v.optional(v.array(words)),
  destinations: v.optional(v.array(words)),
  places: v.optional(v.array(words)),
});

const correction = v.variant('action', [
  v.strictObject({ action: v.literal('set-role'), sentence: selector, role, reason }),
  v.strictObject({
    action: v.literal('set-mention'),
    mention: selector,
    kind: v.optional(kind),
    sense: v.optional(sense),
    place: v.optional(v.nullable(words)),
    standsFor: v.optional(words),
    reason,
  }),
  v.strictObject({
    action: v.literal('add-mention'),
    mention: selector,
    kind,
    sense,
    place: v.nullable(words),
    standsFor: v.optional(words),
    reason,
  }),
  v.strictObject({ action: v.literal('drop-mention'), mention: selector, reason }),
  v.strictObject({ action: v.literal('set-claim'), claim: claimSelector, set: claimFields, reason }),
  v.strictObject({ action: v.literal('add-claim'), sentence: selector, set: claimFields, reason }),
  v.strictObject({ action: v.literal('drop-claim'), claim: claimSelector, reason }),
]);

const file = v.strictObject({ corrections: v.array(correction) });

/** One decision of an editor. `line` is where it stands in its file. */
export type Correction = Decision & { file: string; line: number };

/** @throws DataError naming file and line */
export function parseCorrections(fileName: string, source: string): Correction[] {
  const { value, lineOf } = readYaml(fileName, source, file);
  return value.corrections.map((each, i) => ({ ...each, file: fileName, line: lineOf(['corrections', i]) }));
}
