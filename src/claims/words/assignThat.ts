/** "that" sorted into its three uses. */
import type { LexiconIndex } from '../lexicon/indexLexicon';
import type { Token } from './Token';

const CONTENT_NOUN =
  /^(?:evidence|proof|signs?|indications?|fact|sense|view|belief|idea|news|rumou?rs?|information|suggestions?|understanding|guarantees?|assurances?|condition)$/;

/** "said that ..." joins clauses, "arms that were sent" relates, "that country" points. */
export function assignThat(tokens: Token[], i: number, index: LexiconIndex): void {
  const token = tokens[i] as Token;
  const left = tokens[i - 1];
  const next = tokens[i + 1];
  const nounLeft = left?.tag === 'NOUN' || left?.tag === 'NAME' || left?.tag === 'PLACE' || left?.tag === 'NUM';
  const verbNext =
    next?.tag === 'AUX' ||
    next?.tag === 'MODAL' ||
    (next?.tag === 'NOUN' && index.verbs.has(next.lower) && !index.plurals.has(next.lower));
  const content =
    nounLeft &&
    (index.speechNouns.has(left.lower) || index.status.noun.has(left.lower) || CONTENT_NOUN.test(left.lower));
  const relates =
    verbNext &&
    (!content || next?.tag !== 'NOUN' || (index.verbs.get(next.lower) ?? []).some((reading) => !reading.noun));
  // "was adamant that nobody ..."
  const predicate = left?.tag === 'NOUN' && tokens[i - 2]?.lemma === 'be' && !left.lower.endsWith('s') && !verbNext;
  if (predicate || (nounLeft && !verbNext && (saysBefore(tokens, i, index) || index.titles.has(left.lower))))
    token.tag = 'SUB';
  else if (nounLeft && relates) token.tag = 'REL';
  else if (content || /^(?:VERB|ADJ|DATE|AUX|CONJ|ADV)$/.test(left?.tag ?? '')) token.tag = 'SUB';
  else if (nounLeft && next && next.tag !== 'NOUN') token.tag = 'REL';
  // "claims, citing its sources, that about 500 men ..."
  else if (left?.lower === ',' && i > 2 && /^(?:NUM|ADV|DET|PLACE|NAME|PRON|POSSPRON)$/.test(next?.tag ?? ''))
    token.tag = 'SUB';
  if (left?.tag === 'ADV' && /^(?:later|earlier)$/.test(left.lower)) token.tag = 'DET';
}

/** "told reporters in Paris that": a verb of saying to the left, and none between. */
function saysBefore(tokens: readonly Token[], i: number, index: LexiconIndex): boolean {
  for (let k = i - 1; k >= 0 && k > i - 12; k--) {
    const { tag, lemma } = tokens[k] as Token;
    if (tag === 'VERB') return index.speechVerbs.has(lemma ?? '');
    if (tag === 'SUB' || tag === 'REL') return false;
  }
  return false;
}
