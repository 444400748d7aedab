/**
 * A finite verb in, its subject and governors out: relative clauses, coordinated verbs, what somebody says or fears that.
 * Calls readClause for the verb above: clauses nest.
 */
import type { LexiconIndex } from '../lexicon/indexLexicon';
import type { Clause, Governor } from './Clause';
import { chunkAt, headToken, isComma, leftOf, type NounSpan } from './chunks';
import { pastAside, pastOpening, toldThat } from './clauseOpenings';
import type { Parse } from './Parse';
import { follow, readClause } from './readClause';
import { finiteSubject, pastElsewhere, subjectSpan } from './subjects';
import { coordinated, listedVerb, verbToLeft, verbToRight } from './verbChains';

export function readFinite(parse: Parse, i: number, index: LexiconIndex, depth: number): Clause {
  const k = pastElsewhere(parse, leftOf(parse, i), index);
  const before = chunkAt(parse, k);
  if (before?.kind === 'rel') {
    let host = leftOf(parse, k);
    if (isComma(chunkAt(parse, host))) host = leftOf(parse, host);
    // "Ana Ruiz, 25, who": the name is meant.
    const age = parse.tokens[chunkAt(parse, host)?.from ?? 0]?.tag === 'NUM' && isComma(chunkAt(parse, host - 1));
    if (age && headToken(parse, host - 2)?.tag === 'NAME') host -= 2;
    if (chunkAt(parse, host)?.kind === 'np') {
      const subject = subjectSpan(parse, host, index);
      return { subject, governors: [] };
    }
    return { subject: null, governors: [] };
  }
  if (before?.kind === 'conj' || (isComma(before) && chunkAt(parse, leftOf(parse, k))?.kind === 'conj')) {
    const previous = saidBefore(parse, i, coordinated(parse, i, k), index, depth);
    if (previous >= 0) return follow(parse, { kind: 'verb', chunk: previous, link: 'coord' }, index, depth);
  }
  const list = isComma(before) ? listedVerb(parse, i, k) : -1;
  if (list >= 0) return follow(parse, { kind: 'verb', chunk: list, link: 'coord' }, index, depth);
  const seen = causedParticiple(parse, i, index, depth);
  if (seen) return seen;
  const subject = finiteSubject(parse, i, index);
  if (!subject) {
    // A participle that opens the sentence: "Smuggled into Turkey, he ..."
    if (before === undefined || isComma(before)) {
      const right = verbToRight(parse, i);
      if (right >= 0 && parse.chunks[i]?.vg?.form === 'en')
        return { subject: readClause(parse, right, index, depth + 1).subject, governors: [] };
      const left = verbToLeft(parse, i, ['finite', 'en']);
      if (left >= 0) return { subject: readClause(parse, left, index, depth + 1).subject, governors: [] };
    }
    return { subject: null, governors: [] };
  }
  return {
    subject,
    governors: isReduced(parse, i, subject, index) ? [] : clauseGovernors(parse, subject.from, index, depth),
  };
}

/** "check the safety of migrants deported to Libya": said of the object of a verb that has no clause for its content. */
function isReduced(parse: Parse, i: number, subject: NounSpan, index: LexiconIndex): boolean {
  const above = chunkAt(parse, leftOf(parse, subject.from))?.vg;
  return (
    chunkAt(parse, i)?.vg?.form === 'en' &&
    chunkAt(parse, i + 1)?.kind === 'prep' &&
    above !== undefined &&
    above.lemma !== 'be' &&
    !index.speechVerbs.has(above.lemma) &&
    !index.status.verb.has(above.lemma)
  );
}

/** "denied that planes had arrived, but said ...": who says goes on from who denied, not from what was denied. */
function saidBefore(parse: Parse, i: number, previous: number, index: LexiconIndex, depth: number): number {
  const says = (k: number) => index.speechVerbs.has(chunkAt(parse, k)?.vg?.lemma ?? '');
  if (previous < 0 || !says(i) || says(previous)) return previous;
  const above = readClause(parse, previous, index, depth + 1).governors.find(
    ({ kind, link, chunk }) => kind === 'verb' && link === 'finite' && says(chunk),
  );
  return above ? above.chunk : previous;
}

