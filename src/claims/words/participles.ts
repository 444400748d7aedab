/** Participles told from the nouns and adjectives that look like them. */
import type { LexiconIndex } from '../lexicon/indexLexicon';
import { leftOf, MANY, NOUN_LEFT } from './isVerb';
import type { Tag, Token } from './Token';

const NOUNS: ReadonlySet<Tag> = new Set(['NOUN', 'ADJ', 'NAME']);

/** Nouns in -ing that stand after an adjective: "a discreet warning about". */
const ING_NOUN =
  /^(?:warning|meeting|training|bombing|shelling|hearing|ruling|funding|briefing|uprising|gathering|landing|offering|opening|rating|reading|setting|spending|teaching|thinking|trading|understanding|wedding|writing|smuggling|trafficking|beginning|killing|posting|recording|hijacking|kidnapping|stabbing|shooting|fighting)$/;

/** "the collapsing caliphate" has an adjective, "the smuggling of arms" and "a stern warning" nouns; the rest are verbs. */
export function isGerund(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  const left = tokens[i - 1];
  const next = tokens[i + 1];
  if (left?.mention?.sense === 'demonym' && next?.tag === 'NOUN' && !left.lower.endsWith('s')) return false;
  // ", many fleeing war-torn towns"
  if (left && tokens[i - 2]?.tag === 'PUNCT' && MANY.test(left.lower)) return true;
  if (left && (NOUN_LEFT.has(left.tag) || left.tag === 'NUM'))
    return !(!next || next.lower === 'of' || NOUNS.has(next.tag) || /^(?:PUNCT|AUX|VERB|MODAL|PREP)$/.test(next.tag));
  if (left?.tag === 'NOUN' && ING_NOUN.test(token.lower)) {
    const before = tokens[i - 2]?.tag;
    const plural = /s$|men$|people/.test(left.lower);
    if ((before && NOUN_LEFT.has(before) && !plural) || /^(?:smuggling|trafficking)$/.test(token.lower)) return false;
  }
  // "teams consisting of"
  return next?.lower !== 'of' || token.lower === 'consisting';
}

/** "armed men", "displaced people": a participle before its noun. */
export function isAttribute(tokens: readonly Token[], i: number, index: LexiconIndex): boolean {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (!next) return false;
  const adjacent = tokens[i - 1];
  const left = adjacent?.tag === 'ADV' || adjacent?.tag === 'DATE' ? leftOf(tokens, i) : adjacent;
  const determined = left !== undefined && (NOUN_LEFT.has(left.tag) || left.tag === 'NUM');
  if (next.tag === 'PLACE' && next.mention?.sense !== 'literal')
    return determined || left?.tag === 'VERB' || token.lower.startsWith('un');
  // "an estimated $2 billion"
  if (next.tag === 'NUM' && left?.tag === 'DET' && token.lower === 'estimated') return true;
  if (!NOUNS.has(next.tag)) return false;
  if (determined || /^(?:PREP|TO|VERB)$/.test(left?.tag ?? '')) return true;
  return index.attributive.has(token.lower) && !/^(?:NAME|PLACE|PRON|REL|NOUN|NUM)$/.test(left?.tag ?? '');
}
