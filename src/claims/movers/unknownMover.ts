/** A head that the lexicon of movers does not have in, what it moves as out: names, pronouns, numbers, offices. */
import type { Parse } from '../clauses/Parse';
import type { LexiconIndex } from '../lexicon/indexLexicon';
import type { Token } from '../words/Token';
import { classOfPeople, isOrganisation, isPeopleName, type MoverContext, peopleClass, personClass } from './moverClass';
import type { MoverWish, Part } from './readMover';
import { isVehicle } from './vehicles';

/** Containers that stand alone for what was spoken of. */
const COUNTERS =
  /^(?:hundreds?|thousands?|dozens?|scores?|tens?|millions?|many|some|most|majority|minority|half|number|rest|remainder|third|quarter|groups?|batch(?:es)?|waves?|contingents?|handful|percent|per cent|couple|pair|total)$/;

/** Loads are of things, whoever was spoken of last. */
const LOADS =
  /^(?:shipments?|consignments?|cargo(?:es)?|loads?|hauls?|deliver(?:y|ies)|supplies|stash|cache|parcels?|packages?)$/;

export function readLoad(head: Token, context: MoverContext): Part | null {
  const known = context.antecedent(head.start, true);
  return known && /^(?:weapons|drugs|goods)$/.test(known.class)
    ? { known: true, single: false, class: known.class, group: known.group }
    : null;
}

export function readUnknown(
  parse: Parse,
  k: number,
  head: Token,
  index: LexiconIndex,
  context: MoverContext,
  wish: MoverWish,
): Part | 'official' | null {
  const { lower, tag } = head;
  const { fallback } = wish;
  if (/^(?:this|that|which|what|something|everything|nothing|you|anything)$/.test(lower)) return null;
  // "$2 billion left the country"
  if (/^[$€£]/.test(lower)) return null;
  if (lower === 'it') return wish.things ? readThing(head, context, wish) : null;
  if (/^(?:he|she|i|him|her|me)$/.test(lower))
    return { class: personClass(context, fallback), known: true, single: true };
  if (/^(?:the|an?|every)$/.test(lower)) return null;
  if (tag === 'PRON' || tag === 'DET' || tag === 'NUM') return readAnaphor(head, context, wish);
  if (head.mention?.sense === 'demonym') return { class: peopleClass(context, fallback), known: true, single: false };
  if (tag === 'PLACE') return null;
  if (index.officials.has(lower) || isTitled(parse, k, index)) return 'official';
  if (index.notMovers.has(lower)) return null;
  if (head.person || tag === 'NAME') return readName(parse, k, head, index, context, wish);
  if (index.persons.has(lower)) {
    const single = !/s$|men$|people$/.test(lower);
    return { class: classOfPeople(head, single, context, fallback), known: true, single };
  }
  if (/^(?:founder|leader|fugitive|mastermind|chief|boss|kingpin|ringleader)$/.test(lower))
    return { class: personClass(context, fallback), known: true, single: true };
  if (index.bodies.has(lower)) return null;
  if (LOADS.test(lower)) return readLoad(head, context);
  // "deploying a convoy"
  if (wish.fallback === 'troops' && /^(?:convoys?|columns?|detachments?|units?)$/.test(lower))
    return { class: 'troops', known: true, single: false };
  if (index.containers.has(lower)) return COUNTERS.test(lower) ? readAnaphor(head, context, wish) : null;
  if (wish.things && index.things.has(lower)) return { class: 'goods', known: false, single: false };
  if (
    !isVehicle(lower) &&
    !index.things.has(lower) &&
    /(?:ers|ors|ists|ants|ians|ees|eers)$/.test(lower) &&
    lower.length > 5
  )
    return { class: peopleClass(context, fallback), known: false, single: false };
  return null;
}

function readName(
  parse: Parse,
  k: number,
  head: Token,
  index: LexiconIndex,
  context: MoverContext,
  { fallback, many }: MoverWish,
): Part | null {
  // "F-16s", "S-400": a name with a number is a make.
  if (/^\p{Lu}[\p{L}]{0,4}-?\d/u.test(head.text)) return { class: 'weapons', known: true, single: false };
  // "the warship HMS Dragon"
  const chunk = parse.chunks[k];
  const kind = parse.tokens.slice(chunk?.from, chunk?.to).findLast(({ tag }) => tag === 'NOUN');
  const thing = kind ? index.moverHeads.get(kind.lower) : undefined;
  if (thing && /^(?:weapons|drugs|goods)$/.test(thing)) return { class: thing, known: true, single: false };
  if (many || isPeopleName(head.lower)) return { class: peopleClass(context, fallback), known: true, single: false };
  return isOrganisation(parse, k, index) ? null : { class: personClass(context, fallback), known: true, single: true };
}

/** "they", "some", "another 5,000": what was spoken of last. */
function readAnaphor(head: Token, context: MoverContext, { fallback, things }: MoverWish): Part | null {
  const many = { known: true, single: false };
  if (/^(?:we|us)$/.test(head.lower)) return { ...many, class: peopleClass(context, fallback) };
  const known = context.antecedent(head.start, things, head.tag === 'NUM' || /^(?:more|others)$/.test(head.lower));
  if (known)
    return {
      ...many,
      class: known.class === 'people' ? peopleClass(context, fallback) : known.class,
      group: known.group,
    };
  return { ...many, known: false, class: peopleClass(context, fallback) };
}

/** "It was smuggled": a thing, be it known which or not; never a person. */
function readThing(head: Token, context: MoverContext, { fallback }: MoverWish): Part | null {
  const known = context.antecedent(head.start, true);
  if (known && /^(?:weapons|drugs|goods)$/.test(known.class))
    return { known: true, single: false, class: known.class, group: known.group };
  return fallback === 'goods' ? { known: false, single: false, class: 'goods' } : null;
}

/** "the minister's envoy X": an office in front of the head. */
function isTitled(parse: Parse, k: number, index: LexiconIndex): boolean {
  const chunk = parse.chunks[k];
  if (!chunk) return false;
  return parse.tokens
    .slice(chunk.from, chunk.to - 1)
    .some((token) => index.officials.has(token.lower) && token.tag !== 'ADJ');
}
