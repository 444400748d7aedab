/**
 * The verb of saying over a claim: one that governs it ("warned that ..."), else one beside it (", Putin said", "Putin
 * said: ..."), else the only one outside the quotation that the claim stands in. Null where the sentence has none.
 */

import type { Clause, Governor } from '../clauses/Clause';
import { isComma, leftOf, rightOf } from '../clauses/chunks';
import type { Parse } from '../clauses/Parse';
import type { LexiconIndex } from '../lexicon/indexLexicon';

/** These say what a noun after them says: "warned of an exodus", "announced the withdrawal". */
const SAYS_NOUN =
  /^(?:blame|suspect|lament|tell|warn|announce|confirm|deny|report|claim|allege|predict|cite|note|acknowledge|admit|reveal|point|speak|complain|fear|stress|emphasi[sz]e|mention|state|declare|propose|demand|urge|promise|pledge|threaten|reject|dismiss|denounce|describe|estimate|suggest|slam|condemn|criticise|criticize|boast|underline|recall|expect|welcome|complain|caution)$/;
/** "is known to", "was found to": nobody in particular says so. */
const IMPERSONAL = /^(?:know|see|describe|call|show|find|expect|believe|think|agree|concern|alarm|worry|fear)$/;

export function sayingVerb(parse: Parse, trigger: number, clause: Clause, index: LexiconIndex): number | null {
  const first = parse.tokens[parse.chunks[trigger]?.from ?? 0];
  const quoted = Boolean(first?.quoted);
  const outside = (i: number) => !parse.tokens[parse.chunks[i]?.vg?.head ?? 0]?.quoted;
  const governor = clause.governors.find((each) => governs(parse, each, index) && (!quoted || outside(each.chunk)));
  // "is suspected of sending" names nobody; "..., officials said" beside it does.
  const unnamed = governor !== undefined && isAgentless(parse, governor.chunk);
  if (governor && !unnamed) return governor.chunk;
  const certain = clause.governors.map((each) => certainOf(parse, each)).find((verb) => verb !== null);
  if (certain !== undefined && certain !== null && (!quoted || outside(certain))) return certain;
  const own = parse.chunks[trigger]?.vg;
  let beside: number | null = null;
  for (const [i, chunk] of parse.chunks.entries()) {
    if (!chunk.vg || i === trigger || chunk.vg === own || chunk.vg.form === 'inf' || !isSaying(parse, i, index))
      continue;
    if (quoted && !outside(i)) continue;
    if (i > trigger && isTrailing(parse, i)) return i;
    // "...; Kigali replied that ...": what is said on the other side of a semicolon is something else.
    if (parse.chunks.slice(Math.min(i, trigger), Math.max(i, trigger)).some(({ word }) => word === ';')) continue;
    if (i < trigger && (isLeading(parse, i) || (isAside(parse, i) && !closesQuotation(parse, i)))) return i;
    if (quoted) beside ??= i;
  }
  return beside ?? governor?.chunk ?? rootSaying(parse, trigger, index);
}

/** A passive without "by". */
const isAgentless = (parse: Parse, i: number): boolean =>
  parse.chunks[i]?.vg?.passive === true && !parse.chunks.slice(i + 1, i + 5).some(({ word }) => word === 'by');

/** "Nothing, the minister told parliament, obliges", "should it fall, says one father, he will": between commas. */
function isAside(parse: Parse, i: number): boolean {
  const [left, right] = [leftOf(parse, i), rightOf(parse, i)];
  const plain = parse.chunks[left]?.kind === 'np' && isComma(parse.chunks[leftOf(parse, left)]);
  const inverted = isComma(parse.chunks[left]) && parse.chunks[right]?.kind === 'np';
  if (!plain && !inverted) return false;
  for (let k = i + 1; k < i + ASIDE; k++) {
    if (isComma(parse.chunks[k])) return true;
    if (!/^(?:np|prep|adv|date)$/.test(parse.chunks[k]?.kind ?? '')) return false;
  }
  return false;
}

