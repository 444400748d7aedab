/**
 * A claim and its denial in one sentence: "..., a claim that Kabul denies", "reports that X ... were denied by Y", "..., but
 * the army denied it". Chunk of the verb that denies out, or null. Refuses a denial of something else.
 */
import { headToken, isComma, leftOf, rightOf } from './chunks';
import { readClause } from './clause';
import type { LexiconIndex } from './indexLexicon';
import type { Parse } from './Parse';

const DENIES = /^(?:deny|reject|dismiss|refute|dispute|rebut|contradict)$/;

export function denialAfter(parse: Parse, trigger: number, index: LexiconIndex): number | null {
  for (let k = trigger + 1; k < parse.chunks.length; k++) {
    const vg = parse.chunks[k]?.vg;
    if (vg && !vg.negated && DENIES.test(vg.lemma) && deniesClaim(parse, k, trigger, index)) return k;
  }
  return null;
}

function deniesClaim(parse: Parse, verb: number, trigger: number, index: LexiconIndex): boolean {
  const isClaim = (i: number) => {
    const word = headToken(parse, i)?.lower ?? '';
    return index.speechNouns.has(word) || /^(?:it|this|that|them|charges?|rumou?rs?|involvement)$/.test(word);
  };
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
