/**
 * Where things and people were before they moved, as the text tells it of them: "rifles looted from Libyan depots", "troops
 * based in Chad", "bought the weapons in Libya and then shipped them". Answers their places; nothing where they are not told.
 */
import { leftOf, type NounSpan } from '../clauses/chunks';
import type { Parse } from '../clauses/Parse';
import { type PlaceList, readPlaces } from '../ends/readPlaces';
import type { LexiconIndex } from '../lexicon/indexLexicon';

/** Ways of getting what is then carried on. */
const ACQUIRES =
  /^(?:pack|process|refine|make|build|buy|purchase|acquire|obtain|procure|collect|capture|seize|steal|load|loot|plunder|pillage|source|manufacture|produce|recruit|enlist|hire|arrest|detain|catch|abduct|kidnap|gather|assemble|pick|round|mine|extract|harvest|grow|stockpile)$/;
/** What keeps them where they then leave from; how they were made or trained is no part of the way. */
const HELD =
  /^(?:loot|steal|seize|capture|plunder|pillage|buy|purchase|recruit|hire|base|station|garrison|distribute|issue|hand|hold|detain|jail|imprison|intern|strand|store|stockpile|load|pack|camp)$/;

/** Chunks after a verb among which its place is looked for. */
const NEAR = 6;

/** "looted from Libyan depots": the place after a participle of getting or keeping, at chunk `verb`. */
export function heldAt(parse: Parse, verb: number, grown: boolean, index: LexiconIndex): PlaceList | null {
  const lemma = parse.chunks[verb]?.vg?.lemma ?? '';
  return HELD.test(lemma) || (grown && GROWN.test(lemma)) ? placeAfter(parse, verb, parse.chunks.length, index) : null;
}

/** Drugs and goods leave from where they are got out of the ground. */
const GROWN = /^(?:grow|produce|cultivate|harvest|mine|extract|poach|hunt|fell|dig|pump|refine|cook|process|catch)$/;

/** "bought the weapons in Libya and then transported them": where the verb before the "and" got them. */
export function acquiredAt(parse: Parse, verb: number, before: number, index: LexiconIndex): PlaceList | null {
  return ACQUIRES.test(parse.chunks[verb]?.vg?.lemma ?? '') ? placeAfter(parse, verb, before, index) : null;
}

function placeAfter(parse: Parse, verb: number, before: number, index: LexiconIndex): PlaceList | null {
  for (let k = verb + 1; k < Math.min(before, verb + NEAR); k++) {
    const chunk = parse.chunks[k];
    if (chunk?.vg) return null;
    if (chunk?.kind !== 'prep' || !/^(?:in|from|at|inside|near|across|around)$/.test(chunk.word)) continue;
    const places = parse.chunks[k + 1]?.kind === 'np' ? readPlaces(parse, k + 1, index) : null;
    if (!places) continue;
    const hedge = parse.chunks[k - 1];
    const hedged = hedge?.kind === 'adv' && /^(?:mainly|mostly|partly|largely)$/.test(hedge.word);
    return { ...places, open: places.open || hedged };
  }
  return null;
}

/** Things named where they turn up: "heroin consumed in Russia". */
const FOUND = /^(?:consume|sell|seize|use|find|intercept|discover|smoke|peddle|deal|trade|recover)$/;

/** "The heroin sold in Russia comes from ...": where what comes is found. */
export function foundAt(parse: Parse, span: NounSpan, trigger: number, index: LexiconIndex): PlaceList | null {
  for (let k = span.from + 1; k < trigger; k++) {
    const chunk = parse.chunks[k];
    if (chunk?.kind === 'rel') return null;
    if (chunk?.vg?.form !== 'en' || !FOUND.test(chunk.vg.lemma) || parse.chunks[leftOf(parse, k)]?.kind !== 'np')
      continue;
    return placeAfter(parse, k, trigger, index);
  }
  return null;
}