/** "'...,' said Ana Ruiz, 25, who had crossed": what follows is no longer hers. */
const closesQuotation = (parse: Parse, i: number): boolean =>
  Boolean(parse.tokens[(parse.chunks[leftOf(parse, i)]?.from ?? 0) - 1]?.quoted);

/** Chunks between a verb of saying and the comma that closes its aside. */
const ASIDE = 8;
/** Clauses with these tell what the speaker need not have said. */
const APART = /^(?:after|as|when|while|since|before|until|because|although|though|once)$/;

/** "The administration announced plans Tuesday to expand programmes that allow ...": the sentence's first verb says it all. */
function rootSaying(parse: Parse, trigger: number, index: LexiconIndex): number | null {
  const root = parse.chunks.findIndex(({ vg }) => vg !== undefined);
  const vg = parse.chunks[root]?.vg;
  if (parse.chunks[leftOf(parse, root)]?.kind !== 'np') return null;
  if (!vg || root >= trigger || (vg.form !== 'finite' && vg.form !== 'en') || vg.passive) return null;
  if (parse.chunks.slice(0, root).some(({ kind }) => kind === 'rel' || kind === 'sub')) return null;
  const between = parse.chunks.slice(root + 1, trigger);
  const apart = between.some(
    ({ kind, word }, k) =>
      (kind === 'sub' && APART.test(word)) ||
      word === 'but' ||
      (kind === 'conj' && between[k + 1]?.kind === 'np' && between[k + 2]?.vg?.form === 'finite'),
  );
  return isSaying(parse, root, index) && !apart ? root : null;
}

/** "was adamant that", "made clear that": words of who is sure of what follows. */
const CERTAIN =
  /^(?:adamant|confident|certain|sure|positive|worried|afraid|hopeful|insistent|categorical|doubtful|sceptical|skeptical|convinced|unequivocal)$/;

/** The verb whose subject is sure of the clause. */
function certainOf(parse: Parse, { kind, chunk, link }: Governor): number | null {
  const verb = leftOf(parse, chunk);
  const vg = parse.chunks[verb]?.vg;
  if (kind !== 'adjective' || link !== 'finite' || !vg) return null;
  const word = parse.chunks[chunk]?.word ?? '';
  return (vg.lemma === 'be' && CERTAIN.test(word)) || (vg.lemma === 'make' && word === 'clear') ? verb : null;
}

/** What they ask, deny or promise is the infinitive or gerund after them. */
const SAYS_DOING =
  /^(?:deny|urge|ask|demand|threaten|promise|pledge|vow|propose|suggest|accuse|warn|announce|appeal|recommend|advise|boast|call|beg|plead|request|implore|insist|swear|offer)$/;

function governs(parse: Parse, { kind, chunk, link }: Governor, index: LexiconIndex): boolean {
  if (kind !== 'verb' || link === 'coord' || !isSaying(parse, chunk, index)) return false;
  if (link === 'inf') return SAYS_DOING.test(parse.chunks[chunk]?.vg?.lemma ?? '');
  return link === 'finite' || SAYS_NOUN.test(parse.chunks[chunk]?.vg?.lemma ?? '');
}

export function isSaying(parse: Parse, i: number, index: LexiconIndex): boolean {
  const vg = parse.chunks[i]?.vg;
  // "is convinced that" tells what one thinks; "convinced them that" nothing.
  if (vg?.lemma === 'convince') return vg.passive;
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
    // "a report seen by Reuters says"
    const reduced = chunk?.vg?.form === 'en' && parse.chunks[leftOf(parse, k)]?.kind === 'np';
    if ((chunk?.vg && !reduced) || chunk?.kind === 'rel' || chunk?.kind === 'sub') return false;
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
  // "told Reuters in Kigali that"
  const place = parse.chunks[rightOf(parse, at)]?.kind === 'prep' ? rightOf(parse, at) + 1 : at;
  const told = after?.kind === 'np' ? parse.chunks[rightOf(parse, place)] : undefined;
  return told?.kind === 'sub' && told.word === 'that';
}
