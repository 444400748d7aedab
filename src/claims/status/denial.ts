/**
 * A claim and its denial in one sentence: "..., a claim that Kabul denies", "reports that X ... were denied by Y", "..., but
 * the army denied it". Chunk of the verb that denies out, or null. Refuses a denial of something else.
 */
import { headToken, isComma, leftOf, rightOf } from '../clauses/chunks';
import type { Parse } from '../clauses/Parse';
import { readClause } from '../clauses/readClause';
import type { LexiconIndex } from '../lexicon/indexLexicon';

/** Said of a claim, these deny it. */
export const FALSE_WORD =
  /^(?:false|untrue|wrong|incorrect|baseless|groundless|unfounded|fake|fabricated|fabrications?|fictitious|fiction|nonsense|absurd|inventions?|lies?|hoax|propaganda|disinformation|misinformation|fantasy|fantasies|myth|bogus|preposterous|ridiculous|hogwash|garbage|concoction|ludicrous|laughable|rubbish|slander|slanderous)$/;
/** Verbs that call something by such a word. */
export const CALLS = /^(?:call|brand|label|term|describe|dub|deem|dismiss|consider|denounce)$/;
/** Tokens after a verb among which the word is looked for. */
const WORDS_AFTER = 12;

/** "called the report baseless", "were pure fiction" */
export function callsFalse(parse: Parse, verb: number): boolean {
  const { to = 0 } = parse.chunks[verb] ?? {};
  for (const { lower, tag } of parse.tokens.slice(to, to + WORDS_AFTER)) {
    if (FALSE_WORD.test(lower)) return true;
    if (lower === 'be' || lower === 'as') continue;
    if (tag === 'VERB' || tag === 'AUX' || tag === 'MODAL' || tag === 'SUB' || tag === 'REL') break;
  }
  // "called reports that X had left Y baseless": the word stands at the end.
  const last = parse.tokens.findLast(({ tag }) => tag !== 'PUNCT');
  return CALLS.test(parse.chunks[verb]?.vg?.lemma ?? '') && FALSE_WORD.test(last?.lower ?? '');
}

const DENIES = /^(?:deny|reject|dismiss|refute|dispute|rebut|contradict)$/;

export function denialAfter(parse: Parse, trigger: number, index: LexiconIndex): number | null {
  for (let k = trigger + 1; k < parse.chunks.length; k++) {
    const vg = parse.chunks[k]?.vg;
    if (!vg || vg.negated) continue;
    const denies = DENIES.test(vg.lemma) || (CALLS.test(vg.lemma) && callsFalse(parse, k));
    if (denies && deniesClaim(parse, k, trigger, index)) return k;
  }
  return null;
}

/** "Reports that X had entered Y were false": chunk of the verb that says so. */
export function falseAfter(parse: Parse, trigger: number, index: LexiconIndex): number | null {
  for (let k = trigger + 1; k < parse.chunks.length; k++) {
    const vg = parse.chunks[k]?.vg;
    if (!vg || !/^(?:be|prove|turn)$/.test(vg.lemma) || vg.modal) continue;
    const untrue =
      vg.negated && /^(?:true|correct|accurate|so)$/.test(parse.tokens[parse.chunks[k]?.to ?? -1]?.lower ?? '');
    if (!untrue && (vg.negated || !callsFalse(parse, k))) continue;
    const told = parse.chunks
      .slice(0, trigger)
      .some((_, i) => isClaimNoun(parse, i, index) && tellsOf(parse, i + 1, index));
    // "...; the ministry said these were false allegations"
    const meant = /^(?:this|that|these|those)$/.test(headToken(parse, leftOf(parse, k))?.lower ?? '');
    if (told || meant) return k;
  }
  return null;
}

/** "reports that", "rumours of", "reports alleging that" */
const tellsOf = (parse: Parse, i: number, index: LexiconIndex): boolean =>
  /^(?:that|of|about)$/.test(parse.chunks[i]?.word ?? '') || index.speechVerbs.has(parse.chunks[i]?.vg?.lemma ?? '');

function isClaimNoun(parse: Parse, i: number, index: LexiconIndex): boolean {
  const word = parse.chunks[i]?.kind === 'np' ? (headToken(parse, i)?.lower ?? '') : '';
  return (
    index.speechNouns.has(word) ||
    /^(?:talk|rumou?rs?|stor(?:y|ies)|accounts?|videos?|footage|news|assertions?)$/.test(word)
  );
}

function deniesClaim(parse: Parse, verb: number, trigger: number, index: LexiconIndex): boolean {
  const isClaim = (i: number) =>
    isClaimNoun(parse, i, index) ||
    /^(?:it|this|that|them|charges?|involvement)$/.test(headToken(parse, i)?.lower ?? '');
  // "Reports that X has entered Y were denied by Z"
  if (parse.chunks[verb]?.vg?.passive)
    return parse.chunks.slice(0, trigger).some((chunk, i) => chunk.kind === 'np' && isClaim(i));
  const object = rightOf(parse, verb);
  if (parse.chunks[object]?.kind === 'np')
    return isClaim(object) && parse.chunks[object + 1]?.word !== 'of' && parse.chunks[object + 1]?.word !== 'that';
  if (parse.chunks[object]?.vg || parse.chunks[object]?.kind === 'sub' || parse.chunks[object]?.kind === 'prep')
    return false;
  const { subject } = readClause(parse, verb, index);
  if (!subject || subject.from <= trigger) return false;
  const before = leftOf(parse, subject.from);
  const gap = parse.chunks[before];
  if (gap?.kind !== 'rel' && gap?.word !== 'that') return gap?.kind === 'np' && isClaim(before);
  const host = leftOf(parse, before);
  return isComma(parse.chunks[host]) || isClaim(host);
}
