/**
 * Tokens with their closed classes in; verbs told from nouns and adjectives by their neighbours, and "that" sorted into
 * its three uses. Works from left to right: what stands to the left is decided already. Refuses nothing.
 */
import type { LexiconIndex } from '../lexicon/indexLexicon';
import type { VerbReading } from '../lexicon/indexWords';
import type { VerbForm } from '../lexicon/inflect';
import { assignThat } from './assignThat';
import { isVerb, leftOf, SUBJECT_LEFT } from './isVerb';
import type { Token } from './Token';

export function assignVerbs(tokens: Token[], index: LexiconIndex, titleCase: boolean): void {
  for (let i = 0; i < tokens.length; i++) {
    if ((tokens[i] as Token).lower === 'that') assignThat(tokens, i, index);
    else assignVerb(tokens, i, index, titleCase);
  }
  findVerb(tokens, index);
}

/** Fewer words than this are a label, no sentence. */
const SHORTEST = 4;

/** "First flight since the exit lands in Doha": a sentence without a verb has one after all. */
function findVerb(tokens: Token[], index: LexiconIndex): void {
  const finite = ({ tag, forms }: Token) => tag === 'AUX' || tag === 'MODAL' || (tag === 'VERB' && !isBareIng(forms));
  if (tokens.length < SHORTEST || tokens.some(finite)) return;
  for (let i = 2; i < tokens.length - 1; i++) {
    const token = tokens[i] as Token;
    const [left, next] = [tokens[i - 1], tokens[i + 1]];
    if (token.tag !== 'NOUN' || !left || !next || index.moverHeads.has(token.lower)) continue;
    const reading = (index.verbs.get(token.lower) ?? []).find(({ forms }) => forms.has('s') || forms.has('base'));
    const moves = reading && index.verbSenses.has(reading.lemma) && /^(?:PREP|TO|PLACE|NUM|DET)$/.test(next.tag);
    const faces = reading?.forms.has('base') && left.tag === 'PLACE' && left.mention?.sense !== 'demonym';
    if (!reading || !SUBJECT_LEFT.has(left.tag) || !(moves || faces)) continue;
    Object.assign(token, { tag: 'VERB', lemma: reading.lemma, forms: reading.forms });
    return;
  }
}

const isBareIng = (forms: ReadonlySet<VerbForm> | undefined) => forms?.has('ing') ?? false;

function assignVerb(tokens: Token[], i: number, index: LexiconIndex, titleCase: boolean): void {
  const token = tokens[i] as Token;
  if ((token.tag !== 'NOUN' && token.tag !== 'ADJ') || token.lower.startsWith('-')) return;
  if (/^\p{Lu}/u.test(token.text) && i > 0 && !titleCase && tokens[i - 1]?.tag !== 'PUNCT') return;
  // "army clothing"
  if (token.lower.endsWith('ing') && index.moverHeads.has(token.lower)) return;
  if (token.lower === 'think' && /^tanks?$/.test(tokens[i + 1]?.lower ?? '')) return;
  const readings =
    index.verbs.get(token.lower) ??
    (token.tag === 'ADJ' && index.closed.has(token.lower)
      ? []
      : guessVerb(token.lower, leftOf(tokens, i), tokens[i + 1]));
  // Two verbs may share a form ("left", "found"): the one that the past belongs to is meant.
  const reading = readings.find(({ forms }) => forms.has('past')) ?? readings[0];
  if (!reading) return;
  if (isVerb(tokens, i, reading, index))
    Object.assign(token, { tag: 'VERB', lemma: reading.lemma, forms: reading.forms });
  else if (token.tag === 'NOUN' && reading.forms.has('participle') && !reading.forms.has('base')) token.tag = 'ADJ';
}

/** Unknown words in -ed and -ing are verbs, and so is one between "to" and an article. */
function guessVerb(lower: string, left: Token | undefined, next: Token | undefined): VerbReading[] {
  // "will refocus"
  if (left?.tag === 'MODAL' && /^[a-z]{3,}$/.test(lower))
    return [{ lemma: lower, forms: new Set(['base']), noun: false }];
  if (left?.tag === 'TO' && next && /^(?:DET|POSSPRON|PRON)$/.test(next.tag) && /^[a-z]{3,}[^s]$/.test(lower))
    return [{ lemma: lower, forms: new Set(['base']), noun: false }];
  const found = /^([a-z-]{3,})(ed|ing)$/.exec(lower);
  if (!found || /(?:eed|thing|king|ring|string|evening|morning|ceiling|building)$/.test(lower)) return [];
  const kinds: VerbForm[] = found[2] === 'ed' ? ['past', 'participle'] : ['ing'];
  return [{ lemma: found[1] as string, forms: new Set(kinds), noun: false }];
}
