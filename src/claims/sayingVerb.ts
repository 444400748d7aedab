/**
 * The verb of saying over a claim: one that governs it ("warned that ..."), else one beside it (", Putin said", "Putin
 * said: ..."), else the only one outside the quotation that the claim stands in. Null where the sentence has none.
 */
import { isComma, leftOf, rightOf } from './chunks';
import type { Clause, Governor } from './clause';
import type { LexiconIndex } from './indexLexicon';
import type { Parse } from './Parse';

/** These say what a noun after them says: "warned of an exodus", "announced the withdrawal". */
const SAYS_NOUN =
  /^(?:warn|announce|confirm|deny|report|claim|allege|predict|cite|note|acknowledge|admit|reveal|point|speak|complain|fear|stress|emphasi[sz]e|mention|state|declare|propose|demand|urge|promise|pledge|threaten|reject|dismiss|denounce|describe|estimate|suggest|slam|condemn|criticise|criticize|boast|underline|recall|expect|welcome|complain|caution)$/;
/** "is known to", "was found to": nobody in particular says so. */
const IMPERSONAL = /^(?:know|see|describe|call|show|find|expect|believe|think|agree|concern|alarm|worry|fear)$/;

export function sayingVerb(parse: Parse, trigger: number, clause: Clause, index: LexiconIndex): number | null {
  const first = parse.tokens[parse.chunks[trigger]?.from ?? 0];
  const quoted = Boolean(first?.quoted);
  const outside = (i: number) => !parse.tokens[parse.chunks[i]?.vg?.head ?? 0]?.quoted;
  const governor = clause.governors.find((each) => governs(parse, each, index) && (!quoted || outside(each.chunk)));
  if (governor) return governor.chunk;
  const own = parse.chunks[trigger]?.vg;
  let beside: number | null = null;
  for (const [i, chunk] of parse.chunks.entries()) {
    if (!chunk.vg || i === trigger || chunk.vg === own || chunk.vg.form === 'inf' || !isSaying(parse, i, index))
      continue;
    if (quoted && !outside(i)) continue;
    if (i > trigger && isTrailing(parse, i)) return i;
    if (i < trigger && isLeading(parse, i)) return i;
    if (quoted) beside ??= i;
  }
  return beside;
}

/** What they ask, deny or promise is the infinitive or gerund after them. */
const SAYS_DOING =
  /^(?:deny|urge|ask|demand|threaten|promise|pledge|vow|propose|suggest|accuse|warn|announce|appeal|recommend|advise|boast|call)$/;

function governs(parse: Parse, { kind, chunk, link }: Governor, index: LexiconIndex): boolean {
  if (kind !== 'verb' || link === 'coord' || !isSaying(parse, chunk, index)) return false;
  if (link === 'inf') return SAYS_DOING.test(parse.chunks[chunk]?.vg?.lemma ?? '');
  return link === 'finite' || SAYS_NOUN.test(parse.chunks[chunk]?.vg?.lemma ?? '');
}

export function isSaying(parse: Parse, i: number, index: LexiconIndex): boolean {
  const vg = parse.chunks[i]?.vg;
  return Boolean(vg && index.speechVerbs.has(vg.lemma) && !(vg.passive && IMPERSONAL.test(vg.lemma)));
}

/** "..., Putin said." / "..., said Putin." / "..., he said, according to ..." */
export function isTrailing(parse: Parse, i: number): boolean {
  if (parse.chunks[i]?.vg?.form === 'ing') return false;
  const before = parse.chunks[leftOf(parse, i)];
  const next = parse.chunks[rightOf(parse, i)];
  if (before?.kind === 'punct' && next?.kind === 'np') return true;
  const closes = parse.chunks[i + 1] === undefined || /^(?:punct|prep|date)$/.test(parse.chunks[i + 1]?.kind ?? '');
  for (let k = leftOf(parse, i); k >= 0 && k > i - 20; k--) {
    const chunk = parse.chunks[k];
    if (chunk?.vg || chunk?.kind === 'rel' || chunk?.kind === 'sub') return false;
    if (chunk?.kind === 'punct' && /^[?!]$/.test(chunk.word)) return true;
    if (!isComma(chunk) || !chunk) continue;
    const closesQuotation = parse.tokens[chunk.from - 1]?.quoted !== parse.tokens[parse.chunks[i]?.from ?? 0]?.quoted;
    if (closesQuotation || closes || next?.kind === 'np') return true;
  }
  return false;
}

/** "Putin said: ...", "he told reporters that ... and that ..." */
function isLeading(parse: Parse, i: number): boolean {
  const at = rightOf(parse, i);
  const after = parse.chunks[at];
  if (after?.kind === 'punct' || (after?.kind === 'sub' && after.word === 'that')) return true;
  const told = after?.kind === 'np' ? parse.chunks[rightOf(parse, at)] : undefined;
  return told?.kind === 'sub' && told.word === 'that';
}