/** These take a bare infinitive. */
const LETS = /^(?:let|make|help|see|watch|hear|have)$/;

const ASKS = /^(?:ask|call|appeal|plead|push|press)$/;

const CAUSES = /^(?:see|have|get|want|need|keep|leave|order|like)$/;

/** "could see mercenaries brought to Mali", "wants them deported": the participle is as open as the verb above it. */
function causedParticiple(parse: Parse, i: number, index: LexiconIndex, depth: number): Clause | null {
  const k = leftOf(parse, i);
  const own = chunkAt(parse, i);
  const forms = own?.vg && own.to - own.from === 1 ? parse.tokens[own.vg.head]?.forms : undefined;
  const bare = own?.vg?.form === 'finite' && forms?.has('base');
  if (!(own?.vg?.form === 'en' || bare) || chunkAt(parse, k)?.kind !== 'np') return null;
  const subject = subjectSpan(parse, k, index);
  const left = leftOf(parse, subject.from);
  // "asked for the soldiers withdrawn"
  const asks = own?.vg?.form === 'en' && chunkAt(parse, left)?.word === 'for';
  const verb = asks ? leftOf(parse, left) : left;
  const above = chunkAt(parse, verb)?.vg;
  if (!above || above.passive || !(asks ? ASKS : bare ? LETS : CAUSES).test(above.lemma)) return null;
  return { ...follow(parse, { kind: 'verb', chunk: verb, link: 'inf' }, index, depth), subject };
}

/** "Fears are growing that", "reports emerged that": verbs that tell no more than that there is such a thing. */
const EXISTS =
  /^(?:grow|rise|mount|emerge|exist|persist|circulate|spread|surface|remain|increase|abound|appear|arise|swirl|linger|deepen|intensify)$/;

/** What a finite clause that begins at chunk `from` is the content of: "said (that) ...", "fears that ...". */
function clauseGovernors(parse: Parse, from: number, index: LexiconIndex, depth: number): Governor[] {
  let k = leftOf(parse, pastOpening(parse, from));
  if (chunkAt(parse, k)?.kind === 'sub' && chunkAt(parse, k)?.word === 'that')
    k = pastAside(parse, leftOf(parse, k), index);
  else if (chunkAt(parse, k)?.kind === 'conj' && chunkAt(parse, k - 1)?.kind !== 'np') return [];
  const above = chunkAt(parse, k);
  // "It is likely that ...": the adjective may look like an adverb.
  const judged = chunkAt(parse, k + 1);
  if (above?.vg && judged?.kind === 'adv' && index.status.adjective.has(judged.word))
    return [{ kind: 'adjective', chunk: k + 1, link: 'finite' }];
  if (above?.vg) {
    // "Fears grow that ...": what grows is what the clause tells.
    const told =
      EXISTS.test(above.vg.lemma) || (above.vg.lemma === 'be' && k === from - 2)
        ? readClause(parse, k, index, depth + 1).subject
        : null;
    const head = told ? (headToken(parse, told.from)?.lower ?? '') : '';
    return told && (index.status.noun.has(head) || index.speechNouns.has(head))
      ? [{ kind: 'noun', chunk: told.from, link: 'finite' }]
      : follow(parse, { kind: 'verb', chunk: k, link: 'finite' }, index, depth).governors;
  }
  if (chunkAt(parse, k + 1)?.word !== 'that') return [];
  // "the claim by a general that ..."
  const source = chunkAt(parse, k - 1)?.word === 'by' ? leftOf(parse, k - 1) : -1;
  if (index.speechNouns.has(headToken(parse, source)?.lower ?? ''))
    return follow(parse, { kind: 'noun', chunk: source, link: 'finite' }, index, depth).governors;
  const told = toldThat(parse, k, index);
  if (told >= 0) return follow(parse, { kind: 'verb', chunk: told, link: 'finite' }, index, depth).governors;
  if (above?.kind === 'np') return follow(parse, { kind: 'noun', chunk: k, link: 'finite' }, index, depth).governors;
  if (above?.kind === 'adj') return [{ kind: 'adjective', chunk: k, link: 'finite' }];
  return [];
}
