/** Adjectives and prepositions that their neighbours make nouns, adverbs or particles: "barrels of crude", "about 500 men". */
import type { LexiconIndex } from '../lexicon/indexLexicon';
import type { Token } from './Token';

/** "barrels of crude from": what can move is a noun where none follows. */
export function adjustAdjective(tokens: Token[], i: number, index: LexiconIndex): void {
  const token = tokens[i] as Token;
  // "Human Rights Watch"
  if (i === 0 && token.tag === 'ADJ' && tokens[1]?.tag === 'NAME' && tokens[2]?.tag === 'NAME') token.tag = 'NAME';
  // "held hostage in"
  if (
    /^(?:hostage|captive|prisoner)$/.test(token.lower) &&
    /^(?:held|hold|holding|take|taken|took|taking|kept)$/.test(tokens[i - 1]?.lower ?? '')
  )
    token.tag = 'ADV';
  const next = tokens[i + 1]?.tag;
  if (token.tag === 'ADJ' && tokens[i - 1]?.lower === 'of' && index.moverHeads.has(token.lower))
    if (next === undefined || /^(?:PREP|TO|PUNCT|CONJ)$/.test(next)) token.tag = 'NOUN';
  // "the US military announces"
  const says = (index.verbs.get(tokens[i + 1]?.lower ?? '') ?? []).some(
    ({ lemma, noun }) => !noun && index.speechVerbs.has(lemma),
  );
  if (token.lower === 'military' && says) token.tag = 'NOUN';
  // "its military to", "lethal chemical to"
  const led = /^(?:POSSPRON|OWNER|ADJ)$/.test(tokens[i - 1]?.tag ?? '') || isUnknown(tokens[i - 1], index);
  if (
    token.tag === 'ADJ' &&
    led &&
    index.moverHeads.has(token.lower) &&
    !/^(?:elderly|radical|irregular|native)$/.test(token.lower)
  )
    if (/^(?:PREP|TO|PUNCT|AUX|MODAL)$/.test(next ?? 'PUNCT')) token.tag = 'NOUN';
  // "carrying crude from"
  const carried = /^(?:PREP|TO|PUNCT)$/.test(next ?? 'PUNCT') && index.verbs.has(tokens[i - 1]?.lower ?? '');
  if (token.tag === 'ADJ' && carried && index.moverHeads.get(token.lower) === 'goods') token.tag = 'NOUN';
  // "the general has"
  if (token.tag === 'ADJ' && i > 0 && (index.titles.has(token.lower) || index.persons.has(token.lower)))
    if (/^(?:AUX|MODAL|PREP|TO|PUNCT|VERB)$/.test(next ?? 'PUNCT')) token.tag = 'NOUN';
}

/** A word in small letters that nothing knows. */
const isUnknown = (token: Token | undefined, index: LexiconIndex): boolean =>
  token?.tag === 'NOUN' && /^[a-z]+$/.test(token.text) && !index.verbs.has(token.lower);

const PARTICLES = /^(?:up|out|off|down|over|away|through|in|on)$/;

/** "about 500 men" counts, "freed up in Syria" has a particle: neither is a preposition. */
export function adjustPreposition(tokens: Token[], i: number, index: LexiconIndex): void {
  const token = tokens[i] as Token;
  if (token.tag !== 'PREP') return;
  const next = tokens[i + 1];
  // "$20 million worth of oil": a measure
  if (token.lower === 'worth' && next?.lower === 'of' && /^(?:NUM|NOUN|OWNER)$/.test(tokens[i - 1]?.tag ?? '')) {
    token.tag = 'NOUN';
    return;
  }
  // "nine in ten weapons"
  if (
    /^(?:in|of|out of)$/.test(token.lower) &&
    token.lower !== 'of' &&
    tokens[i - 1]?.tag === 'NUM' &&
    next?.tag === 'NUM' &&
    tokens[i + 2]?.tag === 'NOUN'
  )
    token.tag = 'ADV';
  // "from Africa, Asia and beyond wanted"
  else if (
    token.lower === 'beyond' &&
    tokens[i - 1]?.tag === 'CONJ' &&
    (!next || /^(?:PUNCT|AUX|MODAL|SUB|TO)$/.test(next.tag) || index.verbs.has(next.lower))
  )
    token.tag = 'ADV';
  else if (
    token.lower === 'aboard' &&
    (!next || next.tag === 'PUNCT' || next.tag === 'AUX' || index.verbs.has(next.lower))
  )
    token.tag = 'ADV';
  // "to take over a district"
  else if (token.lower === 'over' && /^(?:take|takes|took|taken|taking)$/.test(tokens[i - 1]?.lower ?? ''))
    token.tag = 'ADV';
  else if (
    /^(?:about|around|over|under|near|above|below)$/.test(token.lower) &&
    (next?.tag === 'NUM' || next?.lower === 'half' || (/^an?$/.test(next?.lower ?? '') && tokens[i + 2]?.tag === 'NUM'))
  )
    token.tag = 'ADV';
  else if (
    token.lower === 'between' &&
    next?.tag === 'NUM' &&
    tokens[i + 2]?.lower === 'and' &&
    tokens[i + 3]?.tag === 'NUM'
  ) {
    // "between 1,000 and 1,500 men" is one number.
    token.tag = 'ADV';
    (tokens[i + 2] as Token).tag = 'ADV';
  } else if (PARTICLES.test(token.lower) && i > 0 && index.verbs.has(tokens[i - 1]?.lower ?? '')) {
    const ends =
      !next ||
      next.tag === 'PREP' ||
      next.tag === 'TO' ||
      next.tag === 'PUNCT' ||
      next.tag === 'CONJ' ||
      next.tag === 'SUB' ||
      next.lower === 'that';
    if (ends || bringsIn(tokens, i, index)) token.tag = 'ADV';
  }
}

/** "brought in weapons": the particle of a verb of movement before what moves. */
function bringsIn(tokens: readonly Token[], i: number, index: LexiconIndex): boolean {
  const particle = tokens[i]?.lower ?? '';
  const readings = index.verbs.get(tokens[i - 1]?.lower ?? '') ?? [];
  if (!readings.some(({ lemma }) => index.verbSenses.has(`${lemma} ${particle}`))) return false;
  for (let k = i + 1; k < i + 5; k++) {
    const token = tokens[k];
    if (!token || !/^(?:DET|NUM|ADJ|NOUN|POSSPRON)$/.test(token.tag)) return false;
    if (token.tag === 'NOUN' && index.moverHeads.has(token.lower)) return true;
  }
  return false;
}
